import type { Picture } from '#state/presentState.ts';
import { useLesson } from '#views/present/presentContext.ts';

const fields: readonly { readonly key: keyof Picture; readonly label: string }[] = [
  { key: 'brightness', label: 'Brightness' },
  { key: 'contrast', label: 'Contrast' },
];

/** Brightness and contrast, for projectors that are too dark or too pale. */
export function PictureControls() {
  const { state, send } = useLesson();
  const { picture } = state;
  return (
    <fieldset className="picture">
      <legend>Picture</legend>
      {fields.map(({ key, label }) => (
        <label key={key}>
          {label}
          <input
            type="range"
            min="0.5"
            max="1.5"
            step="0.05"
            value={picture[key]}
            onChange={({ target }) =>
              send({ type: 'picture', picture: { ...picture, [key]: Number(target.value) } })
            }
          />
          <output>{Math.round(picture[key] * 100)} %</output>
        </label>
      ))}
      <button
        type="button"
        className="command"
        onClick={() => send({ type: 'picture', picture: { brightness: 1, contrast: 1 } })}
      >
        Reset
      </button>
    </fieldset>
  );
}

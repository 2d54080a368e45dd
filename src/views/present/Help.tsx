import { presentCommands } from '#state/presentCommands.ts';
import { useLesson } from '#views/present/presentContext.ts';
import { SheetDialog } from '#views/present/SheetDialog.tsx';
import { PictureControls } from '#views/present/PictureControls.tsx';

/** All keys of the lesson, taken from the list that defines them. */
export function Help() {
  const { state, send } = useLesson();
  return (
    <SheetDialog title="Keys">
      <dl className="help">
        {presentCommands
          .filter(
            ({ keyNames, ofScreenOnly }) =>
              keyNames.length > 0 && !(ofScreenOnly && state.role === 'notes'),
          )
          .map(({ id, label, keyNames }) => (
            <div key={id}>
              <dt>
                {keyNames.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
      </dl>
      <label className="help__signs">
        <input
          type="checkbox"
          checked={state.hearsSigns}
          onChange={({ target }) => send({ type: 'signs', areHeard: target.checked })}
        />
        Letters, digits and signs work as keys
      </label>
      <PictureControls />
    </SheetDialog>
  );
}

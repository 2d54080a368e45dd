import { presentCommands } from '#state/presentCommands.ts';
import { SheetDialog } from '#views/present/SheetDialog.tsx';
import { PictureControls } from '#views/present/PictureControls.tsx';

/** Every key of the lesson, from the same list that the keys themselves come from. */
export function Help() {
  return (
    <SheetDialog title="Keys">
      <dl className="help">
        {presentCommands
          .filter(({ keyNames }) => keyNames.length > 0)
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
      <PictureControls />
    </SheetDialog>
  );
}

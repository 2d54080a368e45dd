import { useRef } from 'react';
import { CopyButton } from '#views/ui/CopyButton.tsx';
import './Copyable.css';

interface CopyableProps {
  readonly label: string;
  readonly text: string;
  /** Lines of the field. Default: about the length of the text, at most 6. */
  readonly rows?: number;
  /** Label of the button. Default: `Copy` and `label`. */
  readonly copy?: string;
}

/** A text in a read-only field, with a button that copies it. */
export function Copyable({
  label,
  text,
  rows = Math.min(6, Math.ceil(text.length / 55)),
  copy = `Copy ${label.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())}`,
}: CopyableProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="copyable">
      <label>
        {label}
        <textarea ref={field} readOnly rows={rows} value={text} />
      </label>
      <CopyButton label={copy} text={text} onRefused={() => field.current?.select()} />
    </div>
  );
}

import { useRef } from 'react';
import { CopyButton } from '#views/ui/CopyButton.tsx';
import './Copyable.css';

interface CopyableProps {
  readonly label: string;
  readonly text: string;
  /** Lines that the field shows. */
  readonly rows?: number;
}

/** A text to take away, with a button that copies it. */
export function Copyable({ label, text, rows = text.length > 120 ? 4 : 1 }: CopyableProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="copyable">
      <label>
        {label}
        <textarea ref={field} readOnly rows={rows} value={text} />
      </label>
      <CopyButton
        label={`Copy ${label.toLowerCase()}`}
        text={text}
        onRefused={() => field.current?.select()}
      />
    </div>
  );
}

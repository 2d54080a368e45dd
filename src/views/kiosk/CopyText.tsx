import { useRef, useState } from 'react';

/** A text to copy, in a field that also works where the clipboard is closed. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const [result, setResult] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setResult('Copied');
    } catch {
      field.current?.select();
      setResult('Press Ctrl+C to copy');
    }
  }
  const rows = text.includes('\n') ? text.split('\n').length : text.length > 120 ? 5 : 1;
  return (
    <div className="copy-text">
      <label>
        {label}
        <textarea ref={field} readOnly rows={rows} value={text} spellCheck={false} />
      </label>
      <button type="button" className="button" onClick={() => void copy()}>
        Copy
      </button>{' '}
      <span role="status">{result}</span>
    </div>
  );
}

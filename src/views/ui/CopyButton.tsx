import { useState } from 'react';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  /** Called if the browser refuses to copy; it should select the text for the reader. */
  readonly onRefused: () => void;
}

/** Copies a text and reports the result. */
export function CopyButton({ label, text, onRefused }: CopyButtonProps) {
  const [result, setResult] = useState({ of: '', words: '' });
  async function copy() {
    // Emptied first, because a screen reader does not repeat a message that is already there.
    setResult({ of: text, words: '' });
    try {
      await navigator.clipboard.writeText(text);
      setResult({ of: text, words: 'Copied' });
    } catch {
      onRefused();
      setResult({ of: text, words: 'Press Ctrl+C to copy' });
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{result.of === text && result.words}</span>
    </>
  );
}

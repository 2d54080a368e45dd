import { useState } from 'react';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  /** Selects the text for a reader whose browser lets no page copy. */
  readonly onRefused: () => void;
}

/** Copies a text and says so. */
export function CopyButton({ label, text, onRefused }: CopyButtonProps) {
  const [result, setResult] = useState({ of: '', words: '' });
  async function copy() {
    // Emptied first: what stands there already is not read aloud again.
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

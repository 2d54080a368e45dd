import { useState } from 'react';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  /** Selects the text for a reader whose browser lets no page copy. */
  readonly onRefused: () => void;
}

/** Copies a text and says so. */
export function CopyButton({ label, text, onRefused }: CopyButtonProps) {
  const [result, setResult] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setResult('Copied');
    } catch {
      onRefused();
      setResult('Press Ctrl+C to copy');
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{result}</span>
    </>
  );
}

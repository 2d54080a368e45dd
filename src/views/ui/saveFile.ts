/** How long a browser may take to begin a download before its address is given back, in milliseconds. */
const releaseAfterMs = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob | string, mediaType: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: mediaType }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), releaseAfterMs);
}

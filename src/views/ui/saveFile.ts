/** How long the file's address stays valid, so that a slow browser can begin the download. In milliseconds. */
const releaseAfterMs = 60_000;

/** Saves a file through the browser's downloads. */
export function saveFile(name: string, content: Blob | string, mediaType: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: mediaType }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), releaseAfterMs);
}

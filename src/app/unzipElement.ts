/**
 * Unpacks the text of an element whose content is gzip in base64, as in the single file.
 *
 * @throws Error if it is damaged
 */
export async function unzipElement(element: Element): Promise<string> {
  const zipped = Uint8Array.from(atob(element.textContent ?? ''), (sign) => sign.charCodeAt(0));
  const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

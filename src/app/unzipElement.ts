/**
 * The text of an element that the single file holds compressed.
 *
 * @throws Error where it is damaged
 */
export async function unzipElement(element: Element): Promise<string> {
  const zipped = Uint8Array.from(atob(element.textContent ?? ''), (sign) => sign.charCodeAt(0));
  const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

import { load } from '#app/load.ts';
import { unzipElement } from '#app/unzipElement.ts';

/**
 * Loads JSON that is not part of the first page.
 *
 * @param address from `import url from '….json?url'`. In the single file it names an element of the page, and nothing
 *   is fetched
 * @throws Error if the file is missing or damaged
 */
export async function loadJson(address: string): Promise<unknown> {
  if (!address.startsWith('asset:')) return (await load(address)).json();
  const element = document.getElementById(address);
  if (!element) throw new Error(`the page has no ${address}`);
  return JSON.parse(await unzipElement(element)) as unknown;
}

/**
 * Loads a file of the site.
 *
 * @throws Error where there is none
 */
export async function load(address: string | URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/**
 * Loads a file of the site.
 *
 * @throws Error if the site answers with an error; TypeError if there is no network
 */
export async function load(address: string | URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

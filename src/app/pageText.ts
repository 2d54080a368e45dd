/** The text of a rendered page, then the addresses of its links, each once. Must match `pageTextOf` of the build. */
export function readPageText(root: Element): string {
  const addresses = Array.from(root.querySelectorAll('a'), (link) => link.getAttribute('href'));
  return [root.textContent, ...new Set(addresses)].join('\n');
}

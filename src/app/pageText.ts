/** All that a rendered page says: its text, then the addresses of its links, each once. */
export function readPageText(root: Element): string {
  const addresses = Array.from(root.querySelectorAll('a'), (link) => link.getAttribute('href'));
  return [root.textContent, ...new Set(addresses)].join('\n');
}

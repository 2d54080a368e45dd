/**
 * Moves the page's script from the head, where Vite puts it, to the end of the body. In the head, on a slow network, it
 * would take half of the bandwidth from the map in the page, which readers wait for.
 *
 * @throws Error if the page has no module script
 */
export function scriptLast(html: string): string {
  const [script] = /\s*<script type="module"[^>]*><\/script>/.exec(html) ?? [];
  if (script === undefined) throw new Error('the page has no module script');
  return html.replace(script, '').replace('</body>', () => `${script.trim()}\n  </body>`);
}

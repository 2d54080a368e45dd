/**
 * Moves the page's script from the head, where Vite puts it, to the end of the body: on a slow network it would
 * take half the line from the picture that everybody waits for.
 *
 * @throws Error where the page has no script of its own
 */
export function scriptLast(html: string): string {
  const [script] = /\s*<script type="module"[^>]*><\/script>/.exec(html) ?? [];
  if (script === undefined) throw new Error('the page has no module script');
  return html.replace(script, '').replace('</body>', () => `${script.trim()}\n  </body>`);
}

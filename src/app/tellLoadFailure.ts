/** Shows a message above the page: its data could not be loaded, so it can only be read, as without scripts. */
export function tellLoadFailure(root: Element): void {
  const message = document.createElement('p');
  message.className = 'load-failure';
  message.setAttribute('role', 'alert');
  message.textContent =
    'A part of this page could not be loaded. Everything can be read; to compare, zoom and save, reload the page.';
  root.before(message);
}

/**
 * Leaves out, from the end, what does not fit on a page, and says on the page how much that is.
 * A quotation is never cut: it is there whole or not at all.
 */
export function fitSheets(sheets: HTMLElement): void {
  for (const sheet of sheets.querySelectorAll<HTMLElement>('.sheet')) {
    const items = [...sheet.querySelectorAll<HTMLElement>('[data-fit]')];
    const more = sheet.querySelector<HTMLElement>('[data-more]');
    const isFull = () => sheet.scrollHeight > sheet.clientHeight;
    let left = 0;
    while (isFull() && items.length > 1) {
      const last = items.pop();
      if (!last) break;
      last.hidden = true;
      left += 1;
      if (more) more.textContent = String(left);
      more?.parentElement?.removeAttribute('hidden');
    }
  }
}

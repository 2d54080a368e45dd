import { paperNames, papers, type Paper } from '#views/print/papers.ts';

/**
 * Hides what does not fit on a page, separately for each paper size, and states on the page how much was left out. A
 * statement is shown whole or not at all.
 *
 * Only the size of the sheets counts and never that of the window, which is not a page even in a print preview.
 */
export function fitSheets(sheets: HTMLElement): void {
  for (const sheet of sheets.querySelectorAll<HTMLElement>('.sheet')) fitSheet(sheet);
}

function fitSheet(sheet: HTMLElement): void {
  const items = [...sheet.querySelectorAll<HTMLElement>('[data-fit]')].sort(
    (a, b) => Number(a.dataset['fit']) - Number(b.dataset['fit']),
  );
  const notes = [...sheet.querySelectorAll<HTMLElement>('[data-left-out]')];
  for (const one of [...items, ...notes]) {
    delete one.dataset['paper'];
    one.hidden = true;
  }
  delete sheet.dataset['tight'];
  const fitting = paperNames.map((paper) => {
    const note = notes.find(({ dataset }) => dataset['leftOut'] === paper);
    return { paper, note, fit: fitOn(paper, sheet, items, note) };
  });
  sheet.style.height = '';
  for (const item of items) {
    const [only, other] = fitting.filter(({ fit }) => fit.has(item));
    item.hidden = only === undefined;
    if (only && !other) item.dataset['paper'] = only.paper;
  }
  for (const { paper, note, fit } of fitting) {
    const left = items.filter((item) => item.matches('li') && !fit.has(item)).length;
    if (!note || left === 0) continue;
    note.hidden = false;
    note.dataset['paper'] = paper;
    note.querySelector('[data-more]')!.textContent = String(left);
  }
}

/**
 * The items that fit on a paper size. If not all fit, they are set tighter. If they still do not fit, the first item
 * stays, and the others are added in their order where they fit.
 */
function fitOn(
  paper: Paper,
  sheet: HTMLElement,
  items: readonly HTMLElement[],
  note: HTMLElement | undefined,
): ReadonlySet<HTMLElement> {
  const isFull = () => sheet.scrollHeight > sheet.clientHeight;
  const show = (one: HTMLElement, isShown: boolean) => (one.hidden = !isShown);
  sheet.style.height = papers[paper];
  for (const item of items) show(item, true);
  if (isFull()) sheet.dataset['tight'] = '';
  if (isFull()) {
    const [, ...others] = items;
    if (note) show(note, true);
    for (const item of others) show(item, false);
    for (const item of others) {
      show(item, true);
      if (isFull()) show(item, false);
    }
    if (note) show(note, false);
  }
  return new Set(items.filter(({ hidden }) => !hidden));
}

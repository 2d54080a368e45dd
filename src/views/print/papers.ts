/** Height of a page's content for each paper size, as in the style sheet. The size is not known before printing. */
export const papers = { letter: '252mm', a4: '269mm' } as const;

/** A paper size. */
export type Paper = keyof typeof papers;

/** From the shorter page to the longer one. */
export const paperNames: readonly Paper[] = ['letter', 'a4'];

/** Height of a page's content on each paper, as the style sheet has it; which one it will be nobody knows before it is printed. */
export const papers = { letter: '252mm', a4: '269mm' } as const;

export type Paper = keyof typeof papers;

export const paperNames: readonly Paper[] = ['letter', 'a4'];

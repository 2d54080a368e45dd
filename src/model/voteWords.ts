import type { Vote } from '#model/vote.ts';

/** `UN votes`, or `Votes` if some were taken elsewhere. */
export const votesTitle = (votes: readonly Vote[]): string =>
  isOfUN(votes) ? 'UN votes' : 'Votes';

/** `How it voted at the UN`, or `How it voted` if some votes were taken elsewhere. */
export const howItVoted = (votes: readonly Vote[]): string =>
  isOfUN(votes) ? 'How it voted at the UN' : 'How it voted';

const isOfUN = (votes: readonly Vote[]) => votes.every(({ body }) => body === 'UN');

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count for running text: a word up to twelve (`no` for 0), digits above. */
export const numberWord = (count: number): string => words[count] ?? String(count);

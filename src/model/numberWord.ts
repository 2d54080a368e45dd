const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count as running text has it: a word up to twelve, digits above. */
export const numberWord = (count: number): string => words[count] ?? String(count);

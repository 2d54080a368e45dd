export function starts(executable: string): boolean;
export function findChromium(kind?: 'any' | 'whole'): Promise<string | undefined>;

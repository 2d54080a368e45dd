export function starts(executable: string): boolean;
export function findChromium(): Promise<string | undefined>;

/** Longest time that words wait for their letters, in milliseconds. */
const patienceMs = 3000;

/**
 * Loads the font with the Cyrillic letters of quotations. Also resolves if it cannot be loaded; a fallback font is then
 * used.
 */
export async function fetchLetters(): Promise<void> {
  await document.fonts.load("1em 'Source Serif 4'", 'Ж').catch(() => undefined);
}

/**
 * Waits for a module and for the Cyrillic letters, so that no line moves when the letters arrive. Waits at most
 * `patienceMs` for the letters.
 */
export async function withLetters<Module>(coming: Promise<Module>): Promise<Module> {
  const late = new Promise<void>((done) => {
    setTimeout(done, patienceMs);
  });
  const [module] = await Promise.all([coming, Promise.race([fetchLetters(), late])]);
  return module;
}

/** Words may not wait longer for their letters. In milliseconds. */
const patienceMs = 3000;

/** Fetches the Cyrillic letters of quotations. Resolves also without them: then the stand-ins serve. */
export async function fetchLetters(): Promise<void> {
  await document.fonts.load("1em 'Source Serif 4'", 'Ж').catch(() => undefined);
}

/** What came, once its letters have come too, so that none of its lines moves when they do. */
export async function withLetters<Module>(coming: Promise<Module>): Promise<Module> {
  const late = new Promise<void>((done) => {
    setTimeout(done, patienceMs);
  });
  const [module] = await Promise.all([coming, Promise.race([fetchLetters(), late])]);
  return module;
}

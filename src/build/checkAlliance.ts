import { counted } from '#model/counted.ts';
import { readFile } from 'node:fs/promises';
import { toTerminalText } from '#build/toTerminalText.ts';
import { toProblemLine } from '#model/reading/problem.ts';
import { readAllianceBytes } from '#model/reading/readAllianceText.ts';
import { today } from '#model/today.ts';

/** `npm run check:alliance FILE`: prints the problems that the page would show. Exit code 1 if the file is refused. */
const [path] = process.argv.slice(2);

async function check(file: string): Promise<readonly string[]> {
  const bytes = await readFile(file);
  return readAllianceBytes(bytes, { today: today() }).problems?.map(toProblemLine) ?? [];
}

if (path === undefined) {
  console.error('Which file? npm run check:alliance FILE');
  process.exitCode = 1;
} else {
  try {
    const lines = await check(path);
    for (const line of lines) console.error(toTerminalText(line));
    if (lines.length > 0) {
      console.error(`${path}: ${counted(lines.length, 'problem')}`);
      process.exitCode = 1;
    } else console.log(`${path}: no problems`);
  } catch (problem) {
    console.error(`${path} could not be read: ${(problem as Error).message}`);
    process.exitCode = 1;
  }
}

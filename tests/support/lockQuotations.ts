import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtIn } from './alliance.ts';
import { quotationHashes } from './quotationHashes.ts';

/**
 * `npm run lock:quotations`: pins the current words of the built-in file. Review the difference before committing it.
 */
const path = join(import.meta.dirname, '../fixtures/quotations.lock.json');
const hashes = quotationHashes(builtIn());
writeFileSync(path, `${JSON.stringify(hashes, null, 2)}\n`);
console.log(`${Object.keys(hashes).length} statements locked`);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtIn } from './alliance.ts';
import { quotationHashes } from './quotationHashes.ts';

/** `npm run lock:quotations`: pins the words of the built-in file as they are now. Look at the difference before you commit it. */
const path = join(import.meta.dirname, '../fixtures/quotations.lock.json');
const hashes = quotationHashes(builtIn());
writeFileSync(path, `${JSON.stringify(hashes, null, 2)}\n`);
console.log(`${Object.keys(hashes).length} statements locked`);

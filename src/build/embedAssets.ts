import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * For the single file: `import url from '….json?url'` gives an address of the form `asset:name.json`, and the file is
 * put into the page, compressed. `app/loadJson.ts` can read such an address.
 *
 * @returns the plugin for Vite, and a function that gives the HTML of all such files after the build
 */
export function embedAssets(): { plugin: Plugin; elements: () => Promise<string> } {
  const files = new Map<string, string>();
  return {
    plugin: {
      name: 'embed-assets',
      enforce: 'pre',
      load(id) {
        const [file = '', query] = id.split('?');
        if (query !== 'url' || !file.endsWith('.json')) return null;
        const address = `asset:${basename(file)}`;
        files.set(address, file);
        return `export default ${JSON.stringify(address)}`;
      },
    },
    elements: async () => {
      const elements = await Promise.all(
        Array.from(files, async ([address, file]) => {
          const zipped = await promisify(gzip)(await readFile(file), { level: 9 });
          return `<script type="application/octet-stream" id="${address}">${zipped.toString('base64')}</script>`;
        }),
      );
      return elements.join('\n');
    },
  };
}

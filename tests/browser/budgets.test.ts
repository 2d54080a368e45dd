import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withPage } from '../support/chromium.ts';
import { dist } from '../support/site.ts';

const kB = 1000;
const brotli = (path: string) => brotliCompressSync(readFileSync(path)).length;
const built = (ext: string) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ext));

describe('the budgets, in bytes', () => {
  it('the page is at most 60 kB brotli', () => {
    expect(brotli(join(dist, 'index.html'))).toBeLessThanOrEqual(60 * kB);
  });

  it('the script is at most 90 kB brotli', () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]+src="\.?\/?([^"]+)"/g)].map(
      ([, src = '']) => src,
    );
    expect(scripts.length).toBeGreaterThan(0);
    const sum = scripts.reduce((bytes, src) => bytes + brotli(join(dist, src)), 0);
    expect(sum).toBeLessThanOrEqual(90 * kB);
  });

  it('the fonts are at most two files of together 70 kB', () => {
    const fonts = built('.woff2');
    expect(fonts.length).toBeLessThanOrEqual(2);
    const sum = fonts.reduce((bytes, path) => bytes + readFileSync(join(dist, path)).length, 0);
    expect(sum).toBeLessThanOrEqual(70 * kB);
  });

  it('the basemap is at most 25 kB brotli', () => {
    expect(brotli(join(dist, '../geo/basemap.topo.json'))).toBeLessThanOrEqual(25 * kB);
  });

  it('the single file is at most 1 MB', () => {
    expect(readFileSync(join(dist, 'alliance-map.html')).length).toBeLessThanOrEqual(1000 * kB);
  });
});

describe('the budgets, in counts', () => {
  it('the page has at most 2,500 elements and needs one request before its first picture', () =>
    withPage({}, async (page) => {
      expect(await page.locator('*').count()).toBeLessThanOrEqual(2500);
      const blocking = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(
            (entry) =>
              (entry as PerformanceResourceTiming & { renderBlockingStatus?: string })
                .renderBlockingStatus === 'blocking',
          )
          .map(({ name }) => name),
      );
      expect(blocking).toEqual([]);
    }));
});

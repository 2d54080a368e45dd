import type { Page } from 'playwright-core';
import { toPageScript } from '../support/pageScript.ts';

/** In CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** Mean colour around each point of a picture, as [red, green, blue]. */
export type Colours = readonly (readonly [number, number, number])[];

/**
 * Returns the colours of a picture at given points. A blank page of the browser decodes it, so that no library is
 * needed. Each colour is a mean over a few pixels, to even out patterns.
 *
 * @param picture PNG or JPEG, as base64
 * @param points in CSS pixels
 * @param cssWidth width of the picture in CSS pixels
 */
export async function coloursAt(
  blank: Page,
  picture: string,
  points: readonly Point[],
  cssWidth: number,
): Promise<Colours> {
  return blank.evaluate(
    toPageScript(
      async (base64, wanted, width) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const context = canvas.getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const scale = image.naturalWidth / width;
        const around = 3;
        return wanted.map(({ x, y }) => {
          const { data } = context.getImageData(
            Math.round(x * scale) - around,
            Math.round(y * scale) - around,
            2 * around + 1,
            2 * around + 1,
          );
          const sum: [number, number, number] = [0, 0, 0];
          for (let at = 0; at < data.length; at += 4)
            for (const channel of [0, 1, 2] as const) sum[channel] += data[at + channel] ?? 0;
          const count = data.length / 4;
          return sum.map((one) => one / count) as [number, number, number];
        });
      },
      picture,
      points as readonly { x: number; y: number }[],
      cssWidth,
    ),
  );
}

/** True if no channel differs by more than `tolerance`, a difference that an eye would overlook in a moving page. */
export function areAlike(a: Colours, b: Colours, tolerance = 24): boolean {
  return a.every((colour, index) =>
    colour.every((channel, c) => Math.abs(channel - (b[index]?.[c] ?? 999)) <= tolerance),
  );
}

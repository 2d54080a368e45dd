import type { Browser } from 'playwright-core';
import { conditions } from '../conditions.ts';
import { pause, shapePoint, withBench, type Candidate } from '../lab.ts';
import type { Watched } from '../watcher.ts';

/** How smoothly the map moved. */
export interface Zoom {
  /** Frames of a 60 Hz screen that passed without a new picture while the map moved. */
  readonly missedFrames: number;
  readonly worstFrameMs: number;
}

const frameMs = 1000 / 60;

/** Watches the frames after a choice, on a slowed CPU. */
export function measureZoom(
  browser: Browser,
  candidate: Candidate,
  id: string = conditions.zoomed,
): Promise<Zoom> {
  return withBench(browser, candidate, {}, async (bench) => {
    const { page, url, settle, slowDown, ask } = bench;
    await page.goto(url);
    await settle(800);
    const { x, y } = await shapePoint(bench, id);
    await page.mouse.move(x, y);
    await pause(300);
    await slowDown(conditions.zoomCpu);
    await ask((ms) => {
      const { watched } = window as unknown as { watched: Watched };
      // Counted from the first frame after the panel is painted; the choice itself is timed elsewhere.
      const times = new Promise<number[]>((done) => {
        addEventListener('click', () => setTimeout(() => void watched.frames(ms).then(done), 0), {
          once: true,
          capture: true,
        });
      });
      Object.assign(window, { zoomTimes: times });
    }, conditions.zoomMs);
    await page.mouse.down();
    await page.mouse.up();
    const times = await ask(
      () => (window as unknown as { zoomTimes: Promise<number[]> }).zoomTimes,
    );
    const steps = times.slice(1).map((time, index) => time - (times[index] ?? time));
    return {
      missedFrames: steps.reduce(
        (sum, step) => sum + Math.max(0, Math.round(step / frameMs) - 1),
        0,
      ),
      worstFrameMs: Math.max(...steps),
    };
  });
}

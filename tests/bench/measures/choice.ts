import type { Browser } from 'playwright-core';
import { conditions } from '../conditions.ts';
import { pause, shapePoint, withBench, type Bench, type Candidate } from '../lab.ts';
import type { Watched } from '../watcher.ts';

/** How long the choice of a member took. */
export interface Choice {
  readonly member: string;
  /** Slowdown factor of the CPU. */
  readonly cpu: number;
  /** From the pointer going down to the paint of the panel. */
  readonly panelMs: number;
  /** Longest duration of the interaction, which the browser rounds to 8 ms. */
  readonly inpMs: number;
}

/** Where a member is clicked and how wide its shape is while the map shows all members. In CSS pixels. */
interface Home {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

async function homeOf(bench: Bench, id: string): Promise<Home> {
  const width = await bench.ask(
    (member) =>
      document.querySelector(`svg [data-member="${member}"]`)?.getBoundingClientRect().width ?? 0,
    id,
  );
  return { ...(await shapePoint(bench, id)), width };
}

/** Waits until the map shows all members again and the point in `home` hits the member as at the start. */
async function backHome({ ask }: Bench, id: string, home: Home): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const isBack = await ask(
      (member, left, top, widthPx) => {
        const shape = document.querySelector(`svg [data-member="${member}"]`);
        const width = shape?.getBoundingClientRect().width ?? 0;
        return document.elementFromPoint(left, top) === shape && Math.abs(width - widthPx) < 8;
      },
      id,
      home.x,
      home.y,
      home.width,
    );
    if (isBack) return;
    await pause(100);
  }
  throw new Error(`the map did not come back to all members, so ${id} was not found again`);
}

/**
 * Waits until the panel is painted, without disturbing the page while it moves.
 *
 * @throws Error after fifteen seconds
 */
async function whenPainted({ ask }: Bench, member: string): Promise<void> {
  for (const giveUpAt = Date.now() + 15_000; Date.now() < giveUpAt;) {
    await pause(1100);
    const isPainted = await ask(
      () => (window as unknown as { watched: Watched }).watched.panelPaintedAt !== null,
    );
    if (isPainted) return;
  }
  throw new Error(`the panel of ${member} was not painted`);
}

async function chooseOnce(bench: Bench, member: string, home: Home, cpu: number): Promise<Choice> {
  const { page, ask, slowDown } = bench;
  await backHome(bench, member, home);
  const { x, y } = home;
  await page.mouse.move(x - 3, y - 2);
  await page.mouse.move(x, y);
  await pause(200);
  await slowDown(cpu);
  await ask((id) => {
    const { watched } = window as unknown as { watched: Watched };
    for (const key of Object.keys(watched.interactions)) delete watched.interactions[key];
    watched.await(id, false);
  }, member);
  await page.mouse.down();
  await page.mouse.up();
  await whenPainted(bench, member);
  const seen = await ask(() => {
    const { panelPaintedAt, pointerDown, interactions } = (
      window as unknown as { watched: Watched }
    ).watched;
    return {
      panelMs: (panelPaintedAt ?? Number.NaN) - pointerDown,
      inpMs: Math.max(8, ...Object.values(interactions)),
    };
  });
  await slowDown(1);
  await page.keyboard.press('Escape');
  await pause(300);
  return { member, cpu, ...seen };
}

/**
 * Chooses members on the page at rest, with different CPU slowdowns. The very first choice of a page is not counted:
 * none of its code is compiled yet, and a page has only one first choice.
 */
export function measureChoices(
  browser: Browser,
  candidate: Candidate,
  members: readonly string[] = conditions.chosen,
  cpus: readonly number[] = conditions.choiceCpus,
): Promise<readonly Choice[]> {
  return withBench(browser, candidate, {}, async (bench) => {
    await bench.page.goto(bench.url);
    await bench.settle(800);
    const homes = new Map<string, Home>();
    for (const id of members) homes.set(id, await homeOf(bench, id));
    const choices: Choice[] = [];
    const choose = async (id: string, cpu: number) => {
      const home = homes.get(id);
      return home && chooseOnce(bench, id, home, cpu);
    };
    await choose(members[0] ?? '', 1);
    for (const cpu of cpus)
      for (const id of members) {
        const choice = await choose(id, cpu);
        if (choice) choices.push(choice);
      }
    return choices;
  });
}

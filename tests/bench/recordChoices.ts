import type { Browser } from 'playwright-core';
import { pause, withBench, type Candidate } from './lab.ts';
import type { RecordedChoice } from './staticPage.ts';

/** Number of recorded frames of the movement that the static page keeps; it interpolates linearly between them. */
const kept = 12;

/** What the recorder in the page returns: every attribute that changed, and when. */
interface Change {
  readonly atMs: number;
  readonly target: string;
  readonly attribute: string;
  readonly value: string | null;
  /** True if the change moved a group of shapes. */
  readonly isFrame: boolean;
}

interface Recorder {
  readonly changes: Change[];
}

/**
 * Records every attribute that changes. Each element is named by a selector that matches only it and uses no attribute
 * that a choice changes.
 */
function installRecorder(): void {
  const stable = ['id', 'data-seat', 'data-panel', 'data-of', 'data-member', 'data-legend'];
  function selectorOf(element: Element): string {
    for (const name of stable) {
      const value = element.getAttribute(name);
      const selector = `${element.localName}[${name}="${value}"]`;
      if (value !== null && document.querySelectorAll(selector).length === 1) return selector;
    }
    for (const name of element.classList) {
      const selector = `${element.localName}.${name}`;
      if (document.querySelectorAll(selector).length === 1) return selector;
    }
    const parent = element.parentElement;
    if (!parent) return element.localName;
    const place = [...parent.children].indexOf(element) + 1;
    return `${selectorOf(parent)}>${element.localName}:nth-child(${place})`;
  }
  const changes: Change[] = [];
  new MutationObserver((records) => {
    for (const { target, attributeName } of records) {
      if (!(target instanceof Element) || attributeName === null) continue;
      changes.push({
        atMs: performance.now(),
        target: selectorOf(target),
        attribute: attributeName,
        value: target.getAttribute(attributeName),
        isFrame: target instanceof SVGGElement && attributeName === 'transform',
      });
    }
  }).observe(document, { subtree: true, attributes: true });
  (window as unknown as { recorder: Recorder }).recorder = { changes };
}

function thinned<Item>(items: readonly Item[]): readonly Item[] {
  if (items.length <= kept) return items;
  return Array.from({ length: kept }, (_, index) => {
    const at = Math.round((index / (kept - 1)) * (items.length - 1));
    return items[at] as Item;
  });
}

/**
 * The changes of the element that moved longest. That is the camera, which moves in every frame; labels are placed
 * once.
 */
function longestWay(changes: readonly Change[]): readonly Change[] {
  const frames = changes.filter(({ isFrame }) => isFrame);
  const wayOf = (one: string) => frames.filter(({ target }) => target === one);
  const moved = [...new Set(frames.map(({ target }) => target))].map(wayOf);
  return moved.reduce((a, b) => (b.length > a.length ? b : a), []);
}

function toChoice(member: string, changes: readonly Change[]): RecordedChoice {
  const way = longestWay(changes);
  const camera = way[0]?.target;
  // Under heavy load the map jumps, and a static page made from that would be too easy to beat.
  if (camera === undefined || way.length < kept)
    throw new Error(`the map took ${way.length} frames to ${member}: is the machine idle?`);
  const startMs = way[0]?.atMs ?? 0;
  const last = new Map<string, Change>();
  for (const change of changes) {
    // Patterns and style properties follow the camera; the static page moves its picture by a single attribute.
    const follows = /^(?:transform|patternTransform|style)$/.test(change.attribute);
    if (!follows) last.set(`${change.target} ${change.attribute}`, change);
  }
  return {
    member,
    attributes: [...last.values()].map(({ target, attribute, value }) => [
      target,
      attribute,
      value,
    ]),
    camera,
    way: thinned(way).map(({ atMs, value }) => [Math.round(atMs - startMs), value ?? '']),
  };
}

/**
 * Records our page while each member is chosen, so that the static page can play it back without computing anything.
 */
export function recordChoices(
  browser: Browser,
  ours: Candidate,
): Promise<readonly RecordedChoice[]> {
  return withBench(browser, ours, {}, async ({ page, url, settle, ask }) => {
    await page.goto(url);
    await settle();
    const members = await ask(() =>
      [...document.querySelectorAll<HTMLElement>('[data-seat]')].map(
        ({ dataset }) => dataset['seat'] ?? '',
      ),
    );
    await ask(installRecorder);
    const choices: RecordedChoice[] = [];
    for (const member of members) {
      await ask(() => {
        (window as unknown as { recorder: Recorder }).recorder.changes.length = 0;
      });
      await ask((id) => {
        document.querySelector<HTMLElement>(`[data-seat="${id}"]`)?.click();
      }, member);
      await pause(1500);
      const changes = await ask(
        () => (window as unknown as { recorder: Recorder }).recorder.changes,
      );
      choices.push(toChoice(member, changes));
      await page.keyboard.press('Escape');
      await pause(1200);
    }
    return choices;
  });
}

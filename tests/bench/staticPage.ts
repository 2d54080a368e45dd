import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a choice changes on our page, for a static page to play back without computing. */
export interface RecordedChoice {
  readonly member: string;
  /** Selector, attribute and final value of everything that changes except the moving picture. */
  readonly attributes: readonly (readonly [string, string, string | null])[];
  /** The element whose transform moves the picture. */
  readonly camera: string;
  /** Time in milliseconds and transform, along the movement. */
  readonly way: readonly (readonly [number, string])[];
}

/**
 * The whole script of the static page. A click sets the recorded attributes and plays the recorded movement; Escape
 * undoes both.
 */
function playChoices(choices: Record<string, Omit<RecordedChoice, 'member'>>): void {
  let undo: (() => void)[] = [];
  let request = 0;
  const numbers = /-?\d[\d.e-]*/g;

  function play(camera: Element, way: readonly (readonly [number, string])[]) {
    let startMs: number | undefined;
    const steps = way.map(([atMs, text]) => ({
      atMs,
      at: (text.match(numbers) ?? []).map(Number),
    }));
    const shape = (way[0]?.[1] ?? '').split(numbers);
    function step(nowMs: number) {
      startMs ??= nowMs;
      const passed = nowMs - startMs;
      const next = steps.findIndex(({ atMs }) => atMs >= passed);
      const to = steps[next] ?? steps[steps.length - 1];
      const from = steps[next - 1] ?? to;
      if (!to || !from) return;
      const share = to === from ? 1 : (passed - from.atMs) / (to.atMs - from.atMs);
      const values = to.at.map((end, index) => {
        const start = from.at[index] ?? end;
        return start + (end - start) * share;
      });
      camera.setAttribute('transform', shape.map((part, i) => part + (values[i] ?? '')).join(''));
      if (next >= 0) request = requestAnimationFrame(step);
    }
    // As on our page, the panel is painted first, and the movement starts with a frame of its own. Otherwise the time
    // of the choice would cut off its beginning, and fewer frames could be missed.
    request = requestAnimationFrame(() => {
      request = requestAnimationFrame(step);
    });
  }
  function close() {
    cancelAnimationFrame(request);
    undo.forEach((one) => one());
    undo = [];
  }
  function set(element: Element, name: string, value: string | null) {
    const before = element.getAttribute(name);
    undo.push(() =>
      before === null ? element.removeAttribute(name) : element.setAttribute(name, before),
    );
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href^="#"]');
    const choice = choices[link?.getAttribute('href')?.slice(1) ?? ''];
    if (!choice) return;
    event.preventDefault();
    close();
    for (const [selector, name, value] of choice.attributes) {
      const element = document.querySelector(selector);
      if (element) set(element, name, value);
    }
    const camera = document.querySelector(choice.camera);
    if (!camera) return;
    set(camera, 'transform', camera.getAttribute('transform'));
    play(camera, choice.way);
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}

/** Replaces our scripts and their data in a built page by the few lines of the static page. */
export function toStaticHtml(html: string, choices: readonly RecordedChoice[]): string {
  const byMember = Object.fromEntries(
    choices.map(({ member, attributes, camera, way }) => [member, { attributes, camera, way }]),
  );
  const script = playChoices
    .toString()
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll('</', '<\\/');
  const data = JSON.stringify(byMember).replaceAll('<', '\\u003c');
  return html
    .replace(/<meta[^>]+http-equiv="Content-Security-Policy"[^>]*>/gi, '')
    .replace(/<link[^>]+rel="(?:modulepreload|manifest)"[^>]*>/g, '')
    .replace(/<script type="module"[^>]*>[^]*?<\/script>/g, '')
    .replace(/<script type="application\/json"[^>]*>[^]*?<\/script>/g, '')
    .replace('</body>', () => `<script>var __name=f=>f;(${script})(${data})</script></body>`);
}

/** Writes the static page, with copies of the build's fonts and pictures. */
export async function writeStaticPage(
  dist: string,
  into: string,
  choices: readonly RecordedChoice[],
): Promise<void> {
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  await cp(dist, into, {
    recursive: true,
    filter: (source) => !/\.(?:html|js|br|gz|map)$/.test(source),
  });
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  await writeFile(join(into, 'index.html'), toStaticHtml(html, choices));
}

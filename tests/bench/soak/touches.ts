/** The result of a series of touches. */
export interface Touched {
  /** Number of touches that hit something touchable. */
  readonly met: number;
  /** State of the random generator, to continue with. */
  readonly chance: number;
}

/** Window of the page under test. It holds the function, so that further calls compile nothing. */
export interface TouchedWindow {
  touchAtRandom: typeof touchAtRandom;
}

/**
 * Touches the exhibit at random, as a child does: mostly what looks touchable, sometimes anything, now and then a key.
 * Runs in the page; the same `chance` gives the same touches.
 *
 * @param count number of touches
 * @param chance start state of the random generator: an integer from 1, or the returned one to continue
 * @param isCurious true to touch new things first, so that all code has run once
 */
export async function touchAtRandom(
  count: number,
  chance: number,
  isCurious: boolean,
): Promise<Touched> {
  // A Lehmer random generator: 31 bits, the same in every engine.
  let state = chance;
  const draw = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const frame = () =>
    new Promise((drawn) => {
      requestAnimationFrame(drawn);
    });
  const task = () =>
    new Promise((done) => {
      setTimeout(done);
    });
  const touchable =
    'a[href], button:not(:disabled), summary, input, select, svg [data-member], .attract';

  function fire(target: Element, x: number, y: number) {
    const common = { bubbles: true, cancelable: true, clientX: x, clientY: y, isPrimary: true };
    const touch = { ...common, pointerType: 'touch', pointerId: 1 };
    target.dispatchEvent(new PointerEvent('pointerdown', touch));
    target.dispatchEvent(new PointerEvent('pointerup', touch));
    target.dispatchEvent(new PointerEvent('click', { ...touch, detail: 1 }));
  }
  function choose(field: HTMLSelectElement) {
    field.selectedIndex = draw(field.options.length);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  const known = new Set<string>();
  const nameOf = (one: Element) => `${one.tagName} ${one.getAttribute('href')} ${one.textContent}`;

  let met = 0;
  for (let n = 0; n < count; n += 1) {
    // What is below a dialog cannot be touched.
    const open = document.querySelector('dialog[open]') ?? document;
    const all = [...open.querySelectorAll(touchable)].filter(
      (one) => one.getClientRects().length > 0,
    );
    const unknown = isCurious ? all.filter((one) => !known.has(nameOf(one))) : [];
    const liked = unknown.length > 0 ? unknown : all;
    const wish = draw(20) < 17 ? liked[draw(Math.max(1, liked.length))] : undefined;
    if (wish && isCurious) known.add(nameOf(wish));
    if (draw(40) === 0) {
      const key = ['Escape', 'Enter', 'ArrowRight', 'Home', 'Tab', 'b'][draw(6)] ?? 'b';
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    }
    const box = wish?.getBoundingClientRect();
    const x = box ? box.left + box.width / 2 : draw(innerWidth);
    const y = box ? box.top + box.height / 2 : draw(innerHeight);
    const target = wish ?? document.elementFromPoint(x, y);
    if (target) {
      met += 1;
      if (target instanceof HTMLSelectElement) choose(target);
      else fire(target, x, y);
    }
    await task();
    if (n % 25 === 24) await frame();
  }
  return { met, chance: state };
}

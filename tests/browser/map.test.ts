import { expect, it } from 'vitest';
import { borderNote } from '#views/map/borderNote.ts';
import { generatedAlliance } from '../fixtures/generatedAlliance.ts';
import { withPage } from '../support/chromium.ts';
import { deepestPoint } from '../support/deepestPoint.ts';
import { dropFile } from '../support/dropFile.ts';
import { interiorPoint, openPanel, settled, shape } from '../support/gestures.ts';

it('a file of another day is not asked who held Crimea on 16 May 2022', () =>
  withPage({}, async (page) => {
    const file = generatedAlliance({ members: ['UKR', 'POL', 'TUR'] });
    await dropFile(page, 'other.json', JSON.stringify(file));
    await page.locator('[data-seat="TUR"]').waitFor();
    expect(await page.locator('.stage__note').textContent()).toContain('Crimea');
    expect(await page.locator('.stage__note button').count()).toBe(0);
  }));

it('the convention for borders is switched on the map, stands in the address and in every note', () =>
  withPage({}, async (page) => {
    const drawn = page.locator('svg.map');
    const noteSays = (words: string) =>
      expect.poll(() => page.locator('.stage').innerText()).toContain(words);
    await noteSays(borderNote.recognised);
    expect(await page.locator('#summary').textContent()).toContain(borderNote.recognised);
    await page.getByRole('button', { name: 'Show control on 16 May 2022' }).click();
    await noteSays(borderNote.control);
    await expect.poll(() => page.url()).toContain('borders=control');
    expect(await drawn.getAttribute('data-borders')).toBe('control');
    expect(await page.locator('#summary').textContent()).toContain(borderNote.control);
    await page.reload();
    await noteSays(borderNote.control);
    await page.getByRole('button', { name: 'Show recognised borders' }).click();
    await noteSays(borderNote.recognised);
    await expect.poll(() => page.url()).not.toContain('borders');
  }));

it('says where lands without a line of their own are drawn, and keeps the note in another page', () =>
  withPage({ path: '#about' }, async (page) => {
    const about = await page.locator('#about').innerText();
    for (const name of ['Abkhazia', 'South Ossetia', 'Transnistria', 'Nagorno-Karabakh'])
      expect(about).toContain(name);
    await page.goto(new URL('?mode=embed', page.url()).href);
    await expect.poll(() => page.locator('.stage').innerText()).toContain(borderNote.recognised);
  }));

it('the note on Crimea stands by the map while Crimea is in sight; the summary always has it', () =>
  withPage({}, async (page) => {
    const note = page.locator('.stage__note');
    for (const [path, isInSight] of [
      ['#ARM', false],
      ['#RUS', true],
      ['#TJK', false],
      ['#KAZ', true],
    ] as const) {
      await page.goto(new URL(`./${path}`, page.url()).href);
      await settled(page);
      await expect.poll(() => note.isVisible(), { message: path }).toBe(isInSight);
      expect(await page.locator('#summary').textContent()).toContain(borderNote.recognised);
    }
    await page.goto(new URL('#KGZ', page.url()).href);
    await expect.poll(() => note.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => note.isVisible()).toBe(true);
  }));

it('a click of the mouse within 20 pixels of a small state means it, one further away means nothing', () =>
  withPage({}, async (page) => {
    await settled(page);
    const { x, y, height } = (await shape(page, 'ARM').boundingBox())!;
    await page.mouse.click(x - 34, y + height / 2);
    expect(await openPanel(page)).toBeNull();
    await page.mouse.click(x - 17, y + height / 2);
    expect(await openPanel(page)).toBe('ARM');
  }));

it('a click anywhere on Ukraine chooses none of the allies around it', () =>
  withPage({}, async (page) => {
    await settled(page);
    const points = await page.evaluate(() => {
      const ukraine = document.querySelector('[data-place="UKR"]')!;
      const { left, top, width, height } = ukraine.getBoundingClientRect();
      return Array.from({ length: 144 }, (_, at) => ({
        x: left + (width * (at % 12)) / 12,
        y: top + (height * Math.floor(at / 12)) / 12,
      })).filter(({ x, y }) => document.elementFromPoint(x, y) === ukraine);
    });
    expect(points.length).toBeGreaterThan(20);
    for (const { x, y } of points) {
      await page.mouse.click(x, y);
      expect(await openPanel(page), `${x}, ${y}`).toBeNull();
    }
  }));

it('the answers keep the column of the chosen state in sight', () =>
  withPage({ path: '?view=grid#TJK' }, async (page) => {
    const column = page.locator('[data-column="TJK"]');
    await expect
      .poll(async () => {
        const box = await column.boundingBox();
        const room = await page.locator('.grid__scroll').boundingBox();
        return box && room && box.x >= room.x && box.x + box.width <= room.x + room.width + 1;
      })
      .toBe(true);
  }));

it('Armenia is drawn with its name on land, not on Lake Sevan', () =>
  withPage({ path: '#ARM' }, async (page) => {
    await settled(page);
    const wet = await page.evaluate(() => {
      const lakes = document.querySelector<SVGPathElement>('.map__lakes')!;
      const box = document.querySelector('[data-of="ARM"] text')!.getBoundingClientRect();
      const toPlane = lakes.getScreenCTM()!.inverse();
      return Array.from({ length: 11 }, (_, step) =>
        new DOMPoint(box.left + (box.width * step) / 10, box.top + box.height / 2).matrixTransform(
          toPlane,
        ),
      ).filter((point) => lakes.isPointInFill(point)).length;
    });
    expect(wet).toBe(0);
  }));

it('zoomed to a state the map still shows its lines as thin and its hatch as fine as before', () =>
  withPage({}, async (page) => {
    const looks = () =>
      page.evaluate(() => {
        const svg = document.querySelector<SVGSVGElement>('svg.map')!;
        const camera = svg.querySelector<SVGGElement>('.map__camera')!;
        const fill = svg.querySelector<SVGPatternElement>('#fill-KAZ')!;
        const { a, b } = camera
          .getScreenCTM()!
          .multiply(fill.patternTransform.baseVal.consolidate()!.matrix);
        const line = svg.querySelector('.map__member path')!;
        return { hatch: Math.hypot(a, b), effect: getComputedStyle(line).vectorEffect };
      });
    await settled(page);
    const before = await looks();
    await page.goto(new URL('#KAZ', page.url()).href);
    await settled(page);
    const after = await looks();
    expect(after.hatch).toBeCloseTo(before.hatch, 1);
    expect(after.effect).toBe('non-scaling-stroke');
  }));

it('on the way to a state its hatch grows and shrinks by no more than a tenth', () =>
  withPage({ reducedMotion: 'no-preference' }, async (page) => {
    await settled(page);
    const sizes = await page.evaluate(async () => {
      const svg = document.querySelector<SVGSVGElement>('svg.map')!;
      const camera = svg.querySelector<SVGGElement>('.map__camera')!;
      const fill = svg.querySelector<SVGPatternElement>('#fill-KAZ')!;
      const hatch = () => {
        const { a, b } = camera
          .getScreenCTM()!
          .multiply(fill.patternTransform.baseVal.consolidate()!.matrix);
        return Math.hypot(a, b);
      };
      const seen = [hatch()];
      document.querySelector<HTMLElement>('[data-seat="KAZ"]')!.click();
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      while (!svg.dataset['moving']) await frame();
      while (svg.dataset['moving']) {
        seen.push(hatch());
        await frame();
      }
      return [...seen, hatch()];
    });
    const [before = 0] = sizes;
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.max(...sizes) / before).toBeLessThan(1.11);
    expect(Math.min(...sizes) / before).toBeGreaterThan(0.9);
    expect(sizes.at(-1)).toBeCloseTo(before, 1);
  }));

it('a click on a state that passes chooses it', () =>
  withPage({ reducedMotion: 'no-preference' }, async (page) => {
    await settled(page);
    const point = await interiorPoint(page, 'RUS');
    await page.evaluate(
      async ({ x, y }) => {
        const svg = document.querySelector<SVGSVGElement>('svg.map')!;
        document.querySelector<HTMLElement>('[data-seat="BLR"]')!.click();
        while (!svg.dataset['moving'])
          await new Promise((drawn) => {
            requestAnimationFrame(drawn);
          });
        document
          .elementFromPoint(x, y)!
          .dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true }));
      },
      point ?? { x: 0, y: 0 },
    );
    await settled(page);
    expect(await openPanel(page)).toBe('RUS');
  }));

it('a hand that drags the zoomed map moves it, and chooses nothing', () =>
  withPage({}, async (page) => {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await settled(page);
    const { x, y, width, height } = (await shape(page, 'KAZ').boundingBox())!;
    const camera = () => page.locator('.map__camera').getAttribute('transform');
    const before = await camera();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 90, y + height / 2 + 40, { steps: 6 });
    const dragged = await camera();
    await page.mouse.up();
    expect(dragged).not.toBe(before);
    expect(await openPanel(page)).toBeNull();
    expect(await camera()).toBe(dragged);
    // Other buttons move nothing: the browser's own menu may hide their end.
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await page.mouse.up({ button: 'right' });
    await page.mouse.move(x + width / 2 + 90, y + height / 2 + 40);
    expect(await camera()).toBe(dragged);
    // The drag is over, so the next click counts.
    await page.mouse.click(x + width / 2 + 90, y + height / 2 + 40);
    await expect.poll(() => openPanel(page)).toBe('KAZ');
  }));

it('arrow keys in the zoom’s buttons move the zoomed map as far as its edge, Escape shows all again', () =>
  withPage({}, async (page) => {
    const left = async () => {
      await settled(page);
      return (await shape(page, 'RUS').boundingBox())!.x;
    };
    const home = await left();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const zoomed = await left();
    await page.keyboard.press('ArrowRight');
    expect(await left()).toBeLessThan(zoomed - 100);
    for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowRight');
    await settled(page);
    expect(await interiorPoint(page, 'RUS')).toBeDefined();
    await page.locator('[data-legend="distances"]').click();
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    await page.keyboard.press('Escape');
    expect(await left()).toBeCloseTo(home, 0);
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Zoom in');
    // One press does one thing: the class stays lifted until the next.
    expect(page.url()).toContain('class=distances');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('class=');
  }));

it('who cannot drag moves the zoomed map by buttons, which come and go with the zoom', () =>
  withPage({}, async (page) => {
    const corner = async () => {
      await settled(page);
      const { x, y } = (await shape(page, 'RUS').boundingBox())!;
      return [x, y] as const;
    };
    const press = async (name: string) => {
      await page.getByRole('button', { name }).click();
      return corner();
    };
    const moves = page.getByRole('button', { name: /^Move (?:left|up|down|right)$/ });
    expect(await moves.count()).toBe(0);
    const [x, y] = await press('Zoom in');
    const [right, sameY] = await press('Move right');
    expect(right).toBeLessThan(x - 100);
    expect(sameY).toBeCloseTo(y, 0);
    expect((await press('Move down'))[1]).toBeLessThan(y - 100);
    await press('Move left');
    const [backX, backY] = await press('Move up');
    expect([backX, backY].map(Math.round)).toEqual([x, y].map(Math.round));
    await press('Show all');
    expect(await moves.count()).toBe(0);
  }));

it('the line round the chosen state lies on it, on the map, at the table and for the next state', () =>
  withPage({}, async (page) => {
    const expectOnIt = async (id: string) => {
      await settled(page);
      const apart = () =>
        page.evaluate((member) => {
          const [line, own] = ['.map__chosen', `path[data-member="${member}"]`].map((one) =>
            document.querySelector(one)!.getBoundingClientRect(),
          );
          const sides = ['left', 'top', 'right', 'bottom'] as const;
          return Math.max(...sides.map((side) => Math.abs(line![side] - own![side])));
        }, id);
      await expect.poll(apart, { message: id }).toBeLessThan(4);
    };
    await page.locator('a[data-seat="ARM"]').click();
    await expectOnIt('ARM');
    await page.getByRole('link', { name: 'Table' }).click();
    await expectOnIt('ARM');
    await page.locator('a[data-seat="KAZ"]').click();
    await expectOnIt('KAZ');
    await page.getByRole('link', { name: 'Map' }).click();
    await expectOnIt('KAZ');
  }));

it('where a line leads from a name to its state, the dot on the state has its colour', () =>
  withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
    await settled(page);
    const colours = await page.evaluate(() =>
      [...document.querySelectorAll('.map__anchor')].map((dot) => {
        const id = dot.closest<SVGElement>('[data-of]')!.dataset['of'];
        const onSeat = document.querySelector(`[data-seat="${id}"] .seat__shape`)!;
        return { id, dot: getComputedStyle(dot).fill, seat: getComputedStyle(onSeat).fill };
      }),
    );
    expect(colours.map(({ id }) => id)).toContain('ARM');
    for (const { id, dot, seat } of colours) expect(dot, id).toBe(seat);
  }));

it('what is clicked on the map has the focus on its seat, where Escape leaves it', () =>
  withPage({}, async (page) => {
    await settled(page);
    const point = (await interiorPoint(page, 'RUS'))!;
    const focused = () =>
      page.evaluate(() => (document.activeElement as HTMLElement).dataset['seat']);
    await page.mouse.click(point.x, point.y);
    await expect.poll(focused).toBe('RUS');
    await page.keyboard.press('Escape');
    await expect.poll(() => openPanel(page)).toBeNull();
    expect(await focused()).toBe('RUS');
    await page.locator('a[data-seat="KAZ"]').dblclick();
    expect(await openPanel(page)).toBe('KAZ');
  }));

it('what is clicked beside a small state has the focus on its seat too', () =>
  withPage({}, async (page) => {
    await settled(page);
    const { x, y, height } = (await page.locator('[data-member="ARM"]').first().boundingBox())!;
    await page.mouse.click(x - 8, y + height / 2);
    await expect.poll(() => openPanel(page)).toBe('ARM');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-seat'))).toBe(
      'ARM',
    );
  }));

it('a class of the key lifts its states while it is pointed at, and for good when it is pressed', () =>
  withPage({}, async (page) => {
    await settled(page);
    const muted = () => page.locator('.map__member[data-muted]').evaluateAll((all) => all.length);
    const entry = page.locator('[data-legend="none"]');
    await entry.hover();
    await expect.poll(muted).toBe(3);
    await page.mouse.move(640, 700);
    await expect.poll(muted).toBe(0);
    await page.locator('[data-legend="wages"]').focus();
    await page.keyboard.press('Tab');
    await expect.poll(muted).toBe(5);
    await entry.click();
    await page.mouse.move(640, 700);
    await expect.poll(muted).toBe(3);
    await entry.click();
    await expect.poll(muted).toBe(0);
  }));

it('a country pointed at on the map is marked where the panel names it, and the other way round', () =>
  withPage({ path: '#arm-44-day-war' }, async (page) => {
    await settled(page);
    const named = page.locator('[data-open] .mention[data-place="AZE"]');
    const azerbaijan = '.map__neighbour[data-place="AZE"]';
    const country = page.locator(azerbaijan);
    const isLifted = (what: typeof named) =>
      what.evaluateAll((all) => all.length > 0 && all.every((one) => 'lifted' in one.dataset));
    expect(await isLifted(named)).toBe(false);
    const point = await page.evaluate(deepestPoint, azerbaijan);
    if (!point) throw new Error('Azerbaijan is covered');
    await page.mouse.move(point.x, point.y);
    await page.mouse.move(point.x + 1, point.y);
    await expect.poll(() => isLifted(named)).toBe(true);
    await named.first().hover();
    await expect.poll(() => isLifted(country)).toBe(true);
    await page.mouse.move(5, 5);
    await expect.poll(() => isLifted(named)).toBe(false);
  }));

it('a country that a panel points at has its name, also where there was no room for one', () =>
  withPage({ path: '#rus-finland-sweden' }, async (page) => {
    await settled(page);
    const names = () => page.locator('.map__label[data-of="FIN"]').allTextContents();
    expect(await names()).toEqual([]);
    await page.locator('[data-open] .mention[data-place="FIN"]').first().hover();
    await expect.poll(names).toEqual(['Finland']);
  }));

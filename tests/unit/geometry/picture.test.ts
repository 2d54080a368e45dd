import { expect, it } from 'vitest';
import { toViewBox } from '#geometry/coordinates.ts';
import { coarseStep } from '#geometry/compactPath.ts';
import type { PlacedCountry } from '#geometry/mapGeometry.ts';
import { memberById } from '#model/questions.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { builtIn } from '../../support/alliance.ts';
import { builtInGeometry } from '../../support/geometry.ts';

const colours = {
  aubergine: '#33025f',
  plum: '#6a3347',
  bronze: '#a36309',
  teal: '#10918d',
  slate: '#4d578f',
  none: '#e3e6ea',
};

/** The geometry alone, as a picture that a person can open and a diff can show. */
function drawWideFrame(): string {
  const alliance = builtIn();
  const geometry = builtInGeometry();
  const [stance] = yardsticksOf(alliance);
  const fillOf = ({ id }: PlacedCountry) => {
    const member = memberById(alliance, id);
    return colours[member ? stance.classOf(member).paint : 'none'];
  };
  const path = (d: string, fill: string, id = '') =>
    `<path${id && ` id="${id}"`} fill="${fill}" d="${d}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${toViewBox(geometry.frames.wide.viewBox)}" stroke="#fff" stroke-width="8">`,
    `<g transform="scale(${coarseStep})">${path(geometry.land, '#e3e6ea', 'land')}</g>`,
    ...geometry.neighbours.map((one) => path(one.path, '#e3e6ea', one.id)),
    path(geometry.borders, 'none', 'borders'),
    ...geometry.members.map((one) => path(one.path, fillOf(one), one.id)),
    path(geometry.crimea, '#0003', 'crimea'),
    path(geometry.lakes, '#f6f7f9', 'lakes'),
    '</svg>\n',
  ].join('\n');
}

it('the wide frame is drawn as it was', async () => {
  await expect(drawWideFrame()).toMatchFileSnapshot('../../pictures/csto-wide.svg');
});

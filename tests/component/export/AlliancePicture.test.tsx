import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Alliance } from '#model/alliance.ts';
import { countLetters } from '#model/countLetters.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { AlliancePicture, pictureSize } from '#views/export/AlliancePicture.tsx';
import { readPictureColours } from '#views/export/pictureColours.ts';
import { builtIn } from '../../support/alliance.ts';
import { builtInGeometry } from '../../support/geometry.ts';

const page = 'https://example.org/map/';

/** All lines of text below the drawing, and the lower edge of the drawing. */
function foot(by: string, address: string | null, alliance: Alliance = builtIn()) {
  const yardsticks = yardsticksOf(alliance);
  const { container } = render(
    <AlliancePicture
      alliance={alliance}
      yardstick={yardsticks.find(({ id }) => id === by) ?? yardsticks[0]}
      geometry={builtInGeometry()}
      view="map"
      borders="recognised"
      highlight={[]}
      colours={readPictureColours(document.documentElement)}
      address={address}
      fontFaces=""
    />,
  );
  const drawing = container.querySelector('svg > svg');
  const edge = Number(drawing?.getAttribute('y')) + Number(drawing?.getAttribute('height'));
  const lines = [...container.querySelectorAll('svg > g > text')]
    .map((line) => ({ y: Number(line.getAttribute('y')), text: line.textContent }))
    .filter(({ y }) => y > edge);
  return { edge, lines, text: lines.map(({ text }) => text).join(' ') };
}

describe('the sources in a picture', () => {
  test('of a vote are its own, by name', () => {
    expect(foot('ES-11-1', page).text).toContain(
      'Sources: The London Economic; GitHub, small-hack/kaartmaker; GitHub, HarukiKinoshita/ukraine-viz.',
    );
  });

  test('of the public stance are those of what decides it, first what decides most states', () => {
    const { text } = foot('stance', page);
    expect(text).toContain('Sources: Meduza; Turan; NV; Donpress; ');
    expect(text).toContain('UrduPoint');
  });

  test('that are not named are counted, and are at an address only where one stands below', () => {
    expect(foot('stance', page).text).toMatch(/; and \d+ more at the address below\. https:/);
    const { text } = foot('stance', null);
    expect(text).toMatch(/; and \d+ more\. CSTO alliance map: .+, version /);
    expect(text).not.toContain('address');
  });

  const long = 'The Gazette of a Place with a Name that Goes On and On, Its Sunday Edition No. ';
  const crowded: Alliance = {
    ...builtIn(),
    sources: builtIn().sources.map((source, at) => ({ ...source, outlet: `${long}${at}` })),
  };

  test.each([
    ['the built-in alliance', builtIn(), page],
    ['a copy on a disk', builtIn(), null],
    ['outlets with long names', crowded, page],
  ])('leave every line its own place: %s', (_, alliance, address) => {
    const { edge, lines } = foot('stance', address, alliance);
    expect(lines.length).toBeLessThanOrEqual(6);
    let above = edge;
    for (const { y, text } of lines) {
      expect(y - above, text).toBeGreaterThanOrEqual(26);
      expect(countLetters(text), text).toBeLessThanOrEqual(141);
      above = y;
    }
    expect(above).toBeLessThan(pictureSize.height - 24);
  });
});

import type { LonLat } from '#geometry/coordinates.ts';

/** Waters that are named where there is room between their two ends. */
export const seas: readonly {
  readonly name: string;
  readonly west: LonLat;
  readonly east: LonLat;
}[] = [
  { name: 'Caspian Sea', west: [49.4, 41.2], east: [52.6, 41.2] },
  { name: 'Black Sea', west: [29.5, 43.2], east: [38.5, 43.2] },
  { name: 'Barents Sea', west: [30, 74], east: [50, 74] },
  { name: 'Sea of Okhotsk', west: [144, 54], east: [155, 54] },
  { name: 'Arctic Ocean', west: [70, 84], east: [140, 84] },
  { name: 'Pacific Ocean', west: [163, 46], east: [178, 46] },
  { name: 'Atlantic Ocean', west: [-40, 40], east: [-18, 40] },
  { name: 'Mediterranean Sea', west: [12, 35], east: [27, 34] },
  { name: 'Indian Ocean', west: [60, 0], east: [90, 0] },
];

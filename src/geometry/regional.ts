/** Countries that the detailed basemap, `geo/basemap.topo.json`, draws together with all their neighbours. ISO alpha-3. */
export const regional: ReadonlySet<string> = new Set(
  'ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB'.split(' '),
);

import { coarseStep } from '#geometry/compactPath.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';

/** The land and all members in outline, defined once and reused by the small map of each page. */
export function PrintGround({ geometry }: { readonly geometry: MapGeometry }) {
  return (
    <svg className="sheets__ground" aria-hidden="true" focusable="false">
      <defs>
        <g id="print-ground">
          <path className="locator__land" transform={`scale(${coarseStep})`} d={geometry.land} />
          {geometry.neighbours.map(({ id, path }) => (
            <path key={id} className="locator__land" d={path} />
          ))}
          <path className="locator__borders" d={geometry.borders} />
          {geometry.members.map(({ id, path, outlying }) => (
            <g key={id} className="locator__member">
              <path d={path} />
              {outlying !== undefined && <path d={outlying} />}
            </g>
          ))}
          <path className="locator__lakes" d={geometry.lakes} />
          <path className="locator__crimea" d={geometry.crimea} />
        </g>
      </defs>
    </svg>
  );
}

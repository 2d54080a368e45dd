import { useMemo } from 'react';
import { encode } from 'uqr';

/** Modules of white around the code: scanners need four. */
const quietModules = 4;

/** One path for all dark modules, a row's neighbours drawn as one. */
function toPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
      }),
    )
    .join('');
}

/** An address as a code for a phone's camera; dark on white in every theme and on paper. */
export function QrCode({ address }: { readonly address: string }) {
  const { size, path } = useMemo(() => {
    const code = encode(address, { ecc: 'M', border: quietModules });
    return { size: code.size, path: toPath(code.data) };
  }, [address]);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`Code for a phone camera: ${address}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

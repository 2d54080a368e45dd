import { useMemo } from 'react';
import { encode } from 'uqr';

/** Width of the white margin around the code, in modules. Scanners need four. */
const quietModules = 4;

/** Path data of all dark modules. Dark modules side by side in a row become one rectangle. */
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

/** An address as a QR code. Dark on white in every theme and on paper. */
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

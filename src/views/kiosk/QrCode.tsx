import { useMemo } from 'react';
import { encode } from 'uqr';

/** Modules of white around the code: scanners need four. */
const quietModules = 4;

/** An address as a code for a visitor's own phone; dark on white in every theme. */
export function QrCode({ address }: { readonly address: string }) {
  const { size, path } = useMemo(() => {
    const code = encode(address, { ecc: 'M', border: quietModules });
    // One bar for each run of dark modules in a row.
    const bars = code.data.flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return [`M${x} ${y}h${end - x}v1H${x}z`];
      }),
    );
    return { size: code.size, path: bars.join('') };
  }, [address]);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`Code for a phone camera: ${address}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} />
      <path d={path} />
    </svg>
  );
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AllianceOrigin, Opened } from '#app/openAlliance.ts';
import type { PageData } from '#app/pageData.ts';
import type { Problem } from '#model/reading/problem.ts';
import type { Address } from '#state/address.ts';
import { forgetInAddress } from '#state/urlSync.ts';

/** A file that could not be opened, and why. */
export interface Refused {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** The alliance that is on the page. */
interface Shown {
  readonly data: PageData;
  /** Name of the reader's own file; null for the built-in record. */
  readonly ownFile: string | null;
  /** Query that names the file in an address: `?data=…`; empty if the file has no address. */
  readonly query: string;
  /** Address of the page when the alliance was opened; null for the first one. */
  readonly enteredAs: Address | null;
  /** A new number for each alliance that is opened; 0 for the first one. */
  readonly serial: number;
}

async function open(origin: AllianceOrigin): Promise<Opened> {
  try {
    const { openAlliance } = await import('#app/openAlliance.ts');
    return await openAlliance(origin);
  } catch (problem) {
    console.info('The file could not be opened.', problem);
    const message = 'could not be opened: a part of the page could not be loaded; reload the page';
    return { problems: [{ path: '', message }] };
  }
}

function toName(origin: AllianceOrigin): string {
  if ('file' in origin) return origin.file.name;
  return 'text' in origin ? 'the pasted text' : origin.address;
}

function toQuery(origin: AllianceOrigin): string {
  return 'address' in origin ? `?${new URLSearchParams({ data: origin.address }).toString()}` : '';
}

/** Opens alliance files in place of the built-in record. The page changes only when a file is known to be valid. */
export function useOwnAlliance(builtIn: PageData) {
  const [shown, setShown] = useState<Shown>({
    data: builtIn,
    ownFile: null,
    query: '',
    enteredAs: null,
    serial: 0,
  });
  const [isDialogOpen, setDialogOpen] = useState(false);
  const [isReading, setReading] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const attempt = useRef(0);
  const hadFocus = useRef(false);

  const show = useCallback((now: Omit<Shown, 'enteredAs' | 'serial'>, entered?: Address) => {
    hadFocus.current = document.activeElement !== document.body;
    // The fragment names something in the old alliance, so it is dropped.
    const enteredAs = entered ?? { search: window.location.search, hash: '' };
    setShown(({ serial }) => ({ ...now, enteredAs, serial: serial + 1 }));
    // On a phone the button that opens a file is far below the map.
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);

  useEffect(() => {
    // The element that had the focus was removed with the old alliance.
    if (shown.serial > 0 && hadFocus.current && document.activeElement === document.body)
      document.querySelector('h1')?.focus({ preventScroll: true });
  }, [shown.serial]);

  const openFrom = useCallback(
    async (origin: AllianceOrigin, entered?: Address) => {
      attempt.current += 1;
      const mine = attempt.current;
      setReading(true);
      const { data, problems } = await open(origin);
      // If two files are opened one after the other, the later one counts.
      if (mine !== attempt.current) return;
      setReading(false);
      if (!data) {
        setRefused({ name: toName(origin), problems });
        setDialogOpen(true);
        return;
      }
      setRefused(null);
      setDialogOpen(false);
      if (!('address' in origin)) forgetInAddress(window, 'data');
      show({ data, ownFile: toName(origin), query: toQuery(origin) }, entered);
    },
    [show],
  );

  const showBuiltIn = useCallback(
    (entered?: Address) => {
      attempt.current += 1;
      setReading(false);
      forgetInAddress(window, 'data');
      show({ data: builtIn, ownFile: null, query: '' }, entered);
    },
    [builtIn, show],
  );
  const backToBuiltIn = useCallback(() => showBuiltIn(), [showBuiltIn]);

  const dialog = useMemo(
    () => ({
      open: () => setDialogOpen(true),
      close: () => {
        setDialogOpen(false);
        setRefused(null);
      },
    }),
    [],
  );
  return { shown, isDialogOpen, isReading, refused, openFrom, showBuiltIn, backToBuiltIn, dialog };
}

import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '#app/whenIdle.ts';
import { today } from '#model/today.ts';

/** What to print: `handout`: all pages; `poster`: only the first; otherwise the id of a member: only its page. */
type Sheets = string;

interface PrintRequest {
  readonly sheets: Sheets;
  /** Today, `2026-11-23`; printed on the sheets. */
  readonly day: string;
}

type PrintSheetsComponent = (typeof import('#views/print/PrintSheets.tsx'))['PrintSheets'];

const loadSheets = (): Promise<PrintSheetsComponent> =>
  import('#views/print/PrintSheets.tsx').then((module) => module.PrintSheets);

const isExhibit = () => document.documentElement.dataset['mode'] === 'kiosk';

interface Printing {
  /** What is being printed; null if nothing is. */
  readonly request: PrintRequest | null;
  readonly print: (sheets: Sheets) => Promise<void>;
  /** Null until it is loaded. */
  readonly PrintSheets: PrintSheetsComponent | null;
}

/**
 * Provides the sheets to print. They are in the document only while it is printed: by the page's own menu, by the
 * browser's print command, or by a tool that emulates print media. If they are not loaded yet, the page itself is
 * printed.
 */
export function usePrint(): Printing {
  const [request, setRequest] = useState<PrintRequest | null>(null);
  const [PrintSheets, setPrintSheets] = useState<PrintSheetsComponent | null>(null);

  const load = useCallback(async () => {
    try {
      const loaded = await loadSheets();
      flushSync(() => setPrintSheets(() => loaded));
      return true;
    } catch (problem) {
      console.info('The sheets could not be loaded: the page itself is printed.', problem);
      return false;
    }
  }, []);
  const isThere = useEffectEvent(() => PrintSheets !== null);

  useEffect(() => {
    // Loaded some time after the start, to be ready for the browser's print command. An exhibit never prints.
    let isGone = false;
    const timer = setTimeout(() => {
      void whenIdle().then(() => isGone || isExhibit() || load());
    }, 2500);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [load]);

  useEffect(() => {
    const media = window.matchMedia('print');
    const open = () => {
      // Without `flushSync` the browser would print before the sheets are in the document.
      if (isThere())
        flushSync(() => setRequest((now) => now ?? { sheets: 'handout', day: today() }));
    };
    const close = () => setRequest(null);
    // Printing also changes the media type, but it ends with `afterprint`, not when the media type changes back.
    let isPrinting = false;
    const start = () => {
      isPrinting = true;
      open();
    };
    const end = () => {
      isPrinting = false;
      close();
    };
    const follow = () => {
      if (isPrinting) return;
      if (!media.matches) close();
      else if (isThere()) open();
      else void load().then((isLoaded) => isLoaded && !isPrinting && media.matches && open());
    };
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', follow);
    };
  }, [load]);

  const print = useCallback(
    async (sheets: Sheets) => {
      if (await load()) flushSync(() => setRequest({ sheets, day: today() }));
      window.print();
    },
    [load],
  );
  // The browser's own command waits for nothing, so the page gives it once the sheets are there.
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return;
      if (isThere() || isExhibit()) return;
      event.preventDefault();
      void print('handout');
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [print]);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (request) dataset['print'] = request.sheets;
    else delete dataset['print'];
  }, [request]);

  return { request, print, PrintSheets };
}

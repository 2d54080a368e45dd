import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '#app/whenIdle.ts';
import { today } from '#model/today.ts';

/** `handout`: every page; `poster`: the first alone; else the id of a member: its page. */
type Sheets = string;

interface PrintRequest {
  readonly sheets: Sheets;
  /** The day it is printed on, `2026-11-23`. */
  readonly day: string;
}

type PrintSheetsComponent = (typeof import('#views/print/PrintSheets.tsx'))['PrintSheets'];

const loadSheets = (): Promise<PrintSheetsComponent> =>
  import('#views/print/PrintSheets.tsx').then((module) => module.PrintSheets);

interface Printing {
  /** What is being printed; null most of the time. */
  readonly request: PrintRequest | null;
  readonly print: (sheets: Sheets) => Promise<void>;
  /** Null until it has been fetched. */
  readonly PrintSheets: PrintSheetsComponent | null;
}

/**
 * The sheets to print, in the document only while they are printed: asked for by the page's own menu,
 * by the browser's print command, or by a tool that looks at the page as print. Before they have been
 * fetched the page itself is printed.
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
    // Fetched once the page stands, so that the browser's own print command finds them ready. An exhibit prints nothing.
    let isGone = false;
    const isExhibit = () => document.documentElement.dataset['mode'] === 'kiosk';
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
      // Without `flushSync` the browser would take its picture before the sheets are there.
      if (isThere())
        flushSync(() => setRequest((now) => now ?? { sheets: 'handout', day: today() }));
    };
    const close = () => setRequest(null);
    // Printing itself also changes the media; it ends with `afterprint`, not when the media change back.
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

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (request) dataset['print'] = request.sheets;
    else delete dataset['print'];
  }, [request]);

  const print = useCallback(
    async (sheets: Sheets) => {
      if (await load()) flushSync(() => setRequest({ sheets, day: today() }));
      window.print();
    },
    [load],
  );
  return { request, print, PrintSheets };
}

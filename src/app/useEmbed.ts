import { useEffect, useEffectEvent, type Dispatch } from 'react';
import type { Alliance } from '#model/alliance.ts';
import { parseAddress } from '#state/address.ts';
import { addressBookOf } from '#state/addressBookOf.ts';
import { parseEmbedOptions } from '#state/embedOptions.ts';
import { toHeightMessage } from '#state/heightMessage.ts';
import type { ViewAction } from '#state/viewReducer.ts';
import type { ViewState } from '#state/viewState.ts';

/** Tells the page around the frame how high the content is, whenever that or the frame's size changes. */
function reportHeight(): () => void {
  const root = document.documentElement;
  const send = () => {
    window.parent.postMessage(toHeightMessage(root.getBoundingClientRect().height), '*');
  };
  // A frame out of sight is not drawn, and nothing is observed in it: it measures once by itself.
  send();
  void document.fonts.ready.then(send);
  const observer = new ResizeObserver(send);
  observer.observe(root);
  // A host that comes later than the content changes the frame's size to hear its height again.
  window.addEventListener('resize', send);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', send);
  };
}

/** What leaves the record opens beside the host's page, never inside its frame. */
function openElsewhere(event: MouseEvent): void {
  const target = event.target as Element;
  // A frame is as high as its content: a dialog belongs where the reader is, not in its middle.
  const openedAt = event.pageY > 0 ? event.pageY : target.getBoundingClientRect().top;
  document.documentElement.style.setProperty('--opened-at', `${Math.round(openedAt)}px`);
  const link = target.closest<HTMLAnchorElement>('a[href]');
  const [page] = window.location.href.split('#');
  if (!link || link.href.split('#')[0] === page) return;
  link.target = '_blank';
  link.relList.add('noopener');
}

/** Everything that only an embedded map does. */
export function useEmbed(
  alliance: Alliance,
  mode: ViewState['mode'],
  dispatch: Dispatch<ViewAction>,
): void {
  const receive = useEffectEvent(async (event: MessageEvent) => {
    const { hosts } = parseEmbedOptions(window.location.search);
    if (event.source !== window.parent || !hosts.includes(event.origin)) return;
    // Only a host that is listed ever needs the parser.
    const { parseViewMessage } = await import('#state/viewMessage.ts');
    const address = parseViewMessage(event.data);
    if (!address) return;
    const view = parseAddress(address, addressBookOf(alliance));
    dispatch({ type: 'arrive', view: { ...view, mode: 'embed' } });
  });

  const isFramed = typeof window !== 'undefined' && window.parent !== window;
  useEffect(() => {
    if (mode !== 'embed' || !isFramed) return undefined;
    const stopReporting = reportHeight();
    const listen = (event: MessageEvent) => void receive(event);
    window.addEventListener('message', listen);
    document.addEventListener('click', openElsewhere, { capture: true });
    return () => {
      stopReporting();
      window.removeEventListener('message', listen);
      document.removeEventListener('click', openElsewhere, { capture: true });
    };
  }, [mode, isFramed]);
}

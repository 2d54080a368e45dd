import type { Address } from '#state/address.ts';
import { parseEmbedOptions } from '#state/embedOptions.ts';
import { toHeightMessage } from '#state/heightMessage.ts';

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
  // The map's own links are SVG, and never leave the page.
  const link = target.closest('a');
  const [page] = window.location.href.split('#');
  if (!(link instanceof HTMLAnchorElement) || link.href.split('#')[0] === page) return;
  link.target = '_blank';
  link.relList.add('noopener');
}

/**
 * Everything that a map in a frame does for the page around it, until it is stopped.
 *
 * @param onAddress gets the view that the host asks for, once it is known to be the host
 */
export function joinHost(onAddress: (address: Address) => void): () => void {
  const receive = async ({ source, origin, data }: MessageEvent) => {
    const { hosts } = parseEmbedOptions(window.location.search);
    if (source !== window.parent || !hosts.includes(origin)) return;
    const { parseViewMessage } = await import('#state/viewMessage.ts');
    const address = parseViewMessage(data);
    if (address) onAddress(address);
  };
  const onMessage = (event: MessageEvent) => void receive(event);
  const stopReporting = reportHeight();
  window.addEventListener('message', onMessage);
  document.addEventListener('click', openElsewhere, { capture: true });
  return () => {
    stopReporting();
    window.removeEventListener('message', onMessage);
    document.removeEventListener('click', openElsewhere, { capture: true });
  };
}

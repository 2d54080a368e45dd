import type { Address } from '#state/address.ts';
import { parseEmbedOptions } from '#state/embedOptions.ts';
import { toHeightMessage } from '#state/heightMessage.ts';

/** Tells the host's page the height of the content, whenever it or the size of the frame changes. */
function reportHeight(): () => void {
  const root = document.documentElement;
  const send = () => {
    window.parent.postMessage(toHeightMessage(root.getBoundingClientRect().height), '*');
  };
  // The observer does not fire in a frame that is out of sight, because it is not drawn. So measure once now.
  send();
  void document.fonts.ready.then(send);
  const observer = new ResizeObserver(send);
  observer.observe(root);
  // A host's script that starts after the content changes the size of the frame to get the height sent again.
  window.addEventListener('resize', send);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', send);
  };
}

/** Makes links to other pages open in a new tab, not in the frame. */
function openElsewhere(event: MouseEvent): void {
  const target = event.target as Element;
  // A frame is as high as its content, so its middle may be out of sight: a dialog opens where the reader clicked.
  const openedAt = event.pageY > 0 ? event.pageY : target.getBoundingClientRect().top;
  document.documentElement.style.setProperty('--opened-at', `${Math.round(openedAt)}px`);
  // Links of the map are SVG elements and never leave the page.
  const link = target.closest('a');
  const [page] = window.location.href.split('#');
  if (!(link instanceof HTMLAnchorElement) || link.href.split('#')[0] === page) return;
  link.target = '_blank';
  link.relList.add('noopener');
}

/**
 * Connects a map in a frame to the host's page: reports its height, receives views, opens links in new tabs.
 *
 * @param onAddress called with a view that the host asks for. Only origins in `?hosts=` may ask
 * @returns function that ends the connection
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

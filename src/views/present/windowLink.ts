import { isAhead, parseMessage, type PresentMessage } from '#state/presentMessage.ts';
import type { SharedState } from '#state/presentState.ts';
import type { Role } from '#state/viewState.ts';
import { notesName, passThroughStorage } from '#views/present/pairStorage.ts';

/** The connection between the two windows of a lesson. */
export interface WindowLink {
  /** Sends a state to the other window, unless it was the last one sent or received. */
  readonly post: (shared: SharedState) => void;
  /** Opens the notes window or brings it to the front; false if the browser refused. */
  readonly openNotes: (href: string) => boolean;
  readonly close: () => void;
}

interface WindowLinkOptions {
  readonly window: Window & typeof globalThis;
  readonly role: Role;
  readonly pair: string;
  readonly shared: SharedState;
  /** Called with a state of the other window that is newer and different. */
  readonly onShared: (shared: SharedState) => void;
  /** Called when the other window begins or stops to answer. */
  readonly onPresence: (isThere: boolean) => void;
}

const channelName = 'alliance-map-present';
/** How often a new window calls, and how often at most before it stops. */
const hello = { everyMs: 250, times: 8 };
const heartbeatMs = 1000;
const silentAfterMs = 2500;

/**
 * Connects two windows of the same page in every way the browser offers: a BroadcastChannel, messages between opener
 * and opened window, and a short-lived entry in the local storage. The last one is for browsers without a channel and
 * for a page on disk, where WebKit has no channel. Every message contains the whole state and a revision number, so
 * that duplicates, echoes and losses do no harm.
 */
export function createWindowLink(options: WindowLinkOptions): WindowLink {
  const { window, role, pair, onShared, onPresence } = options;
  const isOnDisk = window.location.protocol === 'file:';
  let { shared } = options;
  let written = JSON.stringify(shared);
  let revision = 0;
  let heardAtMs = -Infinity;
  let isThere = false;
  let calls = 0;

  const channel =
    typeof window.BroadcastChannel === 'function' ? new window.BroadcastChannel(channelName) : null;
  const opener = window.opener as Window | null;
  const others = new Set<Window>(role === 'notes' && opener ? [opener] : []);

  function say(wantsAnswer: boolean) {
    const message: PresentMessage = {
      app: 'alliance-map',
      pair,
      from: role,
      revision,
      wantsAnswer,
      shared,
    };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel?.postMessage(message);
    // The origin of a file is opaque and cannot be named as a target.
    for (const other of others) other.postMessage(message, isOnDisk ? '*' : window.location.origin);
    if (!channel || isOnDisk) passThroughStorage(window, channelName, JSON.stringify(message));
  }

  /** Handles a message; returns false if it is not from the paired window. Adopts its state if that is newer. */
  function hear(received: unknown): boolean {
    const message = parseMessage(received, pair);
    if (!message) return false;
    heardAtMs = Date.now();
    if (!isThere) onPresence((isThere = true));
    if (isAhead(message, { revision, role })) {
      revision = message.revision;
      shared = message.shared;
      const before = written;
      written = JSON.stringify(shared);
      if (written !== before) onShared(shared);
    }
    if (message.wantsAnswer) say(false);
    return true;
  }

  function handleMessage({ source, origin, data }: MessageEvent) {
    const isOwnOrigin = isOnDisk ? /^(?:null|file:\/\/)$/.test(origin) : origin === window.origin;
    if (!isOwnOrigin || !source || source === window) return;
    // A reloaded window has lost its reference to the other one; a message with the secret of the pair restores it.
    if (hear(data)) others.add(source as Window);
  }
  function handleStorage({ key, newValue }: StorageEvent) {
    if (key !== channelName || newValue === null) return;
    try {
      hear(JSON.parse(newValue));
    } catch {
      // Not a message of ours.
    }
  }
  channel?.addEventListener('message', ({ data }) => hear(data));
  window.addEventListener('message', handleMessage);
  window.addEventListener('storage', handleStorage);

  say(true);
  const calling = window.setInterval(() => {
    calls += 1;
    if (isThere || calls >= hello.times) window.clearInterval(calling);
    else say(true);
  }, hello.everyMs);
  const beating = window.setInterval(() => {
    if (role === 'notes') say(true);
    if (isThere && Date.now() - heardAtMs > silentAfterMs) onPresence((isThere = false));
  }, heartbeatMs);

  return {
    post(next) {
      const json = JSON.stringify(next);
      if (json === written) return;
      written = json;
      shared = next;
      revision += 1;
      say(false);
    },
    openNotes(href) {
      const opened = window.open(href, `${notesName}${pair}`, 'popup,width=1200,height=800');
      if (!opened) return false;
      others.add(opened);
      opened.focus();
      return true;
    },
    close() {
      window.clearInterval(calling);
      window.clearInterval(beating);
      window.removeEventListener('message', handleMessage);
      window.removeEventListener('storage', handleStorage);
      channel?.close();
    },
  };
}

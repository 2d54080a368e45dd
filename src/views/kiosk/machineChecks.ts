import { counted } from '#model/counted.ts';
import { readFailures } from '#views/kiosk/failureLog.ts';
import { pageVoices } from '#views/kiosk/voices.ts';

/** Result of one check: `good`; `bad`, with advice; or `told`, which only informs. */
export interface MachineCheck {
  readonly name: string;
  readonly result: 'good' | 'bad' | 'told';
  readonly words: string;
}

function checkOffline(): MachineCheck {
  const name = 'Works without a network';
  if (location.protocol === 'file:')
    return { name, result: 'good', words: 'Yes: it is one file on this machine.' };
  return navigator.serviceWorker?.controller
    ? { name, result: 'good', words: 'Yes: a copy of everything is kept on this machine.' }
    : {
        name,
        result: 'bad',
        words:
          'Not yet: no copy is kept. Load this page once more; if that does not help, use the single file alliance-map.html.',
      };
}

async function checkWakeLock(): Promise<MachineCheck> {
  const name = 'Screen stays on';
  try {
    const lock = await navigator.wakeLock.request('screen');
    await lock.release();
    return { name, result: 'good', words: 'Yes, while the exhibit is open.' };
  } catch {
    const words =
      'The browser may not keep it on. Switch off the screen saver and power saving of the system.';
    return { name, result: 'bad', words };
  }
}

function checkFullScreen(): MachineCheck {
  const isFull =
    matchMedia('(display-mode: fullscreen)').matches ||
    (window.innerWidth >= screen.width && window.innerHeight >= screen.height);
  const words = isFull
    ? 'Yes.'
    : 'No: other windows and the address bar can be reached. Use the start line below.';
  return { name: 'Fills the screen', result: isFull ? 'good' : 'bad', words };
}

function checkTouch(): MachineCheck {
  const points = navigator.maxTouchPoints;
  const words =
    points > 0
      ? `Yes: ${points === 1 ? 'one finger' : `${points} fingers at once; the exhibit uses one`}.`
      : 'No touch screen was found. A mouse works as well.';
  return { name: 'Touch', result: points > 0 ? 'good' : 'bad', words };
}

function checkStorage(): MachineCheck {
  const name = 'Can keep notes';
  try {
    const probe = 'kiosk-probe';
    sessionStorage.setItem(probe, '1');
    sessionStorage.removeItem(probe);
    return { name, result: 'good', words: 'Yes: errors and reloads are counted.' };
  } catch {
    return { name, result: 'bad', words: 'No: storage is switched off. Errors are not counted.' };
  }
}

function checkErrors(): MachineCheck {
  const name = 'Errors since this tab was opened';
  const { count, last } = readFailures();
  return count === 0
    ? { name, result: 'good', words: 'None.' }
    : { name, result: 'bad', words: `${count}; the latest: ${last}` };
}

function tellTime(now: Date): MachineCheck {
  const time = now.toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const words = `${time} (${timeZone}). The page is refreshed every day at 4:00, if nobody is there.`;
  return { name: 'Date and time', result: 'told', words };
}

function tellScreen(): MachineCheck {
  const { innerWidth, innerHeight, devicePixelRatio } = window;
  const words = `${innerWidth} × ${innerHeight} at ${devicePixelRatio}×. What visitors touch is at least 72 pixels (20 mm on a screen of 24 inches at 1920 × 1080), on screens narrower than 480 pixels 60.`;
  return { name: 'Screen', result: 'told', words };
}

function tellVoice(): MachineCheck {
  const count = pageVoices().length;
  const words =
    count > 0
      ? `${counted(count, 'voice')} in the page’s language: visitors find “Read aloud”.`
      : 'This browser has no voice in the page’s language: “Read aloud” is not offered.';
  return { name: 'Voice', result: 'told', words };
}

/** Checks the machine that the page runs on. */
export async function checkMachine(): Promise<readonly MachineCheck[]> {
  return [
    checkOffline(),
    await checkWakeLock(),
    checkFullScreen(),
    checkTouch(),
    checkStorage(),
    checkErrors(),
    tellTime(new Date()),
    tellScreen(),
    tellVoice(),
  ];
}

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createUrlSync, dropFragment } from '#state/urlSync.ts';
import { defaultView, type ViewState } from '#state/viewState.ts';

/** The part of a window that the address needs, with a record of what was written. */
function fakeWindow(search = '', hash = '') {
  const location = { pathname: '/', search, hash };
  const written: string[] = [];
  const listeners = new Map<string, () => void>();
  const go = (how: string) => (_: unknown, __: string, address: string) => {
    const url = new URL(address, 'http://map.example');
    Object.assign(location, { search: url.search, hash: url.hash });
    written.push(`${how} ${address}`);
  };
  const window = {
    location,
    history: { pushState: go('push'), replaceState: go('replace') },
    setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    addEventListener: (type: string, act: () => void) => listeners.set(type, act),
    removeEventListener: (type: string) => listeners.delete(type),
  };
  return {
    window: window as unknown as Window,
    history: window.history,
    written,
    listeners,
    address: () => location.search + location.hash,
  };
}

const chosen = (id: string | null): ViewState => ({ ...defaultView, chosen: id });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') });
  return () => vi.useRealTimers();
});

describe('the address follows the view', () => {
  it('by a step that Back undoes where a reader chose something, else in place', () => {
    const { window, written } = fakeWindow();
    const sync = createUrlSync(window, defaultView);
    sync.write(chosen('ARM'));
    sync.write({ ...chosen('ARM'), view: 'table' });
    sync.write({ ...chosen('ARM'), view: 'table', theme: 'dark' });
    expect(written).toEqual([
      'push /#ARM',
      'push /?view=table#ARM',
      'replace /?view=table&theme=dark#ARM',
    ]);
  });

  it('writes nothing where the address is right already', () => {
    const { window, written } = fakeWindow('', '#ARM');
    createUrlSync(window, defaultView).write(chosen('ARM'));
    expect(written).toEqual([]);
  });

  it('keeps what is not the view’s', () => {
    const { window, address } = fakeWindow('?from=school');
    createUrlSync(window, defaultView).write(chosen('KAZ'));
    expect(address()).toBe('?from=school#KAZ');
  });

  it('tells who listens that the address changed by itself, until it is stopped', () => {
    const { window, listeners } = fakeWindow();
    const arrive = vi.fn(() => defaultView);
    const stop = createUrlSync(window, defaultView).listen(arrive);
    listeners.get('popstate')?.();
    expect(arrive).toHaveBeenCalledTimes(1);
    stop();
    expect(listeners.size).toBe(0);
  });

  it('takes what Back led to for no step of its own, however that address is spelled', () => {
    const { window, listeners, written } = fakeWindow('?data=examples/beacon-league.json');
    const sync = createUrlSync(window, defaultView);
    sync.listen(() => defaultView);
    sync.write(chosen('ARM'));
    const before = written.length;
    listeners.get('popstate')?.();
    sync.write(defaultView);
    expect(written.slice(before).filter((one) => one.startsWith('push'))).toEqual([]);
  });
});

describe('a burst of changes', () => {
  const states = Array.from({ length: 400 }, (_, index) => chosen(index % 2 === 0 ? 'ARM' : 'KAZ'));

  it('stays under what browsers allow, and ends at the last view', () => {
    const { window, written, address } = fakeWindow();
    const sync = createUrlSync(window, defaultView);
    for (const state of states) sync.write(state);
    expect(written.length).toBeLessThanOrEqual(100);
    vi.advanceTimersByTime(2000);
    expect(address()).toBe('#KAZ');
    expect(written.length).toBeLessThanOrEqual(100);
  });

  it('is forgotten after a while: the next change is written at once', () => {
    const { window, written } = fakeWindow();
    const sync = createUrlSync(window, defaultView);
    for (const state of states) sync.write(state);
    vi.advanceTimersByTime(60_000);
    const before = written.length;
    sync.write(chosen('TJK'));
    expect(written.slice(before)).toEqual(['push /#TJK']);
  });

  it('is not written once nobody follows the view any more', () => {
    const { window, address } = fakeWindow();
    const sync = createUrlSync(window, defaultView);
    const stop = sync.listen(() => chosen('ARM'));
    for (const state of states) sync.write(state);
    const left = address();
    stop();
    vi.advanceTimersByTime(5000);
    expect(address()).toBe(left);
  });

  it('does not write over Back', () => {
    const { window, listeners, address } = fakeWindow();
    const sync = createUrlSync(window, defaultView);
    sync.listen(() => chosen('ARM'));
    for (const state of states) sync.write(state);
    listeners.get('popstate')?.();
    const arrived = address();
    vi.advanceTimersByTime(5000);
    expect(address()).toBe(arrived);
  });
});

it('the fragment goes by itself, and is no step of Back', () => {
  const { window, written } = fakeWindow('?mode=kiosk&idle=45', '#ARM');
  dropFragment(window);
  expect(written).toEqual(['replace /?mode=kiosk&idle=45']);
});

it('where the browser refuses, the view still works', () => {
  const { window, history } = fakeWindow();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  history.pushState = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  expect(() => createUrlSync(window, defaultView).write(chosen('ARM'))).not.toThrow();
});

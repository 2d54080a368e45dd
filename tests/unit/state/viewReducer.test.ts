import { describe, expect, it } from 'vitest';
import { keyAction } from '#state/keyAction.ts';
import { viewReducer } from '#state/viewReducer.ts';
import { defaultView, type ViewState } from '#state/viewState.ts';

const armenia: ViewState = { ...defaultView, chosen: 'ARM' };

describe('a change of the view', () => {
  it('that changes nothing gives the same object', () => {
    expect(viewReducer(armenia, { type: 'choose', id: 'ARM' })).toBe(armenia);
    expect(viewReducer(defaultView, { type: 'close' })).toBe(defaultView);
    expect(viewReducer(armenia, { type: 'set', patch: { view: 'map' } })).toBe(armenia);
    expect(viewReducer(armenia, { type: 'arrive', view: { ...armenia } })).toBe(armenia);
  });

  it('chooses and closes', () => {
    expect(viewReducer(defaultView, { type: 'choose', id: 'ARM' })).toEqual(armenia);
    expect(viewReducer(armenia, { type: 'close' })).toEqual(defaultView);
  });

  it('keeps what is chosen when the view or the yardstick changes', () => {
    const atTable = viewReducer(armenia, { type: 'set', patch: { view: 'table' } });
    expect(viewReducer(atTable, { type: 'set', patch: { by: 'ES-11-3' } })).toEqual({
      ...armenia,
      view: 'table',
      by: 'ES-11-3',
    });
  });

  it('pins a class, and releases it when it is asked for again', () => {
    const pinned = viewReducer(defaultView, { type: 'toggleHighlight', id: 'none' });
    expect(pinned.highlight).toEqual(['none']);
    expect(viewReducer(pinned, { type: 'toggleHighlight', id: 'backs' }).highlight).toEqual([
      'backs',
    ]);
    expect(viewReducer(pinned, { type: 'toggleHighlight', id: 'none' }).highlight).toEqual([]);
  });

  it('releases one of several that a lesson has lifted', () => {
    const both = { ...defaultView, highlight: ['distances', 'none'] };
    const one = viewReducer(both, { type: 'toggleHighlight', id: 'none' });
    expect(one.highlight).toEqual(['distances']);
  });

  it('lets go of a pinned class with the yardstick it belonged to', () => {
    const pinned = { ...defaultView, highlight: ['none'] };
    expect(viewReducer(pinned, { type: 'set', patch: { by: 'ES-11-1' } }).highlight).toEqual([]);
  });

  it('takes over yardstick and class together, as a lesson leaves them', () => {
    const patch = { by: 'ES-11-1', highlight: ['yes'] };
    expect(viewReducer(armenia, { type: 'set', patch })).toMatchObject(patch);
  });
});

it('Escape closes the panel first, then releases the class, then does nothing', () => {
  const both: ViewState = { ...armenia, highlight: ['none'] };
  const first = viewReducer(both, keyAction(both, 'Escape')!);
  expect(first).toEqual({ ...defaultView, highlight: ['none'] });
  const second = viewReducer(first, keyAction(first, 'Escape')!);
  expect(second).toEqual(defaultView);
  expect(keyAction(second, 'Escape')).toBeUndefined();
});

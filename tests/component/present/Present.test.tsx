import { act, fireEvent, screen, within } from '@testing-library/react';
import { useMemo, useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { defaultView, type ViewState } from '#state/viewState.ts';
import { ActionsContext, useActions } from '#views/allianceContext.ts';
import { Present } from '#views/present/Present.tsx';
import { renderWithAlliance } from '../../support/component.tsx';

const lesson = (place: Partial<ViewState['lesson']>): ViewState => ({
  ...defaultView,
  mode: 'present',
  lesson: { steps: null, step: 1, isRevealed: false, ...place },
});

/**
 * A lesson whose place is in the address, as in the app. Without its drawing, because these tests look at words only.
 */
function AddressedLesson({ view: first }: { readonly view: ViewState }) {
  const [view, setView] = useState(first);
  const actions = useActions();
  const addressed = useMemo(
    () => ({
      ...actions,
      set(patch: Partial<ViewState>) {
        actions.set(patch);
        setView((before) => ({ ...before, ...patch }));
      },
    }),
    [actions],
  );
  return (
    <ActionsContext value={addressed}>
      {view.mode === 'present' && <Present view={view} geometry={null} />}
    </ActionsContext>
  );
}

const renderLesson = (place: Partial<ViewState['lesson']>, role: ViewState['role'] = 'audience') =>
  renderWithAlliance(<AddressedLesson view={{ ...lesson(place), role }} />);

afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

let atMs = 0;
function press(key: string, target: Element = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  atMs += 1000;
  Object.defineProperty(event, 'timeStamp', { value: atMs });
  act(() => void target.dispatchEvent(event));
}

it('asks before it shows: the question, an answer by key, the hands in fields', () => {
  const { actions } = renderLesson({ step: 2 });
  expect(screen.getByText(/Which leaders mentioned Ukraine/)).toBeVisible();
  expect(screen.queryByText(/Three reports agree/)).not.toBeInTheDocument();
  const belarus = screen.getByRole('button', { name: /2 Belarus/ });
  press('2');
  expect(belarus).toHaveAttribute('aria-pressed', 'true');
  press('2');
  expect(belarus).toHaveAttribute('aria-pressed', 'false');
  const hands = screen.getByRole('textbox', { name: 'Hands for Belarus' });
  fireEvent.change(hands, { target: { value: '12x' } });
  expect(hands).toHaveValue('12');
  press('PageDown');
  expect(actions.set).toHaveBeenLastCalledWith({
    lesson: { steps: null, step: 2, isRevealed: true },
    chosen: null,
  });
  expect(screen.getByText(/Three reports agree/)).toBeVisible();
  const result = within(screen.getByRole('list', { name: /what the class said/ }));
  expect(result.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    '✓ Russia, right',
    '✓ Belarus, right, 12 hands',
  ]);
});

it('shows the statement of a step with speaker, office, date and source', () => {
  renderLesson({ step: 6 });
  const statement = document.querySelector<HTMLElement>('[data-statement]');
  if (!statement) throw new Error('no statement');
  expect(statement.querySelector('blockquote')).toHaveTextContent(/^The response of the CSTO/);
  expect(within(statement).getByText('Nikol Pashinyan')).toBeVisible();
  expect(statement).toHaveTextContent(/Prime Minister of Armenia/);
  expect(statement.querySelector('time')).toHaveAttribute('datetime', '2022-05-16');
  expect(within(statement).getByRole('link', { name: 'Newsweek' })).toBeVisible();
});

it('shows two accounts of one talk under each other', () => {
  renderLesson({ step: 8 });
  expect(screen.getAllByRole('article').map(({ id }) => id)).toEqual([
    'kgz-kremlin-readout',
    'kgz-kyrgyz-readout',
  ]);
});

it('lifts all who were silent, not only the one it quotes', () => {
  const { container } = renderLesson({ step: 5 });
  expect(screen.getByRole('article')).toHaveAttribute('id', 'tjk-silence');
  const muted = [...container.querySelectorAll<HTMLElement>('[data-seat][data-muted]')];
  expect(muted.map(({ dataset }) => dataset['seat'])).toEqual(['RUS', 'BLR']);
});

it('shows a state beside the story and returns to the step', () => {
  renderLesson({ step: 1 });
  press('4');
  expect(screen.getByRole('heading', { level: 1, name: 'Armenia' })).toBeVisible();
  press('4');
  expect(screen.getByRole('heading', { level: 1, name: /Six allies/ })).toBeVisible();
});

it('lifts a class beside the state that is looked at, and Escape or a second press lets go of both', () => {
  const { container } = renderLesson({ step: 3 });
  const muted = () => container.querySelectorAll('[data-seat][data-muted]').length;
  const pressClass = () =>
    act(() => screen.getByRole('button', { name: /take no public side/ }).click());
  press('4');
  pressClass();
  expect(screen.getByRole('heading', { level: 1, name: 'Armenia' })).toBeVisible();
  expect(muted()).toBe(3);
  pressClass();
  expect(screen.getByRole('heading', { level: 1, name: 'Armenia' })).toBeVisible();
  expect(muted()).toBe(0);
  press('4');
  pressClass();
  pressClass();
  press('Escape');
  // Nothing was left to close, so Escape asks whether to leave.
  expect(screen.getByRole('button', { name: /Stay/ })).toBeVisible();
});

it('gives an overview of the steps and goes to the one clicked', () => {
  const { actions, alliance } = renderLesson({ step: 3 });
  press('o');
  const steps = within(screen.getByRole('dialog')).getAllByRole('listitem');
  expect(steps).toHaveLength(alliance.story.length);
  const current = screen.getByRole('button', { current: 'step' });
  expect(current).toHaveTextContent('3 Russia');
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /6 Armenia/ }));
  expect(actions.set).toHaveBeenLastCalledWith({
    lesson: { steps: null, step: 6, isRevealed: false },
    chosen: null,
  });
});

it('walks along its overview by the arrows, Home and End, from the step in sight', () => {
  const { actions, alliance } = renderLesson({ step: 3 });
  press('o');
  const buttons = [...document.querySelectorAll<HTMLElement>('.overview__step')];
  // jsdom has no layout, so the test places five in a row.
  for (const [index, button] of buttons.entries())
    button.getBoundingClientRect = () => new DOMRect(0, Math.floor(index / 5) * 100);
  const walk: readonly (readonly [string, number])[] = [
    ['ArrowRight', 4],
    ['ArrowDown', 9],
    ['ArrowDown', 9],
    ['ArrowLeft', 8],
    ['ArrowUp', 3],
    ['End', alliance.story.length],
    ['Home', 1],
  ];
  for (const [key, step] of walk) {
    press(key, document.activeElement ?? document.body);
    expect(buttons[step - 1], key).toHaveFocus();
  }
  expect(actions.set).not.toHaveBeenCalled();
});

it('is made one’s own: steps left out and moved go into the address', () => {
  const { actions, alliance } = renderLesson({ step: 1, steps: [1, 4, 2] });
  fireEvent.click(screen.getByRole('button', { name: 'My lesson' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: /^Move up: Who spoke/ }));
  expect(actions.set).toHaveBeenLastCalledWith({
    lesson: { steps: [1, 2, 4], step: 1, isRevealed: false },
    chosen: null,
  });
  fireEvent.click(dialog.getByRole('checkbox', { name: /Six allies/ }));
  expect(actions.set).toHaveBeenLastCalledWith({
    lesson: { steps: [2, 4], step: 1, isRevealed: false },
    chosen: null,
  });
  fireEvent.click(dialog.getByRole('checkbox', { name: /Armenia/ }));
  expect(actions.set).toHaveBeenLastCalledWith({
    lesson: { steps: [2, 4, 6], step: 1, isRevealed: false },
    chosen: null,
  });
  fireEvent.click(dialog.getByRole('button', { name: /whole lesson/ }));
  expect(actions.set).toHaveBeenLastCalledWith({
    lesson: { steps: null, step: 2, isRevealed: false },
    chosen: null,
  });
  expect(alliance.story.length).toBeGreaterThan(3);
});

it('keeps the focus on the step that is moved, left out or taken in again', () => {
  renderLesson({ step: 1, steps: [1, 4, 2] });
  fireEvent.click(screen.getByRole('button', { name: 'My lesson' }));
  const dialog = within(screen.getByRole('dialog'));
  const use = (role: string, name: RegExp) => {
    const control = dialog.getByRole(role, { name });
    act(() => control.focus());
    fireEvent.click(control, { detail: 0 });
    expect(dialog.getByRole(role, { name })).toHaveFocus();
  };
  use('button', /^Move up: Belarus/);
  use('button', /^Move down: Who spoke/);
  use('checkbox', /Six allies/);
  use('checkbox', /Six allies/);
  use('button', /whole lesson/);
});

it('lists in its help every key that acts', () => {
  renderLesson({ step: 1 });
  press('?');
  const help = screen.getByRole('dialog', { name: 'Keys' });
  for (const key of ['Page Down', 'Page Up', 'B', 'W', 'F5', 'Esc', 'Home', 'End', '1, 2, 3 …'])
    expect(within(help).getByText(key)).toBeVisible();
});

it('says by which keys it is left, and in the notes that there are none', () => {
  const { unmount } = renderLesson({ step: 1 });
  press('?');
  const leaving = () => within(screen.getByRole('dialog')).queryByText('Leave the lesson');
  expect(leaving()?.previousSibling).toHaveTextContent('Esc, Enter');
  unmount();
  renderLesson({ step: 1 }, 'notes');
  press('?');
  expect(leaving()).toBeNull();
});

it('takes a double click on a button as one', () => {
  const { actions } = renderLesson({ step: 1 });
  const next = screen.getByRole('button', { name: 'Next' });
  fireEvent.click(next, { detail: 1 });
  fireEvent.click(next, { detail: 2 });
  expect(actions.set).toHaveBeenCalledExactlyOnceWith({
    lesson: { steps: null, step: 2, isRevealed: false },
    chosen: null,
  });
});

it('asks before it ends, and ends by Enter with what it showed last', () => {
  const { actions } = renderLesson({ step: 6 });
  press('Escape');
  expect(screen.getByRole('alertdialog')).toBeVisible();
  press('Escape');
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  press('Escape');
  press('Enter');
  expect(actions.set).toHaveBeenLastCalledWith(
    expect.objectContaining({ mode: 'explore', chosen: 'arm-44-day-war', by: 'stance' }),
  );
});

it('keeps the keys typed in a field', () => {
  const { actions } = renderLesson({ step: 2 });
  const hands = screen.getByRole('textbox', { name: 'Hands for Russia' });
  for (const key of ['PageDown', 'n', 'b', ' ', '3', 'Escape']) fireEvent.keyDown(hands, { key });
  expect(actions.set).not.toHaveBeenCalled();
  expect(document.querySelector('.blank')).toBeNull();
});

it('shows the teacher the notes and what comes next', () => {
  renderLesson({ step: 2 }, 'notes');
  expect(screen.getByText(/Ask for a reason, not only a name/)).toBeVisible();
  expect(screen.getByText('The answer:')).toBeVisible();
  expect(screen.getByText(/does not answer/)).toBeVisible();
});

it('does not end in the notes alone', () => {
  const { actions } = renderLesson({ step: 2 }, 'notes');
  press('Escape');
  press('Enter');
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  expect(actions.set).not.toHaveBeenCalled();
});

it('counts on through a reload how long the notes have been open', () => {
  vi.useFakeTimers({ now: new Date('2026-05-16T10:00:00Z') });
  const { unmount } = renderLesson({ step: 2 }, 'notes');
  expect(screen.getByText('open 0:00')).toBeVisible();
  unmount();
  vi.setSystemTime(new Date('2026-05-16T10:30:04Z'));
  renderLesson({ step: 2 }, 'notes');
  expect(screen.getByText('open 30:04')).toBeVisible();
});

it('has an address for the state beside the step, and for words of it', () => {
  const { actions } = renderLesson({ step: 1 });
  press('4');
  expect(actions.set).toHaveBeenLastCalledWith(expect.objectContaining({ chosen: 'ARM' }));
  expect(screen.getByText('Armenia, beside step 1')).toHaveAttribute('role', 'status');
  expect(document.title).toMatch(/^Lesson, 1: Armenia/);
});

it('opens beside the step the words that its address names', () => {
  const view = { ...lesson({ step: 4 }), chosen: 'arm-weapons-used' };
  renderWithAlliance(<AddressedLesson view={view} />);
  expect(screen.getByRole('heading', { level: 1, name: 'Armenia' })).toBeVisible();
  expect(screen.getByRole('article')).toHaveAttribute('id', 'arm-weapons-used');
});

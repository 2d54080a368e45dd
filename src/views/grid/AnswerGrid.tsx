import { useLayoutEffect, useRef, type RefObject } from 'react';
import { numberWord } from '#model/numberWord.ts';
import { membersInClassOrder } from '#model/yardstick.ts';
import type { AnswerOrder } from '#state/viewState.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { AnswerTable } from '#views/grid/AnswerTable.tsx';
import { useStacked } from '#views/grid/useStacked.ts';
import { Select } from '#views/ui/Select.tsx';
import './AnswerGrid.css';

const orders: readonly (readonly [AnswerOrder, string])[] = [
  ['key', 'by the legend'],
  ['name', 'by name'],
  ['file', 'as in the file'],
];

interface AnswerGridProps {
  /** Id of the one topic to show; empty for all. */
  readonly question: string;
  readonly order: AnswerOrder;
  /** Scroll position in pixels, kept when the grid is left and restored when it comes back. */
  readonly scrolledTo: RefObject<number>;
  /** Id of the open panel. */
  readonly chosen: string | null;
}

/**
 * The answers of all members, question by question: as a table it tells all that the map tells.
 *
 * @selector [data-stacked] the columns stand under each other
 */
export function AnswerGrid({ question, order, scrolledTo, chosen }: AnswerGridProps) {
  const { alliance, yardstick } = useAlliance();
  const isStacked = useStacked();
  const count = alliance.members.length;
  const { set } = useActions();
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    element.scrollTop = scrolledTo.current;
    return () => {
      scrolledTo.current = element.scrollTop;
    };
  }, [scrolledTo]);
  useLayoutEffect(() => {
    // The open panel leaves no room for all columns.
    if (chosen === null || isStacked) return;
    const column = scroller.current?.querySelector(`[data-column="${CSS.escape(chosen)}"]`);
    column?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen, isStacked]);
  const inOrder = {
    key: () => membersInClassOrder(alliance, yardstick),
    name: () => [...alliance.members].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    file: () => alliance.members,
  };
  return (
    <section className="grid" aria-labelledby="grid-title" data-stacked={isStacked || undefined}>
      <div className="grid__head">
        <h2 id="grid-title">
          Same question, {numberWord(count)} {count === 1 ? 'answer' : 'answers'}
        </h2>
        <Select
          label="Question"
          value={question}
          options={[['', 'all'], ...alliance.topics.map(({ id, title }) => [id, title] as const)]}
          onChange={(id) => set({ question: id })}
        />
        <Select
          label="Order"
          value={order}
          options={orders}
          onChange={(one) => set({ order: one })}
        />
      </div>
      <div
        ref={scroller}
        className="grid__scroll"
        tabIndex={0}
        role="group"
        aria-label="Table of the answers"
        onFocus={({ target, currentTarget }) => {
          // By default a browser scrolls until only a part of the focused element is visible.
          if (target !== currentTarget)
            target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }}
      >
        <AnswerTable members={inOrder[order]()} question={question} isStacked={isStacked} />
      </div>
    </section>
  );
}

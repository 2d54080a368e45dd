import { useState } from 'react';
import { numberWord } from '#model/numberWord.ts';
import { membersInClassOrder } from '#model/yardstick.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { AnswerTable } from '#views/grid/AnswerTable.tsx';
import { useStacked } from '#views/grid/useStacked.ts';
import { Select } from '#views/ui/Select.tsx';
import './AnswerGrid.css';

const orders = [
  ['stance', 'by the legend'],
  ['name', 'by name'],
  ['list', 'as in the file'],
] as const;

/**
 * Same question, six answers: the complete equal of the map as a table.
 *
 * @selector [data-stacked] the columns stand under each other
 */
export function AnswerGrid() {
  const { alliance, yardstick } = useAlliance();
  const isStacked = useStacked();
  const count = alliance.members.length;
  const [order, setOrder] = useState<(typeof orders)[number][0]>('stance');
  const [question, setQuestion] = useState('');
  const inOrder = {
    stance: () => membersInClassOrder(alliance, yardstick),
    name: () => [...alliance.members].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    list: () => alliance.members,
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
          onChange={setQuestion}
        />
        <Select label="Order" value={order} options={orders} onChange={setOrder} />
      </div>
      <div
        className="grid__scroll"
        tabIndex={0}
        role="group"
        aria-label="Table of the answers"
        onFocus={({ target, currentTarget }) => {
          // A browser is content with a part of what has the focus.
          if (target !== currentTarget)
            target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }}
      >
        <AnswerTable members={inOrder[order]()} question={question} isStacked={isStacked} />
      </div>
    </section>
  );
}

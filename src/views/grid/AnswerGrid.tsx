import { useState } from 'react';
import { speakerName, statementsOn } from '#model/questions.ts';
import type { Member } from '#model/member.ts';
import { isVerbatim, type Statement } from '#model/statement.ts';
import { statementsInOrder } from '#model/statementOrder.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { Glyph } from '#views/legend/Swatch.tsx';
import { PartLink } from '#views/panel/PartLink.tsx';
import { toReadableDate } from '#model/date.ts';
import { firstSentence } from '#model/firstSentence.ts';
import { toVoteWords } from '#model/yardstick.ts';

type Order = 'list' | 'name' | 'stance';

/** Same question, six answers: the complete equal of the map as a table. */
export function AnswerGrid() {
  const { alliance, yardstick } = useAlliance();
  const [order, setOrder] = useState<Order>('stance');
  const rank = (member: Member) =>
    yardstick.classes.findIndex(({ id }) => id === yardstick.classOf(member).id);
  const members = [...alliance.members];
  if (order === 'name') members.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  if (order === 'stance') members.sort((a, b) => rank(a) - rank(b));
  return (
    <section className="grid" aria-labelledby="grid-title">
      <div className="grid__head">
        <h2 id="grid-title">Same question, {members.length} answers</h2>
        <label>
          Order{' '}
          <select value={order} onChange={(event) => setOrder(event.target.value as Order)}>
            <option value="stance">by the legend</option>
            <option value="name">by name</option>
            <option value="list">as in the file</option>
          </select>
        </label>
      </div>
      <div
        className="grid__scroll"
        tabIndex={0}
        role="group"
        aria-label="Table, scrolls sideways"
        onFocus={({ target, currentTarget }) => {
          // A browser is content with a part of what has the focus.
          if (target !== currentTarget)
            target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Topic</th>
              {members.map((member) => (
                <th scope="col" key={member.id} id={`grid-${member.id}`}>
                  {member.name}
                  <span className="grid__sub">{speakerName(alliance, member.leader.speaker)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{yardstick.title}</th>
              {members.map((member) => {
                const cls = yardstick.classOf(member);
                return (
                  <td key={member.id} data-stance={cls.id}>
                    <Glyph paint={cls.paint} /> <b>{cls.label}</b>
                  </td>
                );
              })}
            </tr>
            {alliance.topics.map((topic) => (
              <tr key={topic.id} id={`grid-${topic.id}`}>
                <th scope="row">{topic.title}</th>
                {members.map((member) => (
                  <AnswerCell key={member.id} member={member} topic={topic.id} />
                ))}
              </tr>
            ))}
            {alliance.votes
              .filter(({ colours }) => colours)
              .map((vote) => (
                <tr key={vote.id}>
                  <th scope="row">
                    {`UN vote, ${toReadableDate(vote.date)}, on the text “${vote.title}”`}
                  </th>
                  {members.map((member) => (
                    <td key={member.id}>{toVoteWords(vote.votes[member.id])}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Longer statements are cut to their beginning here; the panel has them whole. */
const longestInCell = 160;

function AnswerCell({ member, topic }: { readonly member: Member; readonly topic: string }) {
  const { alliance } = useAlliance();
  const statements = statementsOn(member, topic);
  const ordered = statementsInOrder(member.statements);
  if (statements.length === 0) {
    return <td className="grid__empty">No statement found in the record checked.</td>;
  }
  // What was said at the meeting comes first, and of that what stands in the language of the page.
  const rank = ({ occasion, lang }: Statement) =>
    2 * Number(occasion !== 'event') + Number(lang !== alliance.lang);
  const inOrder = [...statements].sort((a, b) => rank(a) - rank(b));
  return (
    <td>
      <ul>
        {inOrder.map((statement) => {
          const { id, words, lang, date, note } = statement;
          const cut =
            words.length > longestInCell ? `${words.slice(0, longestInCell).trimEnd()} …` : words;
          return (
            <li key={id} data-kind={statement.kind}>
              {isVerbatim(statement) ? (
                <q lang={lang} dir="auto">
                  {cut}
                </q>
              ) : (
                <span lang={lang}>{cut}</span>
              )}{' '}
              {/* Where only the words as said are known, the note says what they mean. */}
              {lang !== alliance.lang && note && (
                <span className="grid__note">{firstSentence(note)} </span>
              )}
              <PartLink
                id={id}
                label={`${toReadableDate(date)}: ${member.name}, statement ${ordered.indexOf(statement) + 1} of ${ordered.length}`}
              >
                {toReadableDate(date)}
              </PartLink>
            </li>
          );
        })}
      </ul>
    </td>
  );
}

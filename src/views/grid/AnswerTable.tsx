/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- see `AnswerTable` */
import type { ReactNode } from 'react';
import { toReadableDate } from '#model/date.ts';
import type { Member } from '#model/member.ts';
import { speakerName } from '#model/questions.ts';
import { isVote, toVoteWords, toYardstickName } from '#model/yardstick.ts';
import { langOf, useAlliance } from '#views/allianceContext.ts';
import { AnswersOn } from '#views/grid/AnswersOn.tsx';
import { StanceBadge } from '#views/panel/StanceBadge.tsx';

interface AnswerTableProps {
  readonly members: readonly Member[];
  /** Id of the one topic to show. If empty: all topics, the yardstick of the colours, and the votes. */
  readonly question: string;
  readonly isStacked: boolean;
}

/**
 * One row for each question, one column for each member. When stacked, the style sheet lays each row out as a list.
 * Some browsers then no longer treat it as a table, so the roles are written out.
 */
export function AnswerTable({ members, question, isStacked }: AnswerTableProps) {
  const { alliance, yardstick } = useAlliance();
  const isWhole = question === '';
  const topics = alliance.topics.filter(({ id }) => isWhole || id === question);
  const votes = alliance.votes.filter(({ colours }) => isWhole && colours);
  return (
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Topic
          </th>
          {members.map((member) => (
            <th role="columnheader" scope="col" key={member.id} data-column={member.id}>
              {member.name}{' '}
              {/* A state votes, not its leader, and on the day of another vote someone else may have been in
                  office. */}
              {!isVote(yardstick) && (
                <span className="grid__sub">{speakerName(alliance, member.leader.speaker)}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {isWhole && (
          <AnswerRow
            // The full title fits only when stacked. Otherwise a short one does, since the key above has the full
            // title.
            title={isStacked ? yardstick.title : toYardstickName(yardstick)}
            members={members}
            renderAnswer={(member) => <StanceBadge of={yardstick.classOf(member)} />}
          />
        )}
        {topics.map(({ id, title }) => (
          <AnswerRow
            key={id}
            title={title}
            lang={langOf(alliance)}
            members={members}
            renderAnswer={(member) => <AnswersOn member={member} topic={id} />}
          />
        ))}
        {votes.map(({ id, date, body, title, votes: cast }) => (
          <AnswerRow
            key={id}
            title={`${body} vote, ${toReadableDate(date)}, on the resolution “${title}”`}
            members={members}
            renderAnswer={(member) => <p>{toVoteWords(cast[member.id])}</p>}
          />
        ))}
      </tbody>
    </table>
  );
}

interface AnswerRowProps {
  readonly title: string;
  /** Language of the title if it is not the page's. */
  readonly lang?: string | undefined;
  readonly members: readonly Member[];
  readonly renderAnswer: (member: Member) => ReactNode;
}

function AnswerRow({ title, lang, members, renderAnswer }: AnswerRowProps) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span className="grid__topic" lang={lang}>
          {title}
        </span>
      </th>
      {members.map((member) => (
        <td role="cell" key={member.id}>
          {/* Shown when the table is stacked and has no column headers. */}
          <b className="grid__member">{member.name}</b>
          {renderAnswer(member)}
        </td>
      ))}
    </tr>
  );
}

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
  /** Id of the one topic to show; empty for all of them, with the colour's yardstick and the votes. */
  readonly question: string;
  readonly isStacked: boolean;
}

/**
 * A row for each question, a column for each member. Stacked, the style sheet makes a list of each row, which
 * some browsers take for the end of the table: so the roles are written out.
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
            <th role="columnheader" scope="col" key={member.id}>
              {member.name}{' '}
              {/* States vote, and under a vote of another day someone else may have been in office. */}
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
            // Beside its columns there is little room, and the key above them has the whole of it.
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
            title={`${body} vote, ${toReadableDate(date)}, on the text “${title}”`}
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
  /** Of the title, where it is not in the page's language. */
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
          {/* Where no column's header stands above it. */}
          <b className="grid__member">{member.name}</b>
          {renderAnswer(member)}
        </td>
      ))}
    </tr>
  );
}

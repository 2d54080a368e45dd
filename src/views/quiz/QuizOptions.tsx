import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { memberById, speakerName, statementById } from '#model/questions.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import type { QuizAction } from '#state/quizReducer.ts';
import type { PlayedQuestion } from '#state/quizState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { Glyph, Swatch } from '#views/legend/Swatch.tsx';
import { MemberOutline } from '#views/map/MemberOutline.tsx';
import { optionWords } from '#views/quiz/optionWords.ts';
import './Options.css';

interface QuizOptionsProps {
  readonly played: PlayedQuestion;
  readonly geometry: MapGeometry | null;
  readonly act: (action: QuizAction) => void;
}

/**
 * The options of a question, each with the key that chooses it.
 *
 * @selector [data-option] id of the member or class
 * @selector [data-verdict] `right` or `wrong`, once it is known
 */
export function QuizOptions({ played, geometry, act }: QuizOptionsProps) {
  const { alliance } = useAlliance();
  const { question, attempt, outcome } = played;
  // If it was not the leader who spoke, the leaders' names would wrongly suggest that one of them did.
  const isByLeader =
    question.kind === 'speaker' &&
    statementById(alliance, question.statement)?.statement.speaker ===
      memberById(alliance, question.member)?.leader.speaker;
  return (
    <div className="options" role="group" aria-labelledby="quiz-question">
      {question.options.map((option, place) => {
        const wasTried = attempt.tried.includes(option);
        const verdict =
          outcome !== 'open' && option === question.correct
            ? 'right'
            : wasTried
              ? 'wrong'
              : undefined;
        return (
          <button
            key={option}
            type="button"
            className="option"
            data-option={option}
            data-kind={question.kind}
            data-verdict={verdict}
            aria-keyshortcuts={String(place + 1)}
            aria-disabled={outcome !== 'open' || wasTried || undefined}
            onClick={() => act({ type: 'answer', option })}
          >
            <span className="option__key" aria-hidden="true">
              {verdict === undefined ? place + 1 : verdict === 'right' ? '✓' : '✕'}
            </span>
            <OptionPicture kind={question.kind} id={option} geometry={geometry} />
            <span className="option__name">{optionWords(alliance, question, option)}</span>
            {isByLeader && <Leader id={option} />}
            {verdict && (
              <span className="visually-hidden">
                {verdict === 'right' ? ', the right answer' : ', tried, not this one'}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

function Leader({ id }: { readonly id: string }) {
  const { alliance } = useAlliance();
  const member = memberById(alliance, id);
  return member ? (
    <span className="option__leader">{speakerName(alliance, member.leader.speaker)}</span>
  ) : null;
}

interface OptionPictureProps {
  readonly kind: PlayedQuestion['question']['kind'];
  readonly id: string;
  readonly geometry: MapGeometry | null;
}

/** A member's shape, without the colour that would give away the second round; or the colour and mark of a class. */
function OptionPicture({ kind, id, geometry }: OptionPictureProps) {
  const { alliance } = useAlliance();
  if (kind === 'speaker') {
    const shape = geometry?.members.find((one) => one.id === id);
    return shape ? <MemberOutline className="option__shape" shape={shape} /> : null;
  }
  const [{ classes }] = yardsticksOf(alliance);
  const paint = classes.find((one) => one.id === id)?.paint ?? 'none';
  return (
    <span className="option__paint">
      <Swatch paint={paint} />
      <Glyph paint={paint} />
    </span>
  );
}

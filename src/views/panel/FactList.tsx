import { toReadableDate } from '#model/date.ts';
import type { Fact } from '#model/alliance.ts';
import { SentenceSources } from '#views/panel/SourceLink.tsx';

/** Dated sentences with their sources. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <ul className="evidence">
      {facts.map(({ text, date, dateNote, sources }) => (
        <li key={text}>
          {date && (
            <time
              dateTime={date}
            >{`${toReadableDate(date)}${dateNote ? ` (${dateNote})` : ''}: `}</time>
          )}
          {`${text} `}
          <SentenceSources ids={sources} />
        </li>
      ))}
    </ul>
  );
}

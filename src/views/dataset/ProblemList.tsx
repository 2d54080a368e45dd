import type { Ref } from 'react';
import type { Problem } from '#model/reading/problem.ts';
import './ProblemList.css';

/** At most this many problems are listed; the rest is only counted. */
const mostShown = 20;

interface ProblemListProps {
  /** Where the problems are: a file's name, an address, or `the pasted text`. */
  readonly of: string;
  readonly problems: readonly Problem[];
  /** For a caller that moves the focus here. */
  readonly ref?: Ref<HTMLDivElement>;
}

/** All problems of a refused file, each with its place and what is expected there. */
export function ProblemList({ of, problems, ref }: ProblemListProps) {
  const count = problems.length;
  const further = count - mostShown;
  return (
    <div ref={ref} className="problems" data-problems role="alert" tabIndex={-1}>
      <h3>
        {count === 1 ? 'One problem' : `${count} problems`} in <bdi>{of}</bdi>
      </h3>
      <p>Nothing was changed. {count > 1 && 'All of them must be put right first.'}</p>
      <ol className="problems__list">
        {problems.slice(0, mostShown).map(({ path, message, line }, index) => (
          // Two problems may have the same path and message, so only the index makes a unique key.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            {path !== '' && (
              <code className="problems__place">
                <bdi>{path}</bdi>
              </code>
            )}{' '}
            <bdi>{message}</bdi>
            {line !== undefined && <span className="problems__line"> (line {line})</span>}
          </li>
        ))}
      </ol>
      {further > 0 && <p>… and {further} more.</p>}
    </div>
  );
}

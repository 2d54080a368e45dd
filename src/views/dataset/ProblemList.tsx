import type { Ref } from 'react';
import type { Problem } from '#model/reading/problem.ts';
import './ProblemList.css';

/** More than this nobody reads at once; the rest is counted. */
const mostShown = 20;

interface ProblemListProps {
  /** What was to be opened: a file's name, an address, `the pasted text`. */
  readonly of: string;
  readonly problems: readonly Problem[];
  /** For who moves the focus here. */
  readonly ref?: Ref<HTMLDivElement>;
}

/** Everything wrong with a refused file, each with its place and what is expected there. */
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
          // Two problems of one place differ in nothing but their position.
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

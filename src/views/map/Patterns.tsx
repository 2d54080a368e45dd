import type { Paint } from '#model/stance.ts';

const marks: Record<Paint | 'none', string> = {
  aubergine: '',
  plum: 'M-2 2L2-2M0 10L10 0M8 12L12 8',
  bronze: 'M2.5 1.2a1.3 1.3 0 1 1-.01 0zM7.5 6.2a1.3 1.3 0 1 1-.01 0z',
  teal: 'M0 2.5H10M0 7.5H10',
  slate: 'M-2 2L2-2M0 10L10 0M8 12L12 8M-2 8L2 12M0 0L10 10M8-2L12 2',
  none: 'M0 10L10 0',
};

interface PatternProps {
  readonly id: string;
  readonly paint: Paint | 'none';
  /** Id of the member whose shape it fills; the drawing keeps its size on screen. */
  readonly of?: string;
  readonly transform?: string;
}

/** Ten pixels of a class's fill. */
export function Pattern({ id, paint, of, transform }: PatternProps) {
  return (
    <pattern
      id={id}
      className="pattern"
      data-paint={paint}
      data-of={of}
      width="10"
      height="10"
      patternUnits="userSpaceOnUse"
      patternTransform={transform}
    >
      <rect width="10" height="10" />
      {marks[paint] && <path d={marks[paint]} />}
    </pattern>
  );
}

/** The fills of swatches, and the hatch of Crimea. */
export function Patterns() {
  return (
    <>
      {(Object.keys(marks) as (Paint | 'none')[]).map((paint) => (
        <Pattern key={paint} id={`pattern-${paint}`} paint={paint} />
      ))}
      <pattern
        id="pattern-crimea"
        className="pattern pattern--crimea"
        data-of="crimea"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="scale(18)"
      >
        <path d="M-1 1L1-1M0 7L7 0M6 8L8 6" />
      </pattern>
    </>
  );
}

import './ManySeats.css';

interface SeatSearchProps {
  readonly sought: string;
  /** Members found; null while nothing is sought. */
  readonly found: number | null;
  readonly onSeek: (sought: string) => void;
  /** Enter was pressed. */
  readonly onEnter: () => void;
}

/** Finds a member among many by a part of its name. */
export function SeatSearch({ sought, found, onSeek, onEnter }: SeatSearchProps) {
  return (
    <p className="seat-search">
      <label>
        <span>Find a state</span>{' '}
        <input
          type="search"
          className="seat-search__field"
          autoComplete="off"
          spellCheck={false}
          value={sought}
          onChange={({ currentTarget }) => onSeek(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && onEnter()}
        />
      </label>{' '}
      <span role="status">{found !== null && `${found} found`}</span>
    </p>
  );
}

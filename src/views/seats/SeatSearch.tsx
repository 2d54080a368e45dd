import './ManySeats.css';

interface SeatSearchProps {
  readonly sought: string;
  /** Number of members found; null while the field is empty. */
  readonly found: number | null;
  readonly onSeek: (sought: string) => void;
  /** Called when Enter is pressed. */
  readonly onEnter: () => void;
}

/** A field that finds a member by a part of its name. */
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

import './Select.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  /** Class of the label, which contains the list. */
  readonly className?: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** A native `<select>` styled like the other buttons. */
export function Select<Value extends string>({
  label,
  className,
  value,
  options,
  onChange,
}: SelectProps<Value>) {
  return (
    <label className={className}>
      <span>{label}</span>{' '}
      <select
        className="select"
        value={value}
        onChange={({ target }) => onChange(target.value as Value)}
      >
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

import './Select.css';

interface SelectProps<Value extends string> {
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** The system's own list behind a control that looks like the other buttons; its label stands round it. */
export function Select<Value extends string>({ value, options, onChange }: SelectProps<Value>) {
  return (
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
  );
}

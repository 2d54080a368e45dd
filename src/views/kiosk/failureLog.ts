/** Errors of this tab, counted across reloads. The staff page shows them. */
export interface FailureRecord {
  readonly count: number;
  /** The latest message; empty if there was no error. */
  readonly last: string;
}

const key = 'kiosk-failures';
const longestMessage = 200;
const none: FailureRecord = { count: 0, last: '' };

/** Reads the errors logged in this tab; none if the browser forbids storage. */
export function readFailures(): FailureRecord {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<FailureRecord> | null;
    return typeof kept?.count === 'number' ? { ...none, ...kept } : none;
  } catch {
    // Storage may be forbidden; then no errors are counted.
    return none;
  }
}

/** Counts an error and logs it with `console.info`, so that the console of an exhibit does not fill with errors. */
export function logFailure(problem: unknown): void {
  const message = (problem instanceof Error ? problem.message : String(problem)).slice(
    0,
    longestMessage,
  );
  console.info('The exhibit noted an error.', message);
  try {
    const record: FailureRecord = { count: readFailures().count + 1, last: message };
    sessionStorage.setItem(key, JSON.stringify(record));
  } catch {
    // Storage may be forbidden or full; the exhibit continues.
  }
}

/** What went wrong in this tab, reloads included; the staff page shows it there. */
export interface FailureRecord {
  readonly count: number;
  /** The latest message; empty where nothing went wrong. */
  readonly last: string;
}

const key = 'kiosk-failures';
const longestMessage = 200;
const none: FailureRecord = { count: 0, last: '' };

/** What was logged in this tab; nothing where the browser keeps nothing. */
export function readFailures(): FailureRecord {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<FailureRecord> | null;
    return typeof kept?.count === 'number' ? { ...none, ...kept } : none;
  } catch {
    // Storage may be forbidden: then nothing is counted.
    return none;
  }
}

/** Counts an error and says so quietly: nobody reads the console of an exhibit, but it must not fill with alarms. */
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
    // Storage may be forbidden or full: the exhibit runs on.
  }
}

/** Logs an error of an exhibit for its staff. If the log cannot be loaded, reports it to the browser as any error. */
export function noteFailure(problem: unknown): void {
  void import('#views/kiosk/failureLog.ts').then(
    ({ logFailure }) => logFailure(problem),
    () => reportError(problem),
  );
}

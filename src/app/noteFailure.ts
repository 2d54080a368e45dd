/** Notes what went wrong in an exhibit, which alone has the part that counts it; elsewhere it is an error like any. */
export function noteFailure(problem: unknown): void {
  void import('#views/kiosk/failureLog.ts').then(
    ({ logFailure }) => logFailure(problem),
    () => reportError(problem),
  );
}

/** Errors and rejections that nobody caught, by what they say, as they come while the tests of the suite run that this is called in. */
export function uncaughtErrors(): readonly string[] {
  const uncaught: string[] = [];
  const note = (event: PromiseRejectionEvent | ErrorEvent): unknown =>
    uncaught.push(String('reason' in event ? event.reason : event.message));
  before(() => {
    addEventListener('unhandledrejection', note);
    addEventListener('error', note);
  });
  after(() => {
    removeEventListener('unhandledrejection', note);
    removeEventListener('error', note);
  });
  return uncaught;
}

/** What of the environment the tests in a browser go by, see test/case-counts.ts. */
export default function serveCaseCounts() {
  const { TEST_ALL, FAST_CHECK_SEED } = process.env;
  return async (context, next) => {
    if (context.path !== '/case-counts') return next();
    context.set('Cache-Control', 'no-store');
    context.body = { TEST_ALL, FAST_CHECK_SEED };
  };
}

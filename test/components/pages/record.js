/** Runs before all else on a strict page, and writes down what a test wants to know. */
const recorded = { violations: [], errors: [], warnings: [] };
globalThis.recorded = recorded;

globalThis.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) =>
  recorded.violations.push([violatedDirective, blockedURI, sample, sourceFile, lineNumber].join(' ')),
);
globalThis.addEventListener('error', ({ message }) => recorded.errors.push(message));
globalThis.addEventListener('unhandledrejection', ({ reason }) => recorded.errors.push(String(reason)));
for (const method of ['warn', 'error']) globalThis.console[method] = (...words) => recorded.warnings.push(words.join(' '));

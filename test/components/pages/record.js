/** Runs before all else on a strict page, and writes down what a test wants to know. */
window.recorded = { violations: [], errors: [], warnings: [] };

document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) =>
  window.recorded.violations.push([violatedDirective, blockedURI, sample, sourceFile, lineNumber].join(' ')),
);
window.addEventListener('error', ({ message }) => window.recorded.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.recorded.errors.push(String(reason)));
for (const method of ['warn', 'error']) console[method] = (...words) => window.recorded.warnings.push(words.join(' '));

/** What was measured at each visit, by page, and the medians of it. */
export class Outcomes {
  #visits = new Map();
  #once = new Map();
  #lacking = new Map();

  add(id, measured) {
    const visits = this.#visits.get(id) ?? [];
    visits.push(measured);
    this.#visits.set(id, visits);
  }

  /** What is measured once and hardly differs. */
  addOnce(id, measured) {
    this.#once.set(id, measured);
  }

  /** A page that could not be visited, and why. */
  fail(id, why) {
    this.#lacking.set(id, why);
  }

  hasFailed(id) {
    return this.#lacking.has(id);
  }

  get failures() {
    return [...this.#lacking];
  }

  /** Undefined where the page cannot do it: at its first visit, when someone looked, it was not there. */
  median(id, measure) {
    const once = this.#once.get(id)?.[measure];
    if (once !== undefined) return once;
    const visits = this.#visits.get(id) ?? [];
    if (visits[0]?.[measure] === undefined) return undefined;
    const sorted = visits.map((visit) => visit[measure]).sort((a, b) => a - b);
    return sorted.length === 0 ? undefined : middle(sorted);
  }
}

function middle(sorted) {
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
}

import type { Action } from '../../src/contract/types.generated.js';
import { isDate } from '../reading/period.js';
import type { Findings } from './findings.js';

/** What no schema asks of a list of actions: where access is asked for, an alternative that is open, days of the calendar. */
export function checkActions(actions: readonly Action[], file: string, findings: Findings): void {
  actions.forEach(({ access, requestUrl, alternative, checked, since }, i) => {
    const report = (key: string, found: string, expected: string): void =>
      findings.fault({ file, where: `/actions/${i}/${key}`, found, expected });
    if (access === 'on-request' && requestUrl === undefined) report('requestUrl', 'nothing', 'where access is asked for: it is on-request');
    if (alternative !== undefined && actions.find(({ id }) => id === alternative)?.access !== 'open')
      report('alternative', alternative, 'the id of an open action in this list');
    for (const [key, date] of Object.entries({ checked, since }))
      if (date !== undefined && !isDate(date)) report(key, date, 'a day of the calendar, YYYY-MM-DD');
  });
}

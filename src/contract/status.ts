/** Statuses of cells that never have a number. */
export const ABSENCES = ['suppressed', 'not-delivered', 'not-applicable', 'below-half', 'unknown', 'withdrawn'] as const;

/**
 * The status of a cell. A cell is a number or has none, and always a status; `0` is a number.
 * Codes on the wire are SDMX observation status codes (CL_OBS_STATUS), with one of our own, W.
 */
export const STATUSES = ['observed', 'provisional', 'estimated', 'predicted', 'unreliable', ...ABSENCES] as const;

export type Status = (typeof STATUSES)[number];

/** SDMX code of each status, in the order of {@link STATUSES}. */
export const STATUS_CODES = ['A', 'P', 'E', 'F', 'U', 'Q', 'L', 'M', 'N', 'O', 'W'] as const;

export type StatusCode = (typeof STATUS_CODES)[number];

/** Position of a status in {@link STATUSES}: what a status column of a table holds. */
export type StatusNumber = number;

export type Absence = (typeof ABSENCES)[number];

export function isAbsence(status: Status): status is Absence {
  return (ABSENCES as readonly Status[]).includes(status);
}

/** By position in {@link STATUSES}, whether a cell with that status never has a number. */
export const ABSENT: readonly boolean[] = STATUSES.map(isAbsence);

/** Position of `unknown` in {@link STATUSES}. */
export const UNKNOWN: StatusNumber = STATUSES.indexOf('unknown');

/** `undefined` for a code that is not ours. */
export function statusOfCode(code: string): Status | undefined {
  return STATUSES[(STATUS_CODES as readonly string[]).indexOf(code)];
}

export function codeOfStatus(status: Status): StatusCode {
  return STATUS_CODES[STATUSES.indexOf(status)]!;
}

/** Version of the release format that this package writes and reads; see docs/decisions/0001-release-format.md. */
export const FORMAT = '1.0';

/** Highest major version that this package reads. */
export const FORMAT_MAJOR = 1;

/** Category code of a table without a breakdown. */
export const TOTAL = 'total';

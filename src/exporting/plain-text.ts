/** How a text begins that a spreadsheet would take for a formula; apostrophes before it do not count. */
const FORMULA = /^'*\s*[=+\-@\t\r\n＝＋－＠]/;
/** A code that a spreadsheet would change: 01 becomes 1, 2024-03 a month, 1E5 a hundred thousand. GM0363, 2024 and 2024-Q3 stay. */
const CHANGED_CODE = /^'*(?!(0|[1-9]\d{0,14})$)[\d.][\d.,:/+\-eE ]*$/;

/** A text that no spreadsheet takes for a formula: with an apostrophe before it where needed, as a person would type it. */
export function plainText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A code that no spreadsheet takes for a formula, a number or a date. */
export function plainCode(code: string): string {
  return FORMULA.test(code) || CHANGED_CODE.test(code) ? `'${code}` : code;
}

/** The text that {@link plainText} was given. */
export function originalText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** The code that {@link plainCode} was given. */
export function originalCode(code: string): string {
  const inner = code.slice(1);
  return code.startsWith("'") && (FORMULA.test(inner) || CHANGED_CODE.test(inner)) ? inner : code;
}

/** Whether two lists have the same parts, compared one by one with `Object.is`. */
export function haveSameParts(left: readonly unknown[], right: readonly unknown[] | undefined): boolean {
  return left.length === right?.length && left.every((part, i) => Object.is(part, right[i]));
}

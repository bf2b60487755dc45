/** An address; undefined where a text is none. As `URL.parse`, and `URL.canParse`, which browsers have since 2023 and 2024 only. */
export function parseAddress(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

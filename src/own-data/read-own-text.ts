/** The text of a file: UTF-8 where it is that, else as older spreadsheets write it (Windows-1252). */
export function readOwnText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

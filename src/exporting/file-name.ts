import type { FrameView } from '../views/frame.view.js';

/** Characters of the heading; the name keeps room for period and release on every system. */
const MOST = 60;

/** Name of a file with a figure: its heading, period and release, in letters and digits that every system takes. */
export function fileName(
  { heading, period, release }: Pick<FrameView, 'heading' | 'period'> & { readonly release: string },
  extension: string,
): string {
  const parts = [plain(heading).slice(0, MOST), plain(period), plain(release)];
  return `${parts
    .map((part) => part.replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
    .join('_')}.${extension}`;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

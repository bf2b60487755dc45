import type { Token, Tokens } from 'marked';
import type { Block } from '../../src/contract/later/types.generated.js';

type Run = Block['lines'][number][number];
type Style = Omit<Run, 'text'>;

/** Inline Markdown as runs of text: neighbours of one style are one run; links that are not https stay as their text. */
export function runsOf(tokens: readonly Token[], style: Style = {}): Run[] {
  const runs: Run[] = [];
  for (const run of tokens.flatMap((token) => runsOfToken(token, style))) {
    if (run.text === '') continue;
    const last = runs.at(-1);
    if (last && last.mark === run.mark && last.href === run.href) last.text += run.text;
    else runs.push(run);
  }
  return runs;
}

function runsOfToken(token: Token, style: Style): Run[] {
  switch (token.type) {
    case 'strong':
      return runsOf(token.tokens ?? [], { ...style, mark: 'strong' });
    case 'em':
      return runsOf(token.tokens ?? [], { ...style, mark: 'emphasis' });
    case 'link': {
      const { href, tokens } = token as Tokens.Link;
      return runsOf(tokens, isHttps(href) ? { ...style, href } : style);
    }
    case 'del':
      return runsOf(token.tokens ?? [], style);
    case 'codespan':
      return [{ ...style, mark: 'code', text: (token as Tokens.Codespan).text }];
    case 'br':
      return [{ ...style, text: ' ' }];
    case 'checkbox':
      return [{ ...style, text: (token as { checked?: boolean }).checked ? '☑ ' : '☐ ' }];
    case 'text':
      return token.tokens ? runsOf(token.tokens, style) : [{ ...style, text: plainText((token as Tokens.Text).text) }];
    default:
      return [{ ...style, text: 'text' in token && typeof token.text === 'string' ? token.text : token.raw }];
  }
}

function isHttps(address: string): boolean {
  return /^https:\/\//.test(address) && URL.canParse(address);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  times: '×',
  minus: '−',
  le: '≤',
  ge: '≥',
};

/** Line ends become spaces, the usual character references the characters they stand for. */
function plainText(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
      return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : whole;
    });
}

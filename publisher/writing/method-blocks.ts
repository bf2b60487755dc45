import { lexer } from 'marked';
import type { Token, Tokens } from 'marked';
import { FORMAT } from '../../src/contract/format.js';
import type { Block, MethodDocument } from '../../src/contract/later/types.generated.js';
import { runsOf } from './method-runs.js';

type Line = Block['lines'][number];

/**
 * A technical explanation in Markdown as blocks of text. Raw HTML becomes plain text, an image its description, a table a list with
 * one item a row. Items of a nested list follow the item they belong to.
 */
export function methodDocument(
  markdown: string,
  { explanation, nextSteps }: Pick<MethodDocument, 'explanation' | 'nextSteps'> = {},
): MethodDocument {
  return {
    format: FORMAT,
    blocks: blocksOf(lexer(markdown)),
    ...(explanation !== undefined && { explanation }),
    ...(nextSteps !== undefined && { nextSteps }),
  };
}

function blocksOf(tokens: readonly Token[]): Block[] {
  return tokens.flatMap((token): Block[] => {
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
        return [];
      case 'heading':
        return [{ kind: 'heading', level: (token as Tokens.Heading).depth, lines: [runsOf(token.tokens ?? [])] }];
      case 'list': {
        const list = token as Tokens.List;
        return [{ kind: list.ordered ? 'numbered-list' : 'list', lines: itemLines(list) }];
      }
      case 'blockquote':
        return blocksOf(token.tokens ?? []);
      case 'code':
        return [{ kind: 'code', lines: (token as Tokens.Code).text.split('\n').map((text) => [{ text }]) }];
      case 'table':
        return [{ kind: 'list', lines: tableLines(token as Tokens.Table) }];
      case 'html':
        return (token as Tokens.HTML).text.trim() === ''
          ? []
          : [{ kind: 'paragraph', lines: [[{ text: (token as Tokens.HTML).text.trim() }]] }];
      default:
        return [{ kind: 'paragraph', lines: [runsOf('tokens' in token && token.tokens ? token.tokens : [token])] }];
    }
  });
}

/** One line an item; what an item holds besides text follows as lines of its own. */
function itemLines(list: Tokens.List): Line[] {
  return list.items.flatMap((item) => {
    const own: Token[] = [];
    const below: Line[] = [];
    for (const token of item.tokens) {
      if (token.type === 'list') below.push(...itemLines(token as Tokens.List));
      else if (token.type === 'text' || token.type === 'paragraph') own.push(...separated(own), ...(token.tokens ?? [token]));
      else below.push(...blocksOf([token]).flatMap((block) => block.lines));
    }
    const line = runsOf(own);
    return line.length > 0 ? [line, ...below] : below;
  });
}

/** A space between two paragraphs of one item. */
function separated(before: readonly Token[]): Token[] {
  return before.length > 0 ? [{ type: 'text', raw: ' ', text: ' ' }] : [];
}

/** A row as `heading: cell; heading: cell`. */
function tableLines(table: Tokens.Table): Line[] {
  return table.rows.map((row) =>
    row.flatMap((cell, column) => {
      const heading = table.header[column]?.text ?? '';
      const before = `${column > 0 ? '; ' : ''}${heading === '' ? '' : `${heading}: `}`;
      return [...(before === '' ? [] : [{ text: before }]), ...runsOf(cell.tokens)];
    }),
  );
}

import { relative, sep } from 'node:path';
import { breach } from './rooms.mjs';

/** An ESLint plugin with one rule: imports go down only, as scripts/rooms.mjs says. */
export const lintRooms = {
  rules: {
    imports: {
      meta: { type: 'problem', schema: [], messages: { breach: '{{why}}; see scripts/rooms.mjs.' } },
      create(context) {
        const path = relative(context.cwd, context.filename).split(sep).join('/');
        const check = (source) => {
          if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
          const why = breach(path, source.value);
          if (why !== undefined) context.report({ node: source, messageId: 'breach', data: { why } });
        };
        return {
          ImportDeclaration: (node) => check(node.source),
          ExportNamedDeclaration: (node) => check(node.source),
          ExportAllDeclaration: (node) => check(node.source),
          ImportExpression: (node) => check(node.source),
        };
      },
    },
  },
};

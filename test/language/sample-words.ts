import ts from 'typescript';

/** One text of a dictionary, or what a function of it says for one choice of arguments. */
export interface SampledText {
  /** Where it stands: `shared.frame.retry`, `table.filtered(3)`. */
  readonly path: string;
  readonly key: string;
  readonly text: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/**
 * Everything that a table of words can say: every text, and every function called with each combination of zero, one and several for its numbers,
 * of all values for its choices, and with one word for its texts. What a function takes is read from the type of the table, so that
 * a new sentence is sampled from the moment that it is written.
 */
export function sampleWords(words: object, table: string): SampledText[] {
  return sample(words, typeOf(table), table);
}

/** Paths of all texts and functions, and of which of both each is. */
export function shapeOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? shapeOf(value, `${path}${key}.`)
      : [`${path}${key}: ${typeof value}`],
  );
}

const EVERY_WORDS = new URL('../../src/language/every-words.ts', import.meta.url).pathname;
/** What stands for a text that a function takes: a region, a period, a unit. */
export const SAMPLE_TEXT = 'Groningen';
const NOUNS: Readonly<Record<string, string>> = { one: 'paard', many: 'paarden' };

const program = ts.createProgram([EVERY_WORDS], { strict: true, types: [], skipLibCheck: true });
const checker = program.getTypeChecker();
const everyWords = checker.getTypeAtLocation(program.getSourceFile(EVERY_WORDS)!.statements.find(ts.isInterfaceDeclaration)!);

function typeOf(table: string): ts.Type {
  return checker.getTypeOfSymbol(checker.getPropertyOfType(everyWords, table)!);
}

function sample(value: unknown, type: ts.Type, path: string): SampledText[] {
  const key = path.split('.').at(-1)!;
  if (typeof value === 'string') return [{ path, key, text: value, arguments: {} }];
  if (typeof value === 'function') return combinations(parametersOf(type)).map((chosen) => call(value as Speaking, path, key, chosen));
  return Object.entries(value as object).flatMap(([name, inner]: [string, unknown]) => {
    const symbol = checker.getPropertyOfType(type, name);
    return sample(inner, symbol === undefined ? type : checker.getTypeOfSymbol(symbol), path === '' ? name : `${path}.${name}`);
  });
}

type Speaking = (...values: unknown[]) => string;

function call(speaking: Speaking, path: string, key: string, chosen: ReadonlyMap<string, unknown>): SampledText {
  const values = [...chosen.values()];
  return { path: `${path}(${values.map(String).join(', ')})`, key, text: speaking(...values), arguments: Object.fromEntries(chosen) };
}

function parametersOf(type: ts.Type): [name: string, samples: unknown[]][] {
  const [signature] = type.getCallSignatures();
  if (signature === undefined) throw new Error('A function in a dictionary that the type Words does not have');
  return signature.parameters.map((parameter) => [parameter.name, samplesOf(checker.getTypeOfSymbol(parameter), parameter.name)]);
}

function samplesOf(type: ts.Type, name: string): unknown[] {
  const is = (flag: ts.TypeFlags): boolean => (type.flags & flag) !== 0;
  if (type.isUnion()) return type.types.flatMap((each) => samplesOf(each, name));
  if (type.isStringLiteral()) return [type.value];
  if (is(ts.TypeFlags.Number)) return [0, 1, 3];
  if (is(ts.TypeFlags.BooleanLiteral)) return [checker.typeToString(type) === 'true'];
  if (is(ts.TypeFlags.Undefined)) return [undefined];
  if (is(ts.TypeFlags.String)) return [NOUNS[name] ?? SAMPLE_TEXT];
  throw new Error(`No sample for ${name}: ${checker.typeToString(type)}`);
}

function combinations(parameters: readonly [string, readonly unknown[]][]): Map<string, unknown>[] {
  return parameters.reduce<Map<string, unknown>[]>(
    (all, [name, samples]) => all.flatMap((chosen) => samples.map((value) => new Map([...chosen, [name, value]]))),
    [new Map()],
  );
}

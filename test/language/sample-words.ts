import ts from 'typescript';

/** One text of a dictionary, or what a function of it says for one choice of arguments. */
export interface SampledText {
  /** Where it stands: `frame.retry`, `table.filtered(3)`. */
  readonly path: string;
  readonly key: string;
  readonly text: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/**
 * Everything that a dictionary can say: every text, and every function called with each combination of zero, one and several for its numbers,
 * of all values for its choices, and with one word for its texts. What a function takes is read from the type of the dictionary, so that
 * a new sentence is sampled from the moment that it is written.
 */
export function sampleWords(words: object, type: keyof typeof TYPES = 'Words'): SampledText[] {
  return sample(words, typeOf(type), '');
}

/** Paths of all texts and functions, and of which of both each is. */
export function shapeOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? shapeOf(value, `${path}${key}.`) : [`${path}${key}: ${typeof value}`],
  );
}

/** Each type of a dictionary, and its file. */
const TYPES = {
  Words: 'words',
  ActionPanelWords: 'action-panel-words',
  ActionsWords: 'actions-words',
  BenchmarkWords: 'benchmark-words',
  BranchesWords: 'branches-words',
  BuilderWords: 'builder-words',
  ChangeWords: 'change-words',
  ComparisonWords: 'comparison-words',
  EmbedWords: 'embed-words',
  ExplanationWords: 'explanation-words',
  FindWords: 'find-words',
  FunnelWords: 'funnel-words',
  IndicatorProfileWords: 'indicator-profile-words',
  MapToolsWords: 'map-tools-words',
  NextStepsWords: 'next-steps-words',
  OverlayWords: 'overlay-words',
  OwnDataWords: 'own-data-words',
  RegionProfileWords: 'region-profile-words',
  SimilarWords: 'similar-words',
  SmoothingWords: 'smoothing-words',
  SuccessionWords: 'succession-words',
  TableWords: 'table-words',
  TakeAlongWords: 'take-along-words',
  TrendEventWords: 'trend-event-words',
  TrendHandWords: 'trend-hand-words',
  TrendIndexWords: 'trend-index-words',
  TrendWords: 'trend-words',
} as const;
const fileOf = (type: keyof typeof TYPES): string => new URL(`../../src/language/${TYPES[type]}.ts`, import.meta.url).pathname;
/** What stands for a text that a function takes: a region, a period, a unit. */
export const SAMPLE_TEXT = 'Groningen';
const NOUNS: Readonly<Record<string, string>> = { one: 'paard', many: 'paarden' };

const program = ts.createProgram(
  Object.keys(TYPES).map((type) => fileOf(type as keyof typeof TYPES)),
  { strict: true, types: [], skipLibCheck: true },
);
const checker = program.getTypeChecker();

function typeOf(type: keyof typeof TYPES): ts.Type {
  const { statements } = program.getSourceFile(fileOf(type))!;
  const declaration = statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === type);
  return checker.getTypeAtLocation(declaration!);
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

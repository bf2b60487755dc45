/** The part of JSON Schema 2020-12 that this package's schemas use; `npm run schemas` refuses a schema that uses more. */
export interface Schema {
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema | boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
}

export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

/** Where a document breaks its schema: a JSON pointer into the document, the keyword broken and what it asks. */
export interface SchemaFault {
  readonly instancePath: string;
  readonly keyword: keyof Schema;
  /** What stands in the schema; of `required` and `additionalProperties` the name of the property; undefined for `anyOf`. */
  readonly asked: unknown;
}

/** True when the document follows the schema; otherwise `errors` holds every fault that this last call found. */
export interface Validator<Document> {
  (document: unknown): document is Document;
  errors: SchemaFault[];
}

export const string: Schema = { type: 'string' };
export const integer: Schema = { type: 'integer' };

/** The schema of a list of such items. */
export function list(items: Schema): Schema {
  return { type: 'array', items };
}

/** The schema of an object with these properties; others may be there too. */
export function record(required: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}): Schema {
  return { type: 'object', required: Object.keys(required), properties: { ...required, ...optional } };
}

/** Validates by reading the schema, so that nothing is compiled in the page; a strict Content-Security-Policy forbids that. */
export function validator<Document>(schema: Schema): Validator<Document> {
  const validate = (document: unknown): document is Document => {
    validate.errors = faultsIn(document, schema);
    return validate.errors.length === 0;
  };
  validate.errors = [] as SchemaFault[];
  return validate;
}

/** Keywords that ask something of one value alone. They ask nothing of a value of another type. */
const RULES = {
  const: isEqual,
  enum: (value: unknown, allowed: readonly unknown[]) => allowed.includes(value),
  pattern: (value: unknown, pattern: string) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minimum: (value: unknown, least: number) => typeof value !== 'number' || value >= least,
  maximum: (value: unknown, most: number) => typeof value !== 'number' || value <= most,
  minItems: (value: unknown, least: number) => !Array.isArray(value) || value.length >= least,
  maxItems: (value: unknown, most: number) => !Array.isArray(value) || value.length <= most,
} satisfies Partial<Record<keyof Schema, unknown>>;
const RULES_BY_KEYWORD = Object.entries(RULES) as [keyof typeof RULES, (value: unknown, asked: unknown) => boolean][];

/** Faults of a value, their places told from the value itself: there are long lists to go through, mostly without a fault to place. */
function faultsIn(value: unknown, schema: Schema): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const fault = (keyword: keyof Schema, asked?: unknown): void => void faults.push({ instancePath: '', keyword, asked });
  const look = (inside: unknown, insideSchema: Schema, step: string): void => {
    for (const found of faultsIn(inside, insideSchema))
      faults.push({ ...found, instancePath: `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}${found.instancePath}` });
  };

  const { type } = schema;
  if (type !== undefined && !(typeof type === 'string' ? isOfType(value, type) : type.some((each) => isOfType(value, each)))) {
    fault('type', type);
    return faults;
  }
  for (const [keyword, holds] of RULES_BY_KEYWORD) {
    const asked = schema[keyword];
    if (asked !== undefined && !holds(value, asked)) fault(keyword, asked);
  }
  if (schema.anyOf?.every((option) => faultsIn(value, option).length > 0)) fault('anyOf');

  if (Array.isArray(value)) {
    const first = schema.prefixItems ?? [];
    if (schema.items === false && value.length > first.length) fault('items', first.length);
    value.forEach((item, index) => {
      const itemSchema = first[index] ?? schema.items;
      if (typeof itemSchema === 'object') look(item, itemSchema, String(index));
    });
  } else if (value !== null && typeof value === 'object') {
    for (const name of schema.required ?? []) if (!Object.hasOwn(value, name)) fault('required', name);
    const named = schema.properties ?? {};
    for (const [name, item] of Object.entries(value)) {
      const itemSchema = Object.hasOwn(named, name) ? named[name] : schema.additionalProperties;
      if (itemSchema === false) fault('additionalProperties', name);
      else if (typeof itemSchema === 'object') look(item, itemSchema, name);
    }
  }
  return faults;
}

function isOfType(value: unknown, type: TypeName): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return value !== null && typeof value === 'object' && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

/** Equality of JSON constants: the schemas' own are texts, numbers, booleans and lists of these. */
function isEqual(value: unknown, constant: unknown): boolean {
  return value === constant || (Array.isArray(constant) && JSON.stringify(value) === JSON.stringify(constant));
}

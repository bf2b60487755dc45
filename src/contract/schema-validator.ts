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
  let look: Look | undefined;
  const validate = (document: unknown): document is Document => {
    validate.errors = [...(look ??= lookFor(schema))(document)];
    return validate.errors.length === 0;
  };
  validate.errors = [] as SchemaFault[];
  return validate;
}

/** Finds the faults of a value, their places told from the value itself. */
type Look = (value: unknown) => readonly SchemaFault[];

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

const NO_FAULTS: readonly SchemaFault[] = [];

/** Reads a schema once. There are long lists to look through, mostly without a fault: a value that is good makes nothing new. */
function lookFor(schema: Schema): Look {
  const { type } = schema;
  const rules = RULES_BY_KEYWORD.filter(([keyword]) => schema[keyword] !== undefined);
  const options = schema.anyOf?.map(lookFor);
  const first = schema.prefixItems?.map(lookFor) ?? [];
  const inItem = typeof schema.items === 'object' ? lookFor(schema.items) : undefined;
  const named = new Map(Object.entries(schema.properties ?? {}).map(([name, property]) => [name, lookFor(property)]));
  const inOther = typeof schema.additionalProperties === 'object' ? lookFor(schema.additionalProperties) : undefined;

  return (value) => {
    const isTyped = typeof type === 'object' ? type.some((each) => isOfType(value, each)) : type === undefined || isOfType(value, type);
    if (!isTyped) return [faultOf('type', type)];
    let faults = NO_FAULTS;
    for (const [keyword, holds] of rules) if (!holds(value, schema[keyword])) faults = withFault(faults, faultOf(keyword, schema[keyword]));
    if (options?.every((look) => look(value).length > 0) === true) faults = withFault(faults, faultOf('anyOf'));
    if (Array.isArray(value)) {
      if (schema.items === false && value.length > first.length) faults = withFault(faults, faultOf('items', first.length));
      const until = inItem === undefined ? Math.min(first.length, value.length) : value.length;
      for (let i = 0; i < until; i++) {
        const found = (first[i] ?? inItem!)(value[i]);
        if (found.length > 0) faults = withFaultsInside(faults, String(i), found);
      }
    } else if (value !== null && typeof value === 'object') {
      for (const name of schema.required ?? []) if (!Object.hasOwn(value, name)) faults = withFault(faults, faultOf('required', name));
      for (const name of Object.keys(value)) {
        const look = named.get(name) ?? inOther;
        const found = look?.((value as Record<string, unknown>)[name]) ?? NO_FAULTS;
        if (found.length > 0) faults = withFaultsInside(faults, name, found);
        if (look === undefined && schema.additionalProperties === false) faults = withFault(faults, faultOf('additionalProperties', name));
      }
    }
    return faults;
  };
}

/** The list with one more; it is made when there is a first one. */
function withFault(faults: readonly SchemaFault[], fault: SchemaFault): readonly SchemaFault[] {
  if (faults === NO_FAULTS) return [fault];
  (faults as SchemaFault[]).push(fault);
  return faults;
}

function faultOf(keyword: keyof Schema, asked?: unknown): SchemaFault {
  return { instancePath: '', keyword, asked };
}

/** The list with the faults of a part, as faults of the whole. */
function withFaultsInside(faults: readonly SchemaFault[], step: string, found: readonly SchemaFault[]): readonly SchemaFault[] {
  const place = `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return found.reduce((all, fault) => withFault(all, { ...fault, instancePath: `${place}${fault.instancePath}` }), faults);
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

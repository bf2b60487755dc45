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

/** Where a document breaks its schema: a JSON pointer into the document, the keyword broken and what it asks, named as ajv names them. */
export interface SchemaFault {
  instancePath: string;
  keyword: keyof Schema;
  params: Record<string, unknown>;
}

/** True when the document follows the schema; otherwise `errors` holds every fault that this last call found. */
export interface Validator<Document> {
  (document: unknown): document is Document;
  errors: SchemaFault[];
}

/** The schema of an object with these properties; others may be there too. */
export function record(required: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}): Schema {
  return { type: 'object', required: Object.keys(required), properties: { ...required, ...optional } };
}

/** Validates by reading the schema, so that nothing is compiled in the page; a strict Content-Security-Policy forbids that. */
export function validator<Document>(schema: Schema): Validator<Document> {
  const validate = (document: unknown): document is Document => {
    validate.errors = faultsIn(document, schema, '');
    return validate.errors.length === 0;
  };
  validate.errors = [] as SchemaFault[];
  return validate;
}

function faultsIn(value: unknown, schema: Schema, path: string): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const fault = (keyword: keyof Schema, params: Record<string, unknown>): void => void faults.push({ instancePath: path, keyword, params });

  if (schema.type !== undefined && ![schema.type].flat().some((type) => isOfType(value, type as TypeName))) {
    fault('type', { type: schema.type });
    return faults;
  }
  if ('const' in schema && !isEqual(value, schema.const)) fault('const', { allowedValue: schema.const });
  if (schema.enum?.includes(value) === false) fault('enum', { allowedValues: schema.enum });
  if (schema.anyOf?.every((option) => faultsIn(value, option, path).length > 0)) fault('anyOf', {});

  if (typeof value === 'string') {
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) fault('pattern', { pattern: schema.pattern });
  } else if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum) fault('minimum', { limit: schema.minimum });
    if (schema.maximum !== undefined && value > schema.maximum) fault('maximum', { limit: schema.maximum });
  } else if (Array.isArray(value)) {
    if (schema.minItems !== undefined && value.length < schema.minItems) fault('minItems', { limit: schema.minItems });
    if (schema.maxItems !== undefined && value.length > schema.maxItems) fault('maxItems', { limit: schema.maxItems });
    const first = schema.prefixItems ?? [];
    if (schema.items === false && value.length > first.length) fault('items', { limit: first.length });
    const rest = typeof schema.items === 'object' ? schema.items : undefined;
    if (first.length > 0 || rest !== undefined) {
      value.forEach((item, index) => {
        const itemSchema = first[index] ?? rest;
        if (itemSchema !== undefined) faults.push(...faultsIn(item, itemSchema, `${path}/${index}`));
      });
    }
  } else if (value !== null && typeof value === 'object') {
    for (const name of schema.required ?? []) if (!Object.hasOwn(value, name)) fault('required', { missingProperty: name });
    const named = schema.properties ?? {};
    const other = schema.additionalProperties ?? true;
    for (const [name, item] of Object.entries(value)) {
      const itemSchema = Object.hasOwn(named, name) ? named[name] : other;
      if (itemSchema === false) fault('additionalProperties', { additionalProperty: name });
      else if (typeof itemSchema === 'object') faults.push(...faultsIn(item, itemSchema, `${path}/${pointerStep(name)}`));
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

function pointerStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

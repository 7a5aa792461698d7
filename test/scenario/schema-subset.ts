/** A JSON Schema, of which every key is unknown until it is looked at. */
type Schema = Readonly<Record<string, unknown>>;

/** Keywords that say nothing about whether a value is valid. */
const silent = ['$schema', 'title', 'description', 'default', 'definitions', 'then'];

/**
 * What is wrong with a value by the part of JSON Schema (draft-07) that our schema uses, one line a mistake. A keyword that
 * is not known here throws, so that nothing passes unread. It is sixty lines, where a validator from outside would bring
 * five packages into the lock for one test.
 */
export function schemaMistakes(schema: Schema, value: unknown, root: Schema = schema, path = '$'): string[] {
  const sub = (part: unknown, inside: unknown, at = path) => schemaMistakes(part as Schema, inside, root, at);
  return Object.entries(schema).flatMap(([keyword, rule]): string[] => {
    if (silent.includes(keyword)) return [];
    const says = (isGood: boolean): string[] =>
      isGood ? [] : [`${path} breaks ${keyword} ${JSON.stringify(rule).slice(0, 80)}`];
    const parts = rule as readonly unknown[];
    switch (keyword) {
      case '$ref':
        return sub((root['definitions'] as Schema)[String(rule).replace('#/definitions/', '')], value);
      case 'type':
        return says((Array.isArray(rule) ? rule : [rule]).some((type) => isOfType(value, String(type))));
      case 'const':
        return says(value === rule);
      case 'enum':
        return says(parts.includes(value));
      case 'pattern':
        return says(typeof value !== 'string' || new RegExp(String(rule), 'u').test(value));
      case 'allOf':
        return parts.flatMap((part) => sub(part, value));
      case 'anyOf':
        return says(parts.some((part) => sub(part, value).length === 0));
      case 'if':
        return sub(rule, value).length === 0 ? sub(schema['then'], value) : [];
      case 'required':
        return isMap(value) ? says(parts.every((key) => String(key) in value)) : [];
      case 'minProperties':
        return isMap(value) ? says(Object.keys(value).length >= Number(rule)) : [];
      case 'minItems':
        return Array.isArray(value) ? says(value.length >= Number(rule)) : [];
      case 'maxItems':
        return Array.isArray(value) ? says(value.length <= Number(rule)) : [];
      case 'items':
        return Array.isArray(value) ? value.flatMap((item, i) => sub(rule, item, `${path}.${i}`)) : [];
      case 'properties':
      case 'patternProperties':
      case 'additionalProperties':
        return isMap(value)
          ? Object.keys(value).flatMap((key) => {
              const own = schemaOf(schema, key, keyword);
              if (own === false) return [`${path}.${key} is not allowed`];
              return own === null ? [] : sub(own, value[key], `${path}.${key}`);
            })
          : [];
      default:
        throw new Error(`The keyword ${keyword} is not known.`);
    }
  });
}

/** The schema that a keyword gives for a key; false where the key is not allowed, null where the keyword says nothing. */
function schemaOf(schema: Schema, key: string, keyword: string): unknown {
  const properties = (schema['properties'] ?? {}) as Schema;
  const patterns = (schema['patternProperties'] ?? {}) as Schema;
  const pattern = Object.keys(patterns).find((each) => new RegExp(each, 'u').test(key));
  if (keyword === 'properties') return properties[key] ?? null;
  if (keyword === 'patternProperties') return pattern === undefined ? null : patterns[pattern];
  return key in properties || pattern !== undefined ? null : schema['additionalProperties'];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'object') return isMap(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

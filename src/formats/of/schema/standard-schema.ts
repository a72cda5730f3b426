import type * as z from 'zod';

export type Schema = z.core.JSONSchema.BaseSchema;

/** What only editors know. */
const OF_EDITORS = ['enumDescriptions', 'patternErrorMessage'];

/** What says something of texts, and of numbers: of a key that takes both, each belongs to its own way. */
const OF_TEXTS = ['pattern', 'minLength', 'maxLength', 'format'];
const OF_NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];

/**
 * A schema without what JSON Schema does not know, so that programs take it which refuse unknown keywords and whatever may
 * be a slip, such as Ajv in its strict mode: what each word means stands in the description, and each type of a value and
 * each set of keys is a way of its own.
 */
export function standardSchema(schema: Schema): Schema {
  const result = without(schema, OF_EDITORS);
  const meanings = meaningsOf(schema.enum ?? [], schema['enumDescriptions']);
  if (meanings !== '')
    result.description = [schema.description ?? '', meanings].filter((text) => text !== '').join(' ');
  const { properties, additionalProperties, propertyNames, items, anyOf, type } = schema;
  if (properties !== undefined)
    result.properties = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, standardPart(value)]),
    );
  if (additionalProperties !== undefined) result.additionalProperties = standardPart(additionalProperties);
  if (propertyNames !== undefined) result.propertyNames = standardPart(propertyNames);
  if (items !== undefined && !Array.isArray(items)) result.items = standardPart(items);
  if (anyOf !== undefined)
    result.anyOf = anyOf.map((way) => standardSchema(withKeys(way)));
  return Array.isArray(type) ? parted(result, type) : result;
}

function standardPart(part: Schema | boolean): Schema | boolean {
  return typeof part === 'object' ? standardSchema(part) : part;
}

/** "even: đều; early: dồn về đầu." of the words of a key. */
function meaningsOf(words: readonly unknown[], about: unknown): string {
  const texts: readonly unknown[] = Array.isArray(about) ? about : [];
  const told = words.flatMap((word, index) => {
    const text = texts[index];
    return typeof text === 'string' && text !== '' ? [`${String(word)}: ${text}`] : [];
  });
  return told.length === 0 ? '' : `${told.join('; ')}.`;
}

/** A way that only asks for keys, with these keys named. */
function withKeys(way: Schema): Schema {
  const { required, properties } = way;
  if (required === undefined || properties !== undefined) return way;
  return { type: 'object', ...way, properties: Object.fromEntries(required.map((key) => [key, true])) };
}

/** A value of several types as a way for each. */
function parted(schema: Schema, types: readonly string[]): Schema {
  const ways = types.map((type) => {
    const own = type === 'string' ? OF_TEXTS : type === 'object' || type === 'array' ? [] : OF_NUMBERS;
    const kept = Object.entries(schema).filter(([key]) => own.includes(key));
    return { type, ...Object.fromEntries(kept) } as Schema;
  });
  return { ...without(schema, ['type', ...OF_TEXTS, ...OF_NUMBERS]), anyOf: ways };
}

function without(schema: Schema, keywords: readonly string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keywords.includes(key)));
}

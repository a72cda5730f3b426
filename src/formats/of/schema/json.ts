import * as z from 'zod';
import { directoryShape, directoryWords } from '../../../plan/language/directory.ts';
import { PATTERNS, PERIOD_YEARS } from '../../../plan/language/patterns.ts';
import {
  date,
  day,
  eventOrDay,
  type Fault,
  hours,
  id,
  period,
  periodLength,
  share,
  text,
} from '../../../plan/language/scalars.ts';
import { planShape, planWords } from '../../../plan/plan.ts';
import { projectShape, projectWords } from '../../../plan/language/project.ts';
import { recordsFileWords, recordsShape } from '../../../plan/records.ts';
import { closedPeriodShape } from '../../../plan/language/schedule.ts';
import type { KeyWords } from '../../../plan/language/words-of.ts';
import { VALUE_FORMS } from '../../../rules/writing/CC112-malformed-value.ts';
import { json } from '../../json.ts';
import { type Schema, standardSchema } from './standard-schema.ts';

/** The files that a schema is printed for. */
export const SCHEMA_KINDS = ['plan', 'directory', 'records', 'project'] as const;

export type SchemaKind = (typeof SCHEMA_KINDS)[number];

/**
 * The JSON Schema (draft 2020-12) of a plan, a directory, a file of records or a project file: made from the shape that the
 * reader uses, with titles, descriptions, examples and the meaning of each word in Vietnamese. What no schema can say, such
 * as that an id exists or that one date comes after another, only `cchc validate` finds.
 */
export function schemaJson(kind: SchemaKind): string {
  const { $schema, ...rest } = schemaOf(kind);
  return json({ $schema, ...standardSchema(rest) });
}

/** The same for editors, with keywords that only they know: what each word means, and what is wrong with a text. */
export function editorSchemaJson(kind: SchemaKind): string {
  return json(schemaOf(kind));
}

/** The schema of `editorSchemaJson` as a value. */
export function schemaOf(kind: SchemaKind): Schema {
  const { shape, words } = contentOf(kind);
  const schema = z.toJSONSchema(shape, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, refinements.get(zodSchema));
    },
  });
  const { $schema = 'https://json-schema.org/draft/2020-12/schema', ...rest } = schema;
  return { $schema, ...described(rest, words) };
}

function contentOf(kind: SchemaKind): { readonly shape: z.ZodType; readonly words: KeyWords } {
  switch (kind) {
    case 'plan':
      return { shape: planShape, words: planWords() };
    case 'directory':
      return { shape: directoryShape, words: directoryWords() };
    case 'records':
      return { shape: recordsShape, words: recordsFileWords() };
    case 'project':
      return { shape: projectShape, words: projectWords() };
    default:
      return kind satisfies never;
  }
}

const form = (name: keyof typeof PATTERNS, fault: Fault) => ({
  pattern: PATTERNS[name],
  patternErrorMessage: `Không đúng cách viết; cần ${VALUE_FORMS[fault].vi}.`,
});

/** What the checks of the shape mean in a schema: zod itself cannot say it. */
const refinements: ReadonlyMap<z.core.$ZodType, Schema> = new Map<z.core.$ZodType, Schema>([
  [text, form('text', 'empty')],
  [id, form('id', 'id')],
  [date, form('date', 'date')],
  [day, form('day', 'day')],
  [eventOrDay, form('text', 'empty')],
  [periodLength, { type: ['integer', 'string'], pattern: PATTERNS.halfMonth }],
  [share, form('share', 'share')],
  [hours, form('hours', 'hours')],
  [
    period,
    {
      ...form('period', 'period'),
      multipleOf: 1,
      minimum: PERIOD_YEARS.first,
      maximum: PERIOD_YEARS.last,
    },
  ],
  [closedPeriodShape, { anyOf: [{ required: ['on'] }, { required: ['from', 'to'] }] }],
]);

/** A schema with the words for its key, and below it those for the keys of its mappings. */
function described(schema: Schema, { title, description, examples, ...words }: KeyWords): Schema {
  return {
    title,
    description,
    ...(examples === undefined ? {} : { examples: [...examples] }),
    ...explained(schema, words),
  };
}

type Explanations = Pick<KeyWords, 'choices' | 'keys' | 'known'>;

function explained(schema: Schema, words: Explanations): Schema {
  const { keys = {}, known = {}, choices = {} } = words;
  const result: Schema = { ...schema };
  if (schema.enum !== undefined)
    result['enumDescriptions'] = schema.enum.map((word) => choices[String(word)] ?? '');
  if (schema.properties !== undefined) {
    const properties = Object.entries(schema.properties).map(([key, value]) => {
      const said = keys[key];
      return [key, said === undefined || typeof value === 'boolean' ? value : described(value, said)];
    });
    result.properties = Object.fromEntries(properties) as Record<string, Schema>;
  }
  if (typeof schema.additionalProperties === 'object') {
    const value = explained(schema.additionalProperties, words);
    const properties = Object.entries(known).map(([key, { title, description }]) => [
      key,
      { title, description, ...value },
    ]);
    result.properties = Object.fromEntries(properties) as Record<string, Schema>;
    result.additionalProperties = value;
  }
  if (typeof schema.items === 'object' && !Array.isArray(schema.items))
    result.items = explained(schema.items, words);
  if (schema.anyOf !== undefined && schema.type === undefined)
    result.anyOf = schema.anyOf.map((way) => explained(way, words));
  return result;
}

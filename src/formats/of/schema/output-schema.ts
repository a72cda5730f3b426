import * as z from 'zod';
import { json } from '../../json.ts';
import { calendarShape } from '../calendar/json-shape.ts';
import { checklistShape } from '../checklist/json-shape.ts';
import { deadlineShape } from '../deadline/json-shape.ts';
import { reportShape } from '../diagnostics/json-shape.ts';
import { differenceShape } from '../difference/json-shape.ts';
import { drawShape } from '../draw/json-shape.ts';
import { scheduleShape } from '../schedule/json-shape.ts';
import { statusShape } from '../status/json-shape.ts';
import { explanationShape } from './explanation-shape.ts';

/** What each verb writes as JSON. */
const SHAPES = {
  schedule: scheduleShape,
  checklist: checklistShape,
  status: statusShape,
  validate: reportShape,
  diff: differenceShape,
  draw: drawShape,
  deadline: deadlineShape,
  calendar: calendarShape,
  explain: explanationShape,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** The verbs whose JSON has a schema, by name. */
export type OutputKind = keyof typeof SHAPES;

export const OUTPUT_KINDS = Object.keys(SHAPES) as readonly OutputKind[];

/** Whether a word names a verb whose JSON has a schema. */
export function isOutputKind(word: string): word is OutputKind {
  return word in SHAPES;
}

/**
 * The JSON Schema (draft 2020-12) of the JSON that a verb writes, made from the shape that its writer is checked against.
 * Keys that it does not name may come with a later version; an `isClosed` one refuses them.
 */
export function outputSchemaJson(kind: OutputKind, isClosed = false): string {
  const schema = z.toJSONSchema(SHAPES[kind], {
    target: 'draft-2020-12',
    // Objects are closed where a value is taken for what was parsed, and open where for what is to be.
    io: isClosed ? 'output' : 'input',
    override: ({ jsonSchema }) => {
      // The limits of exact numbers are no limits of ours.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  const { $schema, ...rest } = schema;
  const title = `JSON của cchc ${kind}`;
  const description = `Kết quả của "cchc ${kind} --format json". Có thể có thêm khóa; những khóa ở đây thì giữ nguyên.`;
  return json({ $schema, title, description, ...rest });
}

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../../src/calendar/civil-date.ts';
import { editorSchemaJson, schemaJson } from '../../../../src/formats/of/schema/json.ts';
import { parsePeriodExpression } from '../../../../src/plan/period-expression.ts';
import { directoryShape } from '../../../../src/plan/language/directory.ts';
import { PATTERNS } from '../../../../src/plan/language/patterns.ts';
import { planShape } from '../../../../src/plan/plan.ts';
import { readYaml } from '../../../../src/plan/yaml/yaml-document.ts';

const SHAPES = { plan: planShape, directory: directoryShape };
const KINDS = ['plan', 'directory'] as const;
type Kind = (typeof KINDS)[number];

/** A node of a schema, as far as the tests look at it. */
interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

const ajv = () => {
  const instance = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
  });
  return instance.addVocabulary(['enumDescriptions', 'patternErrorMessage']);
};
const schemas = {
  plan: JSON.parse(editorSchemaJson('plan')) as Node,
  directory: JSON.parse(editorSchemaJson('directory')) as Node,
};
const checks = { plan: ajv().compile(schemas.plan), directory: ajv().compile(schemas.directory) };
/** As programs read them that know no keyword but those of JSON Schema, with nothing let pass. */
const strictly = {
  plan: new Ajv2020({ strict: true }).compile(JSON.parse(schemaJson('plan')) as object),
  directory: new Ajv2020({ strict: true }).compile(JSON.parse(schemaJson('directory')) as object),
};

/** Whether both schemas of a kind take some data. Throws if only one does. */
function isAccepted(kind: Kind, data: unknown): boolean {
  const taken = checks[kind](data);
  if (strictly[kind](data) !== taken) throw new Error(`the schemas of a ${kind} do not agree`);
  return taken;
}

/** Every file of that kind in the repository, as the reader of plans takes its YAML. */
function dataOf(kind: Kind): (readonly [file: string, data: unknown])[] {
  const marker = kind === 'plan' ? /^["']?cchc["']?\s*:/m : /^["']?cchc-directory["']?\s*:/m;
  return ['plans', 'tests']
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `${root}/${name}`),
    )
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => marker.test(text))
    .map((source) => [source.file, readYaml(source).data] as const)
    .filter(([, data]) => data !== undefined);
}

/** Every key at any depth with its path, the keys of list items and of the ways to write a value too. */
function keysOf(node: Node, path = ''): (readonly [path: string, node: Node])[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, value]) => [
    [`${path}/${key}`, value] as const,
    ...keysOf(value, `${path}/${key}`),
  ]);
  const values = typeof node.additionalProperties === 'object' ? [node.additionalProperties] : [];
  const below = [...values, ...(node.items === undefined ? [] : [node.items]), ...(node.anyOf ?? [])];
  return [...own, ...below.flatMap((one) => keysOf(one, `${path}/*`))];
}

describe.each(KINDS)('the schema of a %s', (kind) => {
  const keys = keysOf(schemas[kind]);

  it('is what stands in schema/, for the editors of those who have the repository', () => {
    expect(readFileSync(`schema/${kind}.json`, 'utf8')).toBe(editorSchemaJson(kind));
  });

  it('is a sound schema of the draft that it names', () => {
    const { $schema } = JSON.parse(schemaJson(kind)) as { $schema: string };
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv().validateSchema(schemas[kind])).toBe(true);
  });

  it('has a title and a description for every key', () => {
    expect(keys.length).toBeGreaterThan(20);
    const silent = keys.filter(([, { title = '', description = '' }]) => title === '' || description === '');
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('says what each word means that may be chosen', () => {
    const nodes = keys.flatMap(([path, node]) =>
      [node, node.items ?? {}].map((one: Node) => ({ path, one })),
    );
    const choices = nodes.filter(({ one }) => one.enum !== undefined);
    expect(choices.length).toBeGreaterThan(1);
    const silent = choices.filter(
      ({ one }) =>
        one.enumDescriptions?.length !== one.enum?.length || one.enumDescriptions?.includes('') === true,
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('has examples for every key with a text or a number of its own, and they fit', () => {
    const bare = keys.filter(
      ([, { type, examples, enum: words }]) =>
        typeof type === 'string' && /string|number|integer/.test(type) && words === undefined && !examples,
    );
    expect(bare.map(([path]) => path)).toEqual([]);
    const instance = ajv();
    for (const [path, { examples, ...node }] of keys) {
      if (examples === undefined) continue;
      const fits = instance.compile(node);
      expect([path, examples.filter((example) => !fits(example))]).toEqual([path, []]);
    }
  });

  it('accepts every file of the repository that the validator’s shape accepts', () => {
    const sound = dataOf(kind).filter(([, data]) => SHAPES[kind].safeParse(data).success);
    expect(sound.length).toBeGreaterThan(10);
    expect(sound.filter(([, data]) => !isAccepted(kind, data)).map(([file]) => file)).toEqual([]);
  });
});

describe('the fixtures of rules about the shape', () => {
  /** What no schema can say: the text, its bytes and spellings, the depth; the order of hours, a leap year; what letters print; what is left open. */
  const OUTSIDE = /CC10[12689]|CC11[056789]|CC12[0123]/;
  const names = readdirSync('tests/rules/fixtures').filter(
    (name) => /^CC1/.test(name) && !OUTSIDE.test(name),
  );

  it.each(names)('%s are refused where the rule fires', (name) => {
    const text = readFileSync(`tests/rules/fixtures/${name}/fires/plan.yaml`, 'utf8');
    expect(isAccepted('plan', readYaml({ file: 'plan.yaml', text }).data)).toBe(false);
  });

  it('are found', () => {
    expect(names.length).toBeGreaterThan(6);
  });
});

describe('patterns', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const iso = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-'));
  const slashed = fc
    .tuple(
      fc.integer({ min: 0, max: 32 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 1890, max: 2210 }),
      fc.boolean(),
    )
    .map(([day, month, year, padded]) => {
      const digit = (value: number) => String(value).padStart(padded ? 2 : 1, '0');
      return `${digit(day)}/${digit(month)}/${year}`;
    });
  const quarter = fc
    .tuple(digits(4), fc.constantFrom('-Q', '-q', '-', ''), digits(1))
    .map((parts) => parts.join(''));
  const text = fc.oneof(iso, slashed, quarter, digits(4), fc.string(), fc.stringMatching(/^ ?\d{4}-\d\d ?$/));
  const isLeapDay = (value: string) => /-02-29|29\/0?2\//.test(value);

  it('take exactly the dates and periods that the validator takes, 29 February aside', () => {
    fc.assert(
      fc.property(text, (value) => {
        const isDate = parseCivilDate(value) !== null;
        const isPeriod = parsePeriodExpression(value) !== null;
        const matches = (pattern: string) => new RegExp(pattern, 'u').test(value);
        if (!isLeapDay(value) || isDate) expect(matches(PATTERNS.date)).toBe(isDate);
        if (!isLeapDay(value) || isPeriod) expect(matches(PATTERNS.period)).toBe(isPeriod);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['2021-04-31', '31/04/2021', '2021-02-30', '2021-13-01', '1899-12-31', '00/01/2021'])(
    'refuse %s',
    (value) => {
      expect(new RegExp(PATTERNS.date).test(value)).toBe(false);
    },
  );
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { SCHEMA_KINDS, schemaJson } from '../../../../src/formats/of/schema/json.ts';
import { standardSchema } from '../../../../src/formats/of/schema/standard-schema.ts';

describe.each(SCHEMA_KINDS)('the schema of a %s', (kind) => {
  it('compiles where nothing is let pass: no unknown keyword, union of types, or key that is not named', () => {
    const ajv = new Ajv2020({ strict: true });
    expect(() => ajv.compile(JSON.parse(schemaJson(kind)) as object)).not.toThrow();
    expect(ajv.validateSchema(JSON.parse(schemaJson(kind)) as object)).toBe(true);
  });

  it('has no keyword of editors', () => {
    expect(schemaJson(kind)).not.toMatch(/"(enumDescriptions|patternErrorMessage)"/);
  });
});

describe('standardSchema', () => {
  it('tells what each word means in the description', () => {
    const schema = { description: 'Nhịp.', enum: ['even', 'late'], enumDescriptions: ['đều', 'dồn về cuối'] };
    expect(standardSchema(schema)).toEqual({
      description: 'Nhịp. even: đều; late: dồn về cuối.',
      enum: ['even', 'late'],
    });
  });

  it('parts a value of several types, each with what is said of it', () => {
    const schema = { title: 'Số', type: ['integer', 'string'], minimum: 1, pattern: '^x$' };
    expect(standardSchema(schema as never)).toEqual({
      title: 'Số',
      anyOf: [
        { type: 'integer', minimum: 1 },
        { type: 'string', pattern: '^x$' },
      ],
    });
  });

  it('names the keys that a way asks for', () => {
    const schema = { type: 'object' as const, properties: { on: {} }, anyOf: [{ required: ['on'] }] };
    expect(standardSchema(schema).anyOf).toEqual([
      { type: 'object', required: ['on'], properties: { on: true } },
    ]);
  });
});

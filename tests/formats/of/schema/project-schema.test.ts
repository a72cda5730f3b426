import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchemaJson, schemaJson } from '../../../../src/formats/of/schema/json.ts';
import { readProject } from '../../../../src/plan/project.ts';

const ajv = new Ajv2020({ strict: true });
const fits = ajv.compile(JSON.parse(schemaJson('project')));

describe('the schema of a project file', () => {
  it('is what stands in schema/, with a title and a description for every key', () => {
    const text = editorSchemaJson('project');
    expect(readFileSync('schema/project.json', 'utf8')).toBe(text);
    const { properties } = JSON.parse(text) as { properties: Record<string, Record<string, string>> };
    expect(Object.keys(properties)).toEqual(['plan', 'lang', 'out', 'months-apart', 'max-warnings']);
    const silent = Object.entries(properties).filter(([, { title, description }]) => !title || !description);
    expect(silent).toEqual([]);
  });

  it.each([
    ['plan: plans\nlang: en\nout: ket-qua\nmonths-apart: 12\nmax-warnings: 0', true],
    ['{}', true],
    ['plans: x', false],
    ['lang: fr', false],
    ['plan: ""', false],
    ['out: 1', false],
    ['months-apart: -1', false],
    ['max-warnings: nhiều', false],
    ['- plan', false],
  ])('takes what the reader takes, and nothing else: %j', (text, isTaken) => {
    expect(readProject({ file: 'cchc.yaml', text })?.problems.length === 0).toBe(isTaken);
    expect(fits(parse(text))).toBe(isTaken);
  });
});

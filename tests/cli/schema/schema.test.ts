import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SCHEMA_KINDS, schemaJson } from '../../../src/formats/of/schema/json.ts';
import { OUTPUT_KINDS, outputSchemaJson } from '../../../src/formats/of/schema/output-schema.ts';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();

describe('cchc schema', () => {
  it.each([
    { words: [], kind: 'plan' },
    { words: ['plan'], kind: 'plan' },
    { words: ['directory'], kind: 'directory' },
  ] as const)('prints with $words the schema of a $kind', async ({ words, kind }) => {
    const expected = { status: 0, stdout: schemaJson(kind), stderr: '' };
    expect(await run(['schema', ...words])).toEqual(expected);
  });

  it.each(OUTPUT_KINDS)('prints the schema of the JSON of cchc %s', async (kind) => {
    const expected = { status: 0, stdout: outputSchemaJson(kind), stderr: '' };
    expect(await run(['schema', kind])).toEqual(expected);
  });

  it('tells in its help files that are read from what is written', async () => {
    const told = async (language: string) => {
      const { stdout } = await run(['schema', '--help', '--lang', language]);
      return stdout.replace(/\s+/g, ' ');
    };
    expect(await told('vi')).toContain('records (sổ theo dõi) hoặc project (tệp dự án); hoặc của JSON mà một lệnh ghi ra: schedule,');
    expect(await told('en')).toContain('directory, records or project; or for the JSON that a verb writes: schedule,');
  });

  it('writes it to a file, and over one only if told to', async () => {
    const file = folder.at('lược đồ.json');
    const told = { status: 0, stdout: '', stderr: `Đã ghi ${file}.\n` };
    expect(await run(['schema', '-o', file])).toEqual(told);
    expect(await readFile(file, 'utf8')).toBe(schemaJson('plan'));
    const again = await run(['schema', 'directory', '-o', file]);
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toContain('--force');
    expect((await run(['schema', 'directory', '-o', file, '--force'])).status).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(schemaJson('directory'));
  });

  it('knows no other file', async () => {
    const { status, stdout, stderr } = await run(['schema', 'letter']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('plan, directory');
  });
});

describe('cchc schema --editor', () => {
  it.each(SCHEMA_KINDS)('prints of a %s what stands in schema/, for editors', async (kind) => {
    const { stdout } = await run(['schema', kind, '--editor']);
    expect(stdout).toBe(await readFile(`schema/${kind}.json`, 'utf8'));
    expect(stdout).not.toBe(schemaJson(kind));
  });

  it('does not go with the JSON of a verb', async () => {
    const { status, stdout, stderr } = await run(['schema', 'status', '--editor']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Bỏ --editor');
  });
});

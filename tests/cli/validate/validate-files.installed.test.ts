import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();

interface Told {
  readonly files: number;
  readonly diagnostics: readonly { readonly code: string; readonly file: string; readonly line: number }[];
}

async function checked(...words: string[]): Promise<Told> {
  const { stdout } = await run(['validate', ...words, '--format', 'json']);
  return JSON.parse(stdout) as Told;
}

/** The real plan with a decision number of its own. */
async function planNumber(number: number, change: (text: string) => string = String): Promise<string> {
  const text = (await realPlan()).replaceAll('92/QĐ-UBND', `${1000 + number}/QĐ-UBND`);
  return folder.write(`p${String(number).padStart(3, '0')}.yaml`, change(text));
}

describe('several files', () => {
  it('are compared with each other, with excerpts of both', async () => {
    const first = await planNumber(1);
    const second = await planNumber(2);
    const { stdout } = await run(['validate', first, second]);
    expect(stdout).toContain(`${second}:161:9: cảnh báo CC701: Sở Tư pháp được kiểm tra`);
    expect(stdout).toContain(
      `${first}:161:9: kế hoạch kia kiểm tra ở đây\n    |\n161 |       - so-tu-phap\n`,
    );
    const { diagnostics } = await checked(first, second, '--months-apart', '0');
    expect(diagnostics.filter(({ code }) => code.startsWith('CC7'))).toEqual([]);
    expect((await run(['validate', first, '--months-apart', 'x'])).status).toBe(2);
  });

  it('are one file where one is named in two ways', async () => {
    const file = await planNumber(1);
    const again = file.replace(/p001/, 'danh-muc/../p001');
    expect(await checked(again, file)).toMatchObject({
      files: 1,
      diagnostics: [{ file: again }, {}, {}, {}],
    });
    const link = folder.at('link.yaml');
    await symlink(file, link);
    const { diagnostics } = await checked(file, link);
    expect(diagnostics.filter(({ code }) => code.startsWith('CC7'))).toEqual([]);
  });

  it('are not compared with the text of one of them that an editor gives', async () => {
    const saved = await planNumber(1);
    const stdin = (await readFile(saved, 'utf8')).replace('- so-tu-phap\n', '- so-tu-phap-xyz\n');
    const codesBy = async (name: string) => {
      const words = ['validate', folder.at('.'), '-', '--stdin-name', name, '--format', 'json'];
      const { files, diagnostics } = JSON.parse((await run(words, { stdin })).stdout) as Told;
      return { files, codes: diagnostics.map(({ code }) => code) };
    };
    expect(await codesBy(saved)).toEqual({ files: 1, codes: ['CC303', 'CC202', 'CC217', 'CC302'] });
    await mkdir(folder.at('khác'));
    await cp(folder.at('danh-muc'), folder.at('khác/danh-muc'), { recursive: true });
    await symlink(saved, folder.at('khác/link.yaml'));
    const { files, codes } = await codesBy(folder.at('khác/link.yaml'));
    expect(files).toBe(2);
    expect(codes.filter((code) => code.startsWith('CC7'))).toEqual([]);
  });

  it('are told once of a directory that is named beside them, in either order', async () => {
    const directory = 'danh-muc/vinh-long-2021.yaml';
    const text = await readFile(folder.at(directory), 'utf8');
    await folder.write(directory, text.replace('kind: department', 'kind: departement'));
    const plan = await planNumber(1);
    for (const names of [
      [plan, folder.at(directory)],
      [folder.at(directory), plan],
    ]) {
      const { diagnostics } = await checked(...names);
      expect(diagnostics.filter(({ code }) => code === 'CC111')).toHaveLength(1);
    }
  });

  it('are told once of a directory that they share', async () => {
    const directory = 'danh-muc/vinh-long-2021.yaml';
    const text = await readFile(folder.at(directory), 'utf8');
    await folder.write(directory, text.replace('kind: department', 'kind: departement'));
    const { diagnostics } = await checked(await planNumber(1), await planNumber(2));
    expect(diagnostics.filter(({ file }) => file === folder.at(directory))).toHaveLength(1);
  });
});

describe('many files', () => {
  it('are told once that directories disagree, though each thread reads them', async () => {
    const text = await readFile(folder.at('danh-muc/vinh-long-2021.yaml'), 'utf8');
    await folder.write('danh-muc/khác.yaml', text.replace('name: Sở Tư pháp', 'name: Sở Tư pháp khác'));
    const other = (plan: string) => plan.replace('danh-muc/vinh-long-2021', 'danh-muc/khác');
    for (let number = 0; number < 60; number++) await planNumber(number, number % 5 === 0 ? other : String);
    const { diagnostics } = await checked(folder.at('.'));
    expect(diagnostics.filter(({ code }) => code === 'CC705')).toHaveLength(1);
  });

  it('are checked in threads just as a few are, in their order', async () => {
    const faulty = (text: string) => text.replace('- so-tu-phap\n', '- so-tu-phap-xyz\n');
    const names: string[] = [];
    for (let number = 0; number < 60; number++) {
      names.push(await planNumber(number, number % 7 === 0 ? faulty : String));
    }
    const all = await checked(folder.at('.'));
    expect(all.files).toBe(60);
    const order = all.diagnostics.map(({ file }) => names.indexOf(file));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(new Set(order).size).toBe(60);
    const [half, otherHalf] = [names.slice(0, 30), names.slice(30)];
    const apart = [...(await checked(...half)).diagnostics, ...(await checked(...otherHalf)).diagnostics];
    const own = ({ code }: { readonly code: string }) => !code.startsWith('CC7');
    expect(all.diagnostics.filter(own)).toEqual(apart.filter(own));
    expect(all.diagnostics.filter(own).length).toBeGreaterThan(200);
    const between = all.diagnostics.filter((one) => !own(one));
    expect(new Set(between.map(({ file }) => file)).size).toBe(59);
  });
});

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderForAll, type PackageJson } from './project.ts';

const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;
const folder = folderForAll();
const BIN = ['bin', 'cchc.cjs'] as const;

beforeAll(async () => {
  await cp('bin', folder.at('bin'), { recursive: true });
  await writeFile(
    folder.at('package.json'),
    JSON.stringify({ version: '9.9.9', engines, bugs: { email: 'nhan-loi@co-quan.example' } }),
  );
  await mkdir(folder.at('dist'));
});

/** Runs the shell of the tool in the folder, with a bundle of this text; without one where it is null. */
async function start(bundle: string | null, before = ''): Promise<{ status: number | null; stderr: string }> {
  await writeFile(folder.at('dist', 'cchc.cjs'), bundle ?? '');
  const name = JSON.stringify(folder.at(...BIN));
  const script = `process.argv = ['node', 'cchc', 'calendar', '2021']; ${before}; require(${name});`;
  if (bundle === null) await cp(folder.at('bin'), folder.at('nothing', 'bin'), { recursive: true });
  if (bundle === null) await cp(folder.at('package.json'), folder.at('nothing', 'package.json'));
  const run = bundle === null ? script.replace(name, JSON.stringify(folder.at('nothing', ...BIN))) : script;
  const { status, stderr } = spawnSync(process.execPath, ['-e', run], { encoding: 'utf8' });
  return { status, stderr };
}

const SOUND = `
  exports.parts = { 'cli/main': (module, exports) => {
  exports.faultOf = (error, { argv }, { version, bugs }) => ['fault', version, bugs, argv[2], error.message].join(' ') + '\\n';
  MAIN } };
`;

describe('the shell that starts the tool', () => {
  it('tells how to mend a clone that was not built, and a bundle that is torn', async () => {
    for (const bundle of [null, '', 'exports.parts = (']) {
      const { status, stderr } = await start(bundle);
      expect(status).toBe(3);
      expect(stderr).toMatch(/^Bản cài của cchc thiếu hoặc hỏng \(.+\)\.\n.*npm ci.*\n.*npm ci.*\n$/);
    }
  });

  it.each([
    ['a promise that nobody waits for', `Promise.reject(new Error('lost'));`],
    ['a callback', `setImmediate(() => { throw new Error('lost'); });`],
  ])('tells of a fault in %s as of any other', async (_, code) => {
    const main = `exports.main = () => { ${code} return new Promise((done) => setTimeout(done, 5000, 0)); };`;
    const { status, stderr } = await start(SOUND.replace('MAIN', main));
    expect(status).toBe(3);
    expect(stderr).toBe('fault 9.9.9 nhan-loi@co-quan.example calendar lost\n');
  });

  it('says on a Node that is too old that a newer one is needed', async () => {
    const old = `Object.defineProperty(process.versions, 'node', { value: '12.22.0' })`;
    const { status, stderr } = await start(SOUND.replace('MAIN', 'exports.main = async () => 0;'), old);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^cchc cần Node 20 trở lên; .* 12\.22\.0\..*\ncchc needs Node 20 or later; .*\n$/);
  });

  it('begins with a file that a Node of any age can read', () => {
    const text = readFileSync(path.join(...BIN), 'utf8').replace(/'[^']*'/g, "''");
    expect(text).not.toMatch(/=>|`|\b(?:const|let|class|async|await)\b|\.\.\.|\?\?|\?\.|,\s*[)\]}]|'node:/);
  });
});

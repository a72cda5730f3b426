import { execFileSync, spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { copyProject } from '../copy-project.ts';
import { needing } from '../programs.ts';
import { folderForAll } from './project.ts';

const { title, isSkipped } = needing('the hook, run by pre-commit', ['git', 'pre-commit']);
// The node environments of pre-commit do not bear a blank in their path.
const folder = folderForAll('cchc-');

/** Makes a repository of a folder, with one commit of all that it holds, and returns the commit. */
function commitAll(at: string): string {
  const git = (...words: string[]): string => execFileSync('git', words, { cwd: at, encoding: 'utf8' });
  git('init', '--quiet');
  git('add', '--all');
  const author = ['-c', 'user.name=Văn phòng', '-c', 'user.email=van-phong@localhost'];
  git(...author, 'commit', '--quiet', '--no-verify', '--message', 'Begin');
  return git('rev-parse', 'HEAD').trim();
}

/** Checks the plans of the repository as a commit would. */
function runHook(): { readonly status: number | null; readonly stdout: string } {
  const { status, stdout } = spawnSync('pre-commit', ['run', '--all-files', '--color', 'never'], {
    cwd: folder.at('kế hoạch'),
    encoding: 'utf8',
    // Packages that npm has fetched before are not asked for again.
    env: { ...process.env, PRE_COMMIT_HOME: folder.at('pre-commit'), npm_config_prefer_offline: 'true' },
  });
  return { status, stdout };
}

describe.skipIf(isSkipped)(title, () => {
  beforeAll(async () => {
    await copyProject(folder.at('cchc'));
    const rev = commitAll(folder.at('cchc'));
    await cp('plans', folder.at('kế hoạch', 'plans'), { recursive: true });
    const repos = [{ repo: folder.at('cchc'), rev, hooks: [{ id: 'cchc-validate' }] }];
    await writeFile(folder.at('kế hoạch', '.pre-commit-config.yaml'), stringify({ repos }));
    commitAll(folder.at('kế hoạch'));
  });

  it('is installed from a clone, and passes for sound plans', () => {
    const { status, stdout } = runHook();
    expect(stdout).toMatch(/^kiểm tra kế hoạch \(cchc validate\)\.+Passed$/m);
    expect(status).toBe(0);
  });

  it('fails for an unsound plan, and says where and what is wrong', async () => {
    const file = folder.at('kế hoạch', 'plans', 'vinh-long-2021.yaml');
    const sound = await readFile(file, 'utf8');
    await writeFile(file, sound.replace('- so-tu-phap\n', '- so-xyz\n'));
    const { status, stdout } = runHook();
    expect(stdout).toMatch(/^plans\/vinh-long-2021\.yaml:\d+:9: lỗi CC202: .*"so-xyz"/m);
    expect(status).toBe(1);
  });
});

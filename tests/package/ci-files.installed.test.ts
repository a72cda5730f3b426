import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderForEach, realPlan } from '../cli/folder.ts';
import { HOME, run } from '../cli/run.ts';
import { needing } from '../programs.ts';
import type { PackageJson } from './project.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const ACTION = parse(readFileSync('action.yml', 'utf8')) as Action;
const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;
const ROOT = path.resolve('.');
const folder = folderForEach();

/** A text with the inputs of the action in it, those given and the defaults of others. */
function withInputs(text: string, given: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name: string) => {
    const value = given[name] ?? ACTION.inputs[name]?.default;
    if (value === undefined) throw new Error(`no input ${name}`);
    return value;
  });
}

/** Runs the last step of the action as its host would, in a folder. */
function check(given: Readonly<Record<string, string>>, cwd = ROOT) {
  const step = ACTION.runs.steps.at(-1);
  const env = Object.entries(step?.env ?? {}).map(([name, text]) => [name, withInputs(text, given)] as const);
  // As GitHub runs `shell: bash`.
  const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''];
  const { status, stdout, stderr } = spawnSync('bash', words, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GITHUB_ACTION_PATH: HOME, ...Object.fromEntries(env) },
  });
  return { status, stdout, stderr };
}

describe('action.yml', () => {
  it('is a composite action whose inputs are all described and all used, and no other', () => {
    expect(ACTION.runs.using).toBe('composite');
    const used = JSON.stringify(ACTION.runs.steps).matchAll(/inputs\.([a-z-]+)/g);
    expect([...new Set([...used].map(([, name]) => name))].sort()).toEqual(Object.keys(ACTION.inputs).sort());
    for (const input of Object.values(ACTION.inputs)) {
      expect(typeof input.description).toBe('string');
      expect(typeof input.default).toBe('string');
    }
  });

  it('says by which shell each script runs, and writes no input into a script', () => {
    for (const step of ACTION.runs.steps) {
      if (step.run === undefined) expect(step.uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
      else expect(step.shell).toBe('bash');
      expect(step.run ?? '').not.toContain('${{');
    }
  });

  it('installs what the lock file of its own folder names', () => {
    expect(ACTION.runs.steps[1]?.run).toContain('cd "$GITHUB_ACTION_PATH" && npm ci');
    expect(existsSync('package-lock.json')).toBe(true);
    expect(MANIFEST.scripts['prepare']).toBe('node scripts/build.js');
  });
});

const bash = needing('the script of action.yml, run as GitHub does', ['bash']);
describe.skipIf(bash.isSkipped)(bash.title, () => {
  it('checks the plans of the folder, and passes where nothing is wrong', () => {
    const { status, stdout, stderr } = check({ format: 'text' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('4 tệp: 0 lỗi, 0 cảnh báo');
  });

  it('tells problems as its default format, which validate knows', async () => {
    const { stdout } = await run(['validate', '--help']);
    const known = stdout.includes(ACTION.inputs['format']?.default ?? '');
    const { status, stderr } = check({});
    expect(status).toBe(known ? 0 : 2);
    if (!known) expect(stderr).toContain('--format: "github" không dùng được');
  });

  it('fails for an error, for warnings beyond the number given, and takes one name a line', async () => {
    const faulty = await folder.write(
      'có lỗi.yaml',
      (await realPlan()).replace('- so-tu-phap\n', '- so-xyz\n'),
    );
    const sound = await folder.write('b.yaml', (await realPlan()).replaceAll('92/QĐ-UBND', '93/QĐ-UBND'));
    const third = await folder.write('c.yaml', await realPlan());
    const plans = (...names: string[]) => ({ format: 'json', plans: `${names.join('\r\n')}\n\n` });
    expect(check(plans(faulty, sound)).status).toBe(1);
    const warned = check(plans(sound, third));
    expect(warned.status).toBe(0);
    expect(JSON.parse(warned.stdout)).toMatchObject({ files: 2, errors: 0 });
    expect(check({ ...plans(sound, third), 'max-warnings': '0' }).status).toBe(1);
    expect(check({ ...plans(sound, third), 'max-warnings': '0', 'months-apart': '0' }).status).toBe(0);
  });

  it('runs nothing that an input holds, and takes no name for a flag', () => {
    const made = folder.at('made');
    const hostile = `$(touch "${made}")\n; touch "${made}"\n\`touch "${made}"\`\n--help`;
    const { status, stdout, stderr } = check({ format: 'text', plans: hostile, 'months-apart': '0' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('không có tệp hay thư mục --help');
    expect(existsSync(made)).toBe(false);
  });

  it('speaks the language asked for', () => {
    expect(check({ format: 'text', language: 'en' }).stdout).toContain('4 files: 0 errors');
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {
    readonly id: string;
    readonly name: string;
    readonly entry: string;
    readonly args: readonly string[];
    readonly language: string;
    readonly files: string;
    readonly pass_filenames: boolean;
  }[];

  it.each(hooks)('$id runs a command of the package, with arguments that it takes', async (hook) => {
    const [command = '', ...words] = [...hook.entry.split(' '), ...hook.args];
    expect(hook.language).toBe('node');
    expect(existsSync(MANIFEST.bin[command] ?? '')).toBe(true);
    expect(hook.pass_filenames).toBe(false);
    expect(await run(words)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(hooks)('$id looks at plans and directories', ({ files }) => {
    const pattern = new RegExp(files);
    for (const file of ['plans/a.yaml', 'plans/năm/b.yml', 'plans/danh-muc/c.yaml'])
      expect(file).toMatch(pattern);
    for (const file of ['docs/a.yaml', 'plans/a.yaml.bak', 'a/plans/b.yaml'])
      expect(file).not.toMatch(pattern);
  });
});

interface Job {
  readonly 'runs-on': string;
  readonly container?: string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const WORKFLOWS = readdirSync('.github/workflows').map((name) => ({
  name,
  workflow: parse(readFileSync(`.github/workflows/${name}`, 'utf8')) as Workflow,
}));

function workflowOf(file: string): Workflow {
  const found = WORKFLOWS.find(({ name }) => name === file);
  if (found === undefined) throw new Error(`no workflow ${file}`);
  return found.workflow;
}

describe.each(WORKFLOWS)('.github/workflows/$name', ({ workflow }) => {
  it('may only read, and runs for pushes and pull requests', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on).sort()).toEqual(['pull_request', 'push']);
  });

  it('uses actions by their major version, and writes nothing that others name into a script', () => {
    for (const { uses, run: script } of Object.values(workflow.jobs).flatMap((job) => job.steps)) {
      if (script === undefined) expect(uses).toMatch(/^(?:[\w-]+\/[\w-]+@v\d+|\.\/)$/);
      else expect(script).not.toContain('${{');
    }
  });
});

it.skipIf(bash.isSkipped)('ke-hoach.yml uses the action here with inputs that it has, and passes', () => {
  const steps = Object.values(workflowOf('ke-hoach.yml').jobs).flatMap((job) => job.steps);
  const [own, ...others] = steps.filter(({ uses }) => uses === './');
  expect(others).toEqual([]);
  const given = Object.entries(own?.with ?? {}).map(([key, value]) => [key, String(value)] as const);
  expect(given.filter(([key]) => ACTION.inputs[key] === undefined)).toEqual([]);
  expect(check({ format: 'text', ...Object.fromEntries(given) }).status).toBe(0);
});

describe('tests.yml', () => {
  const { everywhere, windows, programs, ...others } = workflowOf('tests.yml').jobs;
  const ran = (job: Job | undefined): string[] => job?.steps.flatMap(({ run: script }) => script ?? []) ?? [];

  it('checks lint, types and tests on three systems with every Node from the oldest that the package takes', () => {
    const matrix = everywhere?.strategy?.matrix;
    expect(matrix).toEqual({
      os: ['ubuntu-latest', 'windows-latest', 'macos-latest'],
      node: [20, 22, 24],
    });
    expect(MANIFEST.engines.node).toBe(`>=${String(matrix?.['node']?.[0])}`);
    expect(ran(everywhere)).toEqual(['npm ci', 'npm run lint', 'npm run typecheck', 'npm test']);
  });

  it('calls scripts of the package that any system can run', () => {
    const called = ran(everywhere).flatMap((script) => /^npm (?:run )?([a-z]+)$/.exec(script)?.[1] ?? []);
    const scripts = called.filter((name) => name !== 'ci').map((name) => MANIFEST.scripts[name] ?? 'missing');
    expect(scripts).toHaveLength(3);
    for (const script of [...scripts, MANIFEST.scripts['prepare']])
      expect(script).toMatch(/^(?:(?:vitest|prettier|eslint|tsc|node)(?: [\w./-]+)*(?: && )?)+$/);
  });

  it('types in cmd and in both PowerShells what pages say, as no shell expands it, with names of blanks and letters', () => {
    expect(windows).toMatchObject({ 'runs-on': 'windows-latest', env: { OFFICE: 'Kế hoạch năm 2021' } });
    expect(windows?.steps.flatMap(({ shell }) => shell ?? [])).toEqual(['cmd', 'powershell', 'pwsh']);
    for (const script of ran(windows).slice(2)) {
      expect(script).toContain('"plans/*.yaml"');
      // Neither window reads a script as UTF-8.
      expect(script).toMatch(/^[\x00-\x7f]*$/);
    }
  });

  it('has what needs other programs in a job apart, which is .ci/run', () => {
    expect(others).toEqual({});
    expect(programs?.container).toBe('node:20-bookworm');
    expect(ran(programs)).toEqual(['.ci/run']);
  });
});

describe('.ci/run', () => {
  const script = readFileSync('.ci/run', 'utf8');

  it.skipIf(bash.isSkipped)('is sound, and ends with the numbers that passed and failed', () => {
    expect(spawnSync('bash', ['-n', '.ci/run']).status).toBe(0);
    expect(script.trimEnd().split('\n').slice(-2)[0]).toBe('echo "$passed passed, $failed failed"');
  });

  it('runs the main job on the other versions of Node that the workflow tries', () => {
    const versions = [...script.matchAll(/^step '[^']*' main_job_on_node (\d+)\.\d+\.\d+$/gm)].map(
      ([, major]) => Number(major),
    );
    expect([20, ...versions]).toEqual(workflowOf('tests.yml').jobs['everywhere']?.strategy?.matrix['node']);
  });

  it('installs every program that tests may need', () => {
    const installed = readFileSync('.ci/programs', 'utf8').trimEnd().split('\n');
    expect(installed).toEqual(
      expect.arrayContaining(['chromium', 'fish', 'git', 'poppler-utils', 'pre-commit', 'zsh']),
    );
    expect(script).toContain('<.ci/programs');
  });
});

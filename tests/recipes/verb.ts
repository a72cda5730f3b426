import { type Edits, inTurn, withLine } from './recipes.ts';

const DECLARATION = `import { PLAN_FILE } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

export const COUNT = {
  name: 'count',
  task: 'schedule',
  arguments: [{ value: PLAN_FILE, need: 'required', words: { vi: 'tệp kế hoạch', en: 'a plan file' } }],
  summary: { vi: 'đếm các cuộc kiểm tra', en: 'the number of visits' },
  flags: { force: { words: { vi: 'kể cả khi không có cuộc nào', en: 'even if there is none' } } },
  examples: ['cchc count plans/vinh-long-2021.yaml', 'cchc count plans/vi-du-hai-cap-2026.yaml'],
} as const satisfies Declaration;
`;

const RUN = `import type { Run } from '../command-line/verb.ts';
import { campaignsIn } from '../../campaign.ts';
import { diskFiles } from '../input/disk-files.ts';
import type { COUNT } from './count-verb.ts';

/** \`cchc count PLAN\`: how many visits there are. */
export const count: Run<typeof COUNT.flags> = async ({ words: [file = ''] }, environment) => {
  const campaign = await campaignsIn(diskFiles(environment))(file);
  environment.stdout.write(\`\${campaign.sound('concerned')?.context.visits.length ?? 0}\\n\`);
  return 0;
};
`;

const TEST = `import { expect, it } from 'vitest';
import { run } from '../run.ts';

it('counts the visits of the real plan', async () => {
  expect(await run(['count', 'plans/vinh-long-2021.yaml'])).toEqual({ status: 0, stdout: '15\\n', stderr: '' });
});
`;

export const verb: Edits = {
  'src/cli/count/count-verb.ts': DECLARATION,
  'src/cli/count/count-visits.ts': RUN,
  'src/cli/command-line/verbs.ts': inTurn(
    withLine("import { COUNT } from '../count/count-verb.ts';", 'before', /^import .* DEADLINE /),
    withLine(
      "  verb(COUNT, async () => (await import('../count/count-visits.ts')).count),",
      'before',
      /^ {2}verb\(DEADLINE/,
    ),
  ),
  'tests/cli/count/count.test.ts': TEST,
};

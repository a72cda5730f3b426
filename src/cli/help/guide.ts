import { plain } from '../../formats/text/paint.ts';
import { padEnd, textWidth, wrap } from '../../formats/text/text-width.ts';
import type { Bilingual } from '../../words/language.ts';
import type { HelpPage } from '../command-line/help.ts';
import { TASK_TITLES } from '../command-line/help-words.ts';
import { type Declaration, TASKS } from '../command-line/verb.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { findPlans, type LookUp } from '../input/find-plan.ts';

/** A command with what it does. */
type Line = readonly [command: string, does: Bilingual];

const TO_BEGIN: readonly Line[] = [
  [
    'cchc init',
    { vi: 'hỏi từng điều rồi viết kế hoạch và danh mục', en: 'asks, then writes a plan and its directory' },
  ],
  ['cchc validate', { vi: 'kiểm tra kế hoạch vừa viết', en: 'checks the plan' }],
  [
    'cchc schedule',
    { vi: 'lập lịch kiểm tra với mọi thời hạn', en: 'makes the schedule, with every deadline' },
  ],
];

const WITH_PLAN: readonly Line[] = [
  ['cchc validate', { vi: 'kiểm tra kế hoạch ấy', en: 'checks it' }],
  [
    'cchc schedule',
    { vi: 'lập lịch kiểm tra với mọi thời hạn', en: 'makes the schedule, with every deadline' },
  ],
  ['cchc status', { vi: 'việc gì trễ, việc gì sắp đến hạn', en: 'tells what is late and what is due' }],
];

const CHECKS_ALL: Bilingual = { vi: 'kiểm tra tất cả', en: 'checks all of them' };

const READ_ON: readonly Line[] = [
  ['cchc help', { vi: 'mọi lệnh, mỗi lệnh một dòng', en: 'every command, one line each' }],
  ['cchc help schedule', { vi: 'một lệnh, với ví dụ', en: 'one command, with examples' }],
  ['cchc explain deadlines', { vi: 'một khóa của kế hoạch, một mã lỗi', en: 'a key of the plan, or a code' }],
  ['docs/huong-dan.md', { vi: 'hướng dẫn theo việc của cả năm', en: 'the manual, in Vietnamese' }],
];

/** A short guide: the first three commands, by whether there is a plan at hand, the verbs by what they are for, where to read on. */
export async function guide(verbs: readonly Declaration[], page: HelpPage, lookUp: LookUp): Promise<string> {
  const { language, width, paint = plain } = page;
  const plans = await plansAtHand(lookUp);
  const [plan] = plans;
  const begin =
    plan === undefined
      ? { vi: 'Ba lệnh đầu tiên:', en: 'The first three commands:' }
      : plans.length === 1
        ? { vi: `Kế hoạch ở đây: ${plan}`, en: `The plan here: ${plan}` }
        : {
            vi: `Ở đây có ${plans.length} kế hoạch; nêu tên tệp, ví dụ ${plan}`,
            en: `There are ${plans.length} plans here; name one, such as ${plan}`,
          };
  const first = (plan === undefined ? TO_BEGIN : WITH_PLAN).map(([command, does]): Line => {
    const isNeeded = plans.length > 1 && command !== 'cchc validate';
    if (plans.length > 1 && !isNeeded) return [command, CHECKS_ALL];
    return [isNeeded ? `${command} ${plan ?? ''}` : command, does];
  });
  const about = {
    vi: 'cchc lập và kiểm tra kế hoạch kiểm tra cải cách hành chính.',
    en: 'cchc makes and checks plans for the inspection of administrative reform.',
  };
  const tasks = TASKS.map((task): Line => {
    const names = verbs.flatMap((verb) => (verb.task === task ? verb.name : [])).join(', ');
    return [TASK_TITLES[task][language], { vi: names, en: names }];
  });
  const rows = (lines: readonly Line[]) => {
    const termWidth = Math.max(...lines.map(([term]) => textWidth(term)));
    return lines.map(([term, words]) => `  ${padEnd(term, termWidth)}  ${words[language]}`);
  };
  return `${[
    ...wrap(about[language], width),
    '',
    paint.bold(begin[language]),
    ...rows(first),
    '',
    paint.bold({ vi: 'Mọi lệnh:', en: 'All commands:' }[language]),
    ...rows(tasks),
    '',
    paint.bold({ vi: 'Đọc tiếp:', en: 'Read on:' }[language]),
    ...rows(READ_ON),
  ].join('\n')}\n`;
}

/** The plans that a command without a name would find; none where that is wrong use. */
async function plansAtHand(lookUp: LookUp): Promise<readonly string[]> {
  try {
    return await findPlans([], lookUp);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

import { createCalendar, OutsideCalendarError } from '../../calendar/calendar.ts';
import { countPeriod } from '../../deadlines/count.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { readDateFlag } from '../command-line/read-flag.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Run } from '../command-line/verb.ts';
import type { DEADLINE } from './deadline-verb.ts';
import { chooseOutputs, writeOutputs } from '../output/choose-outputs.ts';
import type { Count } from '../../deadlines/period.ts';

/** `cchc deadline DATE`: one deadline, with the proof of the count. */
export const deadline: Run<typeof DEADLINE.flags> = async ({ words, flags }, environment) => {
  const { language } = environment;
  const { after, before } = flags;
  const outputs = await chooseOutputs(
    FORMATS.deadline,
    flags,
    { vi: 'thoi-han', en: 'deadline' },
    environment,
  );

  const from = readDateFlag(words[0] ?? '', language === 'vi' ? 'ngày gốc' : 'date');
  const given = after ?? before;
  if (given === undefined || (after !== undefined && before !== undefined)) {
    throw new UsageError(
      { vi: 'cần đúng một trong hai: --after hoặc --before', en: 'give exactly one of --after and --before' },
      {
        vi: 'Ví dụ: cchc deadline 2021-05-17 --before 15',
        en: 'Such as: cchc deadline 2021-05-17 --before 15',
      },
    );
  }
  const direction = after === undefined ? 'before' : 'after';
  const count = countOrRefuse(from, {
    direction,
    count: given,
    measure: flags.measure,
    convention: flags.strict ? 'strict' : 'standard',
  });
  await writeOutputs(
    outputs,
    (format, page) => FORMATS.deadline[format].render({ count, language, page }),
    flags,
    environment,
  );
  return 0;
};

function countOrRefuse(
  from: Parameters<typeof countPeriod>[1],
  period: Parameters<typeof countPeriod>[2],
): Count {
  const calendar = createCalendar();
  try {
    return countPeriod(calendar, from, period);
  } catch (error) {
    if (!(error instanceof OutsideCalendarError)) throw error;
    throw new UsageError({
      vi: `không có lịch làm việc cho mọi ngày phải đếm; lịch chỉ có từ ${calendar.firstYear} đến ${calendar.lastYear}`,
      en: `the count leaves the calendar, which holds ${calendar.firstYear} to ${calendar.lastYear}`,
    });
  }
}

import { type Calendar, type CalendarDay, createCalendar } from '../../calendar/calendar.ts';
import { addDays, type CivilDate, makeCivilDate, yearOf } from '../../calendar/civil-date.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import type { Environment } from '../environment.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call, Run } from '../command-line/verb.ts';
import type { CALENDAR } from './calendar-verb.ts';
import { chooseOutputs, writeOutputs } from '../output/choose-outputs.ts';

/** `cchc calendar [YEAR]`: working days and holidays with their documents. Without a year, the current one. */
export const calendar: Run<typeof CALENDAR.flags> = async (call, environment) => {
  const { language } = environment;
  const outputs = await chooseOutputs(
    FORMATS.calendar,
    call.flags,
    { vi: 'lich-lam-viec', en: 'calendar' },
    environment,
  );
  const days = daysAsked(createCalendar(), call, environment);
  await writeOutputs(
    outputs,
    (format, page) => FORMATS.calendar[format].render({ days, language, page }),
    call.flags,
    environment,
  );
  return 0;
};

function daysAsked(
  known: Calendar,
  { words, flags }: Call<typeof CALENDAR.flags>,
  environment: Environment,
): CalendarDay[] {
  if (flags.asOf !== undefined && [words[0], flags.from, flags.to].some((one) => one !== undefined)) {
    throw new UsageError(
      {
        vi: '--as-of chỉ để biết năm nào khi không nêu năm, --from hay --to',
        en: '--as-of only tells which year is meant where neither a year, --from nor --to is given',
      },
      { vi: 'Bỏ --as-of.', en: 'Leave --as-of out.' },
    );
  }
  const [from, to] = rangeAsked(
    known,
    words[0],
    flags.from,
    flags.to,
    () => flags.asOf ?? environment.today(),
  );
  if (to < from) {
    throw new UsageError({
      vi: `ngày cuối ${to} đứng trước ngày đầu ${from}`,
      en: `${to} is before ${from}`,
    });
  }
  const days: CalendarDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(known.day(date));
  return days;
}

function rangeAsked(
  known: Calendar,
  year: string | undefined,
  first: CivilDate | undefined,
  last: CivilDate | undefined,
  today: () => CivilDate,
): readonly [CivilDate, CivilDate] {
  if (year !== undefined && (first !== undefined || last !== undefined)) {
    throw new UsageError({
      vi: 'nêu năm, hoặc --from và --to, không cả hai',
      en: 'give a year or --from and --to, not both',
    });
  }
  if (year !== undefined && !/^\d{4}$/.test(year)) {
    throw new UsageError(
      { vi: `"${year}" không phải là năm`, en: `"${year}" is not a year` },
      { vi: 'Viết như: cchc calendar 2021', en: 'Write it as: cchc calendar 2021' },
    );
  }
  const ofYear = year === undefined ? yearOf(first ?? last ?? today()) : Number(year);
  const years = [ofYear, ...[first, last].flatMap((date) => (date === undefined ? [] : [yearOf(date)]))];
  const outside = years.find((one) => one < known.firstYear || one > known.lastYear);
  if (outside !== undefined) {
    throw new UsageError({
      vi: `không có lịch năm ${outside}, chỉ có từ ${known.firstYear} đến ${known.lastYear}`,
      en: `no calendar for ${outside}; it holds ${known.firstYear} to ${known.lastYear}`,
    });
  }
  return [
    first ?? makeCivilDate(ofYear, 1, 1),
    last ?? makeCivilDate(first === undefined ? ofYear : yearOf(first), 12, 31),
  ];
}

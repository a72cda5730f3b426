import type { Audience } from '../../documents/audience/audience.ts';
import { namesOf } from '../../formats/format.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call } from '../command-line/verb.ts';
import type { SCHEDULE } from './schedule-verb.ts';

export type ScheduleFlags = Call<typeof SCHEDULE.flags>['flags'];
export type ScheduleFormat = keyof typeof FORMATS.schedule;

/** Refuses flags that do nothing in any of the formats that are written. */
export function refuseWithoutEffect(
  { attendees, explain }: Pick<ScheduleFlags, 'attendees' | 'explain'>,
  formats: readonly ScheduleFormat[],
): void {
  if (attendees && !formats.some((format) => FORMATS.schedule[format].invites === true)) throw onlyInIcs();
  if (explain && !formats.some((format) => FORMATS.schedule[format].explains === true))
    throw notExplained(formats);
}

/** For whom the schedule is made. Throws a UsageError for flags that do not go with `--public`. */
export function audienceOf({ public: isPublic, internal, attendees }: ScheduleFlags): Audience {
  if (!isPublic) return internal ? 'internal' : 'concerned';
  if (internal)
    throw new UsageError(
      { vi: 'không dùng --public cùng với --internal', en: '--public and --internal exclude each other' },
      {
        vi: 'Bản công bố không bao giờ có cuộc kiểm tra đột xuất.',
        en: 'What is published never tells of unannounced visits.',
      },
    );
  if (attendees)
    throw new UsageError(
      { vi: 'không dùng --public cùng với --attendees', en: '--public and --attendees exclude each other' },
      { vi: 'Bản công bố không có tên người.', en: 'What is published names no persons.' },
    );
  return 'public';
}

function notExplained(formats: readonly ScheduleFormat[]): UsageError {
  const asked = [...new Set(formats)].join(', ');
  const names = namesOf(FORMATS.schedule).filter((name) => FORMATS.schedule[name].explains === true);
  return new UsageError(
    {
      vi: `--explain không có tác dụng với định dạng ${asked}`,
      en: `--explain does nothing in the format ${asked}`,
    },
    {
      vi: `Bỏ --explain, hoặc dùng một trong: ${names.join(', ')}`,
      en: `Leave --explain out, or use one of: ${names.join(', ')}`,
    },
  );
}

function onlyInIcs(): UsageError {
  return new UsageError(
    { vi: '--attendees chỉ dùng với định dạng ics', en: '--attendees goes only with the format ics' },
    { vi: 'Thêm --format ics hoặc -o lich.ics', en: 'Add --format ics or -o lich.ics' },
  );
}

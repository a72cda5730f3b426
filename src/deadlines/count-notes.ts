import type { Calendar, DayKind } from '../calendar/calendar.ts';
import type { Bilingual } from '../words/language.ts';
import { isStrict } from './last-day.ts';
import type { CountStep, Period } from './period.ts';

const STRICT_CHANGES_NOTHING: Bilingual = {
  vi: 'Cách đếm chặt chỉ áp dụng cho ngày làm việc đếm ngược trước một sự kiện; ở đây không làm thay đổi kết quả.',
  en: 'The strict convention applies only to working days before an event; here it changes nothing.',
};

const BACKWARDS: Bilingual = {
  vi:
    'Bộ luật Dân sự chỉ nói về thời hạn tính về sau. Đếm ngược về trước, và lùi ngày cuối cùng rơi vào ngày nghỉ ' +
    'về ngày làm việc liền trước, là cách hiểu của phần mềm.',
  en:
    'The Civil Code speaks only of periods that run forward. Counting back, and moving a last day on a day off to the ' +
    'working day before it, is our reading.',
};

const MAKE_UP_COUNTED: Bilingual = {
  vi:
    'Ngày làm bù được đếm như ngày làm việc bình thường, đúng như thông báo hoán đổi; ' +
    'pháp luật chưa quy định rõ điều này cho việc tính thời hạn.',
  en: 'Make-up days count as ordinary working days, as the notices of the swaps say; for legal periods this is not settled.',
};

const MAKE_UP_SKIPPED: Bilingual = {
  vi: 'Ngày làm bù không được đếm là ngày làm việc, theo thiết đặt đã chọn.',
  en: 'Make-up days do not count as working days, by the setting chosen.',
};

const SWAP_OFF_SKIPPED: Bilingual = {
  vi:
    'Ngày nghỉ hoán đổi được coi là ngày nghỉ, đúng như thông báo hoán đổi; ' +
    'pháp luật chưa quy định rõ điều này cho việc tính thời hạn.',
  en: 'Swapped weekdays count as days off, as the notices of the swaps say; for legal periods this is not settled.',
};

const SWAP_OFF_COUNTED: Bilingual = {
  vi: 'Ngày nghỉ hoán đổi vẫn được đếm là ngày làm việc, theo thiết đặt đã chọn.',
  en: 'Swapped weekdays count as working days, by the setting chosen.',
};

/** What a reader should know of how a period was read, given the steps of its count. */
export function countNotes(
  calendar: Calendar,
  period: Period,
  steps: readonly CountStep[],
): readonly Bilingual[] {
  const notes: Bilingual[] = [];
  if (isStrict(period)) notes.push(strictNote(period.count));
  else if (period.convention === 'strict') notes.push(STRICT_CHANGES_NOTHING);
  if (period.direction === 'before' && period.measure !== 'working-day' && period.count > 0)
    notes.push(BACKWARDS);

  const met = (kind: DayKind, worked: boolean): boolean =>
    steps.some((step) => step.reason === kind && calendar.isWorking(step.date) === worked);
  if (met('make-up', true)) notes.push(MAKE_UP_COUNTED);
  if (met('make-up', false)) notes.push(MAKE_UP_SKIPPED);
  if (met('swap-off', false)) notes.push(SWAP_OFF_SKIPPED);
  if (met('swap-off', true)) notes.push(SWAP_OFF_COUNTED);
  return notes;
}

function strictNote(count: number): Bilingual {
  return {
    vi: `Cách đếm chặt: giữa ngày thực hiện và ngày diễn ra sự kiện phải có đủ ${count} ngày làm việc, nên lùi thêm một ngày làm việc.`,
    en: `Strict convention: ${count} full working days must lie between the act and the event, hence one working day earlier.`,
  };
}

import { defineRule } from '../engine/rule.ts';

/** A deadline does not say how long it is, or from when it is counted. */
export const deadlineIncomplete = defineRule<{ fault: 'event' | 'count'; id: string }>()({
  code: 'CC503',
  slug: 'deadline-incomplete',
  severity: 'error',
  kind: 'plan',
  message: ({ fault, id }) =>
    fault === 'event'
      ? {
          vi: `thời hạn "${id}" không nói đếm từ sự kiện nào và cũng không có ngày`,
          en: `the deadline "${id}" neither says from which event it is counted nor has a date`,
        }
      : {
          vi: `thời hạn "${id}" không nói là bao nhiêu ngày`,
          en: `the deadline "${id}" does not say how many days it has`,
        },
  advice: ({ fault }) =>
    fault === 'event'
      ? {
          vi: 'Thêm "before" hoặc "after" với tên sự kiện, "until" với một ngày, hoặc "within: year".',
          en: 'Add "before" or "after" with an event, "until" with a date, or "within: year".',
        }
      : {
          vi: 'Thêm "count" với số ngày; nếu hạn đúng vào ngày đó thì dùng "at" thay cho "before" hay "after".',
          en: 'Add "count"; if it is due on the very day, use "at" instead of "before" or "after".',
        },
  explanation: {
    vi: 'Một thời hạn cần đủ ba điều: bao nhiêu ("count"), trước hay sau, và tính từ sự kiện nào. Hoặc chỉ cần một ngày ("until", "before" một ngày) hay "within: year". Thiếu thì hạn sẽ trùng ngay ngày sự kiện hoặc không có ngày, dễ bị hiểu sai.',
    en: 'A deadline needs three things: how many ("count"), before or after, and from which event. Or just a date ("until", "before" a date) or "within: year". Without them it would fall on the event itself or have no date, and be misread.',
  },
  *check({ plan, isWritten }) {
    for (const { id, due, path } of plan.deadlines) {
      if (due.kind !== 'period') continue;
      const saysHowLong = due.count > 0 || isWritten([...path, 'count']) || isWritten([...path, 'at']);
      if (due.event !== '' && saysHowLong) continue;
      yield { path, part: 'key', values: { id, fault: due.event === '' ? 'event' : 'count' } };
    }
  },
});

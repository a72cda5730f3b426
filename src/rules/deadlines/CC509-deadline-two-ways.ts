import { defineRule } from '../engine/rule.ts';

const WAYS = ['until', 'within', 'before', 'after', 'at'];

/** A deadline says in two ways when it is due, of which only one is used. */
export const deadlineTwoWays = defineRule<{ id: string; used: string; ignored: string }>()({
  code: 'CC509',
  slug: 'deadline-two-ways',
  severity: 'error',
  kind: 'plan',
  message: ({ id, used, ignored }) => ({
    vi: `thời hạn "${id}" ghi cả "${used}" và "${ignored}"`,
    en: `the deadline "${id}" has both "${used}" and "${ignored}"`,
  }),
  advice: () => ({
    vi: 'Giữ lại một cách; nếu là hai thời hạn thì tách làm hai.',
    en: 'Keep one of the two; if two deadlines are meant, make two of them.',
  }),
  notes: { used: { vi: 'mục còn lại', en: 'the other one' } },
  explanation: {
    vi: 'Một thời hạn chỉ có một cách xác định: trước hoặc sau một sự kiện, đúng ngày của sự kiện ("at"), đến một ngày ("until"), hoặc trong năm ("within"). Ghi hai cách thì không rõ cách nào đúng. Giữ một cách, hoặc tách thành hai thời hạn.',
    en: 'A deadline is set in one way: before or after an event, on the event ("at"), until a date, or within the year. With two it is not clear which holds. Keep one, or make two deadlines.',
  },
  *check({ plan, isWritten }) {
    for (const { id, path } of plan.deadlines) {
      const written = WAYS.filter((key) => isWritten([...path, key]));
      const clashing = [
        ...written,
        ...(written.includes('at') && isWritten([...path, 'count']) ? ['count'] : []),
      ];
      const [used, ignored] = clashing;
      if (used === undefined || ignored === undefined) continue;
      yield {
        path: [...path, ignored],
        part: 'key',
        values: { id, used, ignored },
        related: [{ path: [...path, used], part: 'key', note: 'used' }],
      };
    }
  },
});

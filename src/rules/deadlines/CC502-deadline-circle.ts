import { circlesIn, eventGraph } from '../evidence/event-graph.ts';
import { defineRule } from '../engine/rule.ts';

/** Deadlines, or expected events, hang on each other in a circle. */
export const deadlineCircle = defineRule<{ circle: readonly string[] }>()({
  code: 'CC502',
  slug: 'deadline-circle',
  severity: 'error',
  kind: 'plan',
  message: ({ circle }) => ({
    vi: `các thời hạn, sự kiện đếm vòng theo nhau: ${circle.join(' → ')}`,
    en: `deadlines and events hang on each other in a circle: ${circle.join(' → ')}`,
  }),
  advice: () => ({
    vi: 'Cho một mục trong vòng đếm từ một sự kiện khác hoặc từ một ngày.',
    en: 'Let one of them be counted from another event or from a date.',
  }),
  notes: { link: { vi: 'một mục của vòng này', en: 'part of the circle' } },
  explanation: {
    vi: 'Thời hạn có thể đếm từ thời hạn khác, nhưng cuối cùng phải dựa vào một sự kiện hoặc một ngày. Ở đây các mục chỉ dựa vào nhau nên không mục nào có ngày. Hay gặp khi kết luận đếm từ chính ngày ban hành kết luận. Cho một mục đếm từ một sự kiện thật.',
    en: 'A deadline may be counted from another one, but in the end on an event or a date. Here they rest on each other only, so that none has a date. It often happens when the conclusion is counted from its own issue. Let one of them be counted from a real event.',
  },
  needs: ['deadlines', 'expected'],
  *check({ plan }) {
    for (const circle of circlesIn(eventGraph(plan))) {
      const [first, ...others] = circle.flatMap(({ path }) => (path === null ? [] : [path]));
      if (first === undefined) continue;
      const names = circle.map(({ name }) => name);
      yield {
        path: first,
        part: 'key',
        values: { circle: [...names, ...names.slice(0, 1)] },
        related: others.map((path) => ({ path, part: 'key' as const, note: 'link' })),
      };
    }
  },
});

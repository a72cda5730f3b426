import type { Path } from '../../diagnostics/path.ts';
import { isEventName, KNOWN_DEADLINES } from '../../plan/language/known-deadlines.ts';
import type { Plan } from '../../plan/plan.ts';
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

/** Something with a date that may hang on the date of something else: a deadline, or an event expected after another. */
interface Link {
  readonly name: string;
  /** Where the plan says it; null for an event that the plan does not mention. */
  readonly path: Path | null;
  /** The event or deadline that its date is counted from; null if from nothing else. */
  readonly from: string | null;
}

/** What hangs on what, by name. An event hides a deadline of the same name, as it does when dates are resolved. */
function eventGraph(plan: Plan): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  for (const { id, due, path } of plan.deadlines) {
    const from = due.kind === 'period' && due.event !== '' ? due.event : null;
    if (!isEventName(id)) links.set(id, { name: id, path, from });
  }
  for (const [id, { bringsAbout }] of Object.entries(KNOWN_DEADLINES)) {
    if (bringsAbout !== null && links.has(id))
      links.set(bringsAbout, { name: bringsAbout, path: null, from: id });
  }
  for (const { event, after, path } of plan.expected) links.set(event, { name: event, path, from: after });
  return links;
}

/** The circles in which links hang on themselves, each once. */
function circlesIn(links: ReadonlyMap<string, Link>): Link[][] {
  const done = new Set<Link>();
  const circles: Link[][] = [];
  for (const start of links.values()) {
    const walked: Link[] = [];
    let link: Link | undefined = start;
    while (link !== undefined && !done.has(link)) {
      done.add(link);
      walked.push(link);
      link = link.from === null ? undefined : links.get(link.from);
    }
    const back = link === undefined ? -1 : walked.indexOf(link);
    if (back !== -1) circles.push(walked.slice(back));
  }
  return circles;
}

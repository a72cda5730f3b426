import { isEventName } from '../../deadlines/event.ts';
import { BROUGHT_ABOUT_BY } from '../../deadlines/resolve.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { Plan } from '../../plan/plan.ts';

/** Something with a date that may hang on the date of something else: a deadline, or an event expected after another. */
export interface Link {
  readonly name: string;
  /** Where the plan says it; null for an event that the plan does not mention. */
  readonly path: Path | null;
  /** The event or deadline that its date is counted from; null if from nothing else. */
  readonly from: string | null;
}

/** What hangs on what, by name. An event hides a deadline of the same name, as it does when dates are resolved. */
export function eventGraph(plan: Plan): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  for (const { id, due, path } of plan.deadlines) {
    const from = due.kind === 'period' && due.event !== '' ? due.event : null;
    if (!isEventName(id)) links.set(id, { name: id, path, from });
  }
  for (const [event, deadline] of Object.entries(BROUGHT_ABOUT_BY)) {
    if (links.has(deadline)) links.set(event, { name: event, path: null, from: deadline });
  }
  for (const { event, after, path } of plan.expected) links.set(event, { name: event, path, from: after });
  return links;
}

/** The circles in which links hang on themselves, each once. */
export function circlesIn(links: ReadonlyMap<string, Link>): Link[][] {
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

import { fold } from '../plan/fold.ts';
import type { TextItem } from '../plan/language/texts.ts';
import type { Plan } from '../plan/plan.ts';

/** A content item, what it is called in findings, and the subject that it is of; null: of all of them. */
export interface ContentItem {
  readonly item: TextItem;
  /** Its clause, or its place among all where it has none. */
  readonly reference: string;
  readonly subject: string | null;
}

const known = new WeakMap<Pick<Plan, 'content' | 'subjects'>, readonly ContentItem[]>();

/** What is inspected by a plan, that of its subjects last, in plan order. */
export function contentItemsOf(plan: Pick<Plan, 'content' | 'subjects'>): readonly ContentItem[] {
  const found = known.get(plan) ?? listItems(plan);
  known.set(plan, found);
  return found;
}

function listItems({ content, subjects }: Pick<Plan, 'content' | 'subjects'>): ContentItem[] {
  const items = [
    ...content.map((item) => ({ item, subject: null })),
    ...subjects.flatMap(({ id, content: own }) => own.map((item) => ({ item, subject: id }))),
  ];
  return items.map(({ item, subject }, index) => ({
    item,
    subject,
    reference: item.clause ?? String(index + 1),
  }));
}

/**
 * The content item that is meant by a clause, or by its place among all, at a visit for a subject; undefined where there is
 * none. Of several with one clause that of the subject is meant, else the first.
 */
export function contentItemMeant(
  plan: Pick<Plan, 'content' | 'subjects'>,
  meant: string,
  subject: string | null,
): ContentItem | undefined {
  const items = contentItemsOf(plan);
  const asked = fold(meant);
  const byClause = items.filter(({ item }) => item.clause !== null && fold(item.clause) === asked);
  const own = byClause.find((one) => one.subject === subject) ?? byClause[0];
  return own ?? items.find((_, index) => String(index + 1) === meant.trim());
}

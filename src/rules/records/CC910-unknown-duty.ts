import { isDemandId } from '../../plan/demands.ts';
import { endedBy } from '../../deadlines/ended-by.ts';
import type { FactName } from '../../plan/language/fact-kinds.ts';
import { KNOWN_DEADLINES, knownDeadline } from '../../plan/language/known-deadlines.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Plan } from '../../plan/plan.ts';
import { standingFacts } from '../../plan/standing-facts.ts';
import type { Bilingual } from '../../words/language.ts';
import { suggester } from '../evidence/suggestions.ts';
import { factWords } from '../words/fact-words.ts';
import { suggestion } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

interface Values {
  readonly id: string;
  readonly nearest: string;
  /** The fact that ends it, where the plan has it but it is not ended by `done`. */
  readonly endedBy: FactName | null;
}

/** A fact names a deadline or duty that the plan does not have, or that another fact ends. */
export const unknownDuty = defineRule<Values>()({
  code: 'CC910',
  slug: 'unknown-duty',
  severity: 'error',
  kind: 'plan',
  message: ({ id, endedBy: by }) => {
    if (by === null)
      return {
        vi: `kế hoạch không có thời hạn hay việc nào mang mã "${id}"`,
        en: `the plan has no deadline and no duty with the id "${id}"`,
      };
    const { vi, en } = endedWords(id);
    return {
      vi: `hạn "${id}"${vi} không kết thúc bằng việc "done"`,
      en: `the deadline "${id}"${en} is not ended by "done"`,
    };
  },
  advice: ({ nearest: near, endedBy: by }) =>
    by === null
      ? suggestion(near, {
          vi: 'Sửa mã theo "deadlines" hoặc "duties" của kế hoạch.',
          en: 'Correct the id by "deadlines" or "duties" of the plan.',
        })
      : {
          vi: `Ghi việc ${factWords(by).vi}: "fact: ${by}".`,
          en: `Record ${factWords(by).en}: "fact: ${by}".`,
        },
  explanation: {
    vi: 'Việc đôn đốc, gia hạn và việc đã làm xong gọi đến một thời hạn của kế hoạch bằng mã. Mã không có thì hạn ấy không được gia hạn, và vẫn bị coi là chưa xong. Những hạn mà phần mềm biết (thông báo, báo tên, cử người, báo cáo, kết luận, khắc phục) kết thúc bằng việc của riêng chúng; "done" dành cho các hạn và việc khác.',
    en: 'A reminder, an extension and what was done name a deadline of the plan by its id. If there is none, nothing is extended and the deadline stays open. Deadlines that are known by name (notice, naming, secondment, report, conclusion, remediation) are ended by facts of their own; "done" is for all others.',
  },
  *check({ plan }) {
    const duties = plan.duties.flatMap(({ id }) => id ?? []);
    const ids = new Set([...plan.deadlines.map(({ id }) => id), ...duties]);
    const suggest = suggester(ids.size, (id) => nearest(id, ids));
    for (const fact of standingFacts(plan)) {
      for (const key of ['deadline', 'id'] as const) {
        const id = fact[key];
        if (id === null || fact.fact === 'finding' || (key === 'deadline' && isDemandId(id))) continue;
        const by = key === 'id' ? endingOf(plan, id) : null;
        if (ids.has(id) && by === null) continue;
        yield {
          path: [...fact.path, key],
          values: { id, nearest: ids.has(id) ? '' : suggest(id), endedBy: by },
        };
      }
    }
  },
});

/** The fact that ends a deadline known by name, other than `done`; null of all others. */
function endingOf(plan: Plan, id: string): FactName | null {
  const rule = plan.deadlines.find((one) => one.id === id);
  if (rule === undefined || knownDeadline(id) === null) return null;
  const by = endedBy(plan, rule);
  return by === 'done' || by === 'report-submitted' ? null : by;
}

function endedWords(id: string): Bilingual {
  const known = knownDeadline(id);
  if (known === null) return { vi: '', en: '' };
  const { what } = KNOWN_DEADLINES[known];
  return { vi: ` (${what.vi})`, en: ` (${what.en})` };
}

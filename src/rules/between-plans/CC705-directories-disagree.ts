import { type AgencyName, idName } from '../../schedule/visits/unit-name.ts';
import type { Bilingual } from '../../words/language.ts';
import { type AgencyFacts, COMPARED_FACTS, type ComparedFact } from '../comparing/file-facts.ts';
import { nameKey } from '../evidence/name-key.ts';
import { defineRule } from '../engine/rule.ts';

const FACTS: Readonly<Record<ComparedFact, Bilingual>> = {
  name: { vi: 'tên', en: 'name' },
  kind: { vi: 'loại ("kind")', en: 'kind' },
  level: { vi: 'cấp ("level")', en: 'level' },
  parent: { vi: 'nơi trực thuộc ("parent")', en: 'parent' },
  from: { vi: 'ngày bắt đầu ("from")', en: 'first day ("from")' },
  to: { vi: 'ngày kết thúc ("to")', en: 'last day ("to")' },
};

/** Two directories of one province say different things of one id. */
export const directoriesDisagree = defineRule<{
  agency: AgencyName;
  fact: ComparedFact;
  value: string;
  other: string;
}>()({
  code: 'CC705',
  slug: 'directories-disagree',
  severity: 'warning',
  kind: 'between-files',
  needs: [],
  message: ({ agency, fact, value, other }) => ({
    vi: `hai danh mục cùng tỉnh ghi khác nhau về "${agency.agency}": ${FACTS[fact].vi} là "${value}" ở đây, "${other}" ở danh mục kia`,
    en: `two directories of one province disagree on "${agency.agency}": its ${FACTS[fact].en} is "${value}" here and "${other}" there`,
  }),
  advice: () => ({
    vi: 'Sửa danh mục ghi sai, hoặc dùng chung một danh mục; đơn vị khác thì đặt mã khác.',
    en: 'Mend the directory that is wrong, or share one; give another body another id.',
  }),
  notes: { other: { vi: 'danh mục kia ghi ở đây', en: 'the other directory says so here' } },
  explanation: {
    vi: 'Các kế hoạch của một tỉnh gọi cơ quan bằng mã. Hai danh mục ghi khác nhau về cùng một mã (tên, loại, cấp, nơi trực thuộc, ngày bắt đầu, ngày kết thúc) thì cùng một mã chỉ hai cơ quan, hoặc một danh mục đã cũ; so sánh giữa các kế hoạch và văn bản in ra sẽ sai. Ngày chỉ so khi cả hai danh mục đều ghi; hai mục không cùng tồn tại ngày nào thì không so, và một danh mục không biết gì về thời gian sau năm của kế hoạch dùng nó: đơn vị mới lập thì ghi "from". Sửa danh mục ghi sai, hoặc cho các kế hoạch dùng chung một danh mục.',
    en: 'Plans of one province call agencies by id. Where two directories disagree on one id (name, kind, level, parent, first day, last day), the id means two bodies, or one directory is out of date; comparisons between plans and letters then go wrong. Dates are compared only where both directories give them, entries that never exist together are not compared, and a directory knows nothing of the time after the year of its plan: give a new body its "from". Mend the directory that is wrong, or let the plans share one.',
  },
  compare: () => {
    const known = new Map<string, AgencyFacts & { readonly file: string }>();
    return function* ({ province, directory: { file, agencies } }) {
      for (const agency of agencies ?? []) {
        const key = `${province} ${agency.id}`;
        const other = known.get(key);
        if (other === undefined) known.set(key, { ...agency, file });
        if (other === undefined || other.file === file || !existTogether(agency, other)) continue;
        const fact = firstDifference(agency, other);
        if (fact === null) continue;
        yield {
          place: agency.places[fact],
          values: {
            agency: idName(agency.id, agency.name),
            fact,
            value: agency[fact] ?? '',
            other: other[fact] ?? '',
          },
          related: [{ place: other.places[fact], note: 'other' }],
        };
      }
    };
  },
});

function firstDifference(one: AgencyFacts, other: AgencyFacts): ComparedFact | null {
  return COMPARED_FACTS.find((fact) => differ(fact, one, other)) ?? null;
}

function differ(fact: ComparedFact, one: AgencyFacts, other: AgencyFacts): boolean {
  if (fact === 'name') return nameKey(one.name) !== nameKey(other.name);
  const isDate = fact === 'from' || fact === 'to';
  return one[fact] !== other[fact] && !(isDate && (one[fact] === null || other[fact] === null));
}

function existTogether(one: AgencyFacts, other: AgencyFacts): boolean {
  return (
    (one.from === null || one.from <= (other.to ?? other.knownUntil)) &&
    (other.from === null || other.from <= (one.to ?? one.knownUntil))
  );
}

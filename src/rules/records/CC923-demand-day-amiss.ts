import type { CivilDate } from '../../calendar/civil-date.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { visitsWithFacts } from '../evidence/recorded-facts.ts';
import { defineRule } from '../engine/rule.ts';
import { dateWords } from '../words/phrases.ts';

interface Values {
  readonly fault: 'both' | 'no-demand' | 'too-early';
  readonly name: UnitName;
  readonly until: CivilDate | null;
  readonly issued: CivilDate | null;
}

/** The deadline of a demand cannot be what it says. */
export const demandDayAmiss = defineRule<Values>()({
  code: 'CC923',
  slug: 'demand-day-amiss',
  severity: 'error',
  kind: 'plan',
  message: ({ fault, name, until, issued }) => {
    const day = until === null ? { vi: '', en: '' } : dateWords(until);
    switch (fault) {
      case 'both':
        return {
          vi: `kiến nghị với ${name.vi} có hai hạn: "until" và "after"`,
          en: `the demand on ${name.en} has two deadlines: "until" and "after"`,
        };
      case 'no-demand':
        return {
          vi: `kết quả kiểm tra ${name.vi} có hạn mà không có kiến nghị nào`,
          en: `the finding on ${name.en} has a deadline and demands nothing`,
        };
      case 'too-early': {
        const concluded = issued === null ? { vi: '', en: '' } : dateWords(issued);
        return {
          vi: `hạn của kiến nghị với ${name.vi} (${day.vi}) đứng trước ngày ban hành kết luận (${concluded.vi})`,
          en: `the deadline of the demand on ${name.en} (${day.en}) lies before the conclusion (${concluded.en})`,
        };
      }
      default:
        return fault satisfies never;
    }
  },
  advice: ({ fault }) => {
    switch (fault) {
      case 'both':
        return {
          vi: 'Giữ một trong hai: "until" là một ngày, "after" là số ngày làm việc sau khi nhận kết luận.',
          en: 'Keep one: "until" is a day, "after" a number of working days after the conclusion is received.',
        };
      case 'no-demand':
        return {
          vi: 'Ghi "demand": đơn vị phải làm gì; hoặc bỏ hạn.',
          en: 'Give "demand": what is to be done; or remove the deadline.',
        };
      case 'too-early':
        return {
          vi: 'Ghi một ngày sau ngày ban hành kết luận.',
          en: 'Give a day after that of the conclusion.',
        };
      default:
        return fault satisfies never;
    }
  },
  explanation: {
    vi: 'Mỗi kiến nghị có một hạn: ngày ấn định ("until"), hoặc số ngày làm việc sau ngày nhận kết luận ("after"); không ghi thì theo hạn khắc phục của kế hoạch. Hạn trước ngày ban hành kết luận thì đơn vị không thể thực hiện.',
    en: 'A demand has one deadline: a day ("until"), or so many working days after the conclusion is received ("after"); without either that of the plan for remediation holds. Nobody can keep one that lies before the conclusion.',
  },
  *check(context) {
    for (const { visit, facts } of visitsWithFacts(context)) {
      const issued = visit.record?.conclusionIssued ?? null;
      for (const { fact, path, until, after, demand } of facts) {
        if (fact !== 'finding' || (until === null && after === null)) continue;
        const key = until === null ? 'after' : 'until';
        const found = (fault: Values['fault']) => ({
          path: [...path, key],
          values: { fault, name: unitName(visit), until, issued },
        });
        if (demand === null) yield found('no-demand');
        else if (until !== null && after !== null) yield found('both');
        else if (until !== null && issued !== null && until < issued) yield found('too-early');
      }
    }
  },
});

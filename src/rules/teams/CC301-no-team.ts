import type { Visit } from '../../schedule/visits/visit.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { roundName, visitPath } from '../evidence/places.ts';
import { inBrackets } from '../words/phrases.ts';
import { defineRule, type Finding, type RuleContext } from '../engine/rule.ts';

type Values =
  | { readonly fault: 'plan' }
  | {
      readonly fault: 'visit' | 'trip';
      readonly name: UnitName;
      readonly round: string;
      readonly subject: string;
    };

/** No team may go to a unit. */
export const noTeam = defineRule<Values>()({
  code: 'CC301',
  slug: 'no-team',
  severity: 'error',
  kind: 'plan',
  message: (values) => {
    if (values.fault === 'plan')
      return { vi: 'kế hoạch chưa có đoàn kiểm tra nào', en: 'the plan has no team' };
    const { fault, name, round, subject } = values;
    if (fault === 'trip') {
      return {
        vi: `không đoàn nào được đi cả ${name.vi} và các xã trong cùng chuyến`,
        en: `no team may go both to ${name.vi} and to the communes of its trip`,
      };
    }
    const where = inBrackets([round, subject].filter((one) => one !== '').join(', '));
    return {
      vi: `không có đoàn nào kiểm tra ${name.vi}${where}`,
      en: `no team inspects ${name.vi}${where}`,
    };
  },
  advice: ({ fault }) =>
    fault === 'plan'
      ? { vi: 'Khai báo ít nhất một đoàn ở "teams".', en: 'Declare at least one team under "teams".' }
      : {
          vi: 'Bổ sung đợt, chuyên đề hoặc đơn vị cho một đoàn, hay ghi "team" cho đơn vị.',
          en: 'Give a team the round, the subject or the unit, or name a "team" for the unit.',
        },
  explanation: {
    vi: 'Mỗi cuộc kiểm tra cần một đoàn. Đoàn nhận đơn vị khi đơn vị ghi rõ đoàn đó, hoặc khi đợt và chuyên đề của đơn vị nằm trong phạm vi của đoàn; đoàn có danh sách "units" riêng thì nhận các đơn vị ấy. Ở đây không đoàn nào thỏa, nên không xếp lịch được.',
    en: 'Every visit needs a team. A team takes a unit that names it, or whose round and subject are among its own; units listed under "units" of a team are its own. Here no team fits, so that the visit cannot be scheduled.',
  },
  *check(context) {
    const { plan, trips } = context;
    const visits = context.visits.filter((visit) => visit.form !== 'by-report');
    if (plan.teams.length === 0) {
      if (visits.length > 0) yield { path: ['teams'], values: { fault: 'plan' } };
      return;
    }
    const named = new Set(plan.teams.map(({ id }) => id));
    for (const visit of visits) {
      if (visit.teams.length === 0 && !isUndeclared(context, visit, named)) {
        yield found(context, visit, 'visit');
      }
    }
    for (const trip of trips) {
      const [first] = trip.visits;
      const isSplit = trip.teams.length === 0 && trip.visits.every((visit) => visit.teams.length > 0);
      if (first !== undefined && isSplit) yield found(context, first, 'trip');
    }
  },
});

/** Whether a visit has no team because the team, or the subject, that it names does not exist: told elsewhere. */
function isUndeclared({ plan }: RuleContext, visit: Visit, teams: ReadonlySet<string>): boolean {
  const [, blockIndex, , entryIndex] = visit.path;
  const block = plan.blocks[Number(blockIndex)];
  const team = (entryIndex === undefined ? block : block?.units[Number(entryIndex)])?.team ?? null;
  const isUnknownSubject = visit.subject !== null && plan.subjects.every(({ id }) => id !== visit.subject);
  return (team !== null && !teams.has(team)) || isUnknownSubject;
}

function found(context: RuleContext, visit: Visit, fault: 'visit' | 'trip'): Finding<Values> {
  return {
    path: visitPath(context, visit),
    values: {
      fault,
      name: unitName(visit),
      round: roundName(visit.round),
      subject: context.plan.subjects.find(({ id }) => id === visit.subject)?.name ?? '',
    },
  };
}

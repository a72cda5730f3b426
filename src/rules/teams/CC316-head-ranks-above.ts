import type { Agency } from '../../plan/directory.ts';
import type { Team } from '../../plan/language/teams.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { firstWritten } from '../evidence/places.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

/** A team is established by an agency above which its head ranks. */
export const headRanksAbove = defineRule<{ team: string; by: AgencyName; head: AgencyName }>()({
  code: 'CC316',
  slug: 'head-ranks-above',
  severity: 'error',
  kind: 'plan',
  message: ({ team, by, head }) => ({
    vi: `${by.vi} không thể thành lập ${team}: trưởng đoàn là người của ${head.vi}, ở trên ${by.vi}`,
    en: `${by.en} cannot establish ${team}: its head is of ${head.en}, above ${by.en}`,
  }),
  advice: () => ({
    vi: 'Ghi "established-by: issuer" để người ban hành kế hoạch ký, hoặc bỏ "established-by".',
    en: 'Write "established-by: issuer" for the issuer of the plan to sign, or leave "established-by" out.',
  }),
  notes: { head: { vi: 'trưởng đoàn', en: 'the head of the team' } },
  explanation: {
    vi: 'Không cơ quan nào lập được một đoàn mà cấp trên của mình làm trưởng đoàn. Khi trưởng đoàn là lãnh đạo UBND hoặc người của cơ quan ban hành kế hoạch thì người ban hành kế hoạch ký quyết định thành lập; giám đốc sở chỉ trình. Sửa "established-by", hoặc sửa cơ quan của trưởng đoàn nếu ghi nhầm.',
    en: 'No agency forms a team that its own superior heads. Where the head of the team is a leader of the People’s Committee, or of the agency that issued the plan, whoever issued the plan signs the decision, and a department only proposes it. Correct "established-by", or the agency of the head if it is mistaken.',
  },
  *check(context) {
    for (const team of context.plan.teams) {
      const head = team.members.find(({ role }) => role === 'head');
      const by = establishing(context, team);
      const above = head === undefined ? undefined : context.directory.get(head.agency);
      if (head === undefined || by === undefined || above === undefined) continue;
      if (!isOnTop(context, above) || isOnTop(context, by) || by.id === above.id) continue;
      yield {
        path: firstWritten(context, team.establishedBy.path, ['agency']),
        values: { team: team.name, by: agencyName(by), head: agencyName(above) },
        related: [{ path: [...head.path, 'agency'], note: 'head' }],
      };
    }
  },
});

/** The agency that the plan has establish a team; undefined where it does not say, and where it is the issuer. */
function establishing({ plan, directory }: RuleContext, { establishedBy, lead }: Team): Agency | undefined {
  const { by } = establishedBy;
  if (by === null || by === 'issuer') return undefined;
  return directory.get(by === 'lead' ? (lead ?? plan.office.agency) : by.agency);
}

/** Whether an agency is above the departments: that of the issuer, or the people's committee of the province. */
function isOnTop({ plan }: RuleContext, { id, isLocality, level }: Agency): boolean {
  return id === plan.decision.issuer.agency || (isLocality && level === 'province');
}

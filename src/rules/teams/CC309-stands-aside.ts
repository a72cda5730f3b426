import type { Path } from '../../diagnostics/path.ts';
import type { Team } from '../../plan/language/teams.ts';
import { standingAside } from '../../schedule/sessions/team-presence.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { isWithoutLeader, teamsOf } from '../evidence/leading.ts';
import { visitPath } from '../evidence/places.ts';
import { defineRule } from '../engine/rule.ts';

/** An agency of the team is itself inspected: its people stand aside at that visit. */
export const standsAside = defineRule<{ name: UnitName; team: string }>()({
  code: 'CC309',
  slug: 'stands-aside',
  severity: 'info',
  kind: 'plan',
  message: ({ name, team }) => ({
    vi: `${name.vi} vừa được kiểm tra vừa có người trong ${team}; người của ${name.vi} đứng ngoài cuộc này`,
    en: `${name.vi} is inspected and has people in ${team}; they stand aside at this visit`,
  }),
  notes: {
    lead: { vi: 'cơ quan chủ trì đoàn', en: 'the agency that leads the team' },
    seconding: { vi: 'cơ quan cử người vào đoàn', en: 'the agency lends members' },
    member: { vi: 'thành viên của đoàn', en: 'a member of the team' },
  },
  basis: {
    vi: 'Yêu cầu khách quan trong kiểm tra do kế hoạch đặt ra',
    en: 'The objectivity that the plan requires of the inspection',
  },
  explanation: {
    vi: 'Cơ quan cử người vào đoàn cũng có thể nằm trong số đơn vị được kiểm tra. Để bảo đảm khách quan, người của cơ quan đó không tham gia cuộc kiểm tra chính cơ quan mình; lịch và văn bản sẽ ghi rõ. Đây là thông tin, không phải lỗi; chỉ khi thiếu trưởng đoàn hoặc thiếu vị trí bắt buộc mới phải sửa.',
    en: 'An agency that lends members may be among the inspected units. To keep the inspection objective its people take no part in the visit to it, and schedule and letters say so. This is information, not a fault; it must be mended only if no head or no required post is left.',
  },
  *check(context) {
    const told = new Set<string>();
    for (const visit of context.visits) {
      if (visit.unit === null || visit.form === 'by-report' || isWithoutLeader(context, visit)) continue;
      // A unit that is written twice by mistake (CC204) is one visit.
      if (told.size === told.add(visit.id).size) continue;
      for (const team of teamsOf(context, visit)) {
        for (const agency of standingAside(team, visit.unit)) {
          const tie = tieTo(team, agency);
          yield {
            path: visitPath(context, visit),
            values: { name: unitName(visit), team: team.name },
            related: tie === undefined ? [] : [tie],
          };
        }
      }
    }
  },
});

/** Where a team says that it has people of an agency. */
function tieTo(
  team: Team,
  agency: string,
): { readonly path: Path; readonly note: 'lead' | 'seconding' | 'member' } | undefined {
  const secondment = team.seconding.find((one) => one.agency === agency);
  if (secondment !== undefined) return { path: [...secondment.path, 'agency'], note: 'seconding' };
  if (team.lead === agency) return { path: [...team.path, 'lead'], note: 'lead' };
  const member = team.members.find((one) => one.agency === agency);
  return member === undefined ? undefined : { path: [...member.path, 'agency'], note: 'member' };
}

import { firstWritten } from '../evidence/places.ts';
import { defineRule } from '../engine/rule.ts';

/** A team is to be established by its lead agency, which is not named. */
export const leadAgencyAbsent = defineRule<{ team: string }>()({
  code: 'CC315',
  slug: 'lead-agency-absent',
  severity: 'warning',
  kind: 'plan',
  message: ({ team }) => ({
    vi: `${team} do cơ quan chủ trì thành lập, nhưng chưa ghi cơ quan chủ trì`,
    en: `${team} is established by its lead agency, but no lead agency is given`,
  }),
  advice: () => ({
    vi: 'Ghi "lead" của đoàn; không ghi thì người đứng đầu văn phòng thư ký ký quyết định thành lập.',
    en: 'Give the "lead" of the team; without it the head of the secretariat signs the decision.',
  }),
  explanation: {
    vi: '"established-by: lead" nghĩa là người đứng đầu cơ quan chủ trì ký quyết định thành lập đoàn. Đoàn không có "lead" thì không rõ là cơ quan nào, nên văn bản lấy văn phòng thư ký. Ghi "lead", hoặc ghi rõ cơ quan ký ở "established-by".',
    en: '"established-by: lead" has the head of the lead agency sign the decision that forms the team. A team without a "lead" does not say which agency that is, so that letters take the secretariat. Give the "lead", or name the agency under "established-by".',
  },
  *check(context) {
    for (const { name, lead, establishedBy } of context.plan.teams) {
      if (establishedBy.by !== 'lead' || lead !== null) continue;
      yield { path: firstWritten(context, establishedBy.path, ['agency']), values: { team: name } };
    }
  },
});

import { writtenDate } from '../../../calendar/date-words.ts';
import type { Form } from '../../../plan/language/forms.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { issuerName, type ScheduleView } from './schedule-view.ts';

/** Plan, decision, and how much there is. */
export function heading(view: ScheduleView): string[] {
  const { plan, schedule, language } = view;
  const { decision } = plan;
  const date = writtenDate(decision.date, language);
  const count = schedule.visits.length;
  const trips = schedule.trips.length;
  const lines = [
    plan.name,
    {
      vi: `Số ${decision.number} ngày ${date} của ${issuerName(view)}`,
      en: `No. ${decision.number} of ${date}, ${issuerName(view)}`,
    }[language],
    { vi: `${count} cuộc kiểm tra trong ${trips} chuyến`, en: `${count} visits in ${trips} trips` }[language],
  ];
  if (schedule.revision > 0)
    lines.push({ vi: `Lần sửa ${schedule.revision}`, en: `Revision ${schedule.revision}` }[language]);
  if (plan.example)
    lines.push(
      { vi: 'VÍ DỤ: số liệu minh họa, không phải kế hoạch thật', en: 'EXAMPLE: invented, not a real plan' }[
        language
      ],
    );
  return lines;
}

const INTERNAL: Bilingual = {
  vi: 'NỘI BỘ: có cuộc kiểm tra đột xuất, không gửi ra ngoài.',
  en: 'INTERNAL: it tells of unannounced visits and must not be passed on.',
};
const EXAMPLE: Bilingual = {
  vi: 'VÍ DỤ: số liệu minh họa, không phải kế hoạch thật.',
  en: 'EXAMPLE: invented, not a real plan.',
};

/** The instrument that issues the plan: "Quyết định số 92/QĐ-UBND ngày 13/01/2021 của Chủ tịch UBND tỉnh Vĩnh Long". */
export function decisionText(view: Pick<ScheduleView, 'plan' | 'directory' | 'language'>): string {
  const { number, date } = view.plan.decision;
  return {
    vi: `Theo văn bản số ${number} ngày ${writtenDate(date, 'vi')} của ${issuerName(view)}`,
    en: `By instrument no. ${number} of ${writtenDate(date, 'en')}, ${issuerName(view)}`,
  }[view.language];
}

/** What a reader must know before anything else: that it is internal, or no real plan. */
export function standing({ plan, schedule, language }: ScheduleView): string[] {
  return standingOf(plan, [...schedule.visits, ...schedule.unplaced], language);
}

/** As `standing`, of what tells of these visits of a plan. */
export function standingOf(
  plan: ScheduleView['plan'],
  visits: readonly { readonly visit: { readonly form: Form } }[],
  language: Language,
): string[] {
  const isInternal = visits.some(({ visit }) => visit.form === 'unannounced');
  return [...(isInternal ? [INTERNAL[language]] : []), ...(plan.example ? [EXAMPLE[language]] : [])];
}

import type { Bilingual } from '../words/language.ts';
import { csv } from './csv.ts';
import {
  deadlineOf,
  deadlineText,
  type ScheduleView,
  sessionText,
  standAsideText,
  teamName,
} from './schedule-view.ts';

const TITLES: readonly Bilingual[] = [
  { vi: 'Mã', en: 'Id' },
  { vi: 'Đơn vị', en: 'Unit' },
  { vi: 'Cấp', en: 'Level' },
  { vi: 'Từ ngày', en: 'From' },
  { vi: 'Đến ngày', en: 'To' },
  { vi: 'Buổi', en: 'Session' },
  { vi: 'Đoàn', en: 'Team' },
  { vi: 'Hình thức', en: 'Form' },
  { vi: 'Hạn thông báo', en: 'Notify by' },
  { vi: 'Hạn huyện báo tên xã', en: 'District names commune by' },
  { vi: 'Mốc kiểm tra từ', en: 'Review from' },
  { vi: 'Mốc kiểm tra đến', en: 'Review to' },
  { vi: 'Hạn báo cáo khắc phục', en: 'Report remediation by' },
  { vi: 'Đứng ngoài', en: 'Stands aside' },
  { vi: 'Thuộc chuyến của', en: 'In the trip of' },
  { vi: 'Căn cứ', en: 'Clause' },
];

const LEVELS: Readonly<Record<string, Bilingual>> = {
  province: { vi: 'tỉnh', en: 'province' },
  district: { vi: 'huyện', en: 'district' },
  commune: { vi: 'xã', en: 'commune' },
};

const FORMS: Readonly<Record<string, Bilingual>> = {
  'on-site': { vi: 'trực tiếp', en: 'on-site' },
  unannounced: { vi: 'đột xuất', en: 'unannounced' },
  'by-report': { vi: 'qua báo cáo', en: 'by report' },
  digital: { vi: 'qua hệ thống số', en: 'digital' },
};

/** A schedule as CSV, one visit a row, dates as `2021-05-17`, which Excel reads as dates in every locale. */
export function scheduleCsv(view: ScheduleView): string {
  const { schedule, language } = view;
  const rows = schedule.visits.map((scheduled) => {
    const { visit, start, end, review } = scheduled;
    const dateOf = (id: string) => {
      const deadline = deadlineOf(scheduled, id);
      return deadline?.date ?? deadlineText(deadline, language);
    };
    return [
      visit.id,
      visit.name[language],
      LEVELS[visit.level]?.[language] ?? '',
      start?.date ?? '',
      end?.date ?? '',
      sessionText(scheduled, language),
      teamName(view, scheduled.team),
      FORMS[visit.form]?.[language] ?? '',
      dateOf('notice'),
      dateOf('naming'),
      review.from ?? '',
      review.to ?? '',
      dateOf('remediation'),
      standAsideText(view, scheduled),
      schedule.visits.find((other) => other.visit.id === visit.parent)?.visit.name[language] ?? '',
      visit.clause ?? '',
    ];
  });
  return csv([TITLES.map((title) => title[language]), ...rows]);
}

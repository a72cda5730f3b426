import type { Area } from '../../plan/language/areas.ts';
import type { Convention } from '../../plan/language/calendar.ts';
import type { ReportWay } from '../../plan/language/report.ts';
import type { Pace } from '../../plan/language/schedule.ts';
import type { Selector } from '../../plan/language/units.ts';
import type { Bilingual } from '../../words/language.ts';

/** The areas of reform, as reports name them. */
export const AREA_WORDS: Readonly<Record<Area, Bilingual>> = {
  leadership: { vi: 'chỉ đạo, điều hành', en: 'leadership' },
  institutions: { vi: 'cải cách thể chế', en: 'institutions' },
  procedures: { vi: 'cải cách thủ tục hành chính', en: 'procedures' },
  organisation: { vi: 'cải cách tổ chức bộ máy', en: 'organisation' },
  'public-service': { vi: 'cải cách chế độ công vụ', en: 'public service' },
  'public-finance': { vi: 'cải cách tài chính công', en: 'public finance' },
  'digital-government': { vi: 'chính quyền điện tử, chính quyền số', en: 'digital government' },
};

export const PACE_WORDS: Readonly<Record<Pace, Bilingual>> = {
  even: { vi: 'rải đều', en: 'even' },
  early: { vi: 'dồn về đầu', en: 'early' },
  late: { vi: 'dồn về cuối', en: 'late' },
};

export const WAY_WORDS: Readonly<Record<ReportWay, Bilingual>> = {
  email: { vi: 'thư điện tử', en: 'e-mail' },
  'document-system': { vi: 'trục liên thông văn bản', en: 'the document system' },
};

export const SELECTOR_WORDS: Readonly<Record<Selector, Bilingual>> = {
  district: { vi: 'huyện được kiểm tra', en: 'the inspected district' },
  draw: { vi: 'bốc thăm', en: 'a draw' },
  secretariat: { vi: 'văn phòng thư ký', en: 'the secretariat' },
  issuer: { vi: 'người ban hành kế hoạch', en: 'the issuer of the plan' },
};

export const CONVENTION_WORDS: Readonly<Record<Convention, Bilingual>> = {
  standard: { vi: 'cách đếm thông thường', en: 'the standard convention' },
  strict: { vi: 'cách đếm chặt', en: 'the strict convention' },
};

import { officialTitle } from '../evidence/law-titles.ts';
import { nameKey } from '../evidence/name-key.ts';
import { contentOf, inQuotes } from '../mending/written.ts';
import { defineRule } from '../engine/rule.ts';

/** A law that amends others, without saying whether some or which of their articles. */
const AMENDS_WHAT = /^Luật sửa đổi,? bổ sung(?! (một số|các|nhiều|điều|phụ lục|\d))/iu;

/** The title of a law is not the official one. */
export const lawTitle = defineRule<{ title: string; official: string }>()({
  code: 'CC120',
  slug: 'law-title',
  severity: 'warning',
  kind: 'plan',
  message: ({ title }) => ({
    vi: `"${title}" không phải tên chính thức của luật`,
    en: `"${title}" is not the official title of the law`,
  }),
  advice: ({ official }) =>
    official === ''
      ? {
          vi: 'Tên luật sửa đổi thường là "Luật sửa đổi, bổ sung một số điều của Luật …": ghi đúng như công báo.',
          en: 'The title of an amending law mostly says that it amends some articles of another: write it as the gazette has it.',
        }
      : { vi: `Ghi "${official}".`, en: `Write "${official}".` },
  basis: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, Section II, clause 6',
  },
  fix: ({ official }, words) => {
    if (official === '' || contentOf(words) === null) return null;
    const needsQuotes = /^["']/.test(words) || (official.includes(',') && !words.includes(','));
    return needsQuotes ? inQuotes(official) : official;
  },
  explanation: {
    vi: 'Căn cứ pháp lý ghi tên loại, tên gọi của văn bản đúng từng chữ. Luật sửa đổi luật khác hầu như luôn có chữ "một số điều của"; bỏ chữ ấy là ghi sai tên. Với vài luật hay dùng, phần mềm biết tên chính thức theo ngày ban hành và so từng chữ, không kể chữ hoa và chỗ đặt dấu.',
    en: 'A legal base gives the title of a document letter for letter. A law that amends another nearly always says that it amends some articles of it; without these words the title is wrong. Of a few laws that plans often rest on the official title is known by the date and compared, but for capitals and the place of tone marks.',
  },
  *check({ plan }) {
    for (const { kind, title, date, path } of plan.decision.legalBases) {
      if (kind !== 'law' || title === null) continue;
      const official = officialTitle(title, date) ?? '';
      const isWrong = official === '' ? AMENDS_WHAT.test(title) : nameKey(official) !== nameKey(title);
      if (isWrong) yield { path: [...path, 'title'], values: { title, official } };
    }
  },
});

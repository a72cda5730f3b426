// Letters and reports, one and many.
import { writeFindings } from '../files/follow-up-files.js';
import { WORK } from '../peers/bare.js';
import { docxtemplater } from '../peers/docxtemplater.js';
import { ours } from '../sampler.js';
import { thousandVisits } from './thousand-visits.js';

function thousandNotices(name) {
  return (site) => {
    const { plan, saved } = thousandVisits(site);
    const words = ['letter', 'notice', plan, '--all', '--schedule', saved];
    return ours(site, (turn) => [...words, '-o', site.at(name, String(turn))], { isMemoryAsked: true });
  };
}

const UNIT = 17;
const oneNotice = (site) => {
  const { plan, saved } = thousandVisits(site);
  return ['letter', 'notice', plan, '--schedule', saved, '--unit', `don-vi-${UNIT}`];
};

export const LETTERS = [
  {
    name: 'nine-notices',
    vi: '9 thông báo của kế hoạch thật, cả lập lịch',
    sampler: (site) =>
      ours(site, (turn) => ['letter', 'notice', site.plan, '--all', '-o', site.at('chin-thu', String(turn))]),
    peer: WORK,
    ratio: 3,
    pairs: 5,
  },
  {
    name: 'thousand-notices',
    vi: '1.000 thông báo theo lịch đã lưu',
    sampler: thousandNotices('nghin-thu'),
    peer: WORK,
    ratio: 5.5,
    megabytes: 250,
    pairs: 3,
  },
  {
    name: 'docxtemplater',
    vi: '1.000 thông báo theo lịch đã lưu',
    sampler: thousandNotices('nghin-thu-nua'),
    peer: docxtemplater(oneNotice, `Đơn vị ${UNIT}`),
    ratio: 1,
    pairs: 2,
  },
  {
    name: 'report',
    vi: 'báo cáo tổng hợp của 1.000 cuộc với 5.000 kết quả kiểm tra, tệp Word',
    sampler(site) {
      const { plan, saved } = thousandVisits(site);
      const recorded = site.once('findings', () => writeFindings(plan, saved));
      const words = ['letter', 'report', recorded, '--schedule', saved, '--force'];
      return ours(site, [...words, '-o', site.at('bao-cao.docx')]);
    },
    peer: WORK,
    ratio: 3,
    pairs: 3,
  },
];

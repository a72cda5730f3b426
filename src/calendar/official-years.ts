import type { Holiday } from './holidays.ts';

/** A weekday off and the Saturday worked for it. */
interface Swap {
  readonly off: string;
  readonly worked: string;
  /** The paper that decided it, where it is not the year's document. */
  readonly document?: string;
}

/** A document, seen or known at second hand. */
export interface Paper {
  readonly document: string;
  readonly status: 'official' | 'second-hand';
  /** At second hand: how many sources of their own were found that agree; one, if nobody counted them. */
  readonly sources?: number;
}

/** Days of a year that a paper of their own, or of other certainty, stands behind. */
interface OtherPaper extends Paper {
  readonly days: readonly string[];
}

/** A year whose days off have been announced, with the document that announces them. Dates are `YYYY-MM-DD`. */
export interface OfficialYear extends Paper {
  readonly year: number;
  /** The days of each holiday, weekends included. */
  readonly holidays: Readonly<Partial<Record<Holiday, readonly string[]>>>;
  /** The days off in lieu of each holiday. */
  readonly inLieu: Readonly<Partial<Record<Holiday, readonly string[]>>>;
  /** May reach into the year before. */
  readonly swaps: readonly Swap[];
  /** Days that the document does not name, which follow from statute and calendar and so are certain all the same. */
  readonly byLaw: readonly string[];
  readonly otherPapers?: readonly OtherPaper[];
}

const NUMBER_SECOND_HAND = '(số văn bản biết qua nguồn thứ cấp)';

/** The resolution is on vanban.chinhphu.vn as docid 218008. Looked at on 29/11/2026. */
const CULTURE_DAY = {
  document: 'Điều 2 Nghị quyết 28/2026/QH16 ngày 24/04/2026 và Công văn 10065/VPCP-KGVX ngày 02/10/2026',
  status: 'second-hand',
} as const satisfies Paper;

/**
 * The official years, in order. To add one: append its entry, with the document that announces it; to correct one, change
 * its entry and name the later document under the swap or under `otherPapers`. Years without an entry are computed.
 */
export const OFFICIAL_YEARS: readonly OfficialYear[] = [
  {
    year: 2013,
    status: 'official',
    document: 'Công văn 9570/VPCP-KGVX ngày 23/11/2012; Thông báo 4606/TB-BLĐTBXH ngày 07/12/2012',
    holidays: {
      newYear: ['2013-01-01'],
      tet: ['2013-02-09', '2013-02-10', '2013-02-11', '2013-02-12'],
      hungKings: ['2013-04-19'],
      victory: ['2013-04-30'],
      labour: ['2013-05-01'],
      nationalDay: ['2013-09-02'],
    },
    inLieu: { tet: ['2013-02-13', '2013-02-14'] },
    swaps: [
      { off: '2012-12-31', worked: '2013-01-05' },
      { off: '2013-02-15', worked: '2013-02-23' },
      { off: '2013-04-29', worked: '2013-05-04' },
    ],
    byLaw: ['2013-04-19', '2013-09-02'],
  },
  {
    year: 2014,
    status: 'official',
    document: 'Công văn 10525/VPCP-KGVX ngày 12/12/2013',
    holidays: {
      newYear: ['2014-01-01'],
      tet: ['2014-01-30', '2014-01-31', '2014-02-01', '2014-02-02', '2014-02-03'],
      hungKings: ['2014-04-09'],
      victory: ['2014-04-30'],
      labour: ['2014-05-01'],
      nationalDay: ['2014-09-02'],
    },
    inLieu: { tet: ['2014-02-04', '2014-02-05'] },
    swaps: [
      { off: '2014-01-28', worked: '2014-01-25' },
      { off: '2014-01-29', worked: '2014-02-08' },
      { off: '2014-05-02', worked: '2014-04-26' },
      { off: '2014-09-01', worked: '2014-09-06' },
    ],
    byLaw: ['2014-01-01', '2014-04-09'],
  },
  {
    year: 2015,
    status: 'official',
    document:
      'Tờ trình 89/TTr-LĐTBXH ngày 20/11/2014, được chấp thuận ngày 01/12/2014 (chưa rõ số thông báo)',
    holidays: {
      newYear: ['2015-01-01'],
      tet: ['2015-02-17', '2015-02-18', '2015-02-19', '2015-02-20', '2015-02-21'],
      hungKings: ['2015-04-28'],
      victory: ['2015-04-30'],
      labour: ['2015-05-01'],
      nationalDay: ['2015-09-02'],
    },
    inLieu: { tet: ['2015-02-23'] },
    swaps: [
      { off: '2015-01-02', worked: '2014-12-27' },
      { off: '2015-02-16', worked: '2015-02-14' },
      { off: '2015-04-29', worked: '2015-04-25' },
    ],
    byLaw: ['2015-09-02'],
  },
  {
    year: 2016,
    status: 'official',
    document: 'Thông báo 4659/TB-LĐTBXH ngày 13/11/2015',
    holidays: {
      newYear: ['2016-01-01'],
      tet: ['2016-02-07', '2016-02-08', '2016-02-09', '2016-02-10', '2016-02-11'],
      hungKings: ['2016-04-16'],
      victory: ['2016-04-30'],
      labour: ['2016-05-01'],
      nationalDay: ['2016-09-02'],
    },
    inLieu: {
      tet: ['2016-02-12'],
      hungKings: ['2016-04-18'],
      victory: ['2016-05-02'],
      labour: ['2016-05-03'],
    },
    swaps: [],
    byLaw: [
      '2016-01-01',
      '2016-04-16',
      '2016-04-18',
      '2016-04-30',
      '2016-05-01',
      '2016-05-02',
      '2016-05-03',
      '2016-09-02',
    ],
  },
  {
    year: 2017,
    status: 'official',
    document: 'Công văn 9794/VPCP-KGVX ngày 14/11/2016',
    holidays: {
      newYear: ['2017-01-01'],
      tet: ['2017-01-26', '2017-01-27', '2017-01-28', '2017-01-29', '2017-01-30'],
      hungKings: ['2017-04-06'],
      victory: ['2017-04-30'],
      labour: ['2017-05-01'],
      nationalDay: ['2017-09-02'],
    },
    inLieu: {
      newYear: ['2017-01-02'],
      tet: ['2017-01-31', '2017-02-01'],
      victory: ['2017-05-02'],
      nationalDay: ['2017-09-04'],
    },
    swaps: [],
    byLaw: ['2017-09-04'],
  },
  {
    year: 2018,
    status: 'official',
    document: 'Thông báo của Bộ Lao động - Thương binh và Xã hội ngày 22/12/2017 (chưa rõ số)',
    holidays: {
      newYear: ['2018-01-01'],
      tet: ['2018-02-14', '2018-02-15', '2018-02-16', '2018-02-17', '2018-02-18'],
      hungKings: ['2018-04-25'],
      victory: ['2018-04-30'],
      labour: ['2018-05-01'],
      nationalDay: ['2018-09-02'],
    },
    inLieu: { tet: ['2018-02-19', '2018-02-20'], nationalDay: ['2018-09-03'] },
    swaps: [{ off: '2018-12-31', worked: '2019-01-05', document: 'Công văn 6519/VPCP-KGVX ngày 11/07/2018' }],
    byLaw: [],
  },
  {
    year: 2019,
    status: 'official',
    document: 'Công văn 6519/VPCP-KGVX ngày 11/07/2018; Thông báo 3238/TB-LĐTBXH',
    holidays: {
      newYear: ['2019-01-01'],
      tet: ['2019-02-04', '2019-02-05', '2019-02-06', '2019-02-07', '2019-02-08'],
      hungKings: ['2019-04-14'],
      victory: ['2019-04-30'],
      labour: ['2019-05-01'],
      nationalDay: ['2019-09-02'],
    },
    inLieu: { hungKings: ['2019-04-15'] },
    swaps: [{ off: '2019-04-29', worked: '2019-05-04' }],
    byLaw: ['2019-09-02'],
  },
  {
    year: 2020,
    status: 'official',
    document: 'Thông báo 4544/TB-LĐTBXH ngày 25/10/2019',
    holidays: {
      newYear: ['2020-01-01'],
      tet: ['2020-01-23', '2020-01-24', '2020-01-25', '2020-01-26', '2020-01-27'],
      hungKings: ['2020-04-02'],
      victory: ['2020-04-30'],
      labour: ['2020-05-01'],
      nationalDay: ['2020-09-02'],
    },
    inLieu: { tet: ['2020-01-28', '2020-01-29'] },
    swaps: [],
    byLaw: [],
  },
  {
    year: 2021,
    status: 'official',
    document: 'Thông báo 4875/TB-LĐTBXH',
    holidays: {
      newYear: ['2021-01-01'],
      tet: ['2021-02-10', '2021-02-11', '2021-02-12', '2021-02-13', '2021-02-14'],
      hungKings: ['2021-04-21'],
      victory: ['2021-04-30'],
      labour: ['2021-05-01'],
      nationalDay: ['2021-09-02', '2021-09-03'],
    },
    inLieu: { tet: ['2021-02-15', '2021-02-16'], labour: ['2021-05-03'] },
    swaps: [],
    byLaw: [],
  },
  {
    year: 2022,
    status: 'official',
    document: 'Công văn 245/VPCP-KGVX ngày 11/01/2022; Thông báo 119/TB-LĐTBXH',
    holidays: {
      newYear: ['2022-01-01'],
      tet: ['2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'],
      hungKings: ['2022-04-10'],
      victory: ['2022-04-30'],
      labour: ['2022-05-01'],
      nationalDay: ['2022-09-01', '2022-09-02'],
    },
    inLieu: {
      newYear: ['2022-01-03'],
      hungKings: ['2022-04-11'],
      victory: ['2022-05-02'],
      labour: ['2022-05-03'],
    },
    swaps: [],
    byLaw: ['2022-01-01', '2022-01-03'],
  },
  {
    year: 2023,
    status: 'official',
    document: `Công văn 8056/VPCP-KGVX ngày 01/12/2022; Thông báo 5034/TB-LĐTBXH ${NUMBER_SECOND_HAND}`,
    holidays: {
      newYear: ['2023-01-01'],
      tet: ['2023-01-20', '2023-01-21', '2023-01-22', '2023-01-23', '2023-01-24'],
      hungKings: ['2023-04-29'],
      victory: ['2023-04-30'],
      labour: ['2023-05-01'],
      nationalDay: ['2023-09-01', '2023-09-02'],
    },
    inLieu: {
      newYear: ['2023-01-02'],
      tet: ['2023-01-25', '2023-01-26'],
      hungKings: ['2023-05-02'],
      victory: ['2023-05-03'],
      nationalDay: ['2023-09-04'],
    },
    swaps: [],
    byLaw: [],
  },
  {
    year: 2024,
    status: 'official',
    document: `Công văn 8662/VPCP-KGVX ngày 03/11/2023; Thông báo 5015/TB-LĐTBXH ngày 22/11/2023 ${NUMBER_SECOND_HAND}`,
    holidays: {
      newYear: ['2024-01-01'],
      tet: ['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'],
      hungKings: ['2024-04-18'],
      victory: ['2024-04-30'],
      labour: ['2024-05-01'],
      nationalDay: ['2024-09-02', '2024-09-03'],
    },
    inLieu: { tet: ['2024-02-13', '2024-02-14'] },
    swaps: [
      {
        off: '2024-04-29',
        worked: '2024-05-04',
        document: `Công văn 2450/VPCP-KGVX ngày 12/04/2024; Thông báo 1570/TB-BLĐTBXH ${NUMBER_SECOND_HAND}`,
      },
    ],
    byLaw: ['2024-04-18'],
  },
  {
    year: 2025,
    status: 'official',
    document: `Công văn 8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024 ${NUMBER_SECOND_HAND}`,
    holidays: {
      newYear: ['2025-01-01'],
      tet: ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
      hungKings: ['2025-04-07'],
      victory: ['2025-04-30'],
      labour: ['2025-05-01'],
      nationalDay: ['2025-09-01', '2025-09-02'],
    },
    inLieu: {},
    swaps: [{ off: '2025-05-02', worked: '2025-04-26' }],
    byLaw: [],
  },
  {
    year: 2026,
    status: 'official',
    document: `Thông báo 9441/TB-BNV ngày 16/10/2025; Công văn 9859/VPCP-KGVX ${NUMBER_SECOND_HAND}`,
    holidays: {
      newYear: ['2026-01-01'],
      tet: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
      hungKings: ['2026-04-26'],
      victory: ['2026-04-30'],
      labour: ['2026-05-01'],
      nationalDay: ['2026-09-01', '2026-09-02'],
      culture: ['2026-11-24'],
    },
    inLieu: { hungKings: ['2026-04-27'] },
    swaps: [
      { off: '2026-01-02', worked: '2026-01-10', document: 'Công văn 12729/VPCP-KGVX ngày 25/12/2025' },
      { off: '2026-08-31', worked: '2026-08-22' },
    ],
    byLaw: [],
    otherPapers: [{ days: ['2026-11-24'], ...CULTURE_DAY, sources: 10 }],
  },
  {
    year: 2027,
    status: 'second-hand',
    sources: 7,
    document: 'Công văn 10065/VPCP-KGVX ngày 02/10/2026',
    holidays: {
      newYear: ['2027-01-01'],
      tet: ['2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'],
      hungKings: ['2027-04-16'],
      victory: ['2027-04-30'],
      labour: ['2027-05-01'],
      nationalDay: ['2027-09-02', '2027-09-03'],
      culture: ['2027-11-24'],
    },
    inLieu: { tet: ['2027-02-09', '2027-02-10'], labour: ['2027-05-03'] },
    swaps: [],
    byLaw: ['2027-01-01', '2027-04-30', '2027-05-01', '2027-05-03'],
    otherPapers: [{ days: ['2027-11-24'], ...CULTURE_DAY, sources: 7 }],
  },
];

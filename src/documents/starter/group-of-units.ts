import { fold } from '../../plan/fold.ts';

/** So many communes of each district, and whether the districts choose them. */
export interface CommunesOfEach {
  readonly count: number;
  readonly byDistrict: boolean;
}

/** What words for several units at once mean: communes of each district, or a group that the language has other keys for. */
export type Group = CommunesOfEach | 'number' | 'share' | 'drawn' | 'all';

const NUMBER_WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const NUMBER = `(?:\\d+|${NUMBER_WORDS.join('|')})`;
const COMMUNE = '(?:xã, phường, thị trấn|xã, phường|đơn vị (?:hành chính )?cấp xã|xã|phường|thị trấn)';
const DISTRICT = '(?:huyện, thị xã, thành phố|đơn vị (?:hành chính )?cấp huyện|huyện|địa phương)';
const NOUN = `(?:${COMMUNE}|${DISTRICT}|thị xã|thành phố|đặc khu|sở|ban|ngành|cơ quan|đơn vị|địa phương|tỉnh)`;
const COMMITTEE = '(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) )?';

const OF_EACH: readonly RegExp[] = [
  new RegExp(`^(?:mỗi|từng) ${DISTRICT}(?: chọn| cử| có|:)? (?<count>${NUMBER}) ${COMMUNE}(?: .*)?$`, 'u'),
  new RegExp(
    `^(?<count>${NUMBER}) ${COMMUNE} (?:của |ở |thuộc |tại |trong |do )?(?:mỗi|từng) ${DISTRICT}(?: .*)?$`,
    'u',
  ),
  new RegExp(`^(?<count>${NUMBER}) ${COMMUNE}(?:/| mỗi | một )${DISTRICT}(?: .*)?$`, 'u'),
  new RegExp(`^(?<count>${NUMBER}) ${COMMUNE} do (?:các )?${DISTRICT} (?:tự )?chọn$`, 'u'),
];

const CHOICE = /(?:^| )(?:chọn|cử)(?: |$)/u;
const SHARE = /%|phần trăm/u;
const DRAWN = /bốc thăm|ngẫu nhiên/u;
const CHOSEN = new RegExp(
  `\\bdo .* chọn$|^(?:ít nhất|tối thiểu|khoảng) |^${NUMBER} ${NOUN}(?=$|[^\\p{L}])`,
  'u',
);
const ALL = new RegExp(
  [
    `^${COMMITTEE}(?:các|những|một số|một vài|tất cả|toàn bộ|toàn thể|mỗi|mọi|từng|cấp) `,
    `^${COMMITTEE}${NOUN}(?:(?:, | và |/| - )${NOUN})*(?: cấp (?:tỉnh|huyện|xã))?$`,
  ].join('|'),
  'u',
);

/**
 * What a text that stands in the place of a unit's name says of several units at once: `02 xã của mỗi huyện`, `các sở,
 * ngành`, `10% số xã`; null for a name. Words without diacritics are read only where the whole text has none.
 */
export function groupNamed(text: string): Group | null {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const isBare = !/[^\p{ASCII}]/u.test(plain);
  const matches = (pattern: RegExp) => (isBare ? bare(pattern) : pattern).exec(plain);
  for (const pattern of OF_EACH) {
    const { count = '' } = matches(pattern)?.groups ?? {};
    if (count !== '') return { count: numberOf(count), byDistrict: matches(CHOICE) !== null };
  }
  if (matches(SHARE) !== null) return 'share';
  if (matches(DRAWN) !== null) return 'drawn';
  if (matches(CHOSEN) !== null) return 'number';
  return matches(ALL) === null ? null : 'all';
}

/** The same pattern for a text without diacritics. */
function bare({ source, flags }: RegExp): RegExp {
  return new RegExp(source.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'), flags);
}

function numberOf(words: string): number {
  const index = NUMBER_WORDS.findIndex((word) => word === words || fold(word) === words);
  return index === -1 ? Number(words) : index + 1;
}

import { addDays, type CivilDate, knownDate, makeCivilDate } from '../../calendar/civil-date.ts';
import { nameInSentence } from '../../plan/directory.ts';
import { fold } from '../../plan/fold.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Answers, Beginning, Body } from './starter.ts';
import { bodyOfName, type NamedBody } from './body-of-name.ts';
import { idOfName, makeUnique, tidyName } from './id-of-name.ts';

/** Since this day there is no district level (Nghị quyết 203/2025/QH15, Điều 2). */
const TWO_LEVELS_SINCE = knownDate('2025-07-01');
/** Cities directly under the State; every other province is a tỉnh. */
const CITIES = ['ha noi', 'hai phong', 'hue', 'da nang', 'can tho', 'ho chi minh'];
/** Days from the decision to the window that leave time for the notice, whatever holidays lie between. */
const DAYS_BEFORE_WINDOW = 60;

/**
 * The plan and directory that the answers describe: an id for each name, the level and kind that each name tells, the
 * secretariat beside the units. Returns instead what in the answers does not fit together, all of it.
 */
export function begin(answers: Answers): Beginning | { readonly problems: readonly Bilingual[] } {
  const { levels, window, year, communesOfEach } = answers;
  const levelsThen = window.from < TWO_LEVELS_SINCE ? 3 : 2;
  const province = provinceNamed(answers.province);
  const named = answers.units.map((unit) => bodyOfName(unit));
  const problems = [...levelProblems(levels, levelsThen), ...unitProblems(named, levelsThen)];
  if (problems.length > 0) return { problems };

  const unique = makeUnique();
  const provinceId = unique(idOfName(province.name, 'tinh'));
  const office = named.find(({ name }) => fold(name) === 'so noi vu');
  const districts = districtsOf(named);
  const idOfDistrict = new Map(districts.map(({ name }) => [fold(name), unique(idOfName(name, 'huyen'))]));
  const bodyOf = (body: NamedBody, isInspected: boolean): Body => {
    const { name, kind, level, district } = body;
    const above = district === null ? provinceId : (idOfDistrict.get(fold(district)) ?? provinceId);
    return {
      ...{ name, kind, level, isInspected },
      id: idOfDistrict.get(fold(name)) ?? unique(idOfName(name, 'don-vi')),
      parent: kind === null ? above : null,
    };
  };
  const secretariat = bodyOf(office ?? bodyOfName('Sở Nội vụ'), office !== undefined);
  const above = districts
    .filter(({ isNamed }) => !isNamed)
    .map(({ name }) => bodyOf(bodyOfName(name), false));
  const inspected = named.filter((body) => body !== office).map((body) => bodyOf(body, true));
  const root: Body = {
    ...{ id: provinceId, name: province.name, kind: null, level: 'province' },
    ...{ parent: null, isInspected: false },
  };
  return {
    id: `${idOfName(province.bare, 'ke-hoach')}-${year}`,
    province: province.bare,
    provinceInSentence: nameInSentence({ name: province.name, isLocality: true }),
    ...{ year, levels, window, communesOfEach, provinceId },
    decided: decisionDay(year, window.from),
    secretariat: secretariat.id,
    bodies: [root, ...above, secretariat, ...inspected],
    teams: teamsOf(answers.teams),
  };
}

function provinceNamed(given: string): { readonly name: string; readonly bare: string } {
  const name = tidyName(given);
  const bare = name.replace(/^(?:tỉnh|thành phố|tp\.?)\s+(?=\S)/iu, '');
  const isCity = CITIES.includes(fold(bare)) || /^(thanh pho|tp) /.test(fold(name));
  return { bare, name: `${isCity ? 'Thành phố' : 'Tỉnh'} ${bare}` };
}

function levelProblems(levels: 2 | 3, levelsThen: 2 | 3): Bilingual[] {
  if (levels === levelsThen) return [];
  return [
    levelsThen === 3
      ? {
          vi: 'trước 01/07/2025 còn cấp huyện: chọn 3 cấp, hoặc lùi thời gian kiểm tra',
          en: 'before 1 July 2025 there were districts: choose 3 levels, or a later window',
        }
      : {
          vi: 'từ 01/07/2025 không còn cấp huyện: chọn 2 cấp',
          en: 'since 1 July 2025 there are no districts: choose 2 levels',
        },
  ];
}

function unitProblems(named: readonly NamedBody[], levels: 2 | 3): Bilingual[] {
  const seen = new Set<string>();
  return named.flatMap(({ name, level, district }) => {
    const key = `${fold(name)}, ${fold(district ?? '')}`;
    const problems: Bilingual[] = [];
    if (fold(name) === '')
      problems.push({ vi: 'có đơn vị để trống tên', en: 'there is a unit without a name' });
    else if (seen.has(key))
      problems.push({ vi: `đơn vị "${name}" được nêu hai lần`, en: `the unit "${name}" is given twice` });
    if (levels === 2 && (level === 'district' || district !== null))
      problems.push({
        vi: `"${name}": chính quyền hai cấp không có huyện`,
        en: `"${name}": with two levels there are no districts`,
      });
    if (levels === 3 && level === 'commune' && district === null)
      problems.push({
        vi: `"${name}" thuộc huyện nào? Viết như "${name}, huyện Tam Bình"`,
        en: `"${name}" is in which district? Write the district too, as in "${name}, ..."`,
      });
    seen.add(key);
    return problems;
  });
}

/** The districts that are named themselves or after a commune, each once. */
function districtsOf(named: readonly NamedBody[]): { readonly name: string; readonly isNamed: boolean }[] {
  const own = named.filter(({ level }) => level === 'district').map(({ name }) => name);
  const known = new Set(own.map(fold));
  const after = named.flatMap(({ district }) => {
    if (district === null || known.has(fold(district))) return [];
    known.add(fold(district));
    return [district];
  });
  return [
    ...own.map((name) => ({ name, isNamed: true })),
    ...after.map((name) => ({ name, isNamed: false })),
  ];
}

/** 15 January of the year, or earlier where the window begins too soon after it. */
function decisionDay(year: number, from: CivilDate): CivilDate {
  const usual = makeCivilDate(year, 1, 15);
  const latest = addDays(from, -DAYS_BEFORE_WINDOW);
  return usual < latest ? usual : latest;
}

function teamsOf(count: number): Beginning['teams'] {
  if (count === 1) return [{ id: 'doan-kiem-tra', name: 'Đoàn kiểm tra' }];
  return Array.from({ length: count }, (_, index) => ({
    id: `doan-${index + 1}`,
    name: `Đoàn kiểm tra số ${index + 1}`,
  }));
}

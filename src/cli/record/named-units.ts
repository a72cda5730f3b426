import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Audience } from '../../documents/audience/audience.ts';
import { isShownTo } from '../../documents/audience/decisions.ts';
import { type Agency, bodyName, type Directory, passingBy } from '../../plan/directory.ts';
import { fold } from '../../plan/fold.ts';
import type { FactKind } from '../../plan/language/fact-kinds.ts';
import { nearest } from '../../plan/nearest.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import { toldApart, type Visit } from '../../schedule/visits/visit.ts';
import type { Bilingual } from '../../words/language.ts';
import { UNANNOUNCED_HIDDEN } from '../../words/unannounced-words.ts';
import { didYouMean, meantOrFew } from '../command-line/did-you-mean.ts';
import { bothAdvices, UsageError } from '../command-line/usage-error.ts';

/** What a fact is of, where that is a unit or an agency. */
export interface Target {
  /** As facts name it. */
  readonly unit: string;
  readonly subject: string | null;
  readonly round: string | null;
  readonly name: Bilingual;
  /** Null of an agency that is not inspected. */
  readonly visit: Visit | null;
  /** The agency that stands for the unit by now and by which it was meant; null: the unit itself was. */
  readonly meantBy: Agency | null;
}

/** A campaign as those may see it who write down what happened, on the day that is written down. */
export interface Naming extends Pick<RuleContext, 'plan' | 'directory' | 'visits' | 'cancelled'> {
  readonly audience: Audience;
  readonly on: CivilDate;
}

/** Which of several visits to a unit is meant. */
export interface Which {
  readonly subject: string | undefined;
  readonly round: string | undefined;
}

/** The visits of a campaign that an audience may know of, also those that were cancelled. */
export function visibleVisits({
  visits,
  cancelled,
  audience,
}: Pick<Naming, 'visits' | 'cancelled' | 'audience'>): Visit[] {
  return [...visits, ...cancelled].filter((visit) => isShownTo(audience, visit));
}

/**
 * What is meant by an id or a name, with or without diacritics, in a fact of its kind: a visit, by the unit itself or who
 * stands for it, or by its own id; whoever names units; an agency. Throws a UsageError for what is none or may be several.
 */
export function targetNamed(named: string, of: FactKind['of'], which: Which, naming: Naming): Target {
  switch (of) {
    case 'visit':
      return visitNamed(named, which, naming) ?? unknown(named, of, naming);
    case 'visit-or-agency':
      return visitNamed(named, which, naming) ?? agencyNamed(named, of, naming) ?? unknown(named, of, naming);
    case 'naming':
    case 'agency':
      return agencyNamed(named, of, naming) ?? unknown(named, of, naming);
    case 'campaign':
      throw new Error('a fact of the campaign names no unit');
    default:
      return of satisfies never;
  }
}

function visitNamed(named: string, which: Which, naming: Naming): Target | null {
  const visits = visibleVisits(naming);
  const exact = visits.filter(({ id, unit }) => id === named || unit === named);
  const agencies = naming.directory.find(named);
  const isMeant = ({ unit, name }: Visit) =>
    agencies.some(({ id }) => id === unit) || fold(name.vi) === fold(named);
  const own = exact.length > 0 ? exact : visits.filter(isMeant);
  if (own.length > 0) return targetOf(named, own, which, { meantBy: null, visits });
  for (const agency of agencies) {
    const former = visits.filter(({ unit }) => heirOf(unit, naming) === agency.id);
    if (former.length > 0) return targetOf(named, former, which, { meantBy: agency, visits });
  }
  return null;
}

function heirOf(unit: string | null, { directory, on }: Naming): string | null {
  return unit === null ? null : (passingBy(unit, on, directory)?.successor ?? null);
}

/** The one visit of some that is meant, among all those that may be known. */
function targetOf(
  named: string,
  meant: readonly Visit[],
  { subject, round }: Which,
  { meantBy, visits }: Pick<Target, 'meantBy'> & Pick<Naming, 'visits'>,
): Target {
  const units = new Map(meant.map((visit) => [visit.unit ?? visit.id, visit]));
  if (units.size > 1)
    throw severalUnits(
      named,
      [...units].map(([id, { name }]) => [id, name.vi]),
    );
  const found = meant.filter(
    (visit) =>
      (subject === undefined || visit.subject === subject) &&
      (round === undefined || visit.round.id === round),
  );
  const [visit, ...others] = found;
  if (visit === undefined || others.length > 0) throw whichVisit(named, meant, found.length === 0);
  return { unit: visit.unit ?? visit.id, ...toldApart(visit, visits), name: visit.name, visit, meantBy };
}

/** An agency that has a part in the campaign without being inspected. */
function agencyNamed(named: string, of: FactKind['of'], naming: Naming): Target | null {
  const known = agenciesOf(of, naming);
  const agencies = naming.directory.find(named).filter(({ id }) => known.has(id));
  const [agency, ...others] = agencies;
  const target = { subject: null, round: null, visit: null, meantBy: null };
  if (agency === undefined)
    return known.has(named) ? { ...target, unit: named, name: { vi: named, en: named } } : null;
  if (others.length > 0)
    throw severalUnits(
      named,
      agencies.map((one) => [one.id, bodyName(one)]),
    );
  const name = bodyName(agency);
  return { ...target, unit: agency.id, name: { vi: name, en: name } };
}

/** Ids of the agencies of a campaign that a fact can be of: those that lend members, and those that name units. */
function agenciesOf(of: FactKind['of'], naming: Naming): ReadonlySet<string> {
  const { plan } = naming;
  const seconding = plan.teams.flatMap((team) => team.seconding.map(({ agency }) => agency));
  const districts = visibleVisits(naming).flatMap(
    ({ unit, district, block }) => district ?? (unit === null ? block : []),
  );
  return new Set([...(of === 'naming' ? [] : seconding), ...(of === 'agency' ? [] : districts)]);
}

/** The units that somebody names, by their ids: those of their own, where a name fits several. */
export function unitsNamed(names: readonly string[], by: string, directory: Directory): string[] {
  return names.map((named) => {
    const all = directory.find(named);
    const own = all.filter(({ parent, newParent }) => parent === by || newParent === by);
    const [unit, ...others] = own.length > 0 ? own : all;
    if (unit === undefined) {
      const meant = directory.suggest(named);
      throw new UsageError(
        { vi: `--units: không có đơn vị nào tên "${named}"`, en: `--units: there is no unit "${named}"` },
        meant === null ? null : didYouMean(meant),
      );
    }
    if (others.length > 0)
      throw severalUnits(
        named,
        [unit, ...others].map((one) => [one.id, bodyName(one)]),
      );
    return unit.id;
  });
}

function severalUnits(named: string, units: readonly (readonly [id: string, name: string])[]): UsageError {
  const list = units.map(([id, name]) => `${id} (${name})`).join(', ');
  return new UsageError(
    { vi: `"${named}" có thể là nhiều đơn vị`, en: `"${named}" may be several units` },
    { vi: `Hãy nêu một mã: ${list}`, en: `Name one id: ${list}` },
  );
}

/** That a unit has several visits, or none as it was said; with what tells each of them. */
function whichVisit(named: string, visits: readonly Visit[], isNone: boolean): UsageError {
  const isTold = (key: (visit: Visit) => string | null) => new Set(visits.map(key)).size > 1;
  const bySubject = isTold(({ subject }) => subject);
  const byRound = isTold(({ round }) => round.id);
  const ways = visits.map((visit) => {
    const subject = bySubject && visit.subject !== null ? [`--subject ${visit.subject}`] : [];
    return [...subject, ...(byRound ? [`--round ${visit.round.id}`] : [])].join(' ');
  });
  const list = [...new Set(ways)].filter((way) => way !== '').join('; ');
  const advice = list === '' ? null : { vi: `Thêm một trong: ${list}`, en: `Add one of: ${list}` };
  if (isNone)
    return new UsageError(
      {
        vi: `"${named}" không có cuộc kiểm tra nào thuộc chuyên đề hoặc đợt đã nêu`,
        en: `"${named}" has no visit of that subject or round`,
      },
      advice ?? { vi: 'Bỏ --subject, --round.', en: 'Leave --subject and --round out.' },
    );
  return new UsageError(
    {
      vi: `"${named}" có ${visits.length} cuộc kiểm tra, chưa rõ cuộc nào`,
      en: `"${named}" has ${visits.length} visits; which?`,
    },
    advice,
  );
}

/** Says that nothing goes by a name, with what was probably meant. */
function unknown(named: string, of: FactKind['of'], naming: Naming): never {
  const { directory, audience } = naming;
  const ids = new Set([
    ...(of === 'visit' || of === 'visit-or-agency'
      ? visibleVisits(naming).map(({ unit, id }) => unit ?? id)
      : []),
    ...(of === 'visit' ? [] : agenciesOf(of, naming)),
  ]);
  const names = new Map<string, string>();
  for (const id of ids) {
    const agency = directory.get(id);
    for (const name of agency === undefined ? [id] : [id, agency.name, bodyName(agency), ...agency.aliases])
      if (!names.has(name)) names.set(name, id);
  }
  const near = nearest(named, names.keys());
  const id = near === null ? null : (names.get(near) ?? near);
  const agency = id === null ? undefined : directory.get(id);
  const shown = agency === undefined ? id : `${id} (${bodyName(agency)})`;
  const meant = meantOrFew(shown, [...ids]);
  const hidden = audience === 'internal' || of === 'agency' || of === 'naming' ? null : UNANNOUNCED_HIDDEN;
  throw new UsageError(UNKNOWN[of](named), bothAdvices(meant, hidden));
}

const UNKNOWN: Readonly<Record<FactKind['of'], (named: string) => Bilingual>> = {
  visit: notInspected,
  'visit-or-agency': notInspected,
  campaign: notInspected,
  naming: (named) => ({
    vi: `kế hoạch không giao cho "${named}" chọn đơn vị nào`,
    en: `the plan has "${named}" name no units`,
  }),
  agency: (named) => ({
    vi: `"${named}" không cử người tham gia đoàn nào`,
    en: `"${named}" lends members to no team`,
  }),
};

function notInspected(named: string): Bilingual {
  return {
    vi: `kế hoạch không có cuộc kiểm tra nào tại "${named}"`,
    en: `the plan has no visit to "${named}"`,
  };
}

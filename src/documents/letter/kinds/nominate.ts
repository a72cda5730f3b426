import { fullNameOf } from '../inspected-field.ts';
import { secondingAgencies } from '../../../deadlines/ended-by.ts';
import { postsAskedOf, type Team } from '../../../plan/language/teams.ts';
import type { CivilDate } from '../../../calendar/civil-date.ts';
import { officialDay, shownCount } from '../../official-date.ts';
import { commonTags } from '../tags/common-tags.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { earliestOwed, isMeeting, visitsOfTeam } from '../addressed-visits.ts';
import type { LetterKind, LetterPlan } from '../letter.ts';
import { secondmentDue } from '../secondment-due.ts';
import { enumeration, withinSentence } from '../sentences.ts';
import { clauseTags } from '../tags/clause-tags.ts';
import type { Tags } from '../tags/tag-values.ts';
import { visitTable } from '../tags/visit-table.ts';
import { visitTags } from '../tags/visit-tags.ts';

/** The request to each agency that seconds members to name them; the office asks nobody for its own people. */
export const nominate: LetterKind = {
  name: 'nominate',
  papers: 'Đề nghị cử người tham gia Đoàn kiểm tra',
  about: { vi: 'đề nghị các cơ quan cử người tham gia đoàn', en: 'asks agencies for members of the team' },
  fileStem: 'de-nghi-cu-nguoi',
  type: null,
  text: 'nominate.txt',
  shape: 'letter',
  isBeforehand: true,
  tellsOf: 'schedule',
  notFor: [],
  plans: (facts) => {
    const { plan } = facts;
    return secondingAgencies(plan).map((agency): LetterPlan => {
      const teams = plan.teams.filter(({ seconding }) => seconding.some((one) => one.agency === agency));
      const visits = teams.flatMap(({ id }) => visitsOfTeam(facts, id));
      const needed = visits.filter((one) => one.start !== null && !one.standAside.includes(agency));
      const aside = visits.filter(({ standAside }) => standAside.includes(agency));
      const days = needed.flatMap(({ start, end }) => [start?.date ?? [], end?.date ?? []].flat()).sort();
      const [first, last] = [days[0], days.at(-1)];
      const seats = teams.flatMap((team) => seatsOf(team, agency));
      return {
        id: agency,
        units: [agency, nameOf(facts, agency)],
        addressee: nameOf(facts, agency),
        sender: { by: 'office' },
        visits,
        standing: 'is-drawn-up',
        tells: [],
        due: earliestOwed(facts, ['seconding']),
        endsWith: null,
        tags: {
          ...commonTags(facts, visits),
          ...visitTable(facts, needed),
          don_vi: nameOf(facts, agency),
          doan: teams.map((team) => {
            const shared = sharedWords(facts, team, agency);
            return {
              ten: team.name,
              doan_day_du: fullNameOf(facts, team),
              cu: postTags(facts, team, agency),
              cu_nguoi: askedWords(facts, team, agency),
              co_cu_chung: shared !== '',
              cu_chung: shared,
              so_cuoc: shownCount(visitsOfTeam(facts, team.id).length),
            };
          }),
          co_lich: needed.length > 0,
          so_cuoc: shownCount(needed.length),
          ngay_dau: first === undefined ? '' : officialDay(first),
          ngay_cuoi: last === undefined ? '' : officialDay(last),
          khoang_ngay: daysBetween(first, last),
          co_lam_viec: needed.some(isMeeting),
          han_cu_nguoi: secondmentDue(facts),
          mau_danh_sach: seats.map(({ post, team }, index) => ({
            stt: String(index + 1),
            vi_tri: teams.length > 1 ? `${post}, ${team}` : post,
          })),
          co_dung_ngoai: aside.length > 0,
          dung_ngoai: aside.map((visit, index) => visitTags(facts, visit, index)),
        },
      };
    });
  },
  lacks: () => ({ what: 'secondment' }),
};

/** A post in a team that an agency is asked to fill, with how many people. */
interface AskedPost {
  readonly post: string;
  readonly count: number;
  readonly clause: string | null;
}

/** The posts of a team that an agency fills: its own, else one each of those that all agencies fill together; null: none is named. */
function postsOf(team: Team, agency: string): AskedPost[] | null {
  const secondments = team.seconding.filter((one) => one.agency === agency);
  const hasOwn = secondments.some(({ posts }) => posts.length > 0);
  const posts = secondments.flatMap((secondment) =>
    postsAskedOf(team, secondment).map(({ post, send, clause }) => ({
      post,
      count: hasOwn ? Math.max(1, send) : 1,
      clause: clause ?? secondment.clause ?? team.clause,
    })),
  );
  return posts.length === 0 ? null : posts;
}

/** "ít nhất 01 người", "02 người". */
function people(count: number): string {
  return `${count > 1 ? '' : 'ít nhất '}${shownCount(count)} người`;
}

/** A seat in a team that an agency is asked to fill; one line of the list for each. */
interface Seat {
  readonly post: string;
  readonly team: string;
}

/** The seats of a team that an agency fills; one where nobody says which. */
function seatsOf(team: Team, agency: string): Seat[] {
  const posts = postsOf(team, agency) ?? [{ post: MEMBER, count: 1 }];
  return posts.flatMap(({ post, count }) => Array.from({ length: count }, () => ({ post, team: team.name })));
}

/** Whom an agency is asked for: "ít nhất 01 người là lãnh đạo và 02 người là chuyên viên". */
function askedWords(facts: LetterFacts, team: Team, agency: string): string {
  const posts = postsOf(team, agency);
  if (posts === null) return people(1);
  const named = posts.map(({ post, count, clause }) => {
    const cited = facts.clauses && clause !== null ? ` (${clause})` : '';
    return { post: `${withinSentence(post, facts.directory)}${cited}`, count };
  });
  if (isShared(team, agency)) return `${people(1)} là ${named.map(({ post }) => post).join(' hoặc ')}`;
  return enumeration(named.map(({ post, count }) => `${people(count)} là ${post}`));
}

/** How many all agencies send together, where the plan says so of more than one: "02 lãnh đạo và 03 chuyên viên". */
function sharedWords({ directory }: LetterFacts, team: Team, agency: string): string {
  if (!isShared(team, agency) || team.posts.every(({ send }) => send < 2)) return '';
  return enumeration(
    team.posts.map(({ post, send }) => `${shownCount(send)} ${withinSentence(post, directory)}`),
  );
}

/** Whether an agency fills posts of the team together with the others. */
function isShared({ seconding, posts }: Team, agency: string): boolean {
  return posts.length > 0 && seconding.every((one) => one.agency !== agency || one.posts.length === 0);
}

/** "vào thứ Hai, ngày …", "từ … đến …". */
function daysBetween(first: CivilDate | undefined, last: CivilDate | undefined): string {
  if (first === undefined || last === undefined) return '';
  return first === last ? `vào ${officialDay(first)}` : `từ ${officialDay(first)} đến ${officialDay(last)}`;
}

/** What somebody is in a team of which no post is named. */
const MEMBER = 'Thành viên';

function postTags(facts: LetterFacts, team: Team, agency: string): Tags[] {
  const posts = postsOf(team, agency) ?? [{ post: MEMBER, count: 1, clause: team.clause }];
  return posts.map(({ post, count, clause }) => ({
    chuc_danh: post,
    so_nguoi: people(count),
    ...clauseTags(facts, clause),
  }));
}

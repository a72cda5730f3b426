import { fullNameOf } from '../inspected-field.ts';
import { postsAskedOf, type Team } from '../../../plan/language/teams.ts';
import { officialDay } from '../../official-date.ts';
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
  fileStem: 'de-nghi-cu-nguoi',
  type: null,
  text: 'nominate.txt',
  shape: 'letter',
  isBeforehand: true,
  tellsOf: 'schedule',
  notFor: [],
  plans: (facts) => {
    const { plan } = facts;
    const agencies = new Set(plan.teams.flatMap(({ seconding }) => seconding.map(({ agency }) => agency)));
    agencies.delete(plan.office.agency);
    return [...agencies].map((agency): LetterPlan => {
      const teams = plan.teams.filter(({ seconding }) => seconding.some((one) => one.agency === agency));
      const visits = teams.flatMap(({ id }) => visitsOfTeam(facts, id));
      const needed = visits.filter((one) => one.start !== null && !one.standAside.includes(agency));
      const aside = visits.filter(({ standAside }) => standAside.includes(agency));
      const days = needed.flatMap(({ start, end }) => [start?.date ?? [], end?.date ?? []].flat()).sort();
      const [first, last] = [days[0], days.at(-1)];
      const seats = teams.flatMap((team) => seatsOf(facts, team, agency));
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
          doan: teams.map((team) => ({
            ten: team.name,
            doan_day_du: fullNameOf(facts, team),
            cu: postTags(facts, team, agency),
            cu_nguoi: enumeration(
              seatsOf(facts, team, agency).flatMap(({ words }) => (words === '' ? [] : [words])),
            ),
            ...visitCount(facts, team),
          })),
          co_lich: needed.length > 0,
          so_cuoc: String(needed.length).padStart(2, '0'),
          ngay_dau: first === undefined ? '' : officialDay(first),
          ngay_cuoi: last === undefined ? '' : officialDay(last),
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

/** A seat in a team that an agency is asked to fill: "01 lãnh đạo"; one line of the list for each. */
interface Seat {
  readonly post: string;
  readonly team: string;
  readonly words: string;
}

/** The seats of a team that an agency fills: its own, else those that all agencies fill together, else one. */
function seatsOf(facts: LetterFacts, team: Team, agency: string): Seat[] {
  const secondments = team.seconding.filter((one) => one.agency === agency);
  const hasOwn = secondments.some(({ posts }) => posts.length > 0);
  const posts = secondments.flatMap((secondment) =>
    postsAskedOf(team, secondment).map((post) => ({
      ...post,
      clause: post.clause ?? secondment.clause ?? team.clause,
    })),
  );
  if (posts.length === 0) return [{ post: 'Thành viên', team: team.name, words: 'ít nhất 01 người' }];
  return posts.flatMap(({ post, send, clause }) => {
    const count = hasOwn ? Math.max(1, send) : 1;
    const cited = facts.clauses && clause !== null ? ` (${clause})` : '';
    const least = count > 1 ? '' : 'ít nhất ';
    const words = `${least}${String(count).padStart(2, '0')} người là ${withinSentence(post, facts.directory)}${cited}`;
    return Array.from({ length: count }, (_, index) => ({
      post,
      team: team.name,
      words: index === 0 ? words : '',
    }));
  });
}

function postTags(facts: LetterFacts, team: Team, agency: string): Tags[] {
  return team.seconding
    .filter((one) => one.agency === agency)
    .flatMap((secondment) =>
      postsAskedOf(team, secondment).map(({ post, send, clause: own }) => ({
        chuc_danh: post,
        so_nguoi: send === 1 ? 'ít nhất 01 người' : `${String(send).padStart(2, '0')} người`,
        ...clauseTags(facts, own ?? secondment.clause ?? team.clause),
      })),
    );
}

function visitCount(facts: LetterFacts, { id }: Team): Tags {
  return { so_cuoc: String(visitsOfTeam(facts, id).length).padStart(2, '0') };
}

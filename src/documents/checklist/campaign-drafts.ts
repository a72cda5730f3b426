import type { CivilDate } from '../../calendar/civil-date.ts';
import { secondedOn } from '../../deadlines/ended-by.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import type { Item } from '../../plan/language/item.ts';
import type { TextItem } from '../../plan/language/texts.ts';
import { type Post, postsAskedOf, type Secondment, type Team } from '../../plan/language/teams.ts';
import { standingFacts } from '../../plan/standing-facts.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Draft } from './checklist.ts';
import { stageOfText } from './course.ts';
import { heldOn, roundEnded } from './dues.ts';
import type { ChecklistInput } from './checklist-input.ts';
import { agencyName, articlesNaming, idsOf, same } from './item-owners.ts';

/** The sign that the team has been formed. */
export const FORMED = 'formed';

/** What the plan requires of the campaign as a whole; an empty list of units means that it holds for all. */
export function requirementDrafts({ plan }: ChecklistInput, owner: Bilingual): Draft[] {
  const ids = idsOf(plan.requirements, 'requirement');
  return plan.requirements.map((item) =>
    plainDraft(ids.get(item) ?? '', item, owner, stageOfText(item.text)),
  );
}

/** The articles of the decision that name an agency: they hold as long as the campaign lasts. */
export function articleDrafts(input: ChecklistInput, agency: string): Draft[] {
  const ids = idsOf(input.plan.decision.articles, 'article');
  return articlesNaming(input, agency).map((item) =>
    plainDraft(ids.get(item) ?? '', item, agencyName(input, agency), null),
  );
}

/** The window of each round: when it closes, every visit of the round must be done. */
export function windowDrafts({ plan, schedule }: ChecklistInput, owner: Bilingual): Draft[] {
  return plan.rounds.flatMap((round): Draft[] => {
    const { ranges, clause } = round.window;
    const from = ranges[0]?.from;
    const to = ranges.at(-1)?.to;
    if (from === undefined || to === undefined) return [];
    const which = plan.rounds.length === 1 ? '' : ` ${round.name ?? round.id}`;
    const days = (language: 'vi' | 'en') => `${writtenDate(from, language)} – ${writtenDate(to, language)}`;
    return [
      {
        ...plainDraft(`window@@${round.id}`, { text: '', clause: clause ?? round.clause }, owner, 'visit'),
        kind: 'deadline',
        text: {
          vi: `Kiểm tra xong${which} trong thời gian của kế hoạch (${days('vi')})`,
          en: `Finish the visits${which} within the window of the plan (${days('en')})`,
        },
        due: {
          date: to,
          state: 'fixed',
          event: to,
          direction: 'before',
          count: 0,
          measure: 'day',
          setBy: (clause ?? round.clause) === null ? 'secretariat' : 'decision',
        },
        done: finishedOn(schedule, round.id),
        brings: [roundEnded(round.id)],
      },
    ];
  });
}

/** The last day of the last visit of a round, once all of them have taken place. */
function finishedOn({ visits, unplaced }: ChecklistInput['schedule'], round: string): CivilDate | null {
  const ofRound = ({ visit }: Pick<ScheduledVisit, 'visit'>) =>
    visit.round.id === round && visit.form !== 'by-report';
  const held = visits.filter(ofRound).map(heldOn);
  if (unplaced.some(ofRound) || held.includes(null)) return null;
  return (
    held
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** Whom each agency has to name for a team that has yet to be formed, in one item for each agency. */
export function nominationDrafts(input: ChecklistInput): Draft[] {
  return input.plan.teams
    .filter(({ formed }) => formed === false)
    .flatMap((team) =>
      team.seconding.map((secondment): Draft => {
        const posts = postsAskedOf(team, secondment)
          .map((post) => postText(input, team, post))
          .join(', ');
        return {
          ...plainDraft(
            `nominate-${team.id}-${secondment.agency}`,
            { text: '', clause: secondment.clause ?? team.clause },
            agencyName(input, secondment.agency),
            'form',
          ),
          text: named(team, posts),
          done: secondedOn(secondment.agency, standingFacts(input.plan)),
          wantedBy: [FORMED],
        };
      }),
    );
}

/** Whom an agency has to name, post by post, with the names that the plan already knows. */
export function postDrafts(input: ChecklistInput, team: Team, secondment: Secondment): Draft[] {
  const owner = agencyName(input, secondment.agency);
  const clause = secondment.clause ?? team.clause;
  const posts = postsAskedOf(team, secondment);
  if (posts.length === 0) {
    const draft = plainDraft(`post-${team.id}`, { text: '', clause }, owner, 'form');
    return [{ ...draft, text: named(team, '') }];
  }
  return posts.map((post, index) => {
    const people = team.members.filter((one) => one.agency === secondment.agency && one.post === post.post);
    const known = people.map(({ name }) => name).join(', ');
    const text = named(team, postText(input, team, post));
    const isSaid = isNumberSaid(input, team, post) || team.formed !== false;
    const number: Bilingual = isSaid
      ? same('')
      : {
          vi: '; số người theo quyết định thành lập Đoàn',
          en: '; how many: by the decision that forms the team',
        };
    const already: Bilingual =
      known === '' ? same('') : { vi: `; đã có: ${known}`, en: `; already named: ${known}` };
    return {
      ...plainDraft(
        `post-${team.id}-${index + 1}`,
        { text: '', clause: post.clause ?? clause },
        owner,
        'form',
      ),
      text: { vi: text.vi + number.vi + already.vi, en: text.en + number.en + already.en },
    };
  });
}

/** A duty without anything that it hangs on. */
export function plainDraft(
  id: string,
  { text, clause }: Pick<TextItem, 'text'> & Pick<Item, 'clause'>,
  owner: Bilingual,
  stage: Draft['stage'],
): Draft {
  return {
    id,
    kind: 'duty',
    stage,
    text: same(text),
    owes: '',
    owner,
    together: [],
    due: null,
    done: null,
    remark: null,
    clause,
    visit: null,
    unit: null,
    brings: [],
    needs: [],
    wantedBy: [],
  };
}

/** A post, with the number only where the plan says how many the agency itself sends. */
function postText(input: ChecklistInput, team: Team, post: Post): string {
  return isNumberSaid(input, team, post) ? `${post.send} ${post.post}` : post.post;
}

/** Whether a plan says how many an agency sends into a post: what all agencies fill together is shared out by no plan. */
function isNumberSaid({ isWritten }: ChecklistInput, { posts }: Team, post: Post): boolean {
  return isWritten([...post.path, 'send']) && !posts.includes(post);
}

function named(team: Team, posts: string): Bilingual {
  const whom = posts === '' ? '' : `: ${posts}`;
  return { vi: `Cử người tham gia ${team.name}${whom}`, en: `Name people for ${team.name}${whom}` };
}

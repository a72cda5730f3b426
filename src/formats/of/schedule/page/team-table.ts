import type { Role, Team } from '../../../../plan/language/teams.ts';
import { writtenDate } from '../../../../calendar/date-words.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { agencyName, type ScheduleView } from '../schedule-view.ts';
import { teamGroups } from '../timeline/team-groups.ts';
import { xmlText } from '../../../xml.ts';
import { WORDS } from './page-words.ts';

const ROLES: Readonly<Record<Role | 'substitute', Bilingual>> = {
  head: { vi: 'Trưởng đoàn', en: 'Head' },
  deputy: { vi: 'Phó trưởng đoàn', en: 'Deputy' },
  secretary: { vi: 'Thư ký', en: 'Secretary' },
  member: { vi: 'Thành viên', en: 'Member' },
  substitute: { vi: 'Dự bị', en: 'Substitute' },
};

const TEXT = {
  lead: { vi: 'Cơ quan chủ trì', en: 'Led by' },
  seconding: { vi: 'Cơ quan cử người', en: 'Seconding agencies' },
  formed: { vi: 'Quyết định thành lập', en: 'Formed by' },
  contact: { vi: 'Liên hệ văn phòng thư ký', en: 'Secretariat' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Who goes: the teams of the visits shown, with their members where they are named, and how to reach the secretariat. */
export function htmlTeams(page: ScheduleView): string {
  const { plan, language } = page;
  const going = teamGroups(page).map(({ team }) => team);
  const teams = plan.teams.filter(({ id }) => going.includes(id));
  const { contact, phone, email, address } = plan.office;
  const reach = [contact, phone, email, address].flatMap((text) => text ?? []);
  return [
    `<section class="more"><h2>${WORDS.teams[language]}</h2>`,
    ...teams.map((team) => teamText(page, team)),
    ...(reach.length === 0
      ? []
      : [
          `<h3>${TEXT.contact[language]}</h3><p>${xmlText([agencyName(page, plan.office.agency), ...reach].join(' · '))}</p>`,
        ]),
    '</section>',
  ].join('\n');
}

function teamText(page: ScheduleView, team: Team): string {
  const { language } = page;
  const { lead, seconding, formed } = team;
  const agencies = seconding.map(({ agency }) => agencyName(page, agency)).join(', ');
  const decision =
    typeof formed === 'boolean'
      ? ''
      : {
          vi: `${formed.number} ngày ${writtenDate(formed.date, 'vi')}`,
          en: `${formed.number} of ${writtenDate(formed.date, 'en')}`,
        }[language];
  const facts = [
    [TEXT.lead, lead === null ? '' : agencyName(page, lead)],
    [TEXT.seconding, agencies],
    [TEXT.formed, decision],
  ] as const;
  const people = [
    ...team.members,
    ...team.substitutes.map((person) => ({ ...person, role: 'substitute' as const })),
  ].map(({ role, name, post, agency }) => {
    const from = [post ?? [], agencyName(page, agency)].flat().join(', ');
    return `<li>${ROLES[role][language]}: ${xmlText(`${name}, ${from}`)}</li>`;
  });
  return [
    `<h3>${xmlText(team.name)}</h3>`,
    `<dl>${facts.flatMap(([words, text]) => (text === '' ? [] : [`<dt>${words[language]}</dt><dd>${xmlText(text)}</dd>`])).join('')}</dl>`,
    ...(people.length === 0 ? [] : [`<ul>${people.join('')}</ul>`]),
  ].join('\n');
}

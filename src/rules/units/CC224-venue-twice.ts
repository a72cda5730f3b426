import type { Path } from '../../diagnostics/path.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Team } from '../../plan/language/teams.ts';
import { defineRule, type Finding, type RuleContext } from '../engine/rule.ts';

interface Values {
  readonly by: 'visit' | 'team';
  readonly name: UnitName;
  readonly team: string;
  readonly used: string;
  readonly ignored: string;
}

type Note = 'team' | 'directory';

/** Two places say where a visit takes place. */
export const venueTwice = defineRule<Values>()({
  code: 'CC224',
  slug: 'venue-twice',
  severity: 'warning',
  kind: 'plan',
  message: ({ by, name, team, used, ignored }) =>
    by === 'visit'
      ? {
          vi: `${name.vi} có địa điểm riêng "${used}", nên địa điểm "${ignored}" của ${team} không dùng ở đó`,
          en: `${name.en} has the venue "${used}" of its own, so that "${ignored}" of ${team} is not used there`,
        }
      : {
          vi: `${team} có địa điểm "${used}", nên địa điểm "${ignored}" của ${name.vi} trong danh mục không dùng`,
          en: `${team} has the venue "${used}", so that "${ignored}" of ${name.en} in the directory is not used`,
        },
  advice: ({ by }) =>
    by === 'visit'
      ? {
          vi: 'Nếu đúng ý thì để nguyên; nếu không, bỏ một trong hai "venue".',
          en: 'Leave it if that is meant; else remove one of the two "venue".',
        }
      : {
          vi: 'Muốn họp ở nơi ghi trong danh mục thì ghi "venue" ở đơn vị, hoặc bỏ "venue" của đoàn.',
          en: 'To meet where the directory says, give the "venue" with the unit, or remove that of the team.',
        },
  notes: {
    team: { vi: 'địa điểm của đoàn', en: 'the venue of the team' },
    directory: { vi: 'địa điểm trong danh mục', en: 'the venue in the directory' },
  },
  explanation: {
    vi: 'Địa điểm của một cuộc kiểm tra lấy ở đơn vị hoặc khối trước, rồi đến đoàn, rồi đến danh mục, sau cùng là văn phòng thư ký. Hai chỗ cùng ghi thì chỗ sau bị bỏ qua, và người viết có thể tưởng nó được dùng. Bỏ một chỗ cho rõ.',
    en: 'The venue of a visit is that of the unit or its block, else of the team, else of the directory, else of the secretariat. Where two give one, the latter is passed over, and the writer may think that it is used. Remove one of them.',
  },
  *check(context) {
    const told = new Set<string>();
    for (const visit of context.visits) {
      const found = visit.form === 'by-report' ? null : clash(context, visit);
      const key = found?.path.join() ?? '';
      if (found === null || told.has(key)) continue;
      told.add(key);
      yield found;
    }
  },
});

function clash(context: RuleContext, visit: Visit): Finding<Values, Note> | null {
  const team = onlyTeam(context, visit);
  if (team?.venue == null) return null;
  const name = unitName(visit);
  const ofTeam: Path = [...team.path, 'venue'];
  if (visit.venue !== null) {
    if (visit.venue === team.venue) return null;
    const values = { by: 'visit', name, team: team.name, used: visit.venue, ignored: team.venue } as const;
    return { path: ownVenue(context, visit), values, related: [{ path: ofTeam, note: 'team' }] };
  }
  const unit = visit.unit === null ? undefined : context.directory.get(visit.unit);
  if (unit?.venue == null || unit.venue === team.venue) return null;
  const values = { by: 'team', name, team: team.name, used: team.venue, ignored: unit.venue } as const;
  const inDirectory: Path = [...unit.path, 'venue'];
  return {
    path: ofTeam,
    values,
    related: [{ path: inDirectory, file: 'directory', note: 'directory' }],
  };
}

/** The only team that may go to a visit. */
function onlyTeam({ plan }: RuleContext, { teams }: Visit): Team | undefined {
  return teams.length === 1 ? plan.teams.find(({ id }) => id === teams[0]) : undefined;
}

/** Where a visit has its venue from: its unit, or the block that stands above it. */
function ownVenue({ isWritten }: RuleContext, { path }: Visit): Path {
  const own = [...path, 'venue'];
  return isWritten(own) ? own : [...path.slice(0, 2), 'venue'];
}

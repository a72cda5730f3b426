import { type Agency, type Level, nameInSentence } from '../../plan/directory.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { LEVEL_NAMES } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

const RANKS: Readonly<Record<Level, number>> = { province: 0, district: 1, commune: 2 };

/** The parent of an agency cannot be one. */
export const parentLevel = defineRule<{
  fault: 'itself' | 'level';
  name: AgencyName;
  level: Level;
  parent: AgencyName;
  parentLevel: Level;
}>()({
  code: 'CC222',
  slug: 'parent-level',
  severity: 'error',
  kind: 'directory',
  message: ({ fault, name, level, parent, parentLevel: above }) => {
    if (fault === 'itself') {
      return {
        vi: `${name.vi} được ghi là trực thuộc chính mình`,
        en: `${name.vi} is given as its own parent`,
      };
    }
    const [of, is] = [LEVEL_NAMES[level], LEVEL_NAMES[above]];
    return {
      vi: `${name.vi} (${of.vi}) không thể trực thuộc ${parent.vi} (${is.vi})`,
      en: `${name.vi} (${of.en}) cannot belong to ${parent.vi} (${is.en})`,
    };
  },
  advice: () => ({
    vi: 'Xã thuộc huyện hoặc tỉnh, huyện thuộc tỉnh, cơ quan thuộc địa phương cùng cấp hoặc cấp trên.',
    en: 'Communes belong to districts or the province, districts to the province, agencies to a locality of their level or above.',
  }),
  notes: { parent: { vi: 'cơ quan cấp trên', en: 'the parent' } },
  explanation: {
    vi: '"parent" cho biết địa phương thuộc đâu; nhờ đó đoàn đi huyện nào thì đi luôn xã của huyện đó. Một địa phương phải thuộc một địa phương cấp cao hơn, một cơ quan không thể thuộc cấp thấp hơn nó. Sửa "parent" hoặc "level" của một trong hai.',
    en: '"parent" says where a locality belongs, which is how a team goes from a district to its communes. A locality belongs to one of a higher level, an agency never to a lower one. Correct "parent" or "level" of one of the two.',
  },
  *check({ directory }) {
    for (const agency of directory.agencies) {
      for (const [key, id] of [
        ['parent', agency.parent],
        ['new-parent', agency.newParent],
      ] as const) {
        const parent = id === null ? undefined : directory.get(id);
        if (parent === undefined || isPossible(agency, parent)) continue;
        const isItself = parent.id === agency.id;
        yield {
          path: [...agency.path, key],
          file: 'directory',
          values: {
            fault: isItself ? 'itself' : 'level',
            name: agencyName(agency, nameInSentence(agency)),
            level: agency.level,
            parent: agencyName(parent, nameInSentence(parent)),
            parentLevel: parent.level,
          },
          related: isItself ? [] : [{ path: [...parent.path, 'level'], file: 'directory', note: 'parent' }],
        };
      }
    }
  },
});

function isPossible(agency: Agency, parent: Agency): boolean {
  if (parent.id === agency.id) return false;
  if (!agency.isLocality) return RANKS[parent.level] <= RANKS[agency.level];
  return parent.isLocality && RANKS[parent.level] < RANKS[agency.level];
}

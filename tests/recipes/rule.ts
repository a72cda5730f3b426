import { readFileSync } from 'node:fs';
import { type Edits, withLine } from './recipes.ts';

const RULE = `import { defineRule } from '../engine/rule.ts';
import { blockPath } from '../evidence/places.ts';

const LONGEST = 60;

/** The name of a block does not fit the tables. */
export const longBlockName = defineRule<{ length: number }>()({
  code: 'CC299',
  slug: 'long-block-name',
  severity: 'info',
  kind: 'plan',
  message: ({ length }) => ({
    vi: \`tên khối dài \${length} chữ\`,
    en: \`the name of the block has \${length} letters\`,
  }),
  explanation: {
    vi: 'Tên khối dài quá thì bảng khó đọc. Rút gọn tên.',
    en: 'A name that long makes tables hard to read. Shorten it.',
  },
  *check(context) {
    for (const block of context.plan.blocks) {
      const { length } = block.name ?? '';
      if (length > LONGEST) yield { path: [...blockPath(context, block), 'name'], values: { length } };
    }
  },
});
`;

const SILENT = 'tests/rules/fixtures/CC216-empty-block/silent';
const plan = readFileSync(`${SILENT}/plan.yaml`, 'utf8');
const directory = readFileSync(`${SILENT}/directory.yaml`, 'utf8');
const FIXTURE = 'tests/rules/fixtures/CC299-long-block-name';

export const rule: Edits = {
  'src/rules/units/CC299-long-block-name.ts': RULE,
  'src/rules/table.ts': withLine(
    "export { longBlockName as CC299 } from './units/CC299-long-block-name.ts';",
    'before',
    /CC301/,
  ),
  [`${FIXTURE}/silent/plan.yaml`]: plan,
  [`${FIXTURE}/silent/directory.yaml`]: directory,
  [`${FIXTURE}/fires/plan.yaml`]: plan.replace('Cấp tỉnh', 'Cấp tỉnh'.repeat(10)),
  [`${FIXTURE}/fires/directory.yaml`]: directory,
};

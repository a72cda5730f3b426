import { commitmentOf, lotsOf } from '../../../src/follow-up/draw.ts';
import { in2026, type Situation } from './situations.ts';

const AIMS_AND_RECIPIENTS =
  'aims: [Đánh giá đúng việc thực hiện]\noffice:\n  recipients: [{ to: Chủ tịch UBND tỉnh }]';

/** The communes of the small province but for the one that the plan names, and the one that is excluded. */
const CANDIDATES = ['phuong-dong-thanh', 'xa-long-thanh', 'xa-my-phuoc'];

const UNITS = `
units:
  - id: cap-xa
    name: Cấp xã
    level: commune
    units: [phuong-tan-lam]
    minimum: 3
    selected-by: draw
    clause: III.1.b`;

/** What is on record of a draw, by its seed. */
function drawn(
  block: string,
  { on, seed, more = '' }: { readonly on: string; readonly seed: string; readonly more?: string },
  candidates = CANDIDATES,
  wanted = 2,
): string {
  const units = lotsOf(seed, candidates)
    .slice(0, wanted)
    .map(({ unit }) => unit);
  return `fact: drawn, block: ${block}, on: ${on}, units: [${units.join(', ')}], seed: "${seed}"${more}`;
}

const EXCLUDED = ', excluded: [{ unit: xa-phu-hoa, reason: Đã được kiểm tra năm 2025. }]';
const WITNESSES =
  ', witnesses: ["Ông Đỗ Văn Mẫn, chuyên viên Văn phòng UBND tỉnh", "Bà Cao Thị Lành, Ủy ban MTTQ Việt Nam tỉnh"]';

/** 32 hexadecimal digits, of which the first is a letter. */
export const SECRET_SEED = 'c0ffee00c0ffee00c0ffee00c0ffee00';

const UNANNOUNCED = `
units:
  - { id: cap-tinh, name: Cấp tỉnh, level: province, units: [so-tu-phap], clause: III.1.a }
  - id: dot-xuat
    name: Khối xã kiểm tra đột xuất
    level: commune
    form: unannounced
    minimum: 2
    selected-by: draw
    clause: III.1.c`;

const COMMUNES = ['phuong-tan-lam', 'phuong-dong-thanh', 'xa-phu-hoa', 'xa-long-thanh', 'xa-my-phuoc'];
const COMMITTED = {
  on: '2026-03-30',
  seed: SECRET_SEED,
  more: `, commitment: ${commitmentOf(SECRET_SEED)}`,
};
const SECRET_DRAW = { facts: [drawn('dot-xuat', COMMITTED, COMMUNES)] };
const NAMES = ['Phường Tân Lâm', 'Phường Đông Thành', 'Xã Phú Hòa', 'Xã Long Thạnh', 'Xã Mỹ Phước'];

const COMMITTED_DRAW = in2026(
  { units: UNITS },
  { facts: [drawn('cap-xa', COMMITTED, ['xa-phu-hoa', ...CANDIDATES])] },
);

/** Situations in which units were drawn, for the minutes of draws. */
export const DRAWN = {
  'a draw that was repeated': in2026(
    { units: UNITS },
    {
      facts: [
        drawn('cap-xa', { on: '2026-03-27', seed: '7193' }, ['xa-phu-hoa', ...CANDIDATES]),
        drawn('cap-xa', {
          on: '2026-03-30',
          seed: 'xổ số Thanh Lâm 29/03/2026: 482915',
          more: `${EXCLUDED}${WITNESSES}, reason: Lần trước chưa loại xã đã được kiểm tra năm 2025.`,
        }),
      ],
    },
  ),
  'a draw of which little is on record': in2026(
    { units: UNITS.replace(/\n {4}(?:clause|units): .*/g, '') },
    { facts: [drawn('cap-xa', { on: '2026-03-30', seed: '7' }, COMMUNES, 3)] },
  ),
  'a draw by a commitment': {
    ...COMMITTED_DRAW,
    plan: COMMITTED_DRAW.plan.replace(/^office:$/m, AIMS_AND_RECIPIENTS),
  },
  'a draw for unannounced visits, told inside': in2026(
    { units: UNANNOUNCED },
    { ...SECRET_DRAW, internal: true, secret: NAMES },
  ),
  'a draw for unannounced visits, told outside': in2026(
    { units: UNANNOUNCED },
    { ...SECRET_DRAW, secret: NAMES },
  ),
} satisfies Readonly<Record<string, Situation>>;

import { realPlan } from '../folder.ts';

/** What an amending decision would change of the real plan, each as it stands there and as it would stand then. */
const AMENDED: readonly (readonly [string, string])[] = [
  ['      - so-giao-thong-van-tai\n', '      - so-tai-chinh\n'],
  ['      - so-giao-duc-va-dao-tao\n', '      - { unit: so-giao-duc-va-dao-tao, form: by-report }\n'],
  ['      - so-xay-dung\n', '      - { unit: so-xay-dung, pin: 2021-08-02 }\n'],
  ['  in: [2021-Q2, 2021-Q3]\n', '  from: 2021-04-01\n  to: 2021-10-31\n'],
  ['    count: 20\n', '    count: 15\n'],
  ['    selected-by: district\n', '    selected-by: draw\n'],
  ['      - agency: so-khoa-hoc-va-cong-nghe\n', '      - agency: so-xay-dung\n'],
  [
    '    posts: [{ post: Lãnh đạo }, { post: Chuyên viên }]\n',
    `    posts: [{ post: Lãnh đạo }, { post: Chuyên viên, send: 2 }]
    members:
      - { name: Nguyễn Văn Ví Dụ, title: Ông, role: secretary, agency: so-noi-vu, post: Chuyên viên }
`,
  ],
  [
    '  - text: Triển khai và kết quả kế hoạch CCHC của chính đơn vị\n',
    '  - text: Triển khai kế hoạch CCHC và việc xử lý hồ sơ trễ hạn của đơn vị\n',
  ],
  ['  copies: 2\n', '  copies: 1\n'],
];

const CLOSED = `
schedule:
  visits-per-week: 4
  closed:
    - { from: 2021-07-12, to: 2021-07-30, reason: Giãn cách xã hội }
`;

/** The real plan as a later decision would amend it. */
export async function amendedPlan(): Promise<string> {
  const plan = AMENDED.reduce(
    (text, [old, now]) => {
      if (!text.includes(old)) throw new Error(`the real plan does not say ${old}`);
      return text.replace(old, now);
    },
    await realPlan(),
  );
  return plan + CLOSED;
}

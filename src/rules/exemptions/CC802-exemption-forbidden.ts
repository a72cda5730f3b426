import { suggestion } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** An exemption is from a rule that allows none, or that does not exist. */
export const exemptionForbidden = defineRule<{
  rule: string;
  state: 'unknown-rule' | 'forbidden';
  nearest: string;
}>()({
  code: 'CC802',
  slug: 'exemption-forbidden',
  severity: 'error',
  kind: 'exemptions',
  message: ({ rule, state }) =>
    state === 'unknown-rule'
      ? { vi: `không có quy tắc nào mang mã "${rule}"`, en: `there is no rule with the code "${rule}"` }
      : { vi: `không được miễn quy tắc ${rule}`, en: `there is no exemption from ${rule}` },
  advice: ({ state, nearest }) =>
    state === 'unknown-rule'
      ? suggestion(nearest, { vi: 'Xem các mã: cchc explain', en: 'See the codes: cchc explain' })
      : {
          vi: 'Bỏ mục miễn trừ và sửa chỗ sai; chỉ miễn được cảnh báo và thông tin về điều kế hoạch nói.',
          en: 'Remove the exemption and mend the fault; only warnings and information on what a plan says can be exempted.',
        },
  explanation: {
    vi: 'Lỗi không miễn được: kế hoạch còn lỗi thì không thực hiện được, hoặc trái quy định, hoặc phần mềm đọc khác ý người viết. Nếu quyết định thật sự nói khác thì sửa kế hoạch cho đúng quyết định. Cách viết tệp, danh mục, việc đối chiếu giữa các kế hoạch và chính các mục miễn trừ cũng không miễn. Miễn được là cảnh báo và thông tin về nội dung của kế hoạch.',
    en: 'Errors cannot be exempted: a plan with one cannot be carried out, or not lawfully, or is read otherwise than meant. If the decision really says so, write the plan as the decision says. Nor can the writing of the file, the directory, what is found between plans, or exemptions themselves. What can be is a warning or information about what the plan says.',
  },
  *check(fates) {
    for (const { exemption, state, nearest } of fates) {
      if (state !== 'unknown-rule' && state !== 'forbidden') continue;
      yield { path: [...exemption.path, 'rule'], values: { rule: exemption.rule, state, nearest } };
    }
  },
});

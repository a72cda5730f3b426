import { fold } from '../../plan/fold.ts';
import type { LetterRecipient } from '../../plan/language/signing.ts';
import type { LetterFacts } from './letter-facts.ts';

/** The kinds that ask for members of a team, or for what is inspected: nobody is in the team who could receive them. */
const BEFORE_MEMBERS: readonly string[] = ['nominate', 'choose-communes'];

/** Who receives a copy of the papers of a kind, besides its addressee. */
export function recipientsOf({ plan }: Pick<LetterFacts, 'plan'>, kind: string): readonly LetterRecipient[] {
  const ofKind = plan.office.recipients.filter(
    (recipient) => recipient.for.length === 0 || recipient.for.includes(kind),
  );
  return BEFORE_MEMBERS.includes(kind) ? withoutMembers(ofKind) : ofKind;
}

/** Those of some recipients who are not the members of a team, whom a letter asks for. */
export function withoutMembers(recipients: readonly LetterRecipient[]): readonly LetterRecipient[] {
  return recipients.filter(({ to }) => !areMembers(to));
}

/** "Thành viên Đoàn kiểm tra", "Các thành viên của Đoàn". */
function areMembers(to: string): boolean {
  return /\bthanh vien (cua )?doan\b/.test(fold(to));
}

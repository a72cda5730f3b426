import type { MendedSign, SignRole } from '../../plan/yaml/mended-sign.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import type { TextFinding } from '../engine/rule.ts';
import { signName } from '../words/sign-words.ts';

/** What is told of a sign, and of how many of its kind a file has. */
export interface SignValues {
  readonly sign: string;
  readonly meant: string;
  readonly written: string | null;
  readonly role: SignRole;
  readonly count: number;
}

/** More places than this are not mended at once. */
const MOST_PLACES = 5_000;

/** By what signs are told together: what they are called. */
export function signTold({ sign, role }: Pick<SignValues, 'sign' | 'role'>): string {
  return signName(sign).en + (role === 'lone' ? ' alone' : '');
}

/** The signs of a file that are read as others. */
export function signsOf(
  { signs }: YamlDocument,
  isMeant: (sign: MendedSign) => boolean,
): TextFinding<SignValues>[] {
  const found = signs.filter(isMeant);
  const kinds = new Map<string, number>();
  const names = new Map<string, string>();
  const nameOf = (one: MendedSign) => {
    const key = `${one.role} ${one.sign}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = signTold(one);
    names.set(key, name);
    return name;
  };
  for (const one of found) kinds.set(nameOf(one), (kinds.get(nameOf(one)) ?? 0) + 1);
  return found.slice(0, MOST_PLACES).map((one) => {
    const { start, end, sign, meant, written, role } = one;
    return { start, end, values: { sign, meant, written, role, count: kinds.get(nameOf(one)) ?? 1 } };
  });
}

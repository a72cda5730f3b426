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
export function signTold({ sign }: SignValues): string {
  return signName(sign).en;
}

/** The signs of a file that are read as others. */
export function signsOf(
  { signs }: YamlDocument,
  isMeant: (sign: MendedSign) => boolean,
): TextFinding<SignValues>[] {
  const found = signs.filter(isMeant);
  const kinds = new Map<string, number>();
  const names = new Map<string, string>();
  const nameOf = (sign: string) => {
    const known = names.get(sign);
    if (known !== undefined) return known;
    const name = signName(sign).en;
    names.set(sign, name);
    return name;
  };
  for (const { sign } of found) kinds.set(nameOf(sign), (kinds.get(nameOf(sign)) ?? 0) + 1);
  return found.slice(0, MOST_PLACES).map(({ start, end, sign, meant, written, role }) => ({
    start,
    end,
    values: { sign, meant, written, role, count: kinds.get(nameOf(sign)) ?? 1 },
  }));
}

import { pick, type Random } from '../random.ts';
import { HOSTILE_TEXTS, quoted } from './hostile-texts.ts';

/** A text in YAML of which some values have become hostile. */
export function withHostileTexts(text: string, random: Random): string {
  const often = 0.02 + random() * 0.3;
  return text.replace(/(?<=: |- )[^\s,{}[\]][^,{}[\]\n]*(?=[,}\]\n ])/g, (value) =>
    random() < often ? quoted(pick(random, HOSTILE_TEXTS)) : value,
  );
}

import type { Document } from 'yaml';
import { composeYaml } from './compose-yaml.ts';
import type { KnownKeys } from './known-keys.ts';
import { mendEntries } from './mend-entries.ts';
import { mendSyntax } from './mend-syntax.ts';
import { inTurn, replace, type Replaced } from './replacements.ts';
import type { SyntaxMend } from './syntax-mend.ts';
import type { YamlFault } from './yaml-faults.ts';

/** A document of as much of a text as can be read; mends and faults lie at places of the text as it was. */
interface SoundYaml extends Replaced {
  readonly document: Document;
  readonly mends: readonly SyntaxMend[];
  readonly faults: readonly YamlFault[];
  readonly unread: ReadonlySet<string>;
}

/** Reads a text that was composed, as it is meant; null where nothing of it can be read. */
export function soundYaml(
  text: string,
  composed: { readonly document: Document; readonly faults: readonly YamlFault[] },
  keys: KnownKeys,
): SoundYaml | null {
  if (composed.faults.length === 0)
    return withMendedEntries(
      {
        ...replace(text, []),
        document: composed.document,
        mends: [],
        faults: [],
        unread: new Set(),
      },
      keys,
    );
  const sound = mendSyntax(text, keys);
  const again = sound === null ? null : composeYaml(sound.text);
  if (sound === null || again === null || 'refused' in again || again.faults.length > 0) return null;
  return withMendedEntries({ ...sound, document: again.document }, keys);
}

function withMendedEntries(sound: SoundYaml, keys: KnownKeys): SoundYaml {
  const found = mendEntries(sound.document, sound.text, keys);
  if (found.length === 0) return sound;
  const mended = replace(sound.text, found);
  const again = composeYaml(mended.text);
  if ('refused' in again || again.faults.length > 0) return sound;
  const placed = found.map((one) => {
    const [start, end] = sound.written(one.start, one.end);
    return { ...one, start, end };
  });
  return {
    ...inTurn(sound, mended),
    document: again.document,
    mends: [...sound.mends, ...placed],
    faults: sound.faults,
    unread: sound.unread,
  };
}

import path from 'node:path';
import type { Files } from '../../named-files.ts';

/** A file with the text that it is read as holding. */
interface HeldText {
  readonly file: string;
  readonly after: string;
}

/** Files of which some hold other texts than on the disk. */
export function overlaid(files: Files, held: Iterable<HeldText>): Files {
  const texts = new Map([...held].map(({ file, after }) => [path.resolve(file), after]));
  return {
    resolve: (plan, named) => files.resolve(plan, named),
    read: async (file) => {
      const text = texts.get(path.resolve(file));
      return text === undefined ? files.read(file) : { source: { file, text } };
    },
  };
}

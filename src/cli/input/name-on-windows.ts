import path from 'node:path';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { isFolder } from './disk-files.ts';

/** Names that Windows keeps for devices, whatever follows a dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;
const FORBIDDEN = /[<>:"|?*\\\p{Cc}\ud800-\udfff]/u;
/** What the disks of all systems take of one name, in bytes or letters. */
const LONGEST = 255;

const ANOTHER_NAME: Bilingual = {
  vi: 'Đặt tên khác, để tệp mở được trên mọi máy.',
  en: 'Choose another name, so that the file opens on every machine.',
};

/**
 * Refuses a name for what is to be written that Windows does not take, on every system: what is written goes to offices that
 * use it. Folders that are there already may be called as they are. `what` names the flag.
 */
export async function refuseNameOnWindows(written: string, what: string): Promise<void> {
  const { root } = path.parse(written);
  const steps = written.slice(root.length).split(path.sep === '\\' ? /[\\/]/ : '/');
  let so = root;
  for (const step of steps) {
    so = path.join(so, step);
    if (step === '' || step === '.' || step === '..') continue;
    const fault = nameFault(step);
    if (fault === null || (await isFolder(so))) continue;
    throw new UsageError(
      { vi: `${what}: tên "${step}" ${fault.vi}`, en: `${what}: the name "${step}" ${fault.en}` },
      ANOTHER_NAME,
    );
  }
}

/** Why Windows does not take a name; null if it does. */
function nameFault(name: string): Bilingual | null {
  if (DEVICE.test(name))
    return { vi: 'là tên Windows dành cho thiết bị', en: 'is one that Windows keeps for a device' };
  const sign = FORBIDDEN.exec(name)?.[0];
  if (sign !== undefined)
    return {
      vi: `có ký tự "${sign}" mà Windows không cho dùng`,
      en: `holds "${sign}", which Windows does not allow`,
    };
  if (/[. ]$/.test(name))
    return {
      vi: 'kết thúc bằng dấu chấm hoặc dấu cách, Windows sẽ bỏ đi',
      en: 'ends with a dot or a blank, which Windows leaves out',
    };
  if (Buffer.byteLength(name) > LONGEST)
    return { vi: `dài quá ${LONGEST} byte`, en: `has more than ${LONGEST} bytes` };
  return null;
}

/** A stem of a file's name as it is, or with a sign behind it where Windows keeps it for a device. */
export function stemOnWindows(stem: string): string {
  return DEVICE.test(stem) ? `${stem}-` : stem;
}

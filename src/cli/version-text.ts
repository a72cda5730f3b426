import { writtenDate } from '../calendar/date-words.ts';
import type { KnownYears } from '../calendar/known-years.ts';
import type { Bilingual, Language } from '../words/language.ts';
import { type Machine, systemName } from './machine.ts';

const SYSTEM: Bilingual = { vi: 'Hệ điều hành', en: 'System' };

/**
 * What `--version` tells: the version of the tool alone on the first line, for programs; below it what it runs on and how
 * far its calendar is known.
 */
export function versionText(
  version: string,
  machine: Machine,
  known: KnownYears,
  language: Language,
): string {
  return [
    version,
    `Node: ${machine.node}`,
    `${SYSTEM[language]}: ${systemName(machine)}`,
    calendarLine(known, language),
    '',
  ].join('\n');
}

function calendarLine(known: KnownYears, language: Language): string {
  const { firstOfficial, lastOfficial, uncertain, lastSecondHand, lastYear } = known;
  const days = uncertain.map((date) => writtenDate(date, language)).join(', ');
  const years = `${firstOfficial}–${lastOfficial}`;
  const parts: Bilingual[] = [
    days === ''
      ? { vi: `chính thức ${years}`, en: `official ${years}` }
      : { vi: `chính thức ${years} (trừ ${days})`, en: `official ${years} (except ${days})` },
    ...(lastSecondHand === null
      ? []
      : [{ vi: `nguồn thứ cấp đến ${lastSecondHand}`, en: `second-hand to ${lastSecondHand}` }]),
    { vi: `sau đó dự kiến đến ${lastYear}`, en: `then a forecast to ${lastYear}` },
  ];
  const label = { vi: 'Ngày nghỉ', en: 'Days off' }[language];
  return `${label}: ${parts.map((part) => part[language]).join(', ')}`;
}

import type { FuzzInput } from '../fuzz-input.ts';
import type { Sample } from '../sample.ts';
import { printedFault } from './printed-fault.ts';
import { toldOfPlan } from './told-of-plan.ts';
import { toldOfProject } from './told-of-project.ts';
import { toldOfRecords } from './told-of-records.ts';
import { toldOfRegister } from './told-of-register.ts';
import { toldOfSchedule } from './told-of-schedule.ts';
import { toldOfTemplate } from './told-of-template.ts';

/**
 * Reads an input in memory and words what is told of it in every way; `twice` does so again and compares. Returns what went
 * wrong, or null. A command line is only tried with the whole tool.
 */
export async function checkInput(input: FuzzInput, sample: Sample, twice = false): Promise<string | null> {
  try {
    const told = await toldOf(input, sample);
    if (twice && told !== (await toldOf(input, sample))) return 'another answer to the same input';
    return printedFault(told);
  } catch (error) {
    return `exception: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** What is told of an input, as it is printed. */
export async function toldOf(input: FuzzInput, sample: Sample): Promise<string> {
  switch (input.of) {
    case 'plan':
      return toldOfPlan(input);
    case 'records':
      return toldOfRecords(input);
    case 'schedule':
      return toldOfSchedule(input.schedule, sample);
    case 'template':
      return toldOfTemplate(bytesOf(input.template), sample);
    case 'register':
      return toldOfRegister(bytesOf(input.register), sample);
    case 'project':
      return toldOfProject(input.project);
    case 'command':
      return '';
    default:
      return input satisfies never;
  }
}

/** The bytes of a file that is kept in base64. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

import type { MessagePort } from 'node:worker_threads';
import type { LetterJob } from '../letter/letter-job.ts';
import type { ScheduleJob } from '../schedule/schedule-job.ts';
import { answerRequests } from '../threads/answer-requests.ts';
import type { PlanRequest } from './each-plan.ts';

/** Answers requests to make something of one plan until the port is closed. */
export function answerPlans(port: MessagePort): void {
  answerRequests(port, async ({ job, world }: PlanRequest<ScheduleJob | LetterJob>) => {
    switch (job.verb) {
      case 'schedule':
        return (await import('../schedule/schedule-job.ts')).makeScheduleOfPlan(job, world);
      case 'letter':
        return (await import('../letter/letter-job.ts')).makeLettersOfPlan(job, world);
      default:
        return job satisfies never;
    }
  });
}

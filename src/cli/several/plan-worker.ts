import type { MessagePort } from 'node:worker_threads';
import type { ScheduleJob } from '../schedule/schedule-job.ts';
import { answerRequests } from '../threads/answer-requests.ts';
import type { PlanRequest } from './each-plan.ts';

/** Answers requests to make something of one plan until the port is closed. */
export function answerPlans(port: MessagePort): void {
  answerRequests(port, async ({ job, world }: PlanRequest<ScheduleJob>) => {
    const { makeScheduleOfPlan } = await import('../schedule/schedule-job.ts');
    return makeScheduleOfPlan(job, world);
  });
}

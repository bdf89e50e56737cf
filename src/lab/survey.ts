import type { Scenario } from '../scenario/format/scenario.ts';
import { emptyMeasure, joinMeasure, type Measure, measureBatch } from './measure.ts';
import { type Batch, batchesOf, type Plan } from './plan.ts';
import { emptyProbe, joinProbe, PROBED_SEEDS, type Probe, probeSeed } from './probe.ts';

/** A piece of a plan that one worker does at a time. Plain data: it travels between threads. */
export type Task = { kind: 'probe'; at: number } | { kind: 'measure'; batch: Batch };

/** What a task came to. */
export type Part = { kind: 'probe'; probe: Probe } | { kind: 'measure'; measure: Measure };

/** All that was found out under a plan. */
export interface Survey {
  measure: Measure;
  probe: Probe;
}

export const begun = (plan: Plan): Survey => ({
  measure: emptyMeasure(plan),
  probe: emptyProbe(),
});

/** Every task of a plan; their number and order depend on nothing else. The longest come first. */
export const tasksOf = (plan: Plan): Task[] => [
  ...Array.from({ length: PROBED_SEEDS }, (_, at): Task => ({ kind: 'probe', at })),
  ...batchesOf(plan).map((batch): Task => ({ kind: 'measure', batch })),
];

export function work(scenario: Scenario, plan: Plan, task: Task): Part {
  return task.kind === 'probe'
    ? { kind: 'probe', probe: probeSeed(scenario, plan, task.at) }
    : { kind: 'measure', measure: measureBatch(scenario, plan, task.batch) };
}

/** Adds a part to a survey. Parts must come in the order of their tasks: sums depend on it. */
export function gather(survey: Survey, part: Part, plan: Plan): void {
  if (part.kind === 'probe') joinProbe(survey.probe, part.probe);
  else joinMeasure(survey.measure, part.measure, plan);
}

/** Does all tasks of a plan, one after the other. */
export function surveyAlone(scenario: Scenario, plan: Plan): Survey {
  const survey = begun(plan);
  for (const task of tasksOf(plan)) gather(survey, work(scenario, plan, task), plan);
  return survey;
}

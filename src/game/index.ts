/** The one door of the rules. */
export {
  computeReference,
  SWITCHES,
  type Switch,
} from './alliance/index.ts';
export { apply, applyAll } from './apply.ts';
export { draw } from './chance/draw.ts';
export { exp } from './chance/exponential.ts';
export { fingerprint } from './chance/hash.ts';
export type { Command } from './command.ts';
export { weighDebate } from './debate/document.ts';
export type { Floor } from './debate/floor.ts';
export { type Intervention, movedBase, nearestFrame } from './debate/intervention.ts';
export { type Working, workingsOn } from './debate/working.ts';
export { decide } from './decide.ts';
export { type Alterations, alterable, altered } from './match/altered.ts';
export { debateIn, leadSeat, outlookOf } from './match/cabinet.ts';
export { choosers } from './match/choose.ts';
export { holds } from './match/condition/holds.ts';
export { type Judged, judge } from './match/condition/judge.ts';
export { type Part, partsOf } from './match/condition/parts.ts';
export type { CallReport, Report } from './match/consequence/draft.ts';
export { seatsReached } from './match/consequence/impact.ts';
export { MANDATE_MOVES } from './match/consequence/mandates.ts';
export {
  floorAfter,
  INTERVENTIONS,
  workingsOf,
} from './match/debate.ts';
export { type Ends, endsOf, namesIn } from './match/ends.ts';
export type { MatchEvent } from './match/event.ts';
export { explain } from './match/explain/explain.ts';
export type { Explained, Reason } from './match/explain/reason.ts';
export { CONFIDENCE } from './match/foresee.ts';
export { hubReadingsOf } from './match/hub.ts';
export { interestsOf } from './match/interests.ts';
export { type Closed, GATE } from './match/openness.ts';
export { MOST_MOVED, MOST_MOVES, type Move } from './match/ordered.ts';
export { pairShown, partnerShown } from './match/pair-shown.ts';
export { EASED, FELT, type Fears, fearsOf } from './match/posture.ts';
export { type Preview, preview } from './match/preview.ts';
export type { Refusal } from './match/refusal.ts';
export { type Match, matchOf, type Settings, TENSIONS, type Tension } from './match/settings.ts';
export { signatories } from './match/signing.ts';
export { startOf } from './match/start.ts';
export type { Choice, Forecast, MatchState, Phase } from './match/state.ts';
export { strategyOf } from './match/strategy.ts';
export type { Cause, PromiseStanding, World } from './match/world.ts';
export { heard, matchMachine } from './match.machine.ts';
export { begin, type Playthrough, recordOf, type Step, submit, undo } from './playthrough.ts';
export {
  commandForm,
  type RecordFault,
  readRecord,
  recordForm,
} from './read-record.ts';
export * as reading from './reading/index.ts';
export { hashOf, type MatchRecord, RULES_VERSION, scenarioHash } from './record.ts';
export { type Replay, replay } from './replay.ts';
export { type OptionView, type View, view } from './view.ts';
export { eventsFor } from './visibility.ts';

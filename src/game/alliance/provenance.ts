import type { Parameters } from './parameters.ts';
import type { SourceId } from './sources.ts';

/** Which works give a coefficient its sign; an empty list is the designer's assumption alone. */
export type Provenance = {
  readonly [L in keyof Parameters]: { readonly [C in keyof Parameters[L]]: readonly SourceId[] };
};

/** The size of every coefficient is an assumption; only the signs are cited. */
export const PROVENANCE: Provenance = {
  dependence: { tie: ['T17'], partnerTies: ['T17'], relief: ['T01', 'T17'] },
  voice: {
    base: ['T14'],
    own: ['T02'],
    capability: ['T02'],
    record: ['T02'],
    capacity: ['lee'],
    ally: ['T16', 'lee'],
    partners: ['T16', 'lee'],
    bonus: ['lee'],
    partnersBesideAlly: ['lee'],
  },
  abandonment: {
    base: ['T11'],
    commitment: ['T01', 'T18', 'T19'],
    sharedInterest: ['T01', 'T16'],
    record: ['T02'],
    voice: ['T16', 'lee'],
    retrenchment: ['T21'],
    cityVulnerability: [],
  },
  umbrellaDoubt: {
    base: ['T28'],
    cityVulnerability: ['T28', 'lee'],
    commitment: ['T24'],
    sharedInterest: ['T16'],
    voice: ['T16', 'lee'],
    retrenchment: ['T21'],
    arsenal: [],
  },
  entrapment: {
    base: ['T09'],
    hubConflict: ['T01'],
    commitment: ['T01', 'T03'],
    dependence: ['T01'],
    divergingInterest: ['T01', 'T08'],
    exposure: ['lee'],
    voice: ['T13', 'T16'],
  },
  hubFear: { base: ['T05'], commitment: ['T05'], recklessness: ['T05'], control: ['T05'] },
  supportTarget: {
    base: ['T28'],
    reputation: ['hwang'],
    success: ['T25'],
    national: ['hwang', 'T25'],
    enoughBenefit: ['hwang'],
    following: ['hwang'],
    enoughSharedInterest: ['hwang'],
    danger: ['T28'],
    friction: ['T28'],
    unMandate: ['T19', 'T28'],
    cost: ['T25'],
    rally: ['T25'],
  },
  commitment: {
    bilateral: ['T18'],
    unheard: [],
    heard: ['T02'],
    hubFear: ['T05'],
    multilateral: ['lee'],
    retrenchment: ['T21', 'lee'],
    independent: ['T23'],
  },
  sharedInterest: { work: ['hwang'], divergence: ['hwang'] },
  record: { bilateral: ['T02'], independent: ['T02'], fading: [], middle: [] },
  capability: { independent: [], bilateral: [], poor: [], rich: [], aid: [], decay: [] },
  freedom: { independent: ['T03'], bilateral: ['T03'], multilateral: [] },
  strategicValue: { multilateral: ['lee'], armsDeals: ['lee'], decay: [] },
  partnerTies: { multilateral: ['lee'], unneeded: ['lee'], valued: ['lee'], decay: [] },
  reputation: {
    peacekeeping: ['hwang', 'T26'],
    following: ['hwang'],
    national: ['hwang'],
    decay: [],
  },
  exposure: { bilateral: ['T03'], multilateral: ['lee'], independent: [], decay: [] },
  capacity: { retaliation: [], independent: [] },
  threat: { adjustment: [], nuclearTalk: ['T01'] },
  support: { rate: ['T25'] },
  tie: { work: ['T04'], calm: ['T04'], decay: ['T04'] },
  friction: { historyShock: ['T04'], work: [], drift: [], legacy: [] },
};

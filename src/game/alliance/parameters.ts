/**
 * Every number of the model, by the law it belongs to. Each one is a designer's assumption: the
 * literature gives the signs (provenance.ts), no study gives these sizes. docs/model.md writes
 * the laws out. Effects on log-odds have no unit; rates are per year.
 */
export const PARAMETERS = {
  /** Readings of a state. */
  dependence: {
    tie: 0.6, // how far a full tie with one spoke replaces the hub: it is near and armed
    partnerTies: 0.4,
    relief: 0.5, // how far perfect alternatives would cut dependence
  },
  voice: {
    base: -2.2, // nobody speaks: 0.0998
    own: 2.0,
    capability: 0.4,
    record: 0.3,
    capacity: 0.3,
    ally: 2.2,
    partners: 1.6,
    bonus: 1.0, // what speaking together adds or, where friction exceeds the tie, takes away
    partnersBesideAlly: 0.5,
  },
  abandonment: {
    base: 2.2,
    commitment: 3.0,
    sharedInterest: 2.0,
    record: 1.0,
    voice: 1.2,
    retrenchment: 1.6,
    cityVulnerability: 0.4,
  },
  umbrellaDoubt: {
    base: -2.07,
    cityVulnerability: 6.0,
    commitment: 1.0,
    sharedInterest: 0.6,
    voice: 0.6,
    retrenchment: 0.5,
    arsenal: 0.8, // share of the doubt that a full deterrent of one's own removes
  },
  entrapment: {
    base: -3.4,
    hubConflict: 2.6,
    commitment: 1.4, // counts only as far as freedom is missing
    dependence: 1.4,
    divergingInterest: 1.6,
    exposure: 1.6,
    voice: 0.9,
  },
  hubFear: {
    base: -2.0,
    commitment: 1.5,
    recklessness: 3.0,
    control: 1.5, // a spoke with little freedom calms the hub
  },
  burden: {
    base: 0.8,
    pledge: 2.0, // counts as commitment x threat: a pledge costs where it may be called
    hubFear: 2.0,
    hubConflict: 0.8, // what is bound elsewhere is missing here
    aid: 0.8,
    capability: 1.5,
    capacity: 1.2,
    record: 0.8,
  },
  control: {
    base: -0.2,
    dependence: 3.0,
    commitment: 1.5, // the thicker the bond, the more there is to withhold
    freedom: 2.0,
    voice: 1.5,
    recklessness: 1.5,
    arsenal: 1.0,
  },
  credibility: {
    base: -0.6,
    commitment: 2.0,
    record: 0.8,
    abandonment: 2.5,
    umbrellaDoubt: 1.6,
    arsenal: 1.6, // outweighs the doubt that it takes away: who builds it has stopped believing
  },
  supportTarget: {
    base: 0.52,
    reputation: 0.5, // visible benefit = half reputation, half success
    success: 0.5,
    national: 0.45,
    enoughBenefit: 0.25, // below this the national-interest frame costs support
    following: 0.3,
    enoughSharedInterest: 0.5, // below this the follow-our-ally frame costs support
    danger: 0.3,
    friction: 0.55,
    unMandate: 0.06,
    cost: 0.15,
    rally: 0.15,
  },

  /** Changes of a spoke. */
  commitment: {
    bilateral: 1.3,
    unheard: 0.4, // share of bilateral work that counts whatever the record
    heard: 0.6, // the rest counts as far as the record or the voice is good
    hubFear: 0.5,
    multilateral: 0.25,
    retrenchment: 0.6,
    independent: 0.3,
  },
  sharedInterest: { work: 0.2, divergence: 0.3 },
  record: { bilateral: 0.4, independent: 0.4, fading: 0.05, middle: 0.5 },
  capability: {
    independent: 0.25,
    bilateral: 0.1,
    poor: 0.3, // share of the effort that counts with no capacity at all
    rich: 0.7,
    aid: 0.3,
    decay: 0.02,
  },
  freedom: { independent: 0.3, bilateral: 0.12, multilateral: 0.04 },
  strategicValue: { multilateral: 0.4, armsDeals: 0.3, decay: 0.05 },
  partnerTies: { multilateral: 0.8, unneeded: 0.3, valued: 0.7, decay: 0.08 },
  reputation: { peacekeeping: 0.2, following: 0.6, national: 0.4, decay: 0.04 },
  exposure: { bilateral: 0.2, multilateral: 0.14, independent: 0.2, decay: 0.05 },
  capacity: { retaliation: 0.03, independent: 0.01 },
  threat: { adjustment: 0.4, nuclearTalk: 0.05 },
  support: { rate: 0.9 },

  /** Changes between two spokes. */
  tie: { work: 2.5, calm: 0.5, decay: 0.3 },
  friction: { historyShock: 0.6, work: 0.4, drift: 0.05, legacy: 0.6 },
};

type Law = keyof typeof PARAMETERS;

/** The numbers in force in a match: the above, save where a switch turns a claim off. */
export type Parameters = {
  readonly [L in Law]: { readonly [C in keyof (typeof PARAMETERS)[L]]: number };
};

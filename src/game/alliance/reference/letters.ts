import { completeInputs, type Inputs } from '../inputs.ts';
import type { Pair, Spoke } from '../spoke.ts';
import type { ReferenceShocks, ReferenceState } from './case.ts';

export function spokeOf(state: ReferenceState): Spoke {
  return {
    threat: state.T,
    commitment: state.C,
    sharedInterest: state.I,
    capability: state.K,
    capacity: state.E,
    strategicValue: state.V,
    partnerTies: state.N,
    reputation: state.R,
    support: state.S,
    freedom: state.A,
    exposure: state.X,
    record: state.L,
  };
}

export function lettersOf(spoke: Spoke, pair: Pair): ReferenceState {
  return {
    T: spoke.threat,
    C: spoke.commitment,
    I: spoke.sharedInterest,
    K: spoke.capability,
    E: spoke.capacity,
    J: pair.tie,
    H: pair.friction,
    N: spoke.partnerTies,
    V: spoke.strategicValue,
    R: spoke.reputation,
    S: spoke.support,
    A: spoke.freedom,
    X: spoke.exposure,
    L: spoke.record,
  };
}

/** In the reference nobody is in play unless the case says so; the game leaves it to choices. */
export function inputsOf(shocks: ReferenceShocks, spoke: Spoke): Inputs {
  return completeInputs(
    {
      retrenchment: shocks.om,
      cityVulnerability: shocks.nu,
      hubConflict: shocks.kap,
      recklessness: shocks.reck,
      hubRequest: shocks.ask,
      divergence: shocks.div,
      historyShock: shocks.hist,
      partnerInPlay: shocks.jp ?? 0,
      partnerFear: shocks.abJ,
      armsDeals: shocks.arms,
      peacekeeping: shocks.pko,
      aid: shocks.aid,
      retaliation: shocks.ret,
      nuclearTalk: shocks.nuke,
      danger: shocks.d,
      unMandate: shocks.un,
      success: shocks.succ,
      cost: shocks.cost,
      rally: shocks.rally,
      growth: shocks.g,
      threatLevel: shocks.Tbar,
    },
    spoke,
  );
}

// What the board is asked to show: values from 0 to 1 and finished words, nothing of rules or
// languages. Letters in brackets are the state variables of the design.
import type { EmblemName } from '../shell/icons/emblems.ts';

export type Strategy = 'bilateral' | 'independent' | 'multilateral';

export interface LonLat {
  lon: number;
  lat: number;
}

export interface HubPicture {
  id: string;
  name: string;
  voice: number;
  retrenchment: number;
  sharedInterest: number;
}

export interface ArchPicture {
  capability: number;
  freedom: number;
  capacity: number;
  /** Words under the arch, one line per line break; empty for none. */
  plate: string;
}

export interface SeatPicture {
  id: string;
  name: string;
  caption?: string;
  /** A place on the chart, or `sea` for whoever is off the sheet. */
  place: LonLat | 'sea';
  emblem: EmblemName;
  you: boolean;
  /** Signed this turn's joint proposal: carries the rings of the joint voice. */
  speaks: boolean;
  commitment: number;
  support: number | null;
  arch: ArchPicture | null;
  exposure: number;
  record: number;
  umbrellaDoubt: number | null;
  reputation: number | null;
  broken: boolean;
}

export interface ArcPicture {
  from: string;
  to: string;
  tie: number;
  friction: number;
  /** 0 to 5: what this seat is worth to its partners (V). */
  rivets: number;
  /** Finished words in a plate above the arc, for example what an option would lay. */
  plate?: string[];
}

export interface OptionPicture {
  id: string;
  title: string;
  shares: Record<Strategy, number>;
  chosen: boolean;
  /** A closed option is shown, and cannot be taken. */
  open: boolean;
  /** Under the hand somewhere else on the page, for example on its card. */
  pointed?: boolean;
}

export interface Fears {
  abandonment: number;
  entrapment: number;
}

export interface ExpectedChange {
  colour: Strategy;
  /** The values expected, not the differences. */
  arcs: { from: string; to: string; tie: number }[];
  commitment: { id: string; value: number }[];
  fears: Fears;
}

export interface JustChanged {
  /** The strategy that did it; without one the mark is drawn in ink. */
  colour?: Strategy;
  arcs: { from: string; to: string; before: number }[];
  commitment?: { id: string; before: number }[];
  fears?: Fears;
}

/** People of the player's country in one place of the world. */
export interface DeploymentPicture extends LonLat {
  name: string;
  people: number;
  /** What it was before the last consequence; the same where nothing changed. */
  before: number;
  /** Somebody has been there: with nobody there now the place keeps a hollow mark. */
  served: boolean;
}

export interface BoardPicture {
  theme: 'night' | 'paper';
  hub: HubPicture;
  seats: SeatPicture[];
  arcs: ArcPicture[];
  threat: { level: number; place: LonLat; label: string };
  fears: Fears;
  options: OptionPicture[];
  expected: ExpectedChange | null;
  changed: JustChanged | null;
  /** Angle in degrees, clockwise; a line break starts a second line. */
  seaNames: (LonLat & { text: string; angle: number })[];
  places: (LonLat & { text: string })[];
  /** Every place where the scenario may send people, for the world chart; null for no such chart. */
  deployments: DeploymentPicture[] | null;
}

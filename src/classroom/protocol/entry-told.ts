/** What everyone who may read an entry is told of it. */
interface Told {
  id: string;
  turn: number;
  seat: string;
  /** Null where the text has been deleted since. */
  text: string | null;
  /** Whose it is, as the others call them. */
  author: string;
  mine: boolean;
  /** Hidden from all others until the instructor lets it pass. */
  held: boolean;
  reported: boolean;
}

export interface ArgumentTold extends Told {
  option: string;
  under: string | null;
  stance: 'for' | 'against';
  evidence: string[];
  /** How many rated it; the mean is told once the votes are open. */
  ratings: number;
  mean: number | null;
}

export interface AmendmentTold extends Told {
  sponsors: number;
  sponsored: boolean;
  settled: 'open' | 'taken' | 'dropped';
}

export interface ProposalTold extends Told {
  to: 'cabinet' | 'table';
  option: string | null;
  sponsors: number;
  sponsored: boolean;
  amendments: AmendmentTold[];
  /** How this person voted on it. */
  vote: boolean | null;
  /** Told once the votes are open. */
  ayes: number | null;
  nays: number | null;
}

export interface TalkTold extends Told {
  /** Null for the plenary. */
  to: string | null;
}

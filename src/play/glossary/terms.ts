/** The works that the terms come from; docs/model.md says what each claims. */
const WORKS = {
  snyder1984: 'Glenn Snyder, The Security Dilemma in Alliance Politics, 1984',
  snyder1997: 'Glenn Snyder, Alliance Politics, 1997',
  morrow: 'James Morrow, Alliances and Asymmetry, 1991',
  cha1999: 'Victor Cha, Alignment Despite Antagonism, 1999',
  cha2016: 'Victor Cha, Powerplay, 2016',
  olson: 'Mancur Olson and Richard Zeckhauser, An Economic Theory of Alliances, 1966',
  pressman: 'Jeremy Pressman, Warring Friends, 2008',
  henry: 'Iain Henry, What Allies Want, 2020',
  narang: 'Neil Narang and Brad LeVeck, International Reputation and Alliance Portfolios, 2019',
  fearon: 'James Fearon, Signaling Foreign Policy Interests, 1997',
  reiter: 'Dan Reiter and Paul Poast, The Truth About Tripwires, 2021',
  lanoszka: 'Alexander Lanoszka, Atomic Assurance, 2018',
  gelpi: 'Christopher Gelpi, Peter Feaver and Jason Reifler, Success Matters, 2005',
  rago: 'Rago, Toni, Aurisicchio and Baroni, Discontinuity-Free Decision Support with Quantitative Argumentation Debates, 2016',
  potyka: 'Nico Potyka, Continuous Dynamical Systems for Weighted Bipolar Argumentation, 2018',
  hwang: 'Balbina Hwang, A Roadmap for Expanding U.S.-ROK Alliance Cooperation: Peacekeeping',
  lee: 'Lee Jong-eun, newspaper essay on the third approach, 2023',
} as const;

type Work = keyof typeof WORKS;

/** The terms by group, in the order of the page; a term without a work is a rule of this game. */
export const GROUPS = {
  fears: {
    abandonment: ['snyder1984', 'snyder1997'],
    entrapment: ['snyder1984', 'snyder1997'],
    dilemma: ['snyder1984'],
    'umbrella-doubt': ['lanoszka'],
    'extended-deterrence': ['lanoszka'],
    dependence: ['snyder1997', 'narang'],
    posture: [],
    'model-index': [],
  },
  wheel: {
    hub: ['lee'],
    spoke: ['lee'],
    rim: ['lee'],
    keystone: [],
    bilateral: ['cha2016'],
    independent: ['morrow'],
    multilateral: ['lee'],
  },
  alliance: {
    commitment: ['snyder1984', 'fearon'],
    freedom: ['morrow'],
    tie: ['cha1999'],
    exposure: ['snyder1984'],
    support: ['gelpi', 'hwang'],
    record: ['snyder1997'],
    voice: ['pressman', 'henry'],
    'collective-bargaining': ['lee', 'henry'],
    'operational-control': [],
    'strategic-flexibility': [],
    tripwire: ['reiter'],
    'blue-helmets': ['hwang'],
    latency: ['lanoszka'],
  },
  hub: {
    burden: ['olson'],
    control: ['cha2016'],
    credibility: ['fearon'],
  },
  debate: {
    desk: [],
    floor: ['rago'],
    mandate: [],
    contested: ['rago', 'potyka'],
    framing: ['hwang'],
    gate: [],
  },
  game: {
    promise: [],
    call: [],
    proposal: ['lee'],
    draw: [],
    forecast: [],
    'match-record': [],
  },
} as const satisfies Record<string, Record<string, readonly Work[]>>;

export type Group = keyof typeof GROUPS;
export type Term = { [G in Group]: keyof (typeof GROUPS)[G] }[Group];

const WORKS_OF = Object.assign({}, ...Object.values(GROUPS)) as Record<Term, readonly Work[]>;

/** The works behind a term, as they are cited; none for what is a rule of the game or plain history. */
export const worksBehind = (term: Term): string[] => WORKS_OF[term].map((work) => WORKS[work]);

export const termsOf = (group: Group): Term[] => Object.keys(GROUPS[group]) as Term[];

/** Terms of plain history: no theory stands behind them, and they are no rules of the game either. */
export const isRule = (term: Term): boolean =>
  worksBehind(term).length === 0 &&
  term !== 'operational-control' &&
  term !== 'strategic-flexibility';

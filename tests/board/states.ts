// States that the board must show well, for eyes and for screenshots.
import type { ArcPicture, BoardPicture, SeatPicture } from '../../src/play/board/picture.ts';

const SEOUL: SeatPicture = {
  id: 'seoul',
  name: 'Seoul',
  caption: 'you',
  place: { lon: 126.98, lat: 37.57 },
  emblem: 'gate',
  you: true,
  speaks: false,
  commitment: 0.7,
  support: 0.44,
  arch: { capability: 0.7, freedom: 0.42, capacity: 0.7, plate: 'Own engine 70\nfree hand 42' },
  exposure: 0.3,
  record: 0.6,
  umbrellaDoubt: 0.55,
  reputation: null,
  broken: false,
};
const TOKYO: SeatPicture = {
  ...SEOUL,
  id: 'tokyo',
  name: 'Tokyo',
  caption: '',
  place: { lon: 139.69, lat: 35.68 },
  emblem: 'mountain',
  you: false,
  commitment: 0.82,
  support: 0.5,
  arch: null,
  exposure: 0,
  umbrellaDoubt: null,
};
const PARTNERS: SeatPicture = {
  ...TOKYO,
  id: 'partners',
  name: 'Partners',
  caption: 'NATO · UN · AP4',
  place: 'sea',
  emblem: 'table',
  commitment: 0.4,
  record: 0.2,
  reputation: 0.6,
};

function arcs(tie: number, friction: number, partners: number, rivets: number): ArcPicture[] {
  return [
    { from: 'seoul', to: 'tokyo', tie, friction, rivets: 0 },
    { from: 'partners', to: 'seoul', tie: partners, friction: 0, rivets },
    { from: 'tokyo', to: 'partners', tie: 0.45, friction: 0, rivets: 2 },
  ];
}

export const START_2022: BoardPicture = {
  theme: 'night',
  hub: {
    id: 'washington',
    name: 'Washington',
    voice: 0.32,
    retrenchment: 0.3,
    sharedInterest: 0.7,
  },
  seats: [SEOUL, TOKYO, PARTNERS],
  arcs: arcs(0.12, 0.78, 0.25, 2),
  deployments: null,
  threat: { level: 0.8, place: { lon: 125.9, lat: 40.2 }, label: 'threat 80' },
  fears: { abandonment: 0.32, entrapment: 0.38 },
  options: [
    option('settle', 'Settle it with Washington', [0.8, 0, 0.1]),
    option('steps', 'Alliance first, rim in steps', [0.5, 0, 0.4]),
    option('table', 'Three at one table', [0.1, 0, 0.8]),
    option('hands', 'Keep our hands free', [0.1, 0.7, 0]),
  ],
  expected: null,
  changed: null,
  seaNames: [
    { text: 'East Sea\nSea of Japan', lon: 134.4, lat: 38.9, angle: -6 },
    { text: 'Yellow Sea', lon: 123.4, lat: 35.6, angle: 74 },
    { text: 'East China Sea', lon: 124.6, lat: 29.4, angle: -62 },
    { text: 'Pacific\nOcean', lon: 146.5, lat: 33.2, angle: 0 },
    { text: 'Philippine Sea', lon: 141.5, lat: 24.2, angle: -5 },
  ],
  places: [
    { text: 'Beijing', lon: 116.4, lat: 39.9 },
    { text: 'Shanghai', lon: 121.5, lat: 31.2 },
    { text: 'Taipei', lon: 121.6, lat: 25.0 },
    { text: 'Vladivostok', lon: 131.9, lat: 43.1 },
  ],
};

function option(id: string, title: string, [b, i, m]: [number, number, number]) {
  const shares = { bilateral: b, independent: i, multilateral: m };
  return { id, title, shares, chosen: false, open: true };
}

export const CAMP_DAVID: BoardPicture = {
  ...START_2022,
  hub: { ...START_2022.hub, voice: 0.69, retrenchment: 0.2, sharedInterest: 1 },
  seats: [{ ...SEOUL, commitment: 0.76, speaks: true }, { ...TOKYO, speaks: true }, PARTNERS],
  arcs: arcs(0.44, 0.6, 0.4, 3).map((arc, n) =>
    n === 0 ? { ...arc, plate: ['Rim laid 44 → 57', 'history’s crack 60 → 51'] } : arc,
  ),
  fears: { abandonment: 0.18, entrapment: 0.43 },
  options: START_2022.options.map((o) => ({ ...o, chosen: o.id === 'table' })),
  expected: {
    colour: 'multilateral',
    arcs: [
      { from: 'seoul', to: 'tokyo', tie: 0.57 },
      { from: 'partners', to: 'seoul', tie: 0.48 },
    ],
    commitment: [{ id: 'seoul', value: 0.75 }],
    fears: { abandonment: 0.15, entrapment: 0.39 },
  },
};

export const END_2024: BoardPicture = {
  ...START_2022,
  hub: { ...START_2022.hub, voice: 0.84, retrenchment: 0.5, sharedInterest: 0.8 },
  seats: [
    { ...SEOUL, commitment: 0.88, support: 0.4, speaks: true, exposure: 0.6 },
    { ...TOKYO, commitment: 0.9, speaks: true },
    { ...PARTNERS, commitment: 0.56, reputation: 0.8 },
  ],
  arcs: arcs(0.66, 0.41, 0.56, 4),
  fears: { abandonment: 0.15, entrapment: 0.5 },
  changed: {
    colour: 'multilateral',
    arcs: [
      { from: 'seoul', to: 'tokyo', before: 0.57 },
      { from: 'partners', to: 'seoul', before: 0.48 },
    ],
    commitment: [{ id: 'seoul', before: 0.8 }],
    fears: { abandonment: 0.18, entrapment: 0.43 },
  },
};

export const BROKEN: BoardPicture = {
  ...START_2022,
  hub: { ...START_2022.hub, voice: 0.1, retrenchment: 0.9, sharedInterest: 0.2 },
  seats: [{ ...SEOUL, commitment: 0.3, broken: true, umbrellaDoubt: 0.9 }, TOKYO, PARTNERS],
  arcs: arcs(0.15, 0.85, 0.1, 1),
  fears: { abandonment: 0.9, entrapment: 0.3 },
};

export const INDEPENDENT: BoardPicture = {
  ...START_2022,
  hub: { ...START_2022.hub, voice: 0.4, retrenchment: 0.6 },
  seats: [
    {
      ...SEOUL,
      commitment: 0.5,
      exposure: 1,
      arch: { capability: 1, freedom: 1, capacity: 1, plate: 'Own engine 96\nfree hand 98' },
    },
    TOKYO,
    PARTNERS,
  ],
  arcs: arcs(0.3, 0.5, 0.3, 2),
  fears: { abandonment: 0.72, entrapment: 0.7 },
  options: START_2022.options.map((o) => ({
    ...o,
    chosen: o.id === 'hands',
    open: o.id !== 'steps',
  })),
};

export const TOGETHER: BoardPicture = {
  ...END_2024,
  hub: { ...END_2024.hub, voice: 1, retrenchment: 0, sharedInterest: 1 },
  arcs: arcs(1, 0.1, 1, 5).map((arc) => ({ ...arc, tie: 1 })),
  fears: { abandonment: 0.05, entrapment: 0.06 },
  changed: null,
};

/** Places by name: where, how many people, how many before, whether anybody has been there. */
const ABROAD: [name: string, lon: number, lat: number, people: number, before: number][] = [
  ['Somalia', 45.4, 2.4, 0, -1],
  ['Western Sahara', -13.2, 27.15, 40, 40],
  ['Angola', 13.2, -8.8, 0, -1],
  ['East Timor', 127, -8.5, 0, 420],
  ['Afghanistan', 69.27, 34.95, 210, 210],
  ['Iraq', 44, 36.2, 3600, 700],
  ['Lebanon', 35.2, 33.27, 360, 0],
  ['Gulf of Aden', 48, 12.5, 300, 0],
  ['Haiti', -72.63, 18.51, 240, 240],
  ['South Sudan', 31.56, 6.21, 0, 0],
];

/** Nobody abroad yet. */
export const AT_HOME: BoardPicture = {
  ...START_2022,
  deployments: ABROAD.map(([name, lon, lat]) => ({
    ...{ name, lon, lat, people: 0, before: 0, served: false },
  })),
};

export const ABROAD_2007: BoardPicture = {
  ...AT_HOME,
  deployments: ABROAD.map(([name, lon, lat, people, before]) => ({
    ...{ name, lon, lat, people, before: Math.max(0, before) },
    served: people > 0 || before !== 0,
  })),
};

export const STATES: Record<string, BoardPicture> = {
  start: START_2022,
  campDavid: CAMP_DAVID,
  end: END_2024,
  broken: BROKEN,
  independent: INDEPENDENT,
  together: TOGETHER,
  home: AT_HOME,
  abroad: ABROAD_2007,
};

const KOREAN: Record<string, string> = {
  Washington: '워싱턴',
  Seoul: '서울',
  Tokyo: '도쿄',
  Partners: '협력국',
};

export function inKorean(picture: BoardPicture): BoardPicture {
  return {
    ...picture,
    hub: { ...picture.hub, name: KOREAN[picture.hub.name] ?? picture.hub.name },
    seats: picture.seats.map((seat) => ({ ...seat, name: KOREAN[seat.name] ?? seat.name })),
  };
}

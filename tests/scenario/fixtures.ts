import type { ComplaintCode } from '../../src/scenario/read/index.ts';
import type { Part } from './tiny.ts';

/**
 * A code, the file that is broken, a passage of it, and what takes its place; ‸ marks the place
 * that must be named, there or, where that is another one, in a passage of its own.
 */
export type Fixture = [code: ComplaintCode, part: Part, passage: string, by: string, spot?: string];

const LONG = 'word '.repeat(130);
/** What the desks say in winter, and the same once nobody attacks anything. */
const WINTER = `      - id: bill
        desk: finance
        base: 0.5
        attacks: [renew, build]
        evidence: [F2]
        value: prosperity
      - id: trust
        desk: foreign
        base: 0.5
        attacks: [build, league]
        evidence: [T1]
        value: dignity
      - id: trap
        desk: foreign
        base: 0.7
        attacks: [renew, league]`;
const WINTER_SETTLED = WINTER.replaceAll(/base: 0\.\d/g, 'base: 1').replaceAll(
  /attacks: .*/g,
  'supports: [renew, build, league]',
);
const HOST = 'effort: { bilateral: 0.7, multilateral: 0.2 }';

const TEXT: Fixture[] = [
  ['yaml-syntax', 'structure', 'hub: washington', 'hub: [washington\n‸ends:'],
  ['yaml-syntax', 'structure', 'hub: washington', 'hub: ‸@washington'],
  ['yaml-alias', 'structure', 'hub: washington', 'hub: ‸*washington'],
  ['yaml-tag', 'structure', 'hub: washington', 'hub: !!str ‸washington'],
  ['yaml-merge-key', 'structure', 'hub: washington', 'hub: washington\n‸<<: {}'],
  ['reserved-key', 'structure', 'hub: washington', 'hub: washington\n‸__proto__: {}'],
  ['reserved-key', 'structure', 'flags: { hotline: 0 }', 'flags: { hotline: 0, ‸constructor: 1 }'],
  ['duplicate-key', 'structure', 'hub: washington', 'hub: washington\n‸hub: tokyo'],
  ['yaml-syntax', 'structure', '# yaml-language-server', '‸%YAML 1.1\n---\n# yaml-language-server'],
];

const SHAPE: Fixture[] = [
  ['format-unknown', 'structure', 'format: 1', 'format: ‸one'],
  ['format-newer', 'structure', 'format: 1', 'format: ‸2'],
  [
    'missing-field',
    'structure',
    '{ between: [seoul, tokyo], tie: 0.2',
    '‸{ between: [seoul, tokyo]',
  ],
  [
    'missing-field',
    'structure',
    '{ gauge: commitment, by: 0.02, seat: seoul, source: T1 }',
    '‸{ gauge: commitment, by: 0.02, seat: seoul }',
  ],
  ['unknown-field', 'structure', 'playable: true', '‸playble: true'],
  ['wrong-type', 'structure', 'chance: 0.4', 'chance: ‸often'],
  ['wrong-type', 'structure', 'authors: [Hub & Spokes contributors]', 'authors: ‸Hub & Spokes'],
  ['wrong-type', 'en', 'tagline: Two turns, one of everything.', 'tagline: ‸7'],
  ['not-one-of', 'structure', 'gauges: [commitment, tie, support]', 'gauges: [‸comitment, tie]'],
  ['not-one-of', 'structure', 'kind: away', 'kind: ‸abroad'],
  ['too-small', 'structure', 'exposure, by: 0.04', 'exposure, by: ‸-4'],
  ['too-large', 'structure', 'exposure, by: 0.04', 'exposure, by: ‸4'],
  [
    'too-few',
    'structure',
    '  - { id: close, when: "commitment > 0.6 && abandonment < 0.4" }\n',
    '',
    '  ‸- { id: open }',
  ],
  [
    'too-many',
    'structure',
    '[commitment, tie, support]',
    '‸[commitment, support, threat, freedom, record, exposure, tie]',
  ],
  ['empty-text', 'en', 'motion: What do we answer?', 'motion: ‸""'],
  ['too-many-characters', 'structure', 'licence: CC BY 4.0', `licence: ‸${LONG}`],
  ['bad-id', 'structure', '- { id: close,', '- { id: ‸Close By,'],
  ['bad-name', 'structure', 'flags: { hotline: 0 }', 'flags: { hotline: 0, ‸hot-line: 0 }'],
  ['bad-source-id', 'structure', 'makes: [escort]', 'makes: [escort]\n          sources: [‸f1]'],
  ['bad-source-id', 'structure', '  F2:\n', '  ‸f9: { kind: fact, title: x }\n  F2:\n'],
  ['bad-date', 'structure', 'date: 2023-01-10', 'date: ‸10 January 2023'],
  ['bad-date', 'structure', 'date: 2023-01-10', 'date: ‸2023-02-30'],
  ['bad-url', 'structure', '"https://example.org/budget"', '‸"http://example.org/budget"'],
  ['condition-syntax', 'structure', '"friction < 0.7"', '"friction < ‸&& 0.7"'],
  [
    'condition-outside-subset',
    'structure',
    '"friction < 0.7"',
    '"friction < 1 && ‸size(flags) > 0"',
  ],
  ['condition-outside-subset', 'structure', '"friction < 0.7"', `'‸"abc".matches("a+")'`],
  [
    'condition-too-large',
    'structure',
    '"friction < 0.7"',
    `"‸${'friction + '.repeat(120)}friction < 1"`,
  ],
  ['effort-above-one', 'structure', HOST, 'effort: ‸{ bilateral: 0.7, multilateral: 0.5 }'],
  [
    'weights-not-one',
    'structure',
    '{ capacity: 0.6, support: 0.4 }',
    '‸{ capacity: 0.6, support: 0.6 }',
  ],
  ['date-order', 'structure', 'date: 2023-07-10', 'date: ‸2022-07-10'],
  ['long-turn', 'structure', 'ends: 2024-01-01', 'ends: ‸2034-01-01'],
  ['long-turn', 'structure', 'date: 2023-01-10', 'date: 2003-01-10', 'date: ‸2023-07-10'],
];

const PARTS: Fixture[] = [
  ['unknown-id', 'structure', 'hub: washington', 'hub: ‸washingtn'],
  ['unknown-id', 'structure', 'between: [seoul, tokyo]', 'between: [seoul, ‸kyoto]'],
  ['unknown-id', 'structure', 'exposure, by: 0.02, source: F1', 'exposure, by: 0.02, source: ‸F9'],
  ['unknown-id', 'structure', 'test: drones', 'test: ‸drone'],
  ['unknown-id', 'structure', 'turns: [summer, winter]', 'turns: [summer, ‸autumn]'],
  ['unknown-id', 'structure', 'notes: [finance]', 'notes: [‸finances]'],
  ['unknown-id', 'structure', 'attacks: [cost]', 'attacks: [‸costs]'],
  ['unknown-id', 'structure', 'options: { seoul: host,', 'options: { seoul: ‸hots,'],
  ['unknown-id', 'structure', 'answers: { convoy: less }', 'answers: { ‸drones: less }'],
  ['unknown-id', 'structure', 'flags: { hotline: 1 }', 'flags: { ‸hotlines: 1 }'],
  [
    'unknown-id',
    'structure',
    'flags: { hotline: 0 }',
    'flags: { hotline: 0 }\ndeployments: { ‸somalia: { lon: 45, lat: 2 } }',
  ],
  ['unknown-id', 'structure', 'makes: [escort]', 'makes: [‸escorts]'],
  [
    'unknown-id',
    'structure',
    '[seoul, tokyo], promise: escort }',
    '[seoul, tokyo], promise: ‸escorts }',
  ],
  ['duplicate-id', 'structure', '- id: arm', '- id: ‸host'],
  ['duplicate-id', 'structure', 'id: face,', 'id: ‸host,'],
  ['unused-source', 'structure', '  F2:\n', '  ‸F3: { kind: fact, title: x }\n  F2:\n'],
  ['id-not-folder', 'structure', 'id: tiny', 'id: ‸huge'],
  [
    'silenced-nothing',
    'structure',
    'hub: washington',
    'hub: washington\nsilenced:\n  - ‸{ code: debate-flat, at: turns.summer, reason: never said }',
  ],
  ['hub-kind', 'structure', 'washington: { kind: hub,', 'washington: { kind: ‸partners,'],
  ['second-hub', 'structure', 'tokyo:\n    kind: spoke', 'tokyo:\n    kind: ‸hub'],
  [
    'spoke-without-start',
    'structure',
    '  tokyo:\n    kind: spoke',
    '  ‸osaka: { kind: spoke, emblem: mountain }\n  tokyo:\n    kind: spoke',
  ],
  ['no-playable-seat', 'structure', 'playable: true', 'playable: false', '‸seats:\n  wash'],
  [
    'tie-not-clear',
    'structure',
    '  - { between: [seoul, tokyo], tie: 0.2, friction: 0.6, source: assumption }',
    '  []',
    '[commitment, ‸tie, support]',
  ],
  [
    'outlook-missing',
    'structure',
    '  tokyo:\n    kind: spoke',
    '  ‸tokyo:\n    kind: spoke\n    playable: true',
  ],
  [
    'cabinet-missing',
    'structure',
    '  tokyo:\n    kind: spoke',
    '  tokyo:\n    kind: spoke\n    playable: true',
    '      ‸tokyo:\n        - id: join',
  ],
  [
    'effect-without-spoke',
    'structure',
    'kept: { effects: [{ gauge: commitment, by: 0.02, seat: seoul, source: T1 }] }',
    'kept: { effects: [‸{ gauge: commitment, by: 0.02, source: T1 }] }',
  ],
  [
    'effect-without-pair',
    'structure',
    '{ gauge: friction, by: 0.03, seat: seoul, with: tokyo, source: F1 }',
    '‸{ gauge: friction, by: 0.03, seat: seoul, source: F1 }',
  ],
  ['with-for-nothing', 'structure', 'exposure, by: 0.02,', 'exposure, by: 0.02, with: ‸tokyo,'],
  [
    'setting-without-spoke',
    'structure',
    'armsDeals, to: 0.2,',
    'armsDeals, to: 0.2, seat: ‸washington,',
  ],
  ['negative-input', 'structure', 'armsDeals, to: 0.2,', 'armsDeals, to: ‸-0.1,'],
];

const PLAY: Fixture[] = [
  ['unknown-reading', 'structure', '"friction < 0.7"', '‸"fricton < 0.7"'],
  ['unknown-reading', 'structure', '"friction < 0.7"', '‸"friction.high < 0.7"'],
  ['reading-needs-spoke', 'structure', '"calls.drones >= 2"', '‸"washington.support >= 0.2"'],
  ['condition-type', 'structure', '"friction < 0.7"', '‸"friction && 0.7"'],
  ['condition-type', 'structure', '"friction < 0.7"', '‸"caught > 0.7"'],
  ['condition-not-truth', 'structure', '"friction < 0.7"', '‸"friction * 0.7"'],
  ['level-not-number', 'structure', '"(1 - exposure) * (1 - entrapment)"', '‸"exposure > 0.5"'],
  ['never-holds', 'structure', '"friction < 0.7"', '‸"friction > 0.7 && friction < 0.3"'],
  ['never-holds', 'structure', '"flags.hotline == 1 || tie > 0.25"', '‸"flags.hotline == 2"'],
  ['never-holds', 'structure', '"flags.hotline == 1 || tie > 0.25"', '‸"kept.escort && turn == 2"'],
  ['never-holds', 'structure', '"flags.hotline == 1 || tie > 0.25"', '‸"tie in [1.5, 2]"'],
  ['always-holds', 'structure', '"!fearsAbandonment"', '‸"exposure >= 0"'],
  [
    'seat-without-options',
    'structure',
    '    options:\n      seoul:\n        - { id: renew,',
    '    ‸options:\n      osaka:\n        - { id: renew,',
  ],
  [
    'turn-unreachable',
    'structure',
    '      tokyo:\n        - { id: stay, effort: { multilateral: 0.4, bilateral: 0.4 } }\n        - { id: leave, effort: { independent: 0.6 } }',
    '      ‸tokyo:\n        - { id: stay, effort: {}, when: "turn > 4" }\n        - { id: leave, effort: {}, when: "1 > 2" }',
  ],
  [
    'no-sure-option',
    'structure',
    '      tokyo:\n        - { id: stay, effort: { multilateral: 0.4, bilateral: 0.4 } }\n        - { id: leave, effort: { independent: 0.6 } }',
    '      ‸tokyo:\n        - { id: stay, effort: {}, when: "tie > 0.4" }\n        - { id: leave, effort: {}, when: "tie > 0.3" }',
  ],
  [
    'last-ending-conditional',
    'structure',
    '  - { id: open }',
    '  - ‸{ id: open, when: "support > 0.5" }',
  ],
  [
    'ending-hides-others',
    'structure',
    '{ id: close, when: "commitment > 0.6 && abandonment < 0.4" }',
    '‸{ id: close }',
  ],
  [
    'promise-untestable',
    'structure',
    'until: winter\n    test: convoy',
    'until: summer\n    ‸test: convoy',
  ],
  [
    'promise-never-given',
    'structure',
    '  shield:\n    from: washington\n    to: seoul\n    until: winter\n    test: drones\n    standing: true',
    '  ‸shield:\n    from: washington\n    to: seoul\n    until: winter\n    test: drones',
  ],
  [
    'promise-not-theirs',
    'structure',
    'to: seoul\n    until: winter\n    test: drones',
    'to: tokyo\n    until: winter\n    ‸test: drones',
  ],
  ['call-without-promise', 'structure', 'test: drones', 'test: convoy', '  ‸drones:\n    kind'],
];

const DEBATE: Fixture[] = [
  [
    'argument-both-ways',
    'structure',
    'attacks: [host, meet]\n        supports: [arm]',
    'attacks: [host, ‸meet]\n        supports: [meet]',
  ],
  [
    'argument-cycle',
    'structure',
    '{ id: face, desk: foreign, base: 0.5, attacks: [arm, meet],',
    '‸{ id: face, desk: foreign, base: 0.5, attacks: [arm, meet, war], supports: [face],',
  ],
  [
    'hand-attacks-nothing',
    'structure',
    '- id: answer\n        desk: finance\n        base: 0.4\n        value: dignity\n        attacks: [cost]',
    '- ‸id: answer\n        desk: finance\n        base: 0.4\n        value: dignity',
  ],
  [
    'argument-idle',
    'structure',
    '- id: bill\n        desk: finance\n        base: 0.5\n        attacks: [renew, build]',
    '- ‸id: bill\n        desk: finance\n        base: 0.5',
  ],
  [
    'few-attackers',
    'structure',
    '        - { id: renew, effort: { bilateral: 0.8 } }',
    '        - ‸{ id: calm, effort: { bilateral: 0.8 } }\n        - { id: renew, effort: { bilateral: 0.8 } }',
  ],
  [
    'argument-without-value',
    'structure',
    '- id: cost\n        desk: finance\n        base: 0.5\n        value: prosperity',
    '- ‸id: cost\n        desk: finance\n        base: 0.5',
  ],
  [
    'argument-never-raised',
    'structure',
    '- id: answer\n        desk: finance\n        base: 0.4\n        value: dignity\n        attacks: [cost]\n        evidence: [F2]\n        hand: true',
    '- ‸id: answer\n        desk: finance\n        base: 0.4\n        value: dignity\n        attacks: [cost]\n        evidence: [F2]',
  ],
  ['debate-settled', 'structure', WINTER, WINTER_SETTLED, '- ‸id: winter'],
  ['debate-flat', 'structure', 'base: 0.7', 'base: 0.5', '- ‸id: winter'],
  [
    'strategy-missing',
    'structure',
    '      seoul:\n        - { id: renew, effort: { bilateral: 0.8 } }',
    '      ‸seoul:\n        - { id: renew, effort: { multilateral: 0.8 } }',
  ],
  [
    'hindsight',
    'structure',
    'date: 2 Jan 2023',
    'date: 2 Feb 2023',
    'supports: [arm]\n        evidence: [‸F1]',
  ],
  [
    'history-incomplete',
    'structure',
    'options: { seoul: renew, tokyo: stay, washington: hold }',
    '‸options: { seoul: renew, tokyo: stay }',
  ],
  ['history-frame', 'structure', 'frame: 0.3\n', 'frame: ‸0.4\n'],
];

const WORDS: Fixture[] = [
  ['words-missing', 'en', '      tokyo:\n        stay: {', '      ‸tokyo:\n        stays: {'],
  ['words-missing', 'ko', 'flags:\n  hotline:', '‸flags:\n  phone:'],
  ['words-stale', 'ko', 'tagline: ', 'stale: [tagline]\ntagline: ‸'],
  ['words-stale', 'ko', 'tagline: ', 'stale: [‸no/such/part]\ntagline: '],
  [
    'words-extra',
    'en',
    '  hotline: { name: Hotline }',
    '  hotline: { name: Hotline }\n  ‸cables: { name: Cables }',
  ],
  [
    'words-extra',
    'en',
    'consequence: The flag goes up by the sea.',
    'consequence: Up.\n          ‸closed: No.',
  ],
  ['words-extra', 'ko', '  F1: 어느 신문의', '  ‸F9: 어느 신문의'],
  ['too-many-characters', 'ko', '어느 신문의', `‸${'가'.repeat(240)}`],
  ['text-too-long', 'en', 'briefing: A convoy needs', `briefing: ‸${LONG} A convoy needs`],
  ['text-too-long', 'ko', 'briefing: 호송단에', `briefing: ‸${'눈 '.repeat(150)} 호송단에`],
  ['markup-refused', 'en', 'summary: A scenario', 'summary: ‸A <b>scenario</b>'],
  ['markup-refused', 'en', 'summary: A scenario', 'summary: ‸A ![scenario](x.png)'],
  ['markup-refused', 'en', 'summary: A scenario', 'summary: ‸A [scenario](javascript:x)'],
];

export const FIXTURES: Fixture[] = [...TEXT, ...SHAPE, ...PARTS, ...PLAY, ...DEBATE, ...WORDS];

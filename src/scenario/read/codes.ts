export type Severity = 'error' | 'warning';

/**
 * Everything that can be said against a scenario. An error means that it cannot be played, a
 * warning that it can, but probably not as meant. The sentences stand in i18n/complaints.*.ts.
 */
export const CODES = {
  // The text itself.
  'file-too-large': 'error',
  'yaml-syntax': 'error',
  'yaml-too-heavy': 'error',
  'yaml-alias': 'error',
  'yaml-tag': 'error',
  'yaml-merge-key': 'error',
  'reserved-key': 'error',
  'duplicate-key': 'error',
  'more-complaints': 'error',
  // The shape.
  'format-unknown': 'error',
  'missing-field': 'error',
  'unknown-field': 'error',
  'wrong-type': 'error',
  'not-one-of': 'error',
  'too-small': 'error',
  'too-large': 'error',
  'too-few': 'error',
  'too-many': 'error',
  'empty-text': 'error',
  'too-many-characters': 'error',
  'bad-id': 'error',
  'bad-name': 'error',
  'bad-source-id': 'error',
  'bad-date': 'error',
  'bad-url': 'error',
  'condition-syntax': 'error',
  'condition-outside-subset': 'error',
  'condition-too-large': 'error',
  'effort-above-one': 'error',
  'weights-not-one': 'error',
  'date-order': 'error',
  'words-file-missing': 'error',
  // Names.
  'unknown-id': 'error',
  'duplicate-id': 'error',
  'unused-source': 'warning',
  'id-not-folder': 'warning',
  // Seats, effects and inputs.
  'hub-kind': 'error',
  'second-hub': 'error',
  'spoke-without-start': 'error',
  'no-playable-seat': 'error',
  'tie-not-clear': 'error',
  'effect-without-spoke': 'error',
  'effect-without-pair': 'error',
  'with-for-nothing': 'warning',
  'setting-without-spoke': 'error',
  'negative-input': 'error',
  // Conditions and what hangs on them.
  'unknown-reading': 'error',
  'reading-needs-spoke': 'error',
  'condition-type': 'error',
  'condition-not-truth': 'error',
  'never-holds': 'error',
  'always-holds': 'warning',
  'seat-without-options': 'error',
  'turn-unreachable': 'error',
  'no-sure-option': 'warning',
  'last-ending-conditional': 'error',
  'ending-hides-others': 'error',
  // Promises and calls.
  'promise-untestable': 'error',
  'promise-never-given': 'error',
  'promise-given-late': 'error',
  'promise-not-theirs': 'warning',
  'call-without-promise': 'error',
  'too-little-drama': 'warning',
  // Debate and history.
  'argument-both-ways': 'error',
  'argument-cycle': 'error',
  'hand-attacks-nothing': 'error',
  'argument-idle': 'warning',
  'few-attackers': 'warning',
  'strategy-missing': 'warning',
  hindsight: 'warning',
  'history-incomplete': 'warning',
  'history-frame': 'warning',
  // Words.
  'words-missing': 'error',
  'words-extra': 'warning',
  'text-too-long': 'error',
  'markup-refused': 'error',
} as const satisfies Record<string, Severity>;

export type ComplaintCode = keyof typeof CODES;

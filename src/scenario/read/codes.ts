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
  // What the parts say of each other.
  'unknown-id': 'error',
  'duplicate-id': 'error',
  'unused-source': 'warning',
  'id-not-folder': 'warning',
} as const satisfies Record<string, Severity>;

export type ComplaintCode = keyof typeof CODES;

import type { Language } from '../../../i18n/index.ts';
import { LIMITS, lengthOf } from '../../../scenario/check/lengths.ts';
import { kindOf } from '../../../scenario/check/texts.ts';
import type { Path } from '../../../scenario/read/places.ts';

export interface Measured {
  length: number;
  limit: number;
  unit: 'words' | 'characters';
}

/** How long a text is against what fits in its place; nothing where no limit is set. */
export function measured(text: string, path: Path, language: Language): Measured | undefined {
  const kind = kindOf(path);
  if (kind === 'other') return undefined;
  const unit = language === 'en' ? 'words' : 'characters';
  return { length: lengthOf(text, language), limit: LIMITS[kind][language], unit };
}

import type { Korean } from '../areas.ts';
import type { studio as english } from '../en/studio.ts';
import { choices } from './studio/choices.ts';
import { editor } from './studio/editor.ts';
import { forms } from './studio/forms.ts';
import { kept } from './studio/kept.ts';
import { lab } from './studio/lab.ts';
import { labels } from './studio/labels.ts';
import { languages } from './studio/languages.ts';
import { map } from './studio/map.ts';
import { parts } from './studio/parts.ts';
import { play } from './studio/play.ts';
import { printing } from './studio/printing.ts';
import { problems } from './studio/problems.ts';
import { sharing } from './studio/sharing.ts';
import { shelf } from './studio/shelf.ts';
import { text } from './studio/text.ts';

export const studio: Korean<typeof english> = {
  ...shelf,
  ...editor,
  ...kept,
  ...sharing,
  ...text,
  ...map,
  ...printing,
  ...problems,
  ...lab,
  ...parts,
  ...forms,
  ...labels,
  ...choices,
  ...languages,
  ...play,
};

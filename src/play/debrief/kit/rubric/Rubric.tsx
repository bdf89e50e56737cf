import { useTranslation } from 'react-i18next';
import { Chapter } from '../../Chapter.tsx';
import { Kept } from '../notes/Kept.tsx';
import type { Criterion, Side } from '../notes/notes.ts';
import { useNoting } from '../notes/noting.ts';
import { Writing } from '../writing/Writing.tsx';
import { SinglePoint } from './SinglePoint.tsx';

/** The rubric of a match, to write in. */
export function Rubric() {
  const { t } = useTranslation(['kit', 'debrief']);
  const { notes, change } = useNoting();
  const write = (criterion: Criterion, side: Side) => (text: string) =>
    change((before) => ({
      ...before,
      rubric: { ...before.rubric, [criterion]: { ...before.rubric[criterion], [side]: text } },
    }));
  const cell = (criterion: Criterion, side: Side) => (
    <Writing
      label={t('rubric.field', {
        side: t(`rubric.${side}`),
        criterion: t(`criterion.${criterion}`),
      })}
      value={notes.rubric[criterion][side]}
      onChange={write(criterion, side)}
    />
  );
  return (
    <Chapter id="rubric" title={t('debrief:rubric')} note={t('rubric.note')}>
      <SinglePoint side={cell} />
      <Kept />
    </Chapter>
  );
}

import { useTranslation } from 'react-i18next';
import { Chapter } from '../../Chapter.tsx';
import { Kept } from '../notes/Kept.tsx';
import { CRITERIA, type Criterion, type Side } from '../notes/notes.ts';
import { useNoting } from '../notes/noting.ts';
import { Writing } from '../writing/Writing.tsx';
import styles from './Rubric.module.css';

/** Single-point rubric: what is expected in the middle, both sides open to write in. */
export function Rubric() {
  const { t } = useTranslation(['kit', 'debrief']);
  const { notes, change } = useNoting();
  const write = (criterion: Criterion, side: Side) => (text: string) =>
    change((before) => ({
      ...before,
      rubric: { ...before.rubric, [criterion]: { ...before.rubric[criterion], [side]: text } },
    }));
  const cell = (criterion: Criterion, side: Side) => (
    <td className={styles.open} data-side={t(`rubric.${side}`)}>
      <Writing
        label={t('rubric.field', {
          side: t(`rubric.${side}`),
          criterion: t(`criterion.${criterion}`),
        })}
        value={notes.rubric[criterion][side]}
        onChange={write(criterion, side)}
      />
    </td>
  );
  return (
    <Chapter id="rubric" title={t('debrief:rubric')} note={t('rubric.note')}>
      <table className={styles.rubric}>
        <thead>
          <tr>
            <th scope="col">{t('rubric.stronger')}</th>
            <th scope="col">{t('rubric.expected')}</th>
            <th scope="col">{t('rubric.beyond')}</th>
          </tr>
        </thead>
        <tbody>
          {CRITERIA.map((criterion) => (
            <tr key={criterion}>
              {cell(criterion, 'stronger')}
              <th scope="row" className={styles.criterion}>
                <strong>{t(`criterion.${criterion}`)}</strong>
                <span>{t(`criterion.${criterion}.text`)}</span>
              </th>
              {cell(criterion, 'beyond')}
            </tr>
          ))}
        </tbody>
      </table>
      <Kept />
    </Chapter>
  );
}

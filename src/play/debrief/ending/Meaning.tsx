import { useTranslation } from 'react-i18next';
import { startOf } from '../../../game/index.ts';
import { deskName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import { useOutcomes } from '../outcome/useOutcomes.ts';
import { useVerdicts } from '../outcome/useVerdicts.ts';
import { disagreementOf } from '../outcome/verdict.ts';
import styles from './Meaning.module.css';
import { type Shift, winAndPrice } from './meaning.ts';

/** The ending in three or four sentences: where the seat stands, what it won, what it paid, who minds. */
export function Meaning() {
  const { t } = useTranslation(['debrief', 'fears']);
  const { match, seat, view, words } = useTable();
  const { before, after } = useOutcomes();
  const { win, price } = winAndPrice(before, after);
  const told = ({ outcome, ...points }: Shift) => ({
    name: t(`fears:outcome.${outcome}`),
    ...points,
  });
  const was = startOf(match).world.postures[seat];
  const is = view.world.postures[seat];
  const posture = (name: NonNullable<typeof is>) => t(`fears:posture.${name}`);
  const apart = disagreementOf(useVerdicts());
  return (
    <div className={styles.meaning}>
      <h3 className={styles.title}>{t('meaning')}</h3>
      <ul className={styles.points}>
        {was && is && (
          <li>
            {was === is
              ? t('meaning.stayed', { posture: posture(is) })
              : t('meaning.moved', { from: posture(was), to: posture(is) })}
          </li>
        )}
        {win && <li>{t('meaning.better', told(win))}</li>}
        <li>{price ? t('meaning.worse', told(price)) : t('meaning.free')}</li>
        {apart && (
          <li>
            {t('meaning.desks', {
              pleased: deskName(words, seat, apart.pleased),
              sore: deskName(words, seat, apart.sore),
            })}
          </li>
        )}
      </ul>
    </div>
  );
}

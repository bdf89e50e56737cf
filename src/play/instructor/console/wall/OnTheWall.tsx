import { useTranslation } from 'react-i18next';
import { PICTURES, type Shown } from '../../../../classroom/protocol/choices.ts';
import { Dialog } from '../../../player/dialog/Dialog.tsx';
import { Button, buttonClass } from '../../../shell/parts/Button.tsx';
import { Choice } from '../../../shell/parts/Choice.tsx';
import { useLeading } from '../leading.ts';
import { useRoomy } from '../useRoomy.ts';
import styles from './OnTheWall.module.css';
import { Preview } from './Preview.tsx';

/** What the projector shows, small, and what it could show instead. */
export function OnTheWall() {
  const { t } = useTranslation('overview');
  const { told, keys, send } = useLeading();
  const { shown, lesson, notices } = told;
  const roomy = useRoomy();
  const show = (part: Partial<Shown>) => void send({ kind: 'show', ...part });
  const said = notices.some(
    ({ table, seat, turn, step }) =>
      table === null && seat === null && turn === lesson.turn && step === lesson.step,
  );
  return (
    <section className={styles.wall} aria-labelledby="on-the-wall">
      <header className={styles.head}>
        <h2 id="on-the-wall" className={styles.title}>
          {t('wall.title')}
        </h2>
        <Dialog
          title={t('wall.title')}
          trigger={{ className: buttonClass('quiet'), content: <span>{t('wall.change')}</span> }}
        >
          <div className={styles.choices}>
            <Choice
              label={t('wall.title')}
              wide
              value={shown.picture}
              onChoose={(picture) => show({ picture })}
              options={PICTURES.map((value) => ({ value, sign: t(`wall.picture.${value}`) }))}
            />
            <p className={styles.note}>{t(`wall.picture.${shown.picture}.note`)}</p>
            {said && (
              <p>
                <Button onClick={() => show({ words: !shown.words })}>
                  {t(shown.words ? 'wall.wordsDown' : 'wall.wordsUp')}
                </Button>
              </p>
            )}
          </div>
        </Dialog>
      </header>
      {roomy && keys.projector ? (
        <Preview secret={keys.projector} />
      ) : (
        <p className={styles.note}>{t(`wall.picture.${shown.picture}.note`)}</p>
      )}
      <div className={styles.pages}>
        <Button kind="quiet" onClick={() => show({ page: (shown.page + 1) % MOST_PAGES })}>
          {t('wall.page')}
        </Button>
        <span className={styles.note}>{t('wall.pageNote')}</span>
      </div>
    </section>
  );
}

/** No wall has more pages than this; the count begins anew then, as the wall itself does. */
const MOST_PAGES = 60;

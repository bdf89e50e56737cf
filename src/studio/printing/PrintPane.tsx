import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../play/shell/parts/Button.tsx';
import { useBench } from '../bench/useBench.ts';
import styles from './PrintPane.module.css';
import { printLink } from './print-link.ts';

/** What the studio makes for a classroom out of the document, and where it is laid out. */
export function PrintPane() {
  const { t } = useTranslation('studio');
  const bench = useBench();
  return (
    <div className={styles.pane}>
      <h2 className={styles.title}>{t('print.title')}</h2>
      <dl className={styles.kinds}>
        <dt>{t('print.kind.sheet')}</dt>
        <dd>{t('print.sheet.what')}</dd>
        <dt>{t('print.kind.cards')}</dt>
        <dd>{t('print.cards.what')}</dd>
      </dl>
      <ButtonLink icon="print" href={printLink(bench.get().id)}>
        {t('print.open')}
      </ButtonLink>
    </div>
  );
}

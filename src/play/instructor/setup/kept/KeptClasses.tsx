import { useTranslation } from 'react-i18next';
import { momentOf } from '../../../player/names/dates.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { Button, ButtonLink } from '../../../shell/parts/Button.tsx';
import { Panel } from '../../../shell/parts/Panel.tsx';
import { linksOf } from '../../links/links.ts';
import { forgetClasses, type KeptClass } from './classes.ts';
import styles from './Kept.module.css';

interface KeptClassesProps {
  classes: KeptClass[];
  onShow(kept: KeptClass): void;
  onForget(): void;
}

/** The way back into classes that were opened here. */
export function KeptClasses({ classes, onShow, onForget }: KeptClassesProps) {
  const { t } = useTranslation('instructor');
  const [language] = useLanguage();
  if (classes.length === 0) return null;
  return (
    <Panel as="section" labelledBy="kept-classes" className={styles.kept}>
      <h2 id="kept-classes" className={styles.title}>
        {t('classes.title')}
      </h2>
      <ul className={styles.list}>
        {classes.map((kept) => (
          <li key={kept.console} className={styles.row}>
            <p className={styles.name}>
              <strong className={styles.code}>{kept.code}</strong> {kept.name}
              <span className={styles.note}>
                {momentOf(kept.opened, language)}
                {kept.rehearsal && ` · ${t('classes.rehearsal')}`}
              </span>
            </p>
            <ButtonLink href={linksOf(null, kept).console}>
              <span aria-hidden="true">{t('classes.console')}</span>
              <span className="visually-hidden">
                {t('classes.console.spoken', { code: kept.code })}
              </span>
            </ButtonLink>
            <Button kind="quiet" onClick={() => onShow(kept)}>
              <span aria-hidden="true">{t('classes.links')}</span>
              <span className="visually-hidden">
                {t('classes.links.spoken', { code: kept.code })}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('classes.note')}</p>
      <p>
        <Button
          kind="quiet"
          onClick={() => {
            forgetClasses();
            onForget();
          }}
        >
          {t('classes.forget')}
        </Button>
      </p>
    </Panel>
  );
}

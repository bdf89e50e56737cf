import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../../i18n/index.ts';
import { useLeading } from '../leading.ts';
import styles from './About.module.css';

/** How the class was set up, in a few lines. */
export function Facts() {
  const { t } = useTranslation(['leading', 'instructor']);
  const { lesson } = useLeading().told;
  const { form, plan, anonymity, freeText, review, talk, preview, languages } = lesson;
  const lines = [
    t(`instructor:form.${form}`),
    t(`instructor:plan.${plan}`),
    `${t(`instructor:anonymity.${anonymity}`)}: ${t(`instructor:anonymity.${anonymity}.text`)}`,
    !freeText && t('instructor:texts.free.note'),
    review && t('instructor:texts.review'),
    talk && t('instructor:texts.talk'),
    `${t('instructor:preview.title')}: ${t(`instructor:preview.${preview}`)}`,
    languages.map((each) => LANGUAGE_NAMES[each]).join(', '),
  ];
  return (
    <section className={styles.part} aria-labelledby="facts">
      <h2 id="facts" className={styles.title}>
        {t('class.facts')}
      </h2>
      <ul className={styles.facts}>{lines.map((line) => line && <li key={line}>{line}</li>)}</ul>
    </section>
  );
}

import { Dialog, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { linkTo } from '../shell/root.ts';
import { Entry } from './Entry.tsx';
import styles from './Explained.module.css';
import type { Term } from './terms.ts';

/** One term in a popover, with a way to all of them beside the match. */
export function Explained({ term }: { term: Term }) {
  const { t } = useTranslation('glossary');
  return (
    <Dialog className={styles.dialog ?? ''}>
      <Heading slot="title" className={styles.title ?? ''}>
        {t(`${term}.name`)}
      </Heading>
      <Entry term={term} />
      <a
        className={styles.all}
        href={`${linkTo('glossary')}#${term}`}
        target="_blank"
        rel="noreferrer"
      >
        {t('all')}
      </a>
    </Dialog>
  );
}

import { useTranslation } from 'react-i18next';
import { Frame } from '../../play/shell/frame/Frame.tsx';
import { Icon } from '../../play/shell/icons/Icon.tsx';
import { ButtonLink } from '../../play/shell/parts/Button.tsx';
import { BuiltIns } from './begin/BuiltIns.tsx';
import { Templates } from './begin/Templates.tsx';
import { Bring } from './bring/Bring.tsx';
import { Bin } from './own/Bin.tsx';
import { BrokenCard } from './own/BrokenCard.tsx';
import { Guests } from './own/Guests.tsx';
import { Own } from './own/Own.tsx';
import styles from './Shelf.module.css';
import { useShelf } from './useShelf.ts';

/** `/studio`: the documents of this browser, and the ways to a new one. */
export function Shelf() {
  const { t } = useTranslation('studio');
  const { shelved, trouble, after } = useShelf();
  return (
    <Frame title={t('title')} subtitle={t('title')}>
      <div className={styles.shelf}>
        <div className={styles.main}>
          <header className={styles.head}>
            <h1 className={styles.title}>{t('title')}</h1>
            <p className={styles.lead}>{t('lead')}</p>
            <ButtonLink kind="brass" icon="plus" href="#new">
              {t('shelf.begin')}
            </ButtonLink>
          </header>
          {trouble && (
            <p role="alert" className={styles.alert}>
              <Icon name="warning" />
              {t(`shelf.${trouble}`)}
            </p>
          )}
          {shelved && (
            <div className={styles.kept}>
              <Own documents={shelved.own} after={after} />
              {shelved.broken.map((one) => (
                <BrokenCard key={one.id} document={one} after={after} />
              ))}
              <Guests documents={shelved.guests} after={after} />
              <Bin documents={shelved.deleted} after={after} />
            </div>
          )}
          <div id="new" className={styles.new} tabIndex={-1}>
            <Templates />
          </div>
        </div>
        <Bring />
        <div className={styles.builtIns}>
          <BuiltIns />
        </div>
      </div>
    </Frame>
  );
}

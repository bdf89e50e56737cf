import { useTranslation } from 'react-i18next';
import { Fold } from '../../play/player/fold/Fold.tsx';
import { Button } from '../../play/shell/parts/Button.tsx';
import type { Value } from '../../scenario/edit/index.ts';
import { useBench } from '../bench/useBench.ts';
import { valueAt } from '../document/data.ts';
import { STRUCTURE } from '../document/files.ts';
import styles from './Problems.module.css';
import { useSheets } from './useSheets.ts';

const textAt = (entry: Value, key: string): string => {
  const value = valueAt(entry, [key]);
  return typeof value === 'string' ? value : '';
};

/** Warnings that the author has answered, each with the answer. */
export function Silenced() {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const { structure } = useSheets();
  const list = valueAt(structure?.data, ['silenced']);
  if (!Array.isArray(list) || list.length === 0) return null;
  return (
    <Fold title={t('silence.list', { count: list.length })}>
      <ul className={styles.list}>
        {list.map((entry, index) => (
          <li key={JSON.stringify(entry)} className={styles.silenced}>
            <p>{textAt(entry, 'reason')}</p>
            <p className={styles.where}>
              {textAt(entry, 'at')} · {textAt(entry, 'code')}
            </p>
            <Button
              kind="quiet"
              onClick={() =>
                bench.edit([
                  { file: STRUCTURE, edit: { kind: 'remove', path: ['silenced', index] } },
                ])
              }
            >
              {t('silence.again')}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

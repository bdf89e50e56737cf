import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIENCES } from '../../../scenario/format/gauges.ts';
import { Panel } from '../../shell/parts/Panel.tsx';
import { Audience } from './Audience.tsx';
import styles from './Audiences.module.css';
import type { Debating } from './useDebating.ts';

/** How the debate sounds to those who listen: which option leads with each, and by how much. */
export function Audiences({ debating }: { debating: Debating }) {
  const { t } = useTranslation('play');
  const title = useId();
  return (
    <Panel as="section" labelledBy={title}>
      <h3 id={title} className={styles.title}>
        {t('debate.soundsTo')}
      </h3>
      <ul className={styles.audiences}>
        {AUDIENCES.map((name) => (
          <Audience key={name} name={name} debating={debating} />
        ))}
      </ul>
    </Panel>
  );
}

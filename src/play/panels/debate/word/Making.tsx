import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTable } from '../../../player/table/table.ts';
import { Button } from '../../../shell/parts/Button.tsx';
import { type Move, useDebate } from '../floor/debating.ts';
import { Foretold } from './Foretold.tsx';
import { FrameChoice } from './FrameChoice.tsx';
import { Hand } from './Hand.tsx';
import styles from './Making.module.css';
import { Subject } from './Subject.tsx';

/** A move that is being made: about what, what it would bring, and the two ways on. */
export function Making({ move }: { move: Move }) {
  const { t } = useTranslation('play');
  const { view } = useTable();
  const { ready, say, begin } = useDebate();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <div className={styles.making}>
      <h4 ref={head} tabIndex={-1} className={styles.title}>
        {t(`debate.move.${move}`)}
      </h4>
      {move === 'rebut' && <Hand />}
      {move === 'frame' && <FrameChoice declared={view.declaredFrame} />}
      {(move === 'endorse' || move === 'question') && <Subject move={move} />}
      <div className={styles.foretold} role="status">
        {ready && <Foretold ready={ready} />}
      </div>
      <div className={styles.act}>
        <Button icon="check" disabled={!ready} onClick={say}>
          {t('debate.say')}
        </Button>
        <Button kind="quiet" onClick={() => begin(null)}>
          {t('debate.notThis')}
        </Button>
      </div>
      <p className={styles.hint}>{t('debate.undoable')}</p>
    </div>
  );
}

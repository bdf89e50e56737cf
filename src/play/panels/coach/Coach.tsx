import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment } from '../../../scenario/format/coach.ts';
import { Prose } from '../../player/prose/Prose.tsx';
import { useTable } from '../../player/table/table.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import { recall, remember } from '../../shell/memory.ts';
import { paperClass } from '../../shell/parts/Paper.tsx';
import styles from './Coach.module.css';
import { isAway, putAway } from './put-away.ts';

/** In a tutorial: a slip of paper beside what it speaks of. It lies in the page, so it covers nothing. */
export function Coach({ moment }: { moment: Moment }) {
  const { match, view, words } = useTable();
  const text = words.turns[view.dilemma.id]?.coach[moment];
  if (!text) return null;
  const note = `${view.dilemma.id}.${moment}`;
  return (
    <Slip
      key={note}
      note={note}
      match={`${match.scenario.id}:${match.settings.seed}`}
      text={text}
    />
  );
}

function Slip({ note, match, text }: { note: string; match: string; text: string }) {
  const { t } = useTranslation('play');
  const [state, setState] = useState(() =>
    isAway(recall('coach'), match, note) ? 'away' : 'shown',
  );
  const place = useRef<HTMLSpanElement>(null);
  // The button that had the focus is gone: the keyboard goes on from where the slip lay.
  useEffect(() => {
    if (state === 'just-away') place.current?.focus();
  }, [state]);
  if (state === 'away') return null;
  if (state === 'just-away') {
    return (
      <span ref={place} tabIndex={-1} className="visually-hidden">
        {t('coach.away')}
      </span>
    );
  }
  const close = () => {
    remember('coach', putAway(recall('coach'), match, note));
    setState('just-away');
  };
  return (
    <div role="note" aria-label={t('coach.name')} className={`${paperClass} ${styles.slip}`}>
      <Prose text={text} className={styles.text} />
      <button
        type="button"
        className={styles.close}
        aria-label={t('coach.putAway')}
        onClick={close}
      >
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}

import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linkTo } from '../../../shell/root.ts';
import styles from './Preview.module.css';

/** A wall of the usual size. */
const WIDTH = 1920;

/** The projector's own page, made small: what hangs there is what stands here. Looked at, not used. */
export function Preview({ secret }: { secret: string }) {
  const { t } = useTranslation('overview');
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const around = box.current;
    if (!around) return;
    const watcher = new ResizeObserver(() => setScale(around.clientWidth / WIDTH));
    watcher.observe(around);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={box} className={styles.box} inert>
      <iframe
        className={styles.wall}
        title={t('wall.preview')}
        src={`${linkTo('class/projector')}#${secret}`}
        tabIndex={-1}
        loading="lazy"
        style={{ transform: `scale(${scale})` }}
      />
    </div>
  );
}

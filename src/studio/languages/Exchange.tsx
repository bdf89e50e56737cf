import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../play/shell/parts/Button.tsx';
import { saveFile } from '../../play/shell/save-file.ts';
import { useBench } from '../bench/useBench.ts';
import { idOf } from '../document/id.ts';
import { playLink } from '../playing/play-link.ts';
import { Choose } from '../shelf/bring/Choose.tsx';
import { type ReturnFault, readReturned, toCsv, toXliff } from './exchange.ts';
import styles from './LanguagesView.module.css';
import type { Translated } from './strings.ts';
import { type TakenIn, takeIn } from './take-in.ts';
import { translateOutside } from './translate.ts';

interface ExchangeProps {
  rows: readonly Translated[];
  from: Language;
  to: Language;
}

/** Files for a translator, and what comes back. */
export function Exchange({ rows, from, to }: ExchangeProps) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const [said, setSaid] = useState<TakenIn | ReturnFault | null>(null);
  const { files } = bench.get().history;
  const give = (ending: 'csv' | 'xlf', text: string) =>
    saveFile(`${idOf(files)}-${from}-${to}.${ending}`, text);
  const bring = async (file: File) => {
    const returned = await readReturned(await file.text(), to);
    if (!returned.ok) return setSaid(returned.fault);
    const taken = takeIn(rows, returned.texts);
    bench.edit(translateOutside(bench.get().history.files, to, taken));
    setSaid(taken);
  };
  return (
    <div className={styles.exchange}>
      <div className={styles.actions}>
        <Button onClick={() => void toXliff(rows, from, to).then((text) => give('xlf', text))}>
          {t('languages.xliff')}
        </Button>
        <Button onClick={() => give('csv', toCsv(rows))}>{t('languages.csv')}</Button>
        <Choose
          label={t('languages.bring')}
          accept=".csv,.xlf,.xliff"
          onChoose={([file]) => file && void bring(file)}
        />
        <ButtonLink href={playLink(bench.get().id, '?pseudo')} icon="play">
          {t('languages.pseudo')}
        </ButtonLink>
      </div>
      <p className={styles.note}>{t('languages.pseudoWhy')}</p>
      <div role="status">{said && <Said said={said} />}</div>
    </div>
  );
}

/** What became of a translator's file. */
function Said({ said }: { said: TakenIn | ReturnFault }) {
  const { t } = useTranslation('studio');
  if (typeof said === 'string') return <p>{t(`languages.fault.${said}`)}</p>;
  const { texts, outdated, unknown } = said;
  return (
    <>
      <p>{t('languages.brought', { count: texts.size })}</p>
      {outdated.length > 0 && <p>{t('languages.outdated', { count: outdated.length })}</p>}
      {unknown.length > 0 && (
        <p>
          {t('languages.unknown', { count: unknown.length, parts: unknown.slice(0, 5).join(', ') })}
        </p>
      )}
    </>
  );
}

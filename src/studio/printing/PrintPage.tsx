import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pageMargins } from '../../play/debrief/print/page-margins.ts';
import '../../play/debrief/print/print.css';
import { seatName } from '../../play/player/names/names.ts';
import { Frame } from '../../play/shell/frame/Frame.tsx';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import { ButtonLink } from '../../play/shell/parts/Button.tsx';
import { Paper } from '../../play/shell/parts/Paper.tsx';
import { wordsFrom } from '../../scenario/format/words-from.ts';
import { spokenIn } from '../checking/spoken-in.ts';
import type { Playable } from '../checking/useChecked.tsx';
import { Cards } from './cards/Cards.tsx';
import { type Layout, PrintBar } from './PrintBar.tsx';
import styles from './PrintPage.module.css';
import { capitalsOf } from './printed.ts';
import { Sheet } from './sheet/Sheet.tsx';

/** `/studio/print`: what a class needs on paper, as it will lie there. */
export function PrintPage({ playable, back }: { playable: Playable; back: string }) {
  const { t } = useTranslation('studio');
  const [page] = useLanguage();
  const { scenario } = playable;
  const capitals = capitalsOf(scenario);
  const [layout, setLayout] = useState<Layout>({
    kind: 'sheet',
    seat: capitals[0]!,
    notes: 'without',
  });
  const { kind, seat, notes } = layout;
  // What was checked without an error has words in a language at least.
  const { language, words: all } = spokenIn(playable, page)!;
  const words = wordsFrom(all, seat);
  const title = `${words.title} · ${words.period}`;
  const what = `${t(`print.kind.${kind}`)} · ${seatName(words, seat)}`;
  useEffect(() => pageMargins(title, what), [title, what]);
  const printed = { scenario, words, language, seat };
  return (
    <Frame
      title={t('print.title')}
      subtitle={words.title}
      actions={<ButtonLink href={back}>{t('print.back')}</ButtonLink>}
    >
      <div data-printed className={styles.page}>
        <PrintBar
          layout={layout}
          capitals={capitals.map((value) => ({ value, name: seatName(words, value) }))}
          onChange={(part) => setLayout({ ...layout, ...part })}
        />
        <div lang={language}>
          <Paper className={styles.paper}>
            {kind === 'sheet' ? (
              <Sheet printed={printed} />
            ) : (
              <Cards printed={printed} notes={notes} />
            )}
          </Paper>
        </div>
      </div>
    </Frame>
  );
}

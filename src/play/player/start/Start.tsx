import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../game/index.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { wordsFrom } from '../../../scenario/format/words-from.ts';
import { Faulty } from '../../saves/Faulty.tsx';
import type { Fault } from '../../saves/fault.ts';
import { newestSave } from '../../saves/newest.ts';
import { SavesDialog } from '../../saves/SavesDialog.tsx';
import type { Save } from '../../saves/save.ts';
import { Frame } from '../../shell/frame/Frame.tsx';
import { Button, ButtonLink } from '../../shell/parts/Button.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { Stamp } from '../../shell/parts/Stamp.tsx';
import { useOrigin } from '../origin/origin.ts';
import { Advanced } from './Advanced.tsx';
import { Information } from './Information.tsx';
import { OtherSeats } from './OtherSeats.tsx';
import { Resume } from './Resume.tsx';
import { SeatChoice } from './SeatChoice.tsx';
import styles from './Start.module.css';
import { TensionChoice } from './TensionChoice.tsx';
import { wishedSettings } from './wished.ts';
import { withPerson } from './with-agent.ts';

interface StartProps {
  scenario: Scenario;
  words: Words;
  /** What was wrong with the save that should have been opened. */
  fault: Fault | null;
  onBegin(settings: Settings): void;
}

/** What one is in for, which seat, how stormy, and off. */
export function Start({ scenario, words, fault, onBegin }: StartProps) {
  const { t } = useTranslation('play');
  const { document, back } = useOrigin();
  const playable = Object.keys(scenario.seats).filter((id) => scenario.seats[id]!.playable);
  const [settings, setSettings] = useState(() => wishedSettings(location.search, playable));
  const [kept, setKept] = useState<Save>();
  const [listing, setListing] = useState(false);
  useEffect(() => {
    void newestSave(scenario.id, document).then(setKept);
  }, [scenario, document]);
  const change = (part: Partial<Settings>) => setSettings((last) => ({ ...last, ...part }));
  return (
    <Frame title={words.title} subtitle={words.period}>
      <div className={styles.start}>
        <Paper as="article" labelledBy="scenario" className={styles.sheet}>
          <header className={styles.head}>
            <h1 id="scenario" className={styles.title}>
              {words.title}
            </h1>
            <Stamp>{words.period}</Stamp>
          </header>
          {fault && <Faulty fault={fault} />}
          <p className={styles.tagline}>{words.tagline}</p>
          <p className={styles.summary}>{wordsFrom(words, settings.people[0]!).summary}</p>
          <p className={styles.note}>
            {t(scenario.tutorial ? 'table.start.lengthTutorial' : 'table.start.length', {
              count: scenario.turns.length,
            })}
          </p>
          {kept && <Resume save={kept} />}
          <SeatChoice
            seats={playable}
            words={words}
            seat={settings.people[0]!}
            onChoose={(seat) => setSettings((last) => withPerson(last, seat))}
          />
          {/* A newcomer has nothing to set yet. */}
          {!scenario.tutorial && (
            <>
              <TensionChoice
                tension={settings.tension}
                onChoose={(tension) => change({ tension })}
              />
              <OtherSeats
                scenario={scenario}
                words={words}
                settings={settings}
                onChange={setSettings}
              />
            </>
          )}
          <Advanced settings={settings} onChange={change} />
          <div className={styles.ways}>
            <Button kind={kept ? 'line' : 'brass'} onClick={() => onBegin(settings)}>
              {t(kept ? 'table.start.again' : 'table.start.begin')}
            </Button>
            <Button kind="quiet" onClick={() => setListing(true)}>
              {t('saves.title')}
            </Button>
            {back && (
              <ButtonLink kind="quiet" href={back}>
                {t('table.start.toStudio')}
              </ButtonLink>
            )}
          </div>
          {kept && <p className={styles.note}>{t('table.start.replaces')}</p>}
        </Paper>
        <Information scenario={scenario} words={words} />
      </div>
      {listing && <SavesDialog onClose={() => setListing(false)} />}
    </Frame>
  );
}

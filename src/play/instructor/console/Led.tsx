import { useTranslation } from 'react-i18next';
import type { ConsoleTold } from '../../../classroom/protocol/console-told.ts';
import { Frame } from '../../shell/frame/Frame.tsx';
import type { Keys } from '../links/links.ts';
import { Bar } from './bar/Bar.tsx';
import { LeadingContext } from './leading.ts';
import { LineStatus } from './line/LineStatus.tsx';
import { Refusal } from './line/Refusal.tsx';
import { useClass } from './line/useClass.ts';
import { NoClass } from './NoClass.tsx';
import { headcount } from './people/presence.ts';
import { Room } from './Room.tsx';

/** The parts come together in the first message; before that there is nothing to show. */
const isWhole = (told: Partial<ConsoleTold>): told is ConsoleTold =>
  told.lesson !== undefined && told.people !== undefined && told.words !== undefined;

/** A class that is led from here. */
export function Led({ keys }: { keys: Keys }) {
  const { t } = useTranslation(['leading', 'overview']);
  const { standing, send, refusal } = useClass(keys.console);
  const { told, state, waiting, ahead, asking, fault } = standing;
  if (state === 'over')
    return <NoClass why={fault?.code === 'other-version' ? 'version' : 'strange'} />;
  if (!isWhole(told)) {
    return (
      <Frame
        title={t('title')}
        middle={<LineStatus line={state} waiting={waiting} asking={asking} />}
      >
        <h1 className="visually-hidden">{t('title')}</h1>
      </Frame>
    );
  }
  const { lesson, words } = told;
  const count = headcount(told.people);
  const subtitle = [
    told.as === 'co' && t('co'),
    lesson.tables > 1 && t('overview:tables', { count: lesson.tables }),
    lesson.form !== 'screen' && t('people.count', { ...count }),
    lesson.form !== 'screen' && t('bar.code', { code: lesson.code }),
    words.title,
  ];
  return (
    <LeadingContext value={{ told, keys, line: state, waiting, ahead, asking, send }}>
      <Frame
        title={`${lesson.code} · ${words.title}`}
        subtitle={subtitle.filter(Boolean).join(' · ')}
      >
        <h1 className="visually-hidden">
          {t('title')}: {words.title}
        </h1>
        <Bar />
        <Refusal code={refusal} />
        <Room />
      </Frame>
    </LeadingContext>
  );
}

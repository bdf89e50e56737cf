import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ProjectorTold } from '../../classroom/protocol/projector-told.ts';
import { useLine } from '../lesson/useLine.ts';
import { Frame } from '../shell/frame/Frame.tsx';
import { useLanguage } from '../shell/language/useLanguage.ts';
import { preferPaper } from '../shell/theme/theme.ts';
import styles from './Projector.module.css';
import { ProjectedContext } from './projected.ts';
import { Wall } from './Wall.tsx';

const isWhole = (told: Partial<ProjectorTold>): told is ProjectorTold =>
  told.lesson !== undefined && told.words !== undefined && told.places !== undefined;

/** `/class/projector#SECRET`: the wall of the room. It is led from the console. */
export function Projector() {
  const { t } = useTranslation('projector');
  useEffect(preferPaper, []);
  const [language] = useLanguage();
  const secret = location.hash.slice(1);
  return (
    <I18nProvider locale={language}>
      {secret ? (
        <Shown secret={secret} />
      ) : (
        <Frame title={t('title')}>
          <p className={styles.message}>{t('noKey')}</p>
        </Frame>
      )}
    </I18nProvider>
  );
}

function Shown({ secret }: { secret: string }) {
  const { t } = useTranslation('projector');
  const [language] = useLanguage();
  const { standing } = useLine<ProjectorTold, never>(secret, null);
  const { told, state, ahead, fault } = standing;
  const lost = fault?.code === 'other-version' ? 'version' : 'noKey';
  if (state === 'over' || !isWhole(told)) {
    return (
      <Frame title={t('title')}>
        <p role="status" className={styles.message}>
          {t(state === 'over' ? lost : 'opening')}
        </p>
      </Frame>
    );
  }
  const words = told.words[language] ?? Object.values(told.words)[0]!;
  return (
    <ProjectedContext value={{ told, ahead }}>
      <Wall words={words} offline={state === 'offline'} />
    </ProjectedContext>
  );
}

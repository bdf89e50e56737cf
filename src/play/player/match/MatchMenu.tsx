import { lazy, Suspense, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { recordOf } from '../../../game/index.ts';
import { ReplayLink } from '../../replay/ReplayLink.tsx';
import { exportRecord } from '../../saves/export-record.ts';
import { SavesDialog } from '../../saves/SavesDialog.tsx';
import { Icon } from '../../shell/icons/Icon.tsx';
import { buttonClass } from '../../shell/parts/Button.tsx';
import { chooseTheme, currentTheme } from '../../shell/theme/theme.ts';
import { CaptionSwitch } from '../../sound/index.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { useDraft } from '../draft/draft.ts';
import { useOrigin } from '../origin/origin.ts';
import { Information } from '../start/Information.tsx';
import { useTable } from '../table/table.ts';
import styles from './MatchMenu.module.css';

/** Only who asks for the words fetches them. */
const TermList = lazy(async () => ({
  default: (await import('../../glossary/TermList.tsx')).TermList,
}));

const OPENED = ['saves', 'replay', 'information', 'glossary', 'sound'] as const;
const DONE = ['export', 'theme', 'leave'] as const;
type Item = (typeof OPENED)[number] | (typeof DONE)[number];

/** Everything that is not a move in the match. */
export function MatchMenu() {
  const { t } = useTranslation(['play', 'shell', 'sound']);
  const { match, playthrough, words, view } = useTable();
  const { draft } = useDraft();
  const origin = useOrigin();
  const [opened, setOpened] = useState<Item | null>(null);
  const close = () => setOpened(null);
  // A link to a replay carries the moves alone: whoever opens it must have the scenario.
  const items = [...OPENED, ...DONE].filter((item) => item !== 'replay' || !origin.document);
  const choose = (item: Item) => {
    if (item === 'export') {
      exportRecord(recordOf(playthrough), `${match.scenario.id}-${view.turn}`);
    } else if (item === 'theme') chooseTheme(currentTheme() === 'night' ? 'paper' : 'night');
    else if (item === 'leave') location.href = origin.address(match.scenario.id);
    else setOpened(item);
  };
  return (
    <>
      <MenuTrigger>
        <Button className={buttonClass('line')} aria-label={t('shell:menu')}>
          <Icon name="menu" />
        </Button>
        <Popover placement="bottom end" className={styles.popover ?? ''}>
          <Menu
            className={styles.menu ?? ''}
            aria-label={t('shell:menu')}
            onAction={(item) => choose(item as Item)}
          >
            {items.map((item) => (
              <MenuItem key={item} id={item} className={styles.item ?? ''}>
                {t(`table.menu.${item}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {opened === 'saves' && <SavesDialog running={{ playthrough, draft }} onClose={close} />}
      {opened === 'replay' && (
        <Dialog title={t('table.menu.replay')} onClose={close}>
          <p>{t('replay.what')}</p>
          <ReplayLink />
        </Dialog>
      )}
      {opened === 'information' && (
        <Dialog title={words.title} onClose={close} wide>
          <Information scenario={match.scenario} words={words} />
        </Dialog>
      )}
      {opened === 'glossary' && (
        <Dialog title={t('table.menu.glossary')} onClose={close} wide>
          <Suspense>
            <TermList level={3} />
          </Suspense>
        </Dialog>
      )}
      {opened === 'sound' && (
        <Dialog title={t('table.menu.sound')} onClose={close}>
          <p>{t('table.soundNote')}</p>
          <CaptionSwitch />
        </Dialog>
      )}
    </>
  );
}

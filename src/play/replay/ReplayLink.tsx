import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordOf } from '../../game/index.ts';
import { useTable } from '../player/table/table.ts';
import { Button } from '../shell/parts/Button.tsx';
import { LinkField } from './LinkField.tsx';
import { replayLink } from './link.ts';

/** Copies a link that replays this match; where there is no clipboard, shows it to be copied by hand. */
export function ReplayLink() {
  const { t } = useTranslation('play');
  const { playthrough } = useTable();
  const [link, setLink] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const made = await replayLink(recordOf(playthrough));
    try {
      // Missing on a plain http address, whatever its type says.
      await navigator.clipboard.writeText(made);
      setCopied(true);
      setLink(null);
    } catch {
      setLink(made);
    }
  };
  return (
    <>
      <Button icon="share" onClick={() => void copy()}>
        {t('replay.copy')}
      </Button>
      <span role="status">{copied && t('replay.copied')}</span>
      {link && <LinkField link={link} />}
    </>
  );
}

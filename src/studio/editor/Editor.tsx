import { useCallback } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useKeepsake } from '../../play/shell/broken/keepsake.ts';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import type { Bench } from '../bench/bench.ts';
import { BenchContext } from '../bench/useBench.ts';
import { Checking } from '../checking/useChecked.tsx';
import type { Disk } from '../kept/disk/disk.ts';
import { DiskContext } from '../kept/disk/useDisk.ts';
import type { Keeper } from '../kept/keeper.ts';
import { KeeperContext } from '../kept/useKeeper.ts';
import { Laboratory } from '../lab/useLab.tsx';
import { Playing } from '../play/usePlaying.tsx';
import { saveArchive } from '../sharing/out/save-archive.ts';
import { Layout } from './Layout.tsx';

interface EditorProps {
  bench: Bench;
  keeper: Keeper;
  disk: Disk;
  /** The older format from which the document was just brought to today's. */
  migratedFrom: number | null;
}

/** `/studio/edit`: one document on the workbench, checked after every edit. */
export function Editor({ bench, keeper, disk, migratedFrom }: EditorProps) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const save = useCallback(() => saveArchive(bench.get().history.files), [bench]);
  useKeepsake(t('shelf.export'), save);
  return (
    <I18nProvider locale={language}>
      <BenchContext value={bench}>
        <KeeperContext value={keeper}>
          <DiskContext value={disk}>
            <Checking>
              <Laboratory>
                <Playing>
                  <Layout migratedFrom={migratedFrom} />
                </Playing>
              </Laboratory>
            </Checking>
          </DiskContext>
        </KeeperContext>
      </BenchContext>
    </I18nProvider>
  );
}

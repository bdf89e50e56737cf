import { I18nProvider } from 'react-aria-components';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import type { Bench } from '../bench/bench.ts';
import { BenchContext } from '../bench/useBench.ts';
import { Checking } from '../checking/useChecked.tsx';
import type { Keeper } from '../kept/keeper.ts';
import { KeeperContext } from '../kept/useKeeper.ts';
import { Laboratory } from '../lab/useLab.tsx';
import { Layout } from './Layout.tsx';

/** `/studio/edit`: one document on the workbench, checked after every edit. */
export function Editor({ bench, keeper }: { bench: Bench; keeper: Keeper }) {
  const [language] = useLanguage();
  return (
    <I18nProvider locale={language}>
      <BenchContext value={bench}>
        <KeeperContext value={keeper}>
          <Checking>
            <Laboratory>
              <Layout />
            </Laboratory>
          </Checking>
        </KeeperContext>
      </BenchContext>
    </I18nProvider>
  );
}

import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

/** What one writes on and takes along comes after what one reads first. */
const Kit = lazy(async () => ({ default: (await import('./kit/Kit.tsx')).Kit }));

export function KitLater() {
  const { t } = useTranslation('debrief');
  return (
    <Suspense fallback={<p role="status">{t('kit.opening')}</p>}>
      <Kit />
    </Suspense>
  );
}

import type { Say } from '../../names/names.ts';
import type { Lettering } from './lettering.ts';

export const asianWords = (t: Say): Lettering => ({
  threat: { lon: 125.9, lat: 40.2 },
  seaNames: [
    { text: t('table.sea.east'), lon: 134.6, lat: 40.4, angle: -14 },
    { text: t('table.sea.yellow'), lon: 123.4, lat: 35.6, angle: 78 },
    { text: t('table.sea.eastChina'), lon: 124.6, lat: 29.4, angle: -62 },
    { text: t('table.sea.pacific'), lon: 146.5, lat: 33.2, angle: 0 },
    { text: t('table.sea.philippine'), lon: 141.5, lat: 24.2, angle: -5 },
  ],
  places: [
    { text: t('table.place.beijing'), lon: 116.4, lat: 39.9 },
    { text: t('table.place.shanghai'), lon: 121.5, lat: 31.2 },
    { text: t('table.place.taipei'), lon: 121.6, lat: 25 },
    { text: t('table.place.vladivostok'), lon: 131.9, lat: 43.1 },
  ],
});

import type { Say } from '../../names/names.ts';
import type { Lettering } from './lettering.ts';

export const atlanticWords = (t: Say): Lettering => ({
  // Moscow: off the sheet, and so shown at its edge.
  threat: { lon: 37.6, lat: 55.75 },
  seaNames: [
    { text: t('table.sea.north'), lon: 3.4, lat: 53.6, angle: -8 },
    { text: t('table.sea.channel'), lon: -1.6, lat: 50.1, angle: -12 },
    { text: t('table.sea.atlantic'), lon: -9.5, lat: 48.9, angle: 0 },
    { text: t('table.sea.biscay'), lon: -4.2, lat: 45.6, angle: 0 },
    { text: t('table.sea.baltic'), lon: 13.6, lat: 54.8, angle: -8 },
    { text: t('table.sea.irish'), lon: -5, lat: 53.6, angle: 70 },
  ],
  places: [
    { text: t('table.place.berlin'), lon: 13.4, lat: 52.52 },
    { text: t('table.place.hamburg'), lon: 10, lat: 53.55 },
    { text: t('table.place.brussels'), lon: 4.35, lat: 50.85 },
    { text: t('table.place.hague'), lon: 4.3, lat: 52.08 },
    { text: t('table.place.geneva'), lon: 6.15, lat: 46.2 },
    { text: t('table.place.brest'), lon: -4.49, lat: 48.39 },
  ],
});

import type { BoardPicture, LonLat } from '../../../board/picture.ts';

/** What is written on a chart, and where the great threat to those on it stands. */
export interface Lettering extends Pick<BoardPicture, 'seaNames' | 'places'> {
  threat: LonLat;
}

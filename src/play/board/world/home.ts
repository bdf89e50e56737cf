import type { BoardPicture, LonLat } from '../picture.ts';

/** Where the lines on the world chart lead: the player's own capital. */
export function homeOf({ seats }: Pick<BoardPicture, 'seats'>): LonLat | null {
  const you = seats.find((seat) => seat.you);
  return you && you.place !== 'sea' ? you.place : null;
}

/** Every place that the world chart must show. */
export function placesShown(picture: Pick<BoardPicture, 'seats' | 'deployments'>): LonLat[] {
  const home = homeOf(picture);
  return [...(picture.deployments ?? []), ...(home ? [home] : [])];
}

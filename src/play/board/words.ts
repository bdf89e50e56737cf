import type { BoardPicture } from './picture.ts';

/** Every word on the canvas, to load the letters that they need. */
export function wordsOf(picture: BoardPicture): string {
  const { hub, seats, arcs, threat, options, seaNames, places, deployments } = picture;
  const names = [hub.name, ...seats.map((seat) => seat.name)];
  return [
    ...names,
    ...names.map((name) => name.toLocaleUpperCase()),
    ...seats.flatMap((seat) => [seat.caption ?? '', seat.arch?.plate ?? '']),
    ...arcs.flatMap((arc) => arc.plate ?? []),
    threat.label,
    ...options.map((option) => option.title),
    ...seaNames.map((name) => name.text),
    ...places.map((place) => place.text),
    ...(deployments ?? []).map((deployment) => deployment.name),
  ].join(' ');
}

import { placeWheel, type Wheel } from '../geometry/wheel.ts';
import { type WorldView, worldView } from '../geometry/world.ts';
import { placeWorld } from '../geometry/world-place.ts';
import { type BoardLayout, type Rectangle, wheelRectangle } from '../layout.ts';
import type { BoardPicture } from '../picture.ts';
import { placesShown } from '../world/home.ts';

export interface Arranged {
  /** Plates stay inside, above what the page's own controls take of the lower edge. */
  free: Rectangle;
  wheel: Wheel;
  /** Null for a picture without deployments, and where there is no room. */
  world: { box: Rectangle; view: WorldView } | null;
}

/** What stands where: the wheel, and the world chart beside it. */
export function arrange(picture: BoardPicture, layout: BoardLayout): Arranged {
  const free = wheelRectangle(layout, picture.options.length);
  const shared = picture.deployments && placeWorld(free, layout.foot ?? 0);
  return {
    free: { ...free, height: free.height - (layout.foot ?? 0) },
    wheel: placeWheel(shared?.wheel ?? free, picture.seats),
    world: shared && {
      box: shared.world,
      view: worldView(shared.world, placesShown(picture)),
    },
  };
}

// The coasts of the world, for the inset. No borders: at its size they would be a scribble.
import source from '../../../../assets/chart/world.json';
import { unpack } from '../chart/unpack.ts';

const { quantum } = source;

/** Longitudes from 169 west to 191 east, cut in the Bering Strait. */
export const WORLD_REGION = source.region;
export const WORLD_LAND = source.land.map((ring) => unpack(ring, quantum));

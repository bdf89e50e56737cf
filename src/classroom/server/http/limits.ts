import { RateLimiterMemory } from 'rate-limiter-flexible';

const MINUTE = 60;

/**
 * How much one address or one secret may ask for. A whole class often stands behind one address,
 * so an address may do a lot; what it may not do is guess.
 */
export function limits() {
  const limiters = {
    /** Classes opened, by address. */
    open: new RateLimiterMemory({ points: 60, duration: 10 * MINUTE }),
    /** Doors looked at and seats taken, by address: a lecture hall comes at once. */
    join: new RateLimiterMemory({ points: 3000, duration: 10 * MINUTE }),
    /** Codes and secrets that nobody has, by address. */
    guess: new RateLimiterMemory({ points: 200, duration: 10 * MINUTE }),
    /** Messages, by secret. */
    say: new RateLimiterMemory({ points: 200, duration: 10 }),
    /** Streams and questions, by secret: a line that breaks all the time comes back often. */
    listen: new RateLimiterMemory({ points: 100, duration: 10 }),
  };
  return {
    /** Whether this is still within bounds; counts it. */
    allow: (what: keyof typeof limiters, who: string): Promise<boolean> =>
      limiters[what].consume(who).then(
        () => true,
        () => false,
      ),
    /** Whether somebody has guessed too often; counts nothing. */
    guessing: async (who: string): Promise<boolean> => {
      const found = await limiters.guess.get(who);
      return found !== null && found.remainingPoints <= 0;
    },
  };
}

export type Limits = ReturnType<typeof limits>;

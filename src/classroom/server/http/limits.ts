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
    /** Codes that nobody has, by address: of 148 million, these many in ten minutes find none. */
    guess: new RateLimiterMemory({ points: 200, duration: 10 * MINUTE }),
    /** Keys of the server that are wrong, by address. */
    key: new RateLimiterMemory({ points: 20, duration: 10 * MINUTE }),
    /** Secrets that nobody has, by address: a hall whose class has been deleted asks once more. */
    stranger: new RateLimiterMemory({ points: 2000, duration: 10 * MINUTE }),
    /** Wishes of a student: what a phone gathered without a line comes at once. */
    seat: new RateLimiterMemory({ points: 300, duration: MINUTE }),
    /** Wishes of a console, which may let in a lecture hall one by one. */
    console: new RateLimiterMemory({ points: 3000, duration: MINUTE }),
    /** Streams and questions, by secret: a line that breaks all the time comes back often. */
    listen: new RateLimiterMemory({ points: 100, duration: 10 }),
    /** Files, by secret: each takes the server a while. */
    file: new RateLimiterMemory({ points: 20, duration: MINUTE }),
  };
  return {
    /** Whether this is still within bounds; counts it. */
    allow: (what: keyof typeof limiters, who: string, points = 1): Promise<boolean> =>
      limiters[what].consume(who, points).then(
        () => true,
        () => false,
      ),
    /** Whether somebody was wrong too often; counts nothing. */
    spent: async (what: 'guess' | 'key', who: string): Promise<boolean> => {
      const found = await limiters[what].get(who);
      return found !== null && found.remainingPoints <= 0;
    },
  };
}

export type Limits = ReturnType<typeof limits>;

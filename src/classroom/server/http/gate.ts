import type { Fault } from '../../protocol/answers.ts';
import type { Keeper } from '../live/keeper.ts';
import type { Bearer } from '../live/register.ts';
import type { ClassRow } from '../store/rows.ts';
import { acquaintances } from './acquainted.ts';
import { type Ask, addressOf } from './asking.ts';
import type { Limits } from './limits.ts';

/** Somebody who showed a secret, with a name for the limits. */
export type Shown = Bearer & { who: string };

/** Who gets through: whoever knows a code or a secret, and whoever does not, not too often. */
export function gate(keeper: Keeper, limits: Limits, proxied: boolean) {
  const { knows, add } = acquaintances();
  return {
    /** Whoever shows a secret, or why nobody is let through. */
    async bearerOf(c: Ask, what: 'say' | 'listen' | 'file'): Promise<Shown | Fault> {
      const address = addressOf(c, proxied);
      const [, secret = ''] = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '') ?? [];
      const found = keeper.bearer(secret);
      if (!found) {
        const allowed = await limits.allow('stranger', address);
        return { code: allowed ? 'no-such-secret' : 'too-often' };
      }
      const who = `${found.class} ${found.role} ${found.member ?? ''}`;
      const counted = what === 'say' ? (found.role === 'seat' ? 'seat' : 'console') : what;
      if (!(await limits.allow(counted, who))) return { code: 'too-often' };
      add(address, keeper.codeOf(found.class));
      return { ...found, who };
    },

    /** The class of a code, or why it is not looked up: nobody learns codes by trying. */
    async classOf(c: Ask, typed: string): Promise<ClassRow | Fault> {
      const address = addressOf(c, proxied);
      if (!(await limits.allow('join', address))) return { code: 'too-often' };
      const row = keeper.classBy(typed);
      if (row && knows(address, row.code)) return row;
      if (await limits.spent('guess', address)) return { code: 'too-often' };
      if (!row) {
        await limits.allow('guess', address);
        return { code: 'no-such-class' };
      }
      add(address, row.code);
      return row;
    },
  };
}

export type Gate = ReturnType<typeof gate>;

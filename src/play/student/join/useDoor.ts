import { useCallback, useEffect, useState } from 'react';
import { call } from '../../../classroom/client/index.ts';
import { type Door, type Fault, WAYS } from '../../../classroom/protocol/answers.ts';
import { root } from '../../shell/root.ts';
import { isWhole } from './typed-code.ts';

export type Knocked =
  | { state: 'asking' }
  | { state: 'none' }
  | { state: 'open'; door: Door }
  | { state: 'fault'; fault: Fault['code'] | 'no-line' };

const knock = async (code: string): Promise<Knocked> => {
  const answer = await call<Door>(
    { base: root, secret: null },
    `${WAYS.door}?code=${encodeURIComponent(code)}`,
  );
  return answer.ok
    ? { state: 'open', door: answer.body }
    : { state: 'fault', fault: answer.fault.code };
};

/** What stands behind a code. Asking seats nobody; asking again brings another name to choose. */
export function useDoor(code: string): [Knocked, () => Promise<void>] {
  const [knocked, setKnocked] = useState<Knocked>({ state: 'none' });
  const again = useCallback(async () => setKnocked(await knock(code)), [code]);
  useEffect(() => {
    if (!isWhole(code)) {
      setKnocked({ state: 'none' });
      return;
    }
    let late = false;
    setKnocked({ state: 'asking' });
    void knock(code).then((found) => {
      if (!late) setKnocked(found);
    });
    return () => {
      late = true;
    };
  }, [code]);
  return [knocked, again];
}

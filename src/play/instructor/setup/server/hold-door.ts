import { newId } from '../../../../classroom/client/index.ts';
import { WAYS } from '../../../../classroom/protocol/answers.ts';
import { root } from '../../../shell/root.ts';

/** People wait until the instructor lets each in at a table. A lost line leaves the door open: the console shows it. */
export async function holdDoor(secret: string): Promise<void> {
  const wish = { wish: newId(), command: { kind: 'door', door: 'admit' } };
  await fetch(root + WAYS.say, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ wishes: [wish] }),
  }).catch(() => undefined);
}

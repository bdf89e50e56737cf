import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** How a line between devices and the server behaves. */
export interface Weather {
  /** `cut`: connections break and none is made. `swallowed`: nothing gets through, and nobody says so. */
  line: 'open' | 'cut' | 'swallowed';
  /** Milliseconds by which everything is late, each way. */
  late: number;
  /** Answers are held back until they are whole, as some school proxies do. */
  whole: boolean;
}

/** A line to a server that can be cut, slowed down and filtered. */
export async function proxyTo(port: number) {
  const weather: Weather = { line: 'open', late: 0, whole: false };
  const sockets = new Set<Socket>();

  function pass(from: Socket, to: Socket, answers: boolean): void {
    let held: Buffer[] = [];
    from.on('data', (part: Buffer) => {
      if (weather.line === 'swallowed') return;
      if (answers && weather.whole) {
        held.push(part);
        const all = Buffer.concat(held);
        if (!isWhole(all)) return;
        held = [];
        setTimeout(() => to.write(all), weather.late);
      } else setTimeout(() => to.write(part), weather.late);
    });
    const end = (): void => {
      if (weather.line !== 'swallowed') to.destroy();
    };
    from.on('close', end);
    from.on('error', end);
  }

  const server = createServer((device) => {
    sockets.add(device);
    device.on('close', () => sockets.delete(device));
    if (weather.line === 'cut') {
      device.resetAndDestroy();
      return;
    }
    const onward = connect(port, '127.0.0.1');
    sockets.add(onward);
    onward.on('close', () => sockets.delete(onward));
    pass(device, onward, false);
    pass(onward, device, true);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  return {
    address,
    /** Changes the weather; cutting a line breaks what runs over it. */
    set(part: Partial<Weather>): void {
      Object.assign(weather, part);
      if (weather.line !== 'cut') return;
      for (const socket of sockets) socket.resetAndDestroy();
    },
    stop: () =>
      new Promise<void>((stopped) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => stopped());
      }),
  };
}

/** Whether an answer has come to its end: by its length, or by the last of its chunks. */
function isWhole(answer: Buffer): boolean {
  const at = answer.indexOf('\r\n\r\n');
  if (at < 0) return false;
  const head = answer.subarray(0, at).toString('latin1');
  const [, length] = /content-length: (\d+)/i.exec(head) ?? [];
  if (length !== undefined) return answer.length >= at + 4 + Number(length);
  return answer.subarray(-5).toString('latin1') === '0\r\n\r\n';
}

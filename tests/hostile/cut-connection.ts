import { connect, createServer, type Socket } from 'node:net';

/** A connection to a server that breaks off, and comes back. */
export interface CutConnection {
  /** Of the app, by way of this connection. */
  url: string;
  /** From now on so many bytes of answers come through; then every connection breaks, and no new one is let in. */
  cutAfter(bytes: number): void;
  /** From now on everything comes through again. */
  mend(): void;
  /** How many bytes of answers came through since the last `cutAfter` or `mend`. */
  passed(): number;
  close(): Promise<void>;
}

/** @param target the address of the server. */
export async function cutConnection(target: string): Promise<CutConnection> {
  const port = Number(new URL(target).port);
  let left = Number.POSITIVE_INFINITY;
  let passed = 0;
  const open = new Set<Socket>();
  const breakAll = () => {
    for (const socket of open) socket.resetAndDestroy();
  };
  const track = (socket: Socket) => {
    open.add(socket);
    // A broken connection is what this is for.
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
  };
  const server = createServer((visitor) => {
    track(visitor);
    if (left <= 0) return breakAll();
    const host = connect(port, '127.0.0.1');
    track(host);
    visitor.on('data', (data) => host.write(data));
    visitor.on('close', () => host.destroy());
    host.on('close', () => visitor.end());
    host.on('data', (data: Buffer) => {
      const some = data.subarray(0, Math.min(left, data.length));
      left -= some.length;
      passed += some.length;
      visitor.write(some, () => {
        if (left <= 0) breakAll();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const own = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://localhost:${own}/`,
    cutAfter(bytes) {
      left = bytes;
      passed = 0;
    },
    mend() {
      left = Number.POSITIVE_INFINITY;
      passed = 0;
    },
    passed: () => passed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        breakAll();
      }),
  };
}

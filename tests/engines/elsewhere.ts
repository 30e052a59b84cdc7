import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where everything goes that is not for this computer: it is written down, and gets no answer. */
export interface Elsewhere {
  readonly port: number;
  close(): Promise<void>;
}

/** A proxy that lets nothing through, and tells of every request of a page, a worker or the browser itself. */
export async function listenElsewhere(tell: (address: string) => void): Promise<Elsewhere> {
  const server = createServer((request, response) => {
    tell(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    tell(`https://${request.url ?? ''}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

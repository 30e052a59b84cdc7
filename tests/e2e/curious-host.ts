import { createServer, type IncomingMessage, request, type Server } from 'node:http';

export interface Host {
  url: string;
  /** Everything the host could have written down of each request. */
  seen: { method: string; path: string; all: string }[];
  close(): Promise<void>;
}

/** A host that writes down all it is told, in front of the server of the app. */
export async function curiousHost(address: string): Promise<Host> {
  const seen: Host['seen'] = [];
  const server: Server = createServer((incoming: IncomingMessage, outgoing) => {
    const body: Buffer[] = [];
    incoming.on('data', (part: Buffer) => body.push(part));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      seen.push({ method, path: url, all: [method, url, JSON.stringify(headers), Buffer.concat(body)].join('\n') });
      const onward = request(new URL(url, address), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      onward.end(Buffer.concat(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the host has no port');
  return {
    url: `http://127.0.0.1:${bound.port}/`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

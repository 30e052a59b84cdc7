import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersOf } from './headers.mjs';

/**
 * Serves a folder to this computer only, as a careful host would: with the headers of headers.mjs, and compressed
 * files where they lie next to the original. Files are read at each request, so a new build in the same folder is
 * served at once. Port 0 takes any free port. Resolves once the address answers.
 */
export async function serve(folder, port) {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    // How long is said only of what is there: a file that is missing may be there tomorrow.
    setHeaders: (response, path) => response.setHeader('Cache-Control', headersOf(path)['Cache-Control']),
  });
  const answer = (request, response) => {
    const { 'Cache-Control': _, ...always } = headersOf(request.url);
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
    files(request, response);
  };

  // "localhost" is two addresses, and a browser may take either: both must be ours, or neither.
  const first = await listen(answer, port, '127.0.0.1');
  const servers = [first];
  try {
    servers.push(await listen(answer, first.address().port, '::1'));
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      await Promise.all(servers.map(stop));
      throw error;
    }
    // A computer without IPv6.
  }

  return {
    url: `http://localhost:${first.address().port}/`,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

function listen(answer, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function stop(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

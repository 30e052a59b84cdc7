import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A web server with one of the ready configurations of hosting/, on this computer. */
export interface WebServer {
  /** Where the app is, with a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** What a documented configuration says about its place, and what stands there in a test. */
type Places = Readonly<Record<string, string>>;

/** Where administrators have their programs is not on every path. */
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };

type Program = 'nginx' | 'caddy' | 'openssl';

/** Which of these programs are not on this computer. */
export function missing(programs: readonly Program[]): Program[] {
  return programs.filter(
    (program) => spawnSync(program, [program === 'nginx' ? '-v' : 'version'], { env }).status !== 0,
  );
}

/** The configuration as it is in hosting/, with the places of a test. Each place has to be in it. */
function configuration(path: string, places: Places): string {
  return Object.entries(places).reduce(
    (text, [documented, here]) => {
      if (!text.includes(documented)) throw new Error(`${path} does not say “${documented}”`);
      return text.replaceAll(documented, here);
    },
    readFileSync(join('hosting', path), 'utf8'),
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** A folder with the build in the folder pijlerpad, as the configurations have it, and room for a server's own files. */
function workshop(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pijlerpad-host-'));
  mkdirSync(join(folder, 'www'));
  cpSync('dist', join(folder, 'www', 'pijlerpad'), { recursive: true });
  return folder;
}

async function start(folder: string, program: string, args: string[], address: string): Promise<WebServer> {
  const server = spawn(program, args, { env: { ...env, XDG_DATA_HOME: folder, HOME: folder } });
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  const { port } = new URL(address);
  for (let tries = 0; !(await answers(Number(port))); tries += 1) {
    if (server.exitCode !== null || tries > 200) throw new Error(`${program} does not answer: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    async stop() {
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).once('error', () => resolve(false));
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

/** Starts nginx with an http block around these configurations, as /etc/nginx/nginx.conf has it. */
function startNginx(folder: string, address: string, server: string): Promise<WebServer> {
  for (const name of ['pijlerpad-headers.conf', 'pijlerpad-assets.conf']) {
    cpSync(join('hosting/nginx', name), join(folder, name));
  }
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  const main = [
    'daemon off;',
    'master_process off;',
    `pid ${join(folder, 'nginx.pid')};`,
    'error_log stderr;',
    'events { }',
    'http {',
    existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '',
    'access_log off;',
    ...own,
    server,
    '}',
  ];
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, main.join('\n'));
  return start(folder, 'nginx', ['-p', folder, '-c', file], address);
}

/** The ways to host the app that hosting/ documents. */
export const webServers: Readonly<
  Record<string, { programs: readonly Program[]; isSecure: boolean; isInFolder: boolean; start(): Promise<WebServer> }>
> = {
  'nginx in the root': {
    programs: ['nginx', 'openssl'],
    isSecure: true,
    isInFolder: false,
    async start() {
      const folder = workshop();
      const [port, plainPort] = [await freePort(), await freePort()];
      const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
      const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
      execFileSync(
        'openssl',
        [
          'req',
          '-x509',
          '-newkey',
          'rsa:2048',
          '-nodes',
          '-days',
          '2',
          '-keyout',
          key,
          '-out',
          certificate,
          ...subject,
        ],
        { stdio: 'ignore' },
      );
      const server = configuration('nginx/root.conf', {
        'listen 80;': `listen 127.0.0.1:${plainPort};`,
        'listen [::]:80;': '',
        'listen 443 ': `listen 127.0.0.1:${port} `,
        'listen [::]:443 ssl http2;': '',
        'server_name pijlerpad.example.nl;': 'server_name localhost;',
        '/etc/ssl/pijlerpad.example.nl.pem': certificate,
        '/etc/ssl/pijlerpad.example.nl.key': key,
        '/var/www': join(folder, 'www'),
      });
      return startNginx(folder, `https://localhost:${port}/`, server);
    },
  },
  'nginx in a sub-folder': {
    programs: ['nginx'],
    isSecure: true,
    isInFolder: true,
    async start() {
      const folder = workshop();
      const port = await freePort();
      const inside = configuration('nginx/sub-folder.conf', { '/var/www': join(folder, 'www') });
      writeFileSync(join(folder, 'sub-folder.conf'), inside);
      const server = `server { listen 127.0.0.1:${port}; include sub-folder.conf; }`;
      return startNginx(folder, `http://localhost:${port}/pijlerpad/`, server);
    },
  },
  'nginx as in the container': {
    programs: ['nginx'],
    isSecure: false,
    isInFolder: false,
    async start() {
      const folder = workshop();
      const port = await freePort();
      const server = configuration('container/default.conf', {
        'listen 8080;': `listen 127.0.0.1:${port};`,
        '/usr/share/nginx/html': join(folder, 'www', 'pijlerpad'),
      });
      return startNginx(folder, `http://localhost:${port}/`, server);
    },
  },
  'Caddy in the root': {
    programs: ['caddy'],
    isSecure: true,
    isInFolder: false,
    start: () => startCaddy('caddy/root.Caddyfile', 'pijlerpad.example.nl {', ''),
  },
  'Caddy in a sub-folder': {
    programs: ['caddy'],
    isSecure: true,
    isInFolder: true,
    start: () => startCaddy('caddy/sub-folder.Caddyfile', 'www.example.nl {', 'pijlerpad/'),
  },
};

async function startCaddy(path: string, site: string, under: string): Promise<WebServer> {
  const folder = workshop();
  const port = await freePort();
  cpSync('hosting/caddy/pijlerpad-headers.caddy', join(folder, 'pijlerpad-headers.caddy'));
  const sites = configuration(path, {
    [site]: `http://localhost:${port} {\n\tbind 127.0.0.1`,
    '/var/www': join(folder, 'www'),
  });
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n${sites}`);
  const args = ['run', '--config', file, '--adapter', 'caddyfile'];
  return start(folder, 'caddy', args, `http://localhost:${port}/${under}`);
}

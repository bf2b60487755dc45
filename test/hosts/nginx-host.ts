import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DOCUMENTED = fileURLToPath(new URL('../../docs/operations/nginx.conf', import.meta.url));

export interface NginxHost {
  readonly url: string;
  close(): Promise<void>;
}

/** The configuration that docs/operations.md gives, for a folder; its other lines are as they are. */
export async function documentedServer(folder: string): Promise<(port: number) => string> {
  const text = await readFile(DOCUMENTED, 'utf8');
  return (port) => {
    const changed = text.replace('listen 8080;', `listen 127.0.0.1:${port};`).replace('root /srv/cijfers;', `root ${folder};`);
    if (changed.split(/127\.0\.0\.1|root \//).length !== 3)
      throw new Error('docs/operations/nginx.conf has no listen or root that is known here.');
    return changed;
  };
}

/** Runs nginx with some servers, in a folder of its own, until it is closed. */
export async function startNginx(nginx: string, server: (port: number) => string, { workers = 1 } = {}): Promise<NginxHost> {
  const folder = await mkdtemp(join(tmpdir(), 'zo-nginx-'));
  const port = await freePort();
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const main = [
    `${user} daemon off; worker_processes ${workers}; pid ${folder}/pid; error_log ${folder}/error.log;`,
    'events { worker_connections 2048; }',
    `http { access_log off; default_type application/octet-stream; keepalive_requests 100000;`,
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`),
    server(port),
    '}',
  ];
  await writeFile(join(folder, 'nginx.conf'), main.join('\n'));
  const child = spawn(nginx, ['-e', join(folder, 'error.log'), '-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}/`;
  await answers(url, () => {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`);
  });
  return {
    url,
    async close() {
      child.kill('SIGQUIT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function answers(url: string, check: () => void): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    check();
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    if (Date.now() > end) throw new Error(`${url} does not answer.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Website {
  readonly url: string;
  close(): void;
}

/** A website on this machine: a browser lets no page of elsewhere ask a server here. Gives pages and scripts by their path. */
export async function startWebsite(answer: (path: string) => Promise<string | undefined>): Promise<Website> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    void answer(path).then((body) => {
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` }).end(body ?? 'Not found');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}

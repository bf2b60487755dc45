import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Website {
  readonly url: string;
  close(): void;
}

/**
 * A website on this machine: a browser lets no page of elsewhere ask a server here. Gives pages and scripts by their path.
 * @param encoding said of pages and scripts; of an older one, of pages only, as servers do that say nothing of files
 */
export async function startWebsite(answer: (path: string) => Promise<string | undefined>, encoding = 'utf-8'): Promise<Website> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    void answer(path).then((body) => {
      const isScript = path.endsWith('.js');
      const charset = isScript && encoding !== 'utf-8' ? '' : `; charset=${encoding}`;
      response
        .writeHead(body === undefined ? 404 : 200, { 'Content-Type': `${isScript ? 'text/javascript' : 'text/html'}${charset}` })
        .end(body ?? 'Not found');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}

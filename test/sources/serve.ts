import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on this machine, and what it was asked. */
export interface TestServer {
  readonly base: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** How often a path was asked for. */
  count(path: string): number;
  /** Files by path, without a leading slash; a function answers for itself. */
  readonly files: Map<string, string | Handler>;
  /** Reads what is not among the files; a rejection is a 404. */
  fallback: ((path: string) => Promise<string>) | undefined;
  close(): Promise<void>;
}

export async function serve(files: ReadonlyMap<string, string | Handler> = new Map()): Promise<TestServer> {
  const asked: string[] = [];
  const served = new Map(files);
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname.slice(1);
    asked.push(path);
    const file = served.get(path);
    const found = (text: string): unknown => response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    const missing = (): unknown => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
    if (typeof file === 'function') file(request, response);
    else if (file !== undefined) found(file);
    else if (testServer.fallback !== undefined) testServer.fallback(path).then(found, missing);
    else missing();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const testServer: TestServer = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    count: (path) => asked.filter((each) => each === path).length,
    files: served,
    fallback: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return testServer;
}

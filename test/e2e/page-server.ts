/** Serves test/pages, or pages given as text, on this machine. Two host names make two origins. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../pages/', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

export interface PageServer {
  /** The address of a page, at `localhost` or at another name of this machine. */
  url(path: string, host?: string): string;
  /** Serves `body` at an address of its own. */
  page(body: string, headers?: Record<string, string>): string;
  /** Paths that were asked for and are not there. */
  missing: string[];
  close(): Promise<void>;
}

export async function startPageServer(): Promise<PageServer> {
  const given = new Map<string, { body: string; headers: Record<string, string> }>();
  const missing: string[] = [];
  const answer = async (path: string, response: ServerResponse) => {
    const page = given.get(path);
    if (page) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers }).end(page.body);
      return;
    }
    try {
      const text = await readFile(join(FOLDER, normalize(path)));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(text);
    } catch {
      if (path !== '/favicon.ico') missing.push(path);
      response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost').pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const url: PageServer['url'] = (path, host = 'localhost') =>
    `http://${host}:${port}/${path.replace(/^\//, '')}`;
  return {
    url,
    missing,
    page: (body, headers = {}) => {
      const ending = headers['content-type'] === 'application/pdf' ? 'pdf' : 'html';
      const path = `/given-${given.size}.${ending}`;
      given.set(path, { body, headers });
      return url(path);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves pages to this machine: their scripts don't run, and their clocks are as exact as a browser lets them be. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  // Only pages that are isolated have clocks of 5 µs; others have 100 µs, which is as long as a small page's walk.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export interface PageServer {
  /** The address of a page from now on. */
  add(html: string): string;
  close(): void;
}

export async function startPageServer(): Promise<PageServer> {
  const pages: string[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1) || Number.NaN)];
    response.writeHead(page === undefined ? 404 : 200, HEADERS).end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    add: (html) => `http://localhost:${port}/${pages.push(html) - 1}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

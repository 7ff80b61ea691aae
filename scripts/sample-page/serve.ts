/** Serves the sample page to this machine only: extensions don't run on file:// pages unless a person allows it. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SampleServer {
  url: string;
  close(): void;
}

export async function serveSamplePage(): Promise<SampleServer> {
  const page = readFileSync(new URL('index.html', import.meta.url));
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? page : 'There is only one page here.');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // It should not keep a script alive that failed to open a browser.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

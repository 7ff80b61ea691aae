/** Serves pages to this machine: their scripts don't run, and nothing is loaded into them from elsewhere. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; frame-ancestors 'self'",
};

/** A page whose last bytes wait, so that it can be drawn before its load ends and extensions start in it. */
export interface HeldPage {
  url: string;
  /** Settles when all but the end of the page has been sent to the next who asks for it. */
  asked(): Promise<void>;
  /** Sends the end. */
  release(): void;
}

export interface PageServer {
  /** The address of a page from now on. */
  add(html: string): string;
  addHeld(html: string): HeldPage;
  close(): void;
}

type Answer = (response: ServerResponse) => void;

export async function startPageServer(): Promise<PageServer> {
  const answers: Answer[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Number(request.url?.slice(1) || Number.NaN)];
    if (!answer) return void response.writeHead(404).end();
    response.writeHead(200, HEADERS);
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const add = (answer: Answer) => `http://localhost:${port}/${answers.push(answer) - 1}`;
  return {
    add: (html) => add((response) => response.end(html)),
    addHeld: (html) => heldPage(html, add),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function heldPage(html: string, add: (answer: Answer) => string): HeldPage {
  const end = Math.max(html.lastIndexOf('</body'), 0) || html.length;
  let waiting: ServerResponse[] = [];
  let tell = () => {};
  return {
    url: add((response) => {
      waiting.push(response);
      response.write(html.slice(0, end), () => tell());
    }),
    asked: () =>
      new Promise((resolve) => {
        tell = resolve;
      }),
    release: () => {
      for (const response of waiting) response.end(html.slice(end));
      waiting = [];
    },
  };
}

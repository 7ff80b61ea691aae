/**
 * Reaches into a closed shadow root in Firefox. WebDriver BiDi lets one (`includeShadowTree`), but puppeteer has no
 * public way to ask for it, so this file alone uses what puppeteer keeps to itself; its version is pinned.
 * https://w3c.github.io/webdriver-bidi/#type-script-SerializationOptions
 */
import type { ElementHandle, Frame } from 'puppeteer-core';

interface RemoteNode {
  type: 'node';
  sharedId: string;
  value?: { shadowRoot?: RemoteNode | null };
}

interface BidiElementHandle {
  realm: unknown;
  constructor: { from(node: RemoteNode, realm: unknown): ElementHandle };
}

interface BidiFrame {
  _id: string;
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: { nodes: RemoteNode[] } }>;
}

/** The first element in the shadow root of the first `host` of the frame that matches the selector. */
export async function findInClosedRoot(
  frame: Frame,
  host: string,
  selector: string,
): Promise<ElementHandle | null> {
  const handle = await frame.$(host);
  if (!handle) return null;
  const { connection } = frame.page().browser() as unknown as { connection: BidiConnection };
  const { result } = await connection.send('browsingContext.locateNodes', {
    context: (frame as unknown as BidiFrame)._id,
    locator: { type: 'css', value: host },
    maxNodeCount: 1,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = result.nodes[0]?.value?.shadowRoot;
  if (!root) return null;
  const hostHandle = handle as unknown as BidiElementHandle;
  return hostHandle.constructor.from(root, hostHandle.realm).$(selector);
}

/** What assistive technology is told of the card, from the browser's own accessibility tree. */
import type { Page } from 'puppeteer-core';
import { inBrowserWindow } from './browser-hands';
import { isFirefox, type Stage, waitUntil } from './stage';

export interface AxNode {
  /** Of these the browsers have words of their own, brought together here: dialog, heading, button, link, text. */
  role: string;
  name: string;
  hasFocus: boolean;
  /** It, or what it stands in, is announced when it changes. */
  isLive: boolean;
}

/** The card's dialog and all in it that has a role of its own, in the order in which it is read. */
export function readAxTree(stage: Stage, page: Page): Promise<AxNode[]> {
  const read = isFirefox ? () => readInFirefox(stage) : () => readInChromium(page);
  return waitUntil('the card in the accessibility tree', async () => {
    const nodes = await read();
    return nodes.length > 0 ? nodes : null;
  });
}

const ROLES: Record<string, string> = {
  pushbutton: 'button',
  'text leaf': 'text',
  StaticText: 'text',
  dialog: 'dialog',
  heading: 'heading',
  button: 'button',
  'toggle button': 'button',
  link: 'link',
};

async function readInChromium(page: Page): Promise<AxNode[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (id: string): AxNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const property = (name: string) => node.properties?.find((each) => each.name === name)?.value.value;
    const role = ROLES[node.role?.value];
    const own: AxNode[] =
      node.ignored || !role
        ? []
        : [
            {
              role,
              name: node.name?.value ?? '',
              hasFocus: property('focused') === true,
              isLive: property('live') !== undefined,
            },
          ];
    return [...own, ...(node.childIds ?? []).flatMap(below)];
  };
  const dialog = nodes.find(({ role }) => role?.value === 'dialog');
  return dialog ? below(dialog.nodeId) : [];
}

/** The browser's own window holds the trees of all pages. */
async function readInFirefox({ session }: Stage): Promise<AxNode[]> {
  const found = await inBrowserWindow(
    session.browser,
    `(() => {
      // Kept: the trees go with the last who asks for them.
      const service = (window.accessibility ??= Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService));
      const roles = ${JSON.stringify(ROLES)};
      const nodes = [];
      const walk = (node, isInCard) => {
        const role = service.getStringRole(node.role);
        const isCard = isInCard || role === 'dialog';
        if (isCard && roles[role]) {
          const states = {};
          node.getState(states, {});
          let live = '';
          try { live = node.attributes.getStringProperty('container-live'); } catch {}
          nodes.push({
            role: roles[role],
            name: node.name ?? '',
            hasFocus: Boolean(states.value & Ci.nsIAccessibleStates.STATE_FOCUSED),
            isLive: live !== '' && live !== 'off',
          });
        }
        for (let child = node.firstChild; child; child = child.nextSibling) walk(child, isCard);
      };
      const tab = service.getAccessibleFor(gBrowser.selectedBrowser);
      if (tab) walk(tab, false);
      return JSON.stringify(nodes);
    })()`,
  );
  return JSON.parse(String(found)) as AxNode[];
}

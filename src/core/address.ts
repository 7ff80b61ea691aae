/** What the address of a tab says about whether Medigloss can work there. */

/** Part of every JavaScript engine we run in, though TypeScript counts it to the DOM. It does no input or output. */
declare const URL: {
  new (address: string): { readonly protocol: string; readonly hostname: string; readonly pathname: string };
  canParse(address: string): boolean;
};

export interface Address {
  /** `own` is a page that the browser keeps to itself, where no extension runs. */
  kind: 'web' | 'file' | 'own';
  /** The site, as the choices name it; null where there is none to switch. */
  host: string | null;
  /** What it is likely to be where no script of ours answers, though it could be any page of the web. */
  ifSilent: 'store' | 'pdf' | null;
}

/** Where extensions are offered; each browser lets none run in its own. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

const OWN: Address = { kind: 'own', host: null, ifSilent: null };

/** @param url undefined where the browser won't tell an extension */
export function readAddress(url: string | undefined): Address {
  if (!url || !URL.canParse(url)) return OWN;
  const { protocol, hostname, pathname } = new URL(url);
  const pdf = /\.pdf$/i.test(pathname) ? 'pdf' : null;
  if (protocol === 'file:') return { kind: 'file', host: null, ifSilent: pdf };
  if (protocol !== 'http:' && protocol !== 'https:') return OWN;
  return { kind: 'web', host: hostname, ifSilent: STORES.includes(hostname) ? 'store' : pdf };
}

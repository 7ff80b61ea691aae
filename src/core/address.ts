/** What the address of a tab says about whether Medigloss can work there. */

/** Part of every JavaScript engine we run in, though TypeScript counts it to the DOM. It does no input or output. */
declare const URL: {
  new (address: string): { readonly protocol: string; readonly hostname: string };
  canParse(address: string): boolean;
};

export interface Address {
  /** `own` is a page that the browser keeps to itself, where no extension runs. */
  kind: 'web' | 'file' | 'own';
  /** The site, as the choices name it; null where there is none to switch. */
  host: string | null;
}

/** @param url undefined where the browser won't tell an extension */
export function readAddress(url: string | undefined): Address {
  if (!url || !URL.canParse(url)) return { kind: 'own', host: null };
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return { kind: 'file', host: null };
  if (protocol === 'http:' || protocol === 'https:') return { kind: 'web', host: hostname };
  return { kind: 'own', host: null };
}

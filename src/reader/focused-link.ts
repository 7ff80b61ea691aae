/** Which link had the focus, in words that still hold when the page is drawn anew. */
export interface LinkPlace {
  href: string;
  /** Among the links of that address, counted from the end: what is added to a page comes first. */
  fromEnd: number;
}

const linksTo = (href: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(href)}"]`),
];

export function focusedLink(): LinkPlace | null {
  const focused = document.activeElement;
  const href = focused?.getAttribute('href');
  if (!(focused instanceof HTMLElement) || !href) return null;
  const links = linksTo(href);
  const at = links.indexOf(focused);
  return at < 0 ? null : { href, fromEnd: links.length - at };
}

/** @returns null where the page has no such link any more */
export function findLink({ href, fromEnd }: LinkPlace): HTMLElement | null {
  return linksTo(href).at(-fromEnd) ?? null;
}

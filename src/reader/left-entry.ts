/** How a place looked when one left it; the browser keeps that with its entry in the history, over a reload too. */
import { number, optional, record, text } from '../core/shape';

/** Which link one left by, in words that still hold when the page is drawn anew. */
interface LinkPlace {
  href: string;
  /** Among the links of that address, counted from the end: what is added to a page comes first. */
  fromEnd: number;
}

interface Left {
  /** How far it was scrolled, in CSS pixels. */
  scrolled: number;
  link?: LinkPlace | undefined;
}

const isLeft = record<Left>({
  scrolled: number,
  link: optional(record<LinkPlace>({ href: text, fromEnd: number })),
});

/** Call it before the address changes. */
export function leaveEntry(): void {
  const left: Left = { scrolled: scrollY, link: focusedLink() };
  navigation.updateCurrentEntry({ state: left });
}

/** Scrolls to where one was, with the focus on the link that one left by, or on another element where it has gone. */
export function returnToEntry(otherwise: HTMLElement | null): void {
  const left = navigation.currentEntry?.getState();
  const link = isLeft(left) && left.link && linksTo(left.link.href).at(-left.link.fromEnd);
  (link || otherwise)?.focus({ preventScroll: true });
  if (isLeft(left)) scrollTo(0, left.scrolled);
}

function focusedLink(): LinkPlace | undefined {
  const focused = document.activeElement;
  const href = focused?.getAttribute('href');
  if (!(focused instanceof HTMLElement) || !href) return undefined;
  const links = linksTo(href);
  const at = links.indexOf(focused);
  return at < 0 ? undefined : { href, fromEnd: links.length - at };
}

const linksTo = (href: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(href)}"]`),
];

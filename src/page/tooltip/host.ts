/**
 * The element that holds the card while one is shown: a child of the root element (or of an open modal dialog, or of
 * what is in full screen, outside of which everything is inert), in the top layer, with a closed shadow root that
 * neither the page's styles nor its scripts reach into.
 */
import { elementsAround } from '../sight';
import { keepEventsInside } from './own-events';
import type { Place, Size } from './place';

export const NAME = 'medigloss-card';

/**
 * Inline and important: nothing a page's style sheet says can outweigh it. `all` stands first and takes back whatever
 * the page, or the browser for popovers, says of any other property.
 */
const STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  width: 'max-content',
  'max-width': 'calc(100vw - 16px)',
};

/**
 * What a page says of every `::before` or `::backdrop` counts for the host's too, where no inline style reaches. An
 * important rule of the shadow root outweighs it.
 */
const NOTHING_ELSE = ':host::before, :host::after, :host::backdrop { display: none !important; }';

/**
 * So often a card comes back to the top when something of the page is opened above it: a page that does the same
 * would go on for ever.
 */
const MOST_RAISES = 20;

export interface HostOwner {
  /** The page has hidden or removed the host. */
  gone(): void;
  /** The card has grown or shrunk. */
  resized(): void;
}

export class Host {
  readonly element: HTMLElement;
  /** What Preact renders into. */
  readonly root: HTMLElement;
  readonly #shadow: ShadowRoot;
  readonly #watchPage: MutationObserver;
  readonly #watchSize: ResizeObserver;
  #raises = 0;

  /** @param sheet the style sheet of the card */
  constructor(sheet: string, { gone, resized }: HostOwner) {
    this.element = element(NAME);
    for (const [property, value] of Object.entries(STYLE)) {
      this.element.style.setProperty(property, value, 'important');
    }
    this.element.popover = 'manual';
    this.#shadow = this.element.attachShadow({ mode: 'closed' });
    keepEventsInside(this.#shadow);
    // Not adoptedStyleSheets: Firefox refuses sheets made in a content script.
    // https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
    const style = element('style');
    style.textContent = sheet + NOTHING_ELSE;
    this.root = element('div');
    this.root.className = 'root';
    this.#shadow.append(style, this.root);
    const check = () => this.isOpen || gone();
    this.element.addEventListener('toggle', check);
    this.#watchPage = new MutationObserver(check);
    this.#watchSize = new ResizeObserver(resized);
    this.#watchSize.observe(this.element);
  }

  /** Whether it is in view: the page can hide or remove it at any time. */
  get isOpen(): boolean {
    return this.element.matches(':popover-open');
  }

  /** Shows it, above everything that is open. @param word where its word stands */
  show(word: Node): void {
    const home = homeOf(word);
    if (this.element.parentNode !== home) home.append(this.element);
    this.#watchPage.disconnect();
    this.#watchPage.observe(home, { childList: true });
    this.element.showPopover();
    // Where the page enlarges all of itself, the card keeps its size, and its place is in pixels of the view.
    this.element.style.setProperty('zoom', `${1 / this.element.currentCSSZoom}`, 'important');
    // The initial text size is the one the reader has set in the browser; "rem" would be the page's.
    this.root.style.setProperty('--rem', getComputedStyle(this.element).fontSize);
  }

  /** Brings it above what the page has opened since. */
  raise(word: Node): void {
    if (++this.#raises > MOST_RAISES) return;
    const focused = this.#shadow.activeElement;
    // It is not to appear a second time.
    this.root.style.setProperty('--move', '0s');
    this.element.hidePopover();
    this.show(word);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  /** Moves the focus to the card. */
  focus(): void {
    this.root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return this.#shadow.activeElement !== null;
  }

  blur(): void {
    const at = this.#shadow.activeElement;
    if (at instanceof HTMLElement) at.blur();
  }

  /** Whether Tab would leave the card from where the focus is. */
  isFocusAtEnd(backwards: boolean): boolean {
    const at = this.#shadow.activeElement;
    const stops = [...this.root.querySelectorAll(TAB_STOPS)].filter((stop) => stop.checkVisibility());
    // Where the card itself has the focus it stands before its first stop.
    const index = stops.indexOf(at as Element);
    return at !== null && (backwards ? index <= 0 : index === stops.length - 1);
  }

  remove(): void {
    this.#watchPage.disconnect();
    this.#watchSize.disconnect();
    this.element.remove();
  }

  /** The size of the card if nothing of it had to be scrolled to, in CSS pixels. */
  fullSize(): Size {
    const { width, height } = this.box;
    const { scrollHeight = 0, clientHeight = 0 } = this.root.firstElementChild ?? {};
    return { width, height: height + scrollHeight - clientHeight };
  }

  /** Where it is in the view. */
  get box(): DOMRect {
    return this.element.getBoundingClientRect();
  }

  /** Whether its lines begin on the right; the page's direction is the card's too. */
  get isRtl(): boolean {
    return getComputedStyle(this.element).direction === 'rtl';
  }

  moveTo({ x, y, maxHeight }: Place): void {
    this.element.style.setProperty('left', `${x}px`, 'important');
    this.element.style.setProperty('top', `${y}px`, 'important');
    this.root.style.setProperty('--max-height', `${maxHeight}px`);
  }
}

/** An element of HTML, which `createElement` doesn't make in documents of plain XML. */
function element(name: string): HTMLElement {
  return document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
}

const TAB_STOPS = 'a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex="0"]';

/** Outside of these everything is inert. */
const ALONE = 'dialog:modal, :fullscreen:not(video, iframe, canvas, img)';

/** Where the card can be used: in what is alone (the last one, or the one whose shadow tree has the word), else the page. */
function homeOf(word: Node): Element {
  const around = [...elementsAround(word)].find((element) => element.matches(ALONE));
  return [...document.querySelectorAll(ALONE)].at(-1) ?? around ?? document.documentElement;
}

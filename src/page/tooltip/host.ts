/**
 * The element that holds the card while one is shown: a child of the root element (or of an open modal dialog,
 * outside of which everything is inert), in the top layer, with a closed shadow root that neither the page's
 * styles nor its scripts reach into.
 */
import type { Place } from './place';
import type { Spot } from './state';

const NAME = 'medigloss-card';

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

export class Host {
  readonly element: HTMLElement;
  /** What Preact renders into. */
  readonly root: HTMLElement;

  /** @param sheet the style sheet of the card */
  constructor(sheet: string) {
    this.element = element(NAME);
    for (const [property, value] of Object.entries(STYLE)) {
      this.element.style.setProperty(property, value, 'important');
    }
    this.element.popover = 'manual';
    const shadow = this.element.attachShadow({ mode: 'closed' });
    // Not adoptedStyleSheets: Firefox refuses sheets made in a content script.
    // https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
    const style = element('style');
    style.textContent = sheet;
    this.root = element('div');
    this.root.className = 'root';
    shadow.append(style, this.root);
  }

  show(): void {
    if (this.element.isConnected) return;
    (openModal() ?? document.documentElement).append(this.element);
    this.element.showPopover();
    // Where the page enlarges all of itself, the card keeps its size, and its place is in pixels of the view.
    this.element.style.setProperty('zoom', `${1 / this.element.currentCSSZoom}`, 'important');
    // The initial text size is the one the reader has set in the browser; "rem" would be the page's.
    this.root.style.setProperty('--rem', getComputedStyle(this.element).fontSize);
  }

  /** Moves the focus to the card. */
  focus(): void {
    this.root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  remove(): void {
    this.element.remove();
  }

  /** The size of the card if nothing of it had to be scrolled to, in CSS pixels. */
  fullSize(): { width: number; height: number } {
    const { width, height } = this.element.getBoundingClientRect();
    const { scrollHeight = 0, clientHeight = 0 } = this.root.firstElementChild ?? {};
    return { width, height: height + scrollHeight - clientHeight };
  }

  /** Its top left corner, in CSS pixels of the view. */
  get spot(): Spot {
    const { x, y } = this.element.getBoundingClientRect();
    return { x, y };
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

function openModal(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

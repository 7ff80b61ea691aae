/**
 * Says beside the selected words that no entry explains them, and offers the search. It is made as the card is
 * (page/tooltip/host.ts says why so), but comes from the background the few times that it is needed.
 */
import type { Box } from '../core/frame-messages';

export interface NoEntryTexts {
  title: string;
  hint: string;
  search: string;
  /** BCP 47 tag and direction of these texts; the page's may be others. */
  language: string;
  direction: string;
  /** The place of the guide that the search opens. */
  hash: string;
}

declare const chrome: { runtime: { sendMessage(request: object): Promise<unknown> } };

/** @param sheet the style sheet of cards */
export function showNoEntry(texts: NoEntryTexts, box: Box, sheet: string): void {
  const host = document.createElement('medigloss-card');
  const before = document.activeElement;
  const shown = new AbortController();
  const close = () => {
    shown.abort();
    const hadFocus = document.activeElement === host;
    host.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const make = (parent: Node, name: string, className: string, text = '') => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return parent.appendChild(element);
  };
  const shadow = host.attachShadow({ mode: 'closed' });
  make(shadow, 'style', '', sheet);
  const root = make(shadow, 'div', 'root');
  root.lang = texts.language;
  root.dir = texts.direction;
  const card = make(root, 'div', 'card off');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', texts.title);
  card.tabIndex = -1;
  const words = make(card, 'p', '');
  make(words, 'strong', '', texts.title);
  make(words, 'span', '', texts.hint);
  const button = make(card, 'button', 'undo', texts.search);
  button.addEventListener('click', () => {
    void chrome.runtime.sendMessage({ type: 'open-reader', hash: texts.hash });
    close();
  });

  const style = (property: string, value: string) => host.style.setProperty(property, value, 'important');
  style('all', 'initial');
  style('position', 'fixed');
  style('width', 'max-content');
  style('max-width', 'calc(100vw - 16px)');
  host.popover = 'manual';
  const alone = 'dialog:modal, :fullscreen:not(video, iframe, canvas, img)';
  ([...document.querySelectorAll(alone)].at(-1) ?? document.documentElement).append(host);
  host.showPopover();
  style('zoom', `${1 / host.currentCSSZoom}`);
  root.style.setProperty('--rem', getComputedStyle(host).fontSize);
  const { width, height } = host.getBoundingClientRect();
  const below = box.top + box.height + 6;
  style('left', `${Math.max(Math.min(box.left, innerWidth - 8 - width), 8)}px`);
  style('top', `${below + height > innerHeight - 8 ? Math.max(box.top - 6 - height, 8) : below}px`);
  root.style.setProperty('--max-height', `${innerHeight - 16}px`);
  card.focus({ preventScroll: true });

  const options = { capture: true, signal: shown.signal };
  const closeFromOutside = (event: Event) => event.target !== host && close();
  addEventListener('pointerdown', closeFromOutside, options);
  addEventListener('scroll', closeFromOutside, options);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    options,
  );
}

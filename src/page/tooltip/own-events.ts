/** What a reader does in the card is no business of the page's: its shortcuts and its menus would answer to it. */
const OWN = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'wheel'],
  ...['pointerdown', 'pointerup', 'pointermove', 'touchstart', 'touchmove', 'touchend'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'selectstart'],
];

/** Lets no event of the reader's hands out of a shadow root; our own listeners on the window come before that. */
export function keepEventsInside(root: ShadowRoot): void {
  for (const type of OWN) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}

/**
 * Follows, in a frame without room for a card, the word whose card the top frame shows: whether the pointer is on it,
 * and what sends the card away. It ends with the card.
 */
import type { Box, FrameMessage } from '../core/frame-messages';

type Hear = (message: Partial<FrameMessage> | null) => void;

declare const chrome: {
  runtime: {
    sendMessage(request: object): Promise<unknown>;
    onMessage: { addListener(hear: Hear): void; removeListener(hear: Hear): void };
  };
};

/** @param lines where the word lies in this frame's view */
export function watchWord(lines: readonly Box[]): void {
  const world = globalThis as { mediglossWatch?: () => void };
  const watch = new AbortController();
  const { onMessage } = chrome.runtime;
  let said = '';
  const tell = (order: 'enter' | 'leave' | 'gone' | 'close') => {
    if (order === said) return;
    said = order;
    chrome.runtime.sendMessage({ type: 'tell-frame', frame: 0, order, at: Date.now() }).catch(() => {});
  };
  const hear: Hear = (message) => {
    if (message?.order === 'gone') end();
  };
  const end = () => {
    watch.abort();
    onMessage.removeListener(hear);
  };
  const turnAway = () => {
    tell('gone');
    end();
  };
  // The word of the card before is another one's business no more.
  world.mediglossWatch?.();
  world.mediglossWatch = end;
  onMessage.addListener(hear);

  const options = { capture: true, passive: true, signal: watch.signal };
  addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y }) => {
      const isOn = lines.some(
        ({ left, top, width, height }) =>
          x >= left - 1 && x <= left + width + 1 && y >= top - 1 && y <= top + height + 1,
      );
      tell(isOn ? 'enter' : 'leave');
    },
    options,
  );
  addEventListener('pointerout', ({ relatedTarget }) => !relatedTarget && tell('leave'), options);
  addEventListener(
    'pointerover',
    ({ relatedTarget }) => {
      // The pointer may come from the card: what it is on now is news.
      if (!relatedTarget) said = '';
    },
    options,
  );
  for (const type of ['pointerdown', 'scroll', 'resize', 'pagehide'])
    addEventListener(type, turnAway, options);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tell('close');
      end();
    },
    { capture: true, signal: watch.signal },
  );
}

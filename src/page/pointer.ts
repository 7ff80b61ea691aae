/**
 * What the pointer does, told in words: rested, left, pressed, tapped. The page is asked what is under the
 * pointer only when it rests, never while it moves over the text.
 */
import type { CardOwner, PastEvent } from './card-script';
import type { Tooltip } from './tooltip/tooltip';

/** A hand is never quite still: so many pixels are no movement. */
const STILL = 3;
const NOWHERE = { x: Number.NaN, y: Number.NaN };
/** The card must not open within the frame of the last movement, whatever delay is chosen. */
const SHORTEST_REST = 30;

/** @returns takes up an event of the pointer that came before this was called */
export function watchPointer(tooltip: Tooltip, owner: CardOwner): (did: PastEvent) => void {
  const { signal } = owner;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  /** When the rest is long enough, in milliseconds of `performance.now`. */
  let restUntil = 0;
  let restPoint = NOWHERE;
  let pressed = false;

  /** Half of the rest is over: what lies under the pointer is likely to be asked for. */
  const restHalf = () => {
    const found = hitAtRest();
    if (found) void tooltip.prepare(found);
    restTimer = setTimeout(rest, restUntil - performance.now());
  };

  const rest = () => {
    restTimer = undefined;
    const found = hitAtRest();
    if (found) tooltip.open(found, false);
  };

  const hitAtRest = () =>
    !owner.isAlive() || pressed || document.hidden ? null : owner.hit(restPoint.x, restPoint.y);

  const onMove = (event: PointerEvent) => {
    if (isTouch(event)) return;
    const { clientX: x, clientY: y } = event;
    pressed = event.buttons !== 0;
    if (tooltip.isOpen) {
      if (tooltip.isOwn(event.target) || tooltip.holds(x, y)) tooltip.pointerEntered();
      else tooltip.pointerLeft();
    }
    if (Math.hypot(x - restPoint.x, y - restPoint.y) <= STILL) return;
    restPoint = { x, y };
    if (pressed || tooltip.isOwn(event.target)) stopResting();
    else startResting(event.timeStamp);
  };

  /** @param since when the pointer moved last: an event may come late, with the script or by a busy page */
  const startResting = (since = performance.now()) => {
    clearTimeout(restTimer);
    const now = performance.now();
    restUntil = Math.max(since + owner.openDelay(), now + SHORTEST_REST);
    restTimer = setTimeout(restHalf, (restUntil - now) / 2);
  };

  const stopResting = () => {
    clearTimeout(restTimer);
    restTimer = undefined;
  };

  /** Nothing opens while the page scrolls or a selection grows; a pointer that has just come to rest waits anew. */
  const restAnew = () => {
    if (restTimer !== undefined) startResting();
  };

  const cancel = () => {
    stopResting();
    restPoint = NOWHERE;
  };

  const onDown = (event: PointerEvent) => {
    pressed = true;
    cancel();
    // A touch may become a scroll, of which the card takes part; only a tap turns away.
    if (!isTouch(event) && !tooltip.isOwn(event.target)) tooltip.turnAway();
  };

  const onUp = () => {
    pressed = false;
  };

  const onTap = (event: PointerEvent, path: PastEvent['path'] = event.composedPath()) => {
    if (!isTouch(event) || !owner.isAlive() || tooltip.isOwn(event.target)) return;
    const found = path.some(actsOnTap) ? null : owner.hit(event.clientX, event.clientY);
    if (found) tooltip.open(found, false);
    else tooltip.turnAway();
  };

  let frame = 0;
  const follow = () => {
    if (!tooltip.isOpen || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      tooltip.follow();
    });
  };

  const onScroll = () => {
    restAnew();
    follow();
  };

  const onLeaveWindow = (event: PointerEvent) => {
    // A finger that is lifted leaves, too.
    if (event.relatedTarget !== null || isTouch(event)) return;
    cancel();
    tooltip.pointerLeft();
  };

  const options = { capture: true, passive: true, signal };
  const acts: Record<string, (event: PointerEvent, path?: PastEvent['path']) => void> = {
    pointermove: onMove,
    pointerdown: onDown,
    pointerup: onUp,
    pointercancel: onUp,
    pointerout: onLeaveWindow,
    click: onTap,
  };
  for (const [type, act] of Object.entries(acts)) addEventListener(type, act as EventListener, options);
  addEventListener('scroll', onScroll, options);
  addEventListener('resize', onScroll, options);
  // The view within the view of a page that is zoomed with two fingers.
  visualViewport?.addEventListener('scroll', follow, options);
  visualViewport?.addEventListener('resize', follow, options);
  document.addEventListener('selectionchange', restAnew, options);
  document.addEventListener('visibilitychange', () => document.hidden && tooltip.turnAway(), { signal });
  signal.addEventListener('abort', cancel, { once: true });
  return ({ event, path }) => acts[event.type]?.(event, path);
}

function isTouch(event: PointerEvent): boolean {
  return event.pointerType === 'touch';
}

/** A tap on these does something already. */
const ACTS_ON_TAP =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"]';

function actsOnTap(target: EventTarget): boolean {
  return target instanceof Element && target.matches(ACTS_ON_TAP);
}

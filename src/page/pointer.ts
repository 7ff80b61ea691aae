/**
 * What the pointer does, told in words: rested, left, pressed, tapped. The page is asked what is under the
 * pointer only when it rests, never while it moves over the text.
 */
import type { CardOwner } from './card-script';
import type { Tooltip } from './tooltip/tooltip';

/** A hand is never quite still: so many pixels are no movement. */
const STILL = 3;
const NOWHERE = { x: Number.NaN, y: Number.NaN };
/** The card must not open within the frame of the last movement, whatever delay is chosen. */
const SHORTEST_REST = 30;

/** @returns takes up an event of the pointer that came before this was called */
export function watchPointer(tooltip: Tooltip, owner: CardOwner): (event: PointerEvent) => void {
  const { signal } = owner;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let restPoint = NOWHERE;
  let pressed = false;

  const rest = () => {
    restTimer = undefined;
    const { x, y } = restPoint;
    if (!owner.isAlive() || pressed || document.hidden) return;
    const found = owner.hit(x, y);
    if (found) tooltip.open(found, false);
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    pressed = event.buttons !== 0;
    if (tooltip.isShown) {
      if (tooltip.isOwn(event.target) || tooltip.holds(x, y)) tooltip.pointerEntered();
      else tooltip.pointerLeft();
    }
    if (Math.hypot(x - restPoint.x, y - restPoint.y) <= STILL) return;
    restPoint = { x, y };
    if (pressed || tooltip.isOwn(event.target)) clearTimeout(restTimer);
    else startResting();
  };

  const startResting = () => {
    clearTimeout(restTimer);
    restTimer = setTimeout(rest, Math.max(owner.openDelay(), SHORTEST_REST));
  };

  const cancel = () => {
    clearTimeout(restTimer);
    restTimer = undefined;
    restPoint = NOWHERE;
  };

  const onDown = (event: PointerEvent) => {
    pressed = true;
    cancel();
    if (!tooltip.isOwn(event.target)) tooltip.turnedAway();
  };

  const onTap = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' || !owner.isAlive() || tooltip.isOwn(event.target)) return;
    if (event.target instanceof Element && event.target.closest(ACTS_ON_TAP)) return;
    const found = owner.hit(event.clientX, event.clientY);
    if (found) tooltip.open(found, false);
  };

  let frame = 0;
  const onScroll = () => {
    // Nothing opens while the page scrolls; a pointer that has just come to rest waits anew.
    if (restTimer !== undefined) startResting();
    if (!tooltip.isShown || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      void tooltip.follow();
    });
  };

  const onLeaveWindow = (event: PointerEvent) => {
    if (event.relatedTarget !== null) return;
    cancel();
    tooltip.pointerLeft();
  };

  const options = { capture: true, passive: true, signal };
  const acts: Record<string, (event: PointerEvent) => void> = {
    pointermove: onMove,
    pointerdown: onDown,
    pointerup: () => (pressed = false),
    pointerout: onLeaveWindow,
    click: onTap,
  };
  for (const [type, act] of Object.entries(acts)) addEventListener(type, act as EventListener, options);
  addEventListener('scroll', onScroll, options);
  addEventListener('resize', onScroll, options);
  document.addEventListener('visibilitychange', () => document.hidden && tooltip.turnedAway(), { signal });
  signal.addEventListener('abort', cancel, { once: true });
  return (event) => acts[event.type]?.(event);
}

/** A tap on these does something already. */
const ACTS_ON_TAP =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"]';

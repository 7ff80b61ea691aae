import type { VNode } from 'preact';
import { t } from '../../platform/i18n';
import { CloseIcon, PinIcon } from '../../ui/icons';
import { keyStep, minus, plus, type Vector } from './drag';
import type { PinActions } from './pin-actions';
import { ToolButton } from './ToolButton';

/** A card that can be kept open, and moved while it is. */
export type Pinning = PinActions & { pinned: boolean };

/** Where the pointer that drags holds the card, from its corner; a frame shows one card. */
let hold: Vector = { x: 0, y: 0 };

/** The pin, and a handle on the card's upper edge while it is kept open. */
export function PinTools({ pinned, pin, unpin, move, close }: Pinning): VNode {
  return (
    <>
      {pinned && (
        <button
          class="handle"
          type="button"
          aria-label={t('moveCard')}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            hold = minus(event, cornerAbove(event.currentTarget));
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) move(minus(event, hold));
          }}
          onKeyDown={(event) => {
            const step = keyStep(event.key);
            if (!step) return;
            event.preventDefault();
            // From where it is, not from where it was sent: at the edge of the view these differ.
            move(plus(cornerAbove(event.currentTarget), step));
          }}
        />
      )}
      <ToolButton name="pin" pressed={pinned} onPress={pinned ? unpin : pin}>
        <PinIcon />
      </ToolButton>
      {/* It stays when the reader turns to something else, and fingers have no Esc. */}
      {pinned && (
        <ToolButton name="closeCard" onPress={close}>
          <CloseIcon />
        </ToolButton>
      )}
    </>
  );
}

function cornerAbove(handle: Element): Vector {
  return (handle.closest('.card') ?? handle).getBoundingClientRect();
}

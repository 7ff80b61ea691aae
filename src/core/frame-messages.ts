/** What frames are told, by the background or through it by another frame of their page. */
import { flag, number, oneOf, optional, record, text } from './shape';

/** A stretch of a frame's view, in CSS pixels from its top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const FRAME_ORDERS = [
  /** To the next term, or to the one before; answered with `true` where there is one. */
  'next',
  'previous',
  /** Show the card of an entry, for selected words or for a frame that has no room. */
  'show',
  /**
   * Of a card that is shown for another frame: the pointer is on its word; has left it; the word or the card has gone,
   * or the reader has turned to something else; the reader closes it.
   */
  'enter',
  'leave',
  'gone',
  'close',
] as const;

export interface FrameMessage {
  order: (typeof FRAME_ORDERS)[number];
  /** Of `show`: what is explained, and where its word lies. */
  entry?: string | undefined;
  box?: Box | undefined;
  takesFocus?: boolean | undefined;
  /** The frame that says so; none for the background itself. */
  from?: number | undefined;
  /** When that happened, in milliseconds since 1970: messages may come late. */
  at?: number | undefined;
}

const isBox = record<Box>({ left: number, top: number, width: number, height: number });

export const isFrameMessage = record<FrameMessage>({
  order: oneOf(FRAME_ORDERS),
  entry: optional(text),
  box: optional(isBox),
  takesFocus: optional(flag),
  from: optional(number),
  at: optional(number),
});

/**
 * What a page may ask of the background: to open one of our own pages, to dim the icon, to make a frame ready for
 * cards, to have a card shown, or followed, by another frame of the same page, and to save a term.
 */
import * as v from 'valibot';

const px = v.pipe(v.number(), v.finite());

export const requestSchema = v.variant('type', [
  /** Opens the reader at a place of the guide, given as the hash of its address. */
  v.object({ type: v.literal('open-reader'), hash: v.string() }),
  v.object({ type: v.literal('open-options') }),
  /** Whether the site of the sender's tab is switched off. */
  v.object({ type: v.literal('site-state'), off: v.boolean() }),
  /** Puts the script of the card into the sender's frame; answered when it is there, refused where it can't be. */
  v.object({ type: v.literal('card-script') }),
  /** Saves the term of an entry to My terms; see SaveAnswer. A page learns nothing of what else is there. */
  v.object({ type: v.literal('save-term'), entry: v.string() }),
  /** Has the top frame show a card for the sender, who has no room. Answered with whether it does. */
  v.object({
    type: v.literal('show-on-top'),
    entry: v.string(),
    /** Where the word lies in the sender's view. */
    lines: v.array(v.object({ left: px, top: px, width: px, height: px })),
    /** Beside which line. */
    line: v.number(),
    takesFocus: v.boolean(),
  }),
  /** Tells another frame of the sender's tab what became of such a card, or has it step on. */
  v.object({
    type: v.literal('tell-frame'),
    frame: v.number(),
    order: v.picklist(['enter', 'leave', 'gone', 'close', 'next', 'previous']),
    /** When it happened, in milliseconds since 1970. */
    at: v.optional(px),
  }),
]);

export type Request = v.InferOutput<typeof requestSchema>;

/** Whether a term was saved; why not, in the reader's words. */
export type SaveAnswer = { saved: true } | { saved: false; why: string };

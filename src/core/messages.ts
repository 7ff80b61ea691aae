/**
 * What a page may ask of the background: to open one of our own pages, to dim the icon, to make a frame ready for cards,
 * to save a term.
 */
import * as v from 'valibot';

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
]);

export type Request = v.InferOutput<typeof requestSchema>;

/** Whether a term was saved; why not, in the reader's words. */
export type SaveAnswer = { saved: true } | { saved: false; why: string };

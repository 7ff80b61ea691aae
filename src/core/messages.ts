/** What a page may ask of the background: nothing but opening our own pages and dimming the icon. */
import * as v from 'valibot';

export const requestSchema = v.variant('type', [
  /** Opens the reader at a place of the guide, given as the hash of its address. */
  v.object({ type: v.literal('open-reader'), hash: v.string() }),
  v.object({ type: v.literal('open-options') }),
  /** Whether the site of the sender's tab is switched off. */
  v.object({ type: v.literal('site-state'), off: v.boolean() }),
]);

export type Request = v.InferOutput<typeof requestSchema>;

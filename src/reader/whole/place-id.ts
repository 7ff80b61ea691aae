import { wholeAddress } from '../route';

/** The place of all terms, besides those of sections and topics. */
export const TERMS = 'a-z';

/** The id of what an address of the whole guide names. */
export const placeId = (place: string): string => wholeAddress(place).slice(1);

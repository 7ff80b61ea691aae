import { HEADING, paragraphId } from './heading';
import { returnToEntry } from './left-entry';
import type { Route } from './route';
import type { Move } from './use-move';
import { placeId } from './whole/place-id';

/**
 * To where a move leads, with the focus: back to where one was, or to the heading of the page, or to the part of it that
 * the address names.
 */
export function goTo(route: Route, { by, settle }: Move): void {
  const part = partOf(route);
  const named = part === null ? null : document.getElementById(part);
  const target = named ?? document.getElementById(HEADING);
  if (by === 'return') returnToEntry(target);
  // On arrival the focus stays where the browser puts it, so that reading starts at the top.
  if (by === 'link') {
    target?.focus({ preventScroll: true });
    if (!named) scrollTo(0, 0);
  }
  if (by === 'link' || by === 'arrival') named?.scrollIntoView({ block: 'start' });
  settle();
}

/** The id of what an address names within its page. */
function partOf(route: Route): string | null {
  switch (route.page) {
    case 'a-z':
      return route.letter && `letter-${route.letter}`;
    case 'contents':
      return route.section && `contents-${route.section.id}`;
    case 'topic':
      return route.paragraph === null ? null : paragraphId(route.paragraph);
    case 'whole':
      return route.place && placeId(route.place);
    default:
      return null;
  }
}

/**
 * In a list of authors "Thijs CT, Masurel N" the capitals are first names. Two names of that shape in a block make
 * it such a list.
 */
const NAME_WITH_INITIALS = /\p{Lu}[\p{L}'’-]+\s+\p{Lu}{1,3}\s*[,.;]/gu;

/** Whether a block lists authors by name and initials. */
export function listsAuthors(text: string): boolean {
  return (text.match(NAME_WITH_INITIALS)?.length ?? 0) >= 2;
}

/** Whether a stretch of a text is one to three capitals, as initials are. */
export function looksLikeInitials(spelling: string): boolean {
  return /^\p{Lu}{1,3}$/u.test(spelling);
}

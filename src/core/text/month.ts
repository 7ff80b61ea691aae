/**
 * The month of a day, as it is written: "Jan 2026".
 * @param language BCP 47
 * @param date an ISO date
 */
export function monthOf(date: string, language: string): string {
  return new Date(date).toLocaleDateString(language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
}

/**
 * The host that a reader sees in the address bar: a site that is off is off in all its frames, whoever they
 * come from. Chromium and Firefox 150 tell a frame the origins around it.
 */
export function siteOfFrame(): string {
  const { ancestorOrigins } = location as { ancestorOrigins?: ArrayLike<string> };
  const top = ancestorOrigins?.[ancestorOrigins.length - 1];
  if (!top || top === 'null') return location.hostname;
  return new URL(top).hostname;
}

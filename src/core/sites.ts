/**
 * Sites where Medigloss is off, as host patterns: `bank.example` is that host alone,
 * `*.bank.example` is that host and every host below it.
 */

/**
 * Reads what a reader typed or pasted as a site ("https://Bank.Example/login" is the host bank.example).
 * @returns the host pattern, or null where there is no host in it
 */
export function parseSitePattern(input: string): string | null {
  const typed = input.trim().toLowerCase();
  const wildcard = typed.startsWith('*.');
  const rest = (wildcard ? typed.slice(2) : typed).replace(/^[a-z][a-z0-9+.-]*:\/\//, '');
  const host = rest
    .replace(/[/?#].*$/, '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '');
  if (!/^(\[[0-9a-f:.]+\]|[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*)$/u.test(host)) return null;
  return wildcard ? `*.${host}` : host;
}

/** Whether a host falls under one of the patterns. */
export function isSiteOff(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) =>
    pattern.startsWith('*.')
      ? host === pattern.slice(2) || host.endsWith(pattern.slice(1))
      : host === pattern,
  );
}

/** The patterns without those that put this host under them, so that Medigloss is on there again. */
export function turnSiteOn(patterns: readonly string[], host: string): string[] {
  return patterns.filter((pattern) => !isSiteOff([pattern], host));
}

/** The patterns with this host among them. */
export function turnSiteOff(patterns: readonly string[], host: string): string[] {
  return isSiteOff(patterns, host) ? [...patterns] : [...patterns, host];
}

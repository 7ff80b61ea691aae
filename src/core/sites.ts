/**
 * Sites where Medigloss is off, as host patterns: `bank.example` is that host alone,
 * `*.bank.example` is that host and every host below it.
 */

/** Part of every JavaScript engine we run in, though TypeScript counts it to the DOM. It does no input or output. */
declare const URL: new (address: string) => { readonly hostname: string };

/**
 * Reads what a reader typed or pasted as a site: "https://Bank.Example/login" is the host bank.example. Hosts are
 * written as the browser names them, so letters outside ASCII become punycode.
 * @returns the host pattern, or null where there is no host in it
 */
export function parseSitePattern(input: string): string | null {
  const typed = input.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  // An address of this machine or within a site; URL would take its first folder for a host.
  if (/^[/\\?#]/.test(typed)) return null;
  // Before an @ stands a user's name, whatever it looks like.
  const wildcard = /^\*\.[^/?#@]*(?:[/?#]|$)/.test(typed);
  try {
    const host = new URL(`http://${wildcard ? typed.slice(2) : typed}`).hostname.replace(/\.$/, '');
    if (!/^(\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*)$/.test(host)) return null;
    return wildcard ? `*.${host}` : host;
  } catch {
    return null;
  }
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

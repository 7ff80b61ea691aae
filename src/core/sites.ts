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

/**
 * How far a switch reaches, as host patterns: from this host alone to the whole site it is a part of.
 * @returns both are one where nothing can stand below the host: an address of numbers, a name within a house
 */
export function reachOf(host: string): { host: string; site: string } {
  const site = siteAround(host);
  return { host, site: site === null ? host : `*.${site}` };
}

/** Of the usual endings of two parts (co.uk, com.au, ac.jp) the first is that short, below a country of two letters. */
const SHORT_PART = 3;

/**
 * The name that a site goes by: wikipedia.org for en.wikipedia.org. The whole list of endings under which anybody can
 * have a name (https://publicsuffix.org) is larger than all the rest of the popup. This errs to the narrow side but for
 * hosts of many (github.io), and the reader sees the name before choosing it.
 */
function siteAround(host: string): string | null {
  const parts = host.split('.');
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || !/^[a-z]/.test(last)) return null;
  const endsInTwo = last.length === 2 && (parts.at(-2) ?? '').length <= SHORT_PART;
  return parts
    .slice(endsInTwo ? -3 : -2)
    .join('.')
    .replace(/^www\.(?=.*\.)/, '');
}

/** The patterns with `reach`, and it alone, for this host. */
export function setReach(patterns: readonly string[], host: string, reach: string): string[] {
  return [...turnSiteOn(patterns, host), reach];
}

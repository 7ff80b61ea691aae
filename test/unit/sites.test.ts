import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSiteOff,
  parseSitePattern,
  reachOf,
  setReach,
  turnSiteOff,
  turnSiteOn,
} from '../../src/core/sites';

describe('a site is read', () => {
  it.each([
    ['bank.example', 'bank.example'],
    ['  Bank.Example  ', 'bank.example'],
    ['https://bank.example', 'bank.example'],
    ['HTTPS://Bank.Example/login?next=/#top', 'bank.example'],
    ['bank.example/login', 'bank.example'],
    ['bank.example?x=a@b.example', 'bank.example'],
    ['bank.example#a/b', 'bank.example'],
    ['bank.example:8443', 'bank.example'],
    ['bank.example.', 'bank.example'],
    ['https://user@bank.example', 'bank.example'],
    ['https://user:secret@bank.example:8443/a', 'bank.example'],
    ['localhost', 'localhost'],
    ['http://localhost:3000/', 'localhost'],
    ['192.0.2.1:8080', '192.0.2.1'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['http://[2001:DB8::1]:8080/a', '[2001:db8::1]'],
    ['http://[::ffff:192.0.2.1]/', '[::ffff:c000:201]'],
    ['🦵.example', 'xn--iu9h.example'],
    ['my_host.bank.example', 'my_host.bank.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['*.bank.example', '*.bank.example'],
    ['http://*.@bank.example', 'bank.example'],
    ['*.Bank.Example/login', '*.bank.example'],
    ['chrome-extension://abcdef/page.html', 'abcdef'],
  ])('from “%s” as %s', (typed, pattern) => expect(parseSitePattern(typed)).toBe(pattern));

  it.each([
    '',
    '   ',
    '*',
    '*.',
    '*.*.example',
    'bank.*',
    'https://',
    'file:///home/a/b.html',
    'about:blank',
    'javascript:alert(1)',
    'two words',
    'bank..example',
    '.example',
    'bank.example, other.example',
    '<script>',
    '[::1',
    'a:b:c',
    '/login',
    '?',
    '@',
  ])('from “%s” not at all', (typed) => expect(parseSitePattern(typed)).toBeNull());

  it('from any address that a browser shows as the host of that page', () => {
    const authority = fc.webAuthority({ withUserInfo: true, withPort: true, withIPv4: true, withIPv6: true });
    const address = fc
      .webUrl({ authoritySettings: { withUserInfo: true, withPort: true, withIPv4: true, withIPv6: true } })
      .filter((url) => URL.canParse(url));
    fc.assert(
      fc.property(address, (url) => {
        const { href, hostname } = new URL(url);
        expect(parseSitePattern(href)).toBe(hostname);
      }),
    );
    fc.assert(
      fc.property(
        authority.filter((text) => URL.canParse(`https://${text}`)),
        (text) => {
          const { host, hostname } = new URL(`https://${text}`);
          expect(parseSitePattern(host)).toBe(hostname);
        },
      ),
    );
  });

  it('in such a way that reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.string()), (typed) => {
        const pattern = parseSitePattern(typed);
        if (pattern !== null) expect(parseSitePattern(pattern)).toBe(pattern);
      }),
    );
  });

  it('with letters outside ASCII as the browser names that host', () => {
    const pattern = parseSitePattern('Bücher.example');
    expect(pattern && isSiteOff([pattern], new URL('https://bücher.example/').hostname)).toBe(true);
  });
});

describe('a pattern', () => {
  it('without a star is that host alone', () => {
    expect(isSiteOff(['bank.example'], 'bank.example')).toBe(true);
    expect(isSiteOff(['bank.example'], 'www.bank.example')).toBe(false);
    expect(isSiteOff(['bank.example'], 'mybank.example')).toBe(false);
  });

  it('with a star is that host and every host below it', () => {
    for (const host of ['bank.example', 'www.bank.example', 'a.b.bank.example']) {
      expect(isSiteOff(['*.bank.example'], host)).toBe(true);
    }
    for (const host of ['mybank.example', 'example', 'bank.example.org']) {
      expect(isSiteOff(['*.bank.example'], host)).toBe(false);
    }
  });

  it('is looked for among all', () => {
    expect(isSiteOff([], 'bank.example')).toBe(false);
    expect(isSiteOff(['a.example', '*.b.example'], 'x.b.example')).toBe(true);
  });
});

const host = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('.'));
const pattern = fc.tuple(fc.constantFrom('', '*.'), host).map((parts) => parts.join(''));
const patterns = fc.array(pattern, { maxLength: 5 });

describe('turning a site on or off', () => {
  it('on, it is on, and no site that was on goes off', () => {
    fc.assert(
      fc.property(patterns, host, host, (before, site, other) => {
        const after = turnSiteOn(before, site);
        expect(isSiteOff(after, site)).toBe(false);
        expect(isSiteOff(after, other) && !isSiteOff(before, other)).toBe(false);
      }),
    );
  });

  it('on, only patterns that the site falls under go', () => {
    expect(turnSiteOn(['a.example', '*.example', 'b.example'], 'a.example')).toEqual(['b.example']);
  });

  it('off, it is off, and every other stays as it was', () => {
    fc.assert(
      fc.property(patterns, host, host, (before, site, other) => {
        const after = turnSiteOff(before, site);
        expect(isSiteOff(after, site)).toBe(true);
        if (other !== site) expect(isSiteOff(after, other)).toBe(isSiteOff(before, other));
      }),
    );
  });

  it('off twice is off once', () => {
    fc.assert(
      fc.property(patterns, host, (before, site) => {
        const once = turnSiteOff(before, site);
        expect(turnSiteOff(once, site)).toEqual(once);
      }),
    );
  });

  it('off and on again leaves what there was, where it was on', () => {
    fc.assert(
      fc.property(patterns, host, (all, site) => {
        const before = turnSiteOn(all, site);
        expect(turnSiteOn(turnSiteOff(before, site), site)).toEqual(before);
      }),
    );
  });
});

describe('the site that a host is a part of', () => {
  it.each([
    ['en.wikipedia.org', '*.wikipedia.org'],
    ['wikipedia.org', '*.wikipedia.org'],
    ['www.bank.example', '*.bank.example'],
    ['a.b.c.bank.example', '*.bank.example'],
    ['news.bbc.co.uk', '*.bbc.co.uk'],
    ['www.bbc.co.uk', '*.bbc.co.uk'],
    // Everybody can have a name below nhs.uk; the whole of it is what a reader would call the site.
    ['www.nhs.uk', '*.nhs.uk'],
    ['www.gesund.bund.de', '*.bund.de'],
    ['t.co', '*.t.co'],
    ['www.example', '*.www.example'],
    ['xn--bcher-kva.example', '*.xn--bcher-kva.example'],
    ['localhost', 'localhost'],
    ['192.0.2.1', '192.0.2.1'],
    ['[2001:db8::1]', '[2001:db8::1]'],
  ])('%s: %s', (host, site) => expect(reachOf(host)).toEqual({ host, site }));

  it('holds the host, and is a pattern as readers can type it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.ipV4()), (name) => {
        const host = parseSitePattern(name);
        if (host === null) return;
        const { site } = reachOf(host);
        expect(isSiteOff([site], host)).toBe(true);
        expect(parseSitePattern(site)).toBe(site);
      }),
    );
  });

  it('is never a mere ending', () => {
    fc.assert(
      fc.property(fc.domain(), (name) => {
        const labels = reachOf(name).site.replace('*.', '').split('.');
        expect(labels.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

it('a new reach takes the place of the ones before, for this host', () => {
  const { host, site } = reachOf('en.wikipedia.org');
  const before = ['a.example', host, '*.org', 'de.wikipedia.org'];
  expect(setReach(before, host, site)).toEqual(['a.example', 'de.wikipedia.org', site]);
  expect(setReach(setReach(before, host, site), host, host)).toEqual(['a.example', 'de.wikipedia.org', host]);
});

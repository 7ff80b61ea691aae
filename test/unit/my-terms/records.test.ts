import { describe, expect, it } from 'vitest';
import { refreshed, savedTerm } from '../../../src/core/my-terms/records';
import { metPage } from '../../../src/platform/met-page';
import { entry } from '../ui/tiny-pack';

const MOMENT = '2026-03-01T08:00:00.000Z';
const disc = entry('disc', 'disc', 'A cushion.', {
  plain: [{ text: 'A cushion in the ' }, { text: 'spine', entry: 'spine' }, { text: '.' }],
  topics: [
    { id: 'backs', title: 'About backs' },
    { id: 'discs', title: 'About discs' },
  ],
});

describe('the record of an entry', () => {
  it('holds all that is needed without the pack', () => {
    expect(savedTerm(disc, 'A guide', MOMENT)).toEqual({
      entry: 'disc',
      term: 'disc',
      plain: 'A cushion in the spine.',
      source: 'A guide: About backs; About discs',
      saved: MOMENT,
      pages: [],
    });
  });

  it('gets the words that the entry has now, and keeps the rest', () => {
    const pages = [{ url: 'https://example.org/', title: 'A page', met: MOMENT }];
    const old = { ...savedTerm(disc, 'A guide', MOMENT), plain: 'An old text.', pages };
    expect(refreshed(old, [disc], 'A guide')).toEqual({ ...savedTerm(disc, 'A guide', MOMENT), pages });
    expect(refreshed(old, [], 'A guide')).toEqual(old);
  });
});

describe('the page a term was met on', () => {
  const url = 'https://example.org/a?b=c';

  it('is kept without the place within it', () => {
    expect(metPage({ url: `${url}#:~:text=pain`, title: ' On\nbacks ' }, MOMENT)).toEqual({
      url,
      title: 'On backs',
      met: MOMENT,
    });
  });

  it('is named by its site where it has no name', () => {
    expect(metPage({ url, title: ' ' }, MOMENT)?.title).toBe('example.org');
  });

  it.each([
    ['in a private window', { url, title: 'A page', incognito: true }],
    ['a file', { url: 'file:///home/me/letter.html', title: 'A letter' }],
    ['a page of the browser', { url: 'about:blank', title: '' }],
    ['without an address', { title: 'A page' }],
    ['without a tab', undefined],
  ])('is not kept: %s', (_, tab) => expect(metPage(tab, MOMENT)).toBeNull());
});

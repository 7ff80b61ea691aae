import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/core/address';
import type { FrameReport } from '../../../src/core/page-terms';
import { pageState } from '../../../src/this-page/page-state';

const report = (state: FrameReport['state'], terms: FrameReport['terms'] = [], top = true): FrameReport => ({
  frame: top ? 'top' : 'inner',
  top,
  state,
  terms,
});
const knee = [{ entry: 'knee', count: 2 }];

describe('what the popup says about a page', () => {
  it.each([
    ['nobody answers', null, 'unreachable'],
    ['nobody has answered yet', [], 'looking'],
    ['the page is being searched', [report('scanning')], 'looking'],
    ['there is nothing in it', [report('ready')], 'none'],
    ['it is in another language', [report('other-language')], 'other-language'],
    ['it is a PDF file, in the viewer of the browser', [report('pdf')], 'pdf'],
    ['a frame of it is a PDF file', [report('ready'), report('pdf', [], false)], 'none'],
    ['a frame of it is in another language', [report('ready'), report('other-language', [], false)], 'none'],
    ['the frames have not heard that the site is on again', [report('off')], 'looking'],
    ['a frame is still searched', [report('ready'), report('scanning', [], false)], 'looking'],
  ])('where %s', (_case, reports, kind) => {
    expect(pageState(reports, 'on').kind).toBe(kind);
  });
  it('shows terms while the rest is searched', () => {
    expect(pageState([report('scanning', knee)], 'on')).toEqual({
      kind: 'terms',
      terms: knee,
      stillLooking: true,
    });
  });
  it('shows the terms of a frame in a page of another language', () => {
    expect(pageState([report('other-language'), report('ready', knee, false)], 'on').kind).toBe('terms');
  });
  it('knows that a site is off before its frames do', () => {
    expect(pageState([report('ready', knee)], 'off').kind).toBe('off');
  });
  it('knows of a pause, which outweighs the choice for the site and holds on every page', () => {
    expect(pageState([report('ready', knee)], 'paused').kind).toBe('paused');
    expect(pageState(null, 'paused').kind).toBe('unreachable');
  });
});

describe('readAddress', () => {
  it.each([
    ['https://en.example.org:8080/a?b', { kind: 'web', host: 'en.example.org' }],
    ['https://en.example.org/a.PDF?page=2', { kind: 'web', host: 'en.example.org', ifSilent: 'pdf' }],
    ['https://en.example.org/pdf', { kind: 'web', host: 'en.example.org' }],
    [
      'https://addons.mozilla.org/en-US/firefox/',
      { kind: 'web', host: 'addons.mozilla.org', ifSilent: 'store' },
    ],
    ['file:///home/a.html', { kind: 'file', host: null }],
    ['file:///home/a.pdf', { kind: 'file', host: null, ifSilent: 'pdf' }],
    ['chrome://settings', { kind: 'own', host: null }],
    ['about:blank', { kind: 'own', host: null }],
    [undefined, { kind: 'own', host: null }],
  ])('%s', (url, address) => {
    expect(readAddress(url)).toEqual({ ifSilent: null, ...address });
  });
});

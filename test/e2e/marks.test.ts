import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { listMarks, waitForMarks } from '../../scripts/browsers/inspect';
import { useStage } from './stage';

const stage = useStage();

/** The marked texts that stand in an element, in the order of the page. */
async function marksIn(page: Page, selector: string): Promise<string[]> {
  return page.$eval(selector, (element) => {
    const found: { text: string; range: Range }[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        if (!element.contains(startContainer)) continue;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push({ text: range.toString(), range });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ text }) => text);
  });
}

async function openArticle(): Promise<Page> {
  const page = await stage.open(stage.server.url('article.html'));
  await waitForMarks(page, (marks) => marks.some(({ text }) => text === 'discectomy'));
  return page;
}

describe('marks on a page', () => {
  it('stand on the terms of a text, whatever their spelling', async () => {
    const page = await openArticle();
    expect(await marksIn(page, '#first')).toEqual(['lower back', 'sciatica', 'MRI scan']);
    expect(await marksIn(page, '#spellings')).toEqual([
      'SCIATICA',
      'Sci\u00adat\u00adica',
      'herniated\u00a0disks',
      'X\u2011ray',
      'knee pain',
    ]);
  });

  it('cross elements inside a line, and never blocks', async () => {
    const page = await openArticle();
    expect(await marksIn(page, '#crossing')).toEqual(['herniated disc', 'spinal stenosis']);
    expect(await marksIn(page, '#blocks')).not.toContain('herniated disc');
    expect(await marksIn(page, '#apart')).not.toContain('spinalstenosis');
  });

  it('leave code, fields, drawings, text being edited and other languages alone', async () => {
    const page = await openArticle();
    for (const place of ['#never', 'pre', '#editor', '#french', '#address']) {
      expect(await marksIn(page, place), place).toEqual([]);
    }
    const texts = (await listMarks(page)).map(({ text }) => text.toLowerCase().replaceAll('\u00ad', ''));
    expect(texts.filter((text) => text === 'sciatica')).toHaveLength(3);
  });

  it('do not touch the page: its HTML is the same with and without them', async () => {
    // The page keeps its own HTML from before any content script ran.
    const page = await stage.open(
      stage.server.page(`<!doctype html><html><body><p>Sciatica and a <b>herniated</b> disc.</p>
        <script>
          addEventListener('DOMContentLoaded', () => { window.before = document.documentElement.outerHTML; });
        </script></body></html>`),
    );
    await waitForMarks(page, (marks) => marks.length === 2);
    const [before, after] = await page.evaluate(() => [
      (window as unknown as { before: string }).before,
      document.documentElement.outerHTML,
    ]);
    expect(after).toBe(before);
  });

  it('come to text that the page adds, changes and joins, and go with text that goes', async () => {
    const page = await openArticle();
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.id = 'late';
      late.textContent = 'Later she read about bursitis.';
      document.body.append(late);
    });
    await waitForMarks(page, (marks) => marks.some(({ text }) => text === 'bursitis'));
    await page.$eval('#late', (late) => {
      (late.firstChild as Text).data = 'Later she read about osteoarthritis.';
    });
    await waitForMarks(
      page,
      (marks) =>
        marks.some(({ text }) => text === 'osteoarthritis') && !marks.some(({ text }) => text === 'bursitis'),
    );
    // "herniated" and "disc" stood in two blocks of their own; in one line they are one term.
    await page.$eval('#apart', (apart) => {
      apart.innerHTML = 'spinal <b>steno</b>sis';
    });
    await waitForMarks(page, (marks) => marks.filter(({ text }) => text === 'spinal stenosis').length === 2);
    await page.$eval('#late', (late) => late.remove());
    await waitForMarks(page, (marks) => !marks.some(({ text }) => text === 'osteoarthritis'));
  });

  it('come to text that may be read after all, and go from text that is being edited', async () => {
    const page = await openArticle();
    await page.$eval('#editor', (editor) => editor.removeAttribute('contenteditable'));
    await waitForMarks(page, (marks) => marks.filter(({ text }) => text === 'sciatica').length === 2);
    await page.$eval('#first', (first) => first.setAttribute('contenteditable', ''));
    await waitForMarks(page, (marks) => marks.filter(({ text }) => text === 'sciatica').length === 1);
  });

  it('stand in open shadow roots, those that come late too', async () => {
    const page = await stage.open(
      stage.server.page(`<!doctype html><html lang="en"><body><p>Sciatica.</p><div id="early"></div>
        <script>
          document.getElementById('early').attachShadow({ mode: 'open' }).innerHTML = '<p>Her laminectomy.</p>';
        </script></body></html>`),
    );
    await waitForMarks(page, (marks) => marks.some(({ text }) => text === 'laminectomy'));
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.attachShadow({ mode: 'open' }).innerHTML = '<p>And <i>spinal</i> fusion.</p>';
      document.body.append(late);
    });
    await waitForMarks(page, (marks) => marks.some(({ text }) => text === 'spinal fusion'));
    await page.$eval('#early', (early) => {
      (early.shadowRoot as ShadowRoot).querySelector('p')?.append(' Her discectomy.');
    });
    await waitForMarks(page, (marks) => marks.some(({ text }) => text === 'discectomy'));
  });

  it('stand in frames of the same and of another origin, and in frames without an address', async () => {
    const other = stage.server.url('article.html', '127.0.0.1');
    const page = await stage.open(
      stage.server.page(`<!doctype html><html lang="en"><body><p>Sciatica.</p>
        <iframe src="${stage.server.url('article.html')}"></iframe>
        <iframe src="${other}"></iframe>
        <iframe srcdoc="<p>Her bursitis.</p>"></iframe></body></html>`),
    );
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    expect(frames).toHaveLength(3);
    for (const frame of frames) {
      const marks = await waitForMarks(frame);
      expect(marks.map(({ text }) => text)).toContain(
        frame.url() === 'about:srcdoc' ? 'bursitis' : 'sciatica',
      );
    }
  });

  it('are not made on a page that states another language, until it states ours', async () => {
    const page = await stage.open(
      stage.server.page(`<!doctype html><html lang="de"><body><p>Sciatica ist Ischias.</p>
        <iframe srcdoc="<html lang='en'><p>Sciatica.</p></html>"></iframe></body></html>`),
    );
    // The frame comes after its page; when it has its marks, the page would have had them.
    const frame = page.frames().find((each) => each.url() === 'about:srcdoc');
    await waitForMarks(frame as Frame);
    expect(await listMarks(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.lang = 'en-GB';
    });
    const marks = await waitForMarks(page);
    expect(marks.map(({ text }) => text)).toEqual(['Sciatica']);
  });
});

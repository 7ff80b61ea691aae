import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../src/bundled-pack';
import { resultForm } from '../../../src/ui/result';
import { makeSearch } from '../../../src/ui/search';

const search = makeSearch(bundledPack);
const ids = (query: string) => search(query).entries.map(({ entry }) => entry.id);

describe('a search of the guide', () => {
  it.each([
    ['siatica', 'sciatica'],
    ['sciatca', 'sciatica'],
    ['syatica', 'sciatica'],
    ['meniskus', 'meniscus'],
    ['slip disk', 'herniated-disc'],
    ['slipped disk', 'herniated-disc'],
    ['Herniated Disk', 'herniated-disc'],
    ['disc herniation', 'herniated-disc'],
    ['laminectomie', 'laminectomy'],
    ['lamin', 'laminectomy'],
    ['osteoartritis', 'osteoarthritis'],
    ['physio', 'physical-therapy'],
    ['ibuprophen', 'nsaid'],
    ['mri', 'mri'],
    ['xray', 'x-ray'],
    ['x ray', 'x-ray'],
  ])('for “%s” finds %s first', (query, id) => expect(ids(query)[0]).toBe(id));

  it('says by which other spelling it was', () => {
    const [hit] = search('slip disk').entries;
    expect(hit && resultForm(hit)).toMatch(/^slipped dis[ck]$/);
    const [named] = search('herniated').entries;
    expect(named && resultForm(named)).toBeNull();
  });

  it('finds every entry by each of its spellings', () => {
    for (const { id, term, forms } of bundledPack.entries) {
      for (const text of [term, ...forms.map((form) => form.text)]) {
        expect(ids(text), `${id} by “${text}”`).toContain(id);
      }
    }
  });

  it('finds every topic by its title, first', () => {
    const topics = [
      bundledPack.introduction,
      ...bundledPack.sections.flatMap((section) => section.topics),
      bundledPack.conclusion,
    ];
    for (const { id, title } of topics) expect(search(title).topics[0]?.topic.id, title).toBe(id);
  });

  it('finds a long word in spite of any one slip', () => {
    for (const { id, term } of bundledPack.entries.filter((each) => /^[a-z]{9,}$/.test(each.term))) {
      for (let at = 1; at < term.length - 1; at++) {
        const left = term.slice(0, at);
        for (const slip of [
          left + term.slice(at + 1),
          `${left}x${term.slice(at + 1)}`,
          `${left}x${term.slice(at)}`,
        ]) {
          expect(ids(slip), slip).toContain(id);
        }
      }
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARD_DEPTHS,
  CARD_THEMES,
  DEFAULT_SETTINGS,
  DENSITIES,
  FAMILIARITY_CHOICES,
  MARK_STYLES,
  OPEN_DELAYS,
  parseSettings,
  SETTING_KEYS,
  type Settings,
  storageChange,
} from '../../../src/core/settings/settings';

const names = fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 });
const settings: fc.Arbitrary<Settings> = fc.record({
  markStyle: fc.constantFrom(...MARK_STYLES),
  openDelay: fc.integer({ min: OPEN_DELAYS.min, max: OPEN_DELAYS.max }),
  familiarity: fc.constantFrom(...FAMILIARITY_CHOICES),
  density: fc.constantFrom(...DENSITIES),
  cardDepth: fc.constantFrom(...CARD_DEPTHS),
  cardTheme: fc.constantFrom(...CARD_THEMES),
  offTerms: names,
  offSites: names,
});

/** What storage holds after a change. */
function changed(stored: Record<string, unknown>, patch: Partial<Settings>): Record<string, unknown> {
  const { set, remove } = storageChange(patch);
  const after = { ...stored, ...set };
  for (const key of remove) delete after[key];
  return after;
}

describe('settings are read', () => {
  it('as the defaults where nothing is stored', () => expect(parseSettings({})).toEqual(DEFAULT_SETTINGS));

  it.each([
    ['markStyle', 'wavy'],
    ['markStyle', null],
    ['markStyle', ['dotted']],
    ['openDelay', '250'],
    ['openDelay', -1],
    ['openDelay', 1501],
    ['openDelay', Number.NaN],
    ['openDelay', Number.POSITIVE_INFINITY],
    ['familiarity', 'easy'],
    ['density', 3],
    ['cardDepth', 'deep'],
    ['cardTheme', 'page'],
    ['offTerms', 'knee'],
    ['offTerms', { 0: 'knee' }],
    ['offTerms', ['knee', 7]],
    ['offSites', [null]],
    ['offSites', true],
  ] as const)('as the default where %s is %j, and the others stay', (key, value) => {
    const others: Settings = {
      markStyle: 'tint',
      openDelay: 500,
      familiarity: 'hard',
      density: 'page',
      cardDepth: 'more',
      cardTheme: 'dark',
      offTerms: ['knee'],
      offSites: ['a.example'],
    };
    expect(parseSettings({ ...others, [key]: value })).toEqual({ ...others, [key]: DEFAULT_SETTINGS[key] });
  });

  it('without what a newer version may have stored beside them', () => {
    expect(Object.keys(parseSettings({ fontSize: 'large' }))).toEqual(SETTING_KEYS);
  });

  it('as settings that fit, whatever is stored', () => {
    const stored = fc.dictionary(fc.constantFrom(...SETTING_KEYS, 'other'), fc.anything());
    fc.assert(
      fc.property(stored, (record) => {
        const read = parseSettings(record);
        expect(parseSettings({ ...read })).toEqual(read);
        expect(MARK_STYLES).toContain(read.markStyle);
        expect(read.openDelay).toBeGreaterThanOrEqual(OPEN_DELAYS.min);
        expect(read.openDelay).toBeLessThanOrEqual(OPEN_DELAYS.max);
      }),
    );
  });
});

describe('storage', () => {
  it('is given only what differs from the default', () => {
    expect(
      storageChange({ markStyle: 'line', openDelay: 250, offTerms: [], offSites: ['a.example'] }),
    ).toEqual({
      set: { markStyle: 'line', offSites: ['a.example'] },
      remove: ['openDelay', 'offTerms'],
    });
  });

  it('is not asked to touch a setting that has not changed', () => {
    expect(storageChange({ openDelay: 0 })).toEqual({ set: { openDelay: 0 }, remove: [] });
    expect(storageChange({})).toEqual({ set: {}, remove: [] });
  });

  it('gives back what was kept, and holds nothing that equals the default', () => {
    fc.assert(
      fc.property(settings, settings, (before, after) => {
        const stored = changed(changed({}, before), after);
        expect(parseSettings(stored)).toEqual(after);
        for (const [key, value] of Object.entries(stored)) {
          expect(value).not.toEqual(DEFAULT_SETTINGS[key as keyof Settings]);
        }
      }),
    );
  });

  it('holds both of two changes to different settings, whichever comes first', () => {
    fc.assert(
      fc.property(settings, settings, fc.subarray(SETTING_KEYS), (start, end, keys) => {
        const part = (wanted: boolean) =>
          Object.fromEntries(Object.entries(end).filter(([key]) => keys.includes(key as never) === wanted));
        const stored = changed({}, start);
        const oneWay = changed(changed(stored, part(true)), part(false));
        const otherWay = changed(changed(stored, part(false)), part(true));
        expect(oneWay).toEqual(otherWay);
        expect(parseSettings(oneWay)).toEqual(end);
      }),
    );
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardReader, type ReadCard } from '../../../src/page/tooltip/card-reader';

/** What was read, in its order: each answer is one of its own. */
let reads: string[];
let reader: CardReader;

beforeEach(() => {
  vi.useFakeTimers();
  reads = [];
  reader = new CardReader(async (entry) => {
    reads.push(entry);
    if (entry === 'broken') throw new Error('No card.');
    return {} as ReadCard;
  });
});
afterEach(() => vi.useRealTimers());

describe('a card that was read ahead', () => {
  it('is not read a second time', async () => {
    const ahead = await reader.readAhead('sciatica');
    expect(await reader.read('sciatica')).toBe(ahead);
    expect(reads).toEqual(['sciatica']);
  });

  it('is given once: what comes later is read anew', async () => {
    const ahead = await reader.readAhead('sciatica');
    await reader.read('sciatica');
    expect(await reader.read('sciatica')).not.toBe(ahead);
  });

  it('is nothing to another entry', async () => {
    const ahead = await reader.readAhead('sciatica');
    expect(await reader.read('knee')).not.toBe(ahead);
    expect(await reader.read('sciatica')).not.toBe(ahead);
    expect(reads).toEqual(['sciatica', 'knee', 'sciatica']);
  });

  it('does not hold for long', async () => {
    const ahead = await reader.readAhead('sciatica');
    vi.advanceTimersByTime(5000);
    expect(await reader.read('sciatica')).not.toBe(ahead);
  });

  it('fails where it is asked for, too', async () => {
    await expect(reader.readAhead('broken')).rejects.toThrow('No card.');
    await expect(reader.read('broken')).rejects.toThrow('No card.');
    expect(reads).toEqual(['broken']);
  });
});

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../core/pack/pack';
import { type EntryHit, makeSearch, type TopicHit } from './search';

export type AnyHit = EntryHit | TopicHit;

export interface SearchState {
  query: string;
  /** Terms first, then topics. */
  hits: AnyHit[];
  active: number;
  ask(query: string): void;
  move(by: number): void;
  open(hit: AnyHit): void;
  openActive(): void;
}

/** The life of a search: what is asked, what was found, which answer the arrows stand on. */
export function useSearch(pack: Pack, onOpen: (hit: AnyHit) => void): SearchState {
  // Making the index takes longer than drawing the popup: it is made when there is time, or when a letter can't wait.
  const search = useMemo(() => once(() => makeSearch(pack)), [pack]);
  useEffect(() => {
    const id = requestIdleCallback(search);
    return () => cancelIdleCallback(id);
  }, [search]);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const hits = useMemo(() => {
    if (query === '') return [];
    const { entries, topics } = search()(query);
    return [...entries, ...topics];
  }, [search, query]);
  const ask = (next: string) => {
    setQuery(next);
    setActive(0);
  };
  const open = (hit: AnyHit) => {
    ask('');
    onOpen(hit);
  };
  return {
    query,
    hits,
    active,
    ask,
    open,
    move: (by) => hits.length > 0 && setActive((active + by + hits.length) % hits.length),
    openActive: () => {
      const hit = hits[active];
      if (hit) open(hit);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { type Address, readAddress } from '../core/address';
import { type FrameReport, locate, nextPlace, type PageTerm } from '../core/page-terms';
import { openPageTerms, type PageTermsLine } from '../platform/page-terms';
import { type PageTab, watchTab } from './tab';

export interface Page {
  address: Address;
  /** Null where nobody answers, empty until somebody does. */
  reports: FrameReport[] | null;
  /** At which of the places where an entry stands the reader was last, from 1. */
  at: ReadonlyMap<string, number>;
  /** Goes to the next place where an entry stands, or to the one before; round from the last to the first. */
  jump(term: PageTerm, way?: 'next' | 'previous'): void;
}

/** The line to the page in the tab, opened anew for each page the tab goes to. */
export function usePage(tab: PageTab | null): Page {
  const [address, setAddress] = useState<Address>(tab ?? readAddress(undefined));
  const [reports, setReports] = useState<FrameReport[] | null>(tab && tab.kind !== 'own' ? [] : null);
  const [at, setAt] = useState<ReadonlyMap<string, number>>(new Map());
  const line = useRef<PageTermsLine | null>(null);

  useEffect(() => {
    if (!tab) {
      setAddress(readAddress(undefined));
      setReports(null);
      return;
    }
    const leave = (to: Address) => {
      line.current?.close();
      line.current = null;
      setAddress(to);
      setAt(new Map());
      setReports(to.kind === 'own' ? null : []);
    };
    // A page that is not there yet is no page of which nobody answers. Firefox keeps the line to one that was left.
    let onWay = false;
    const setOut = (to: Address | null) => {
      onWay = true;
      if (to) leave(to);
      else setReports((before) => before ?? []);
    };
    const connect = (to: Address) => {
      onWay = false;
      leave(to);
      if (to.kind === 'own') return;
      const opened = openPageTerms(tab.id, setReports, () => {
        if (line.current === opened) setReports(onWay ? [] : null);
      });
      line.current = opened;
    };
    connect(tab);
    const unwatch = watchTab(tab.id, setOut, connect);
    return () => {
      unwatch();
      line.current?.close();
      line.current = null;
    };
  }, [tab?.id]);

  const jump: Page['jump'] = ({ entry, count }, way = 'next') => {
    const to = nextPlace(at.get(entry), count, way);
    const place = locate(reports ?? [], entry, to - 1);
    if (!place) return;
    line.current?.jump(place);
    setAt(new Map(at).set(entry, to));
  };
  return { address, reports, at, jump };
}

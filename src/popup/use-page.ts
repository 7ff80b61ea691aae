import { useEffect, useRef, useState } from 'preact/hooks';
import { type Address, readAddress } from '../core/address';
import { type FrameReport, locate } from '../core/page-terms';
import { openPageTerms, type PageTermsLine } from '../platform/page-terms';
import { type PopupTab, watchTab } from './tab';

export interface Page {
  address: Address;
  /** Null where nobody answers, empty until somebody does. */
  reports: FrameReport[] | null;
  /** Which occurrence of an entry was jumped to last, from 1. */
  at: ReadonlyMap<string, number>;
  /** Goes to the first occurrence of an entry, and with each further call to the next. */
  jump(entry: string, count: number): void;
}

/** The line to the page in the tab, opened anew for each page the tab goes to. */
export function usePage(tab: PopupTab | null): Page {
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
    const connect = (to: Address) => {
      line.current?.close();
      line.current = null;
      setAddress(to);
      setAt(new Map());
      setReports(to.kind === 'own' ? null : []);
      if (to.kind === 'own') return;
      const opened = openPageTerms(tab.id, setReports, () => {
        if (line.current === opened) setReports(null);
      });
      line.current = opened;
    };
    connect(tab);
    const unwatch = watchTab(tab.id, connect);
    return () => {
      unwatch();
      line.current?.close();
      line.current = null;
    };
  }, [tab?.id]);

  const jump = (entry: string, count: number) => {
    const nth = (at.get(entry) ?? 0) % count;
    const place = locate(reports ?? [], entry, nth);
    if (!place) return;
    line.current?.jump(place);
    setAt(new Map(at).set(entry, nth + 1));
  };
  return { address, reports, at, jump };
}

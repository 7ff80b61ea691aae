import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pack } from '../core/pack/pack';
import { standing } from '../ui/outline';
import { type OpenOutline, rememberOpenOutline } from './open-outline';

/** What the popup shows over its guide, and which parts of the guide are open. */
export interface Panes {
  view: 'guide' | 'all';
  show(view: Panes['view']): void;
  /** Entries opened one from another; the last one is shown. */
  entries: readonly string[];
  openEntry(id: string): void;
  /** To the entry before, or to what the first one was opened from. */
  back(): void;
  openSections: ReadonlySet<string>;
  toggleSection(id: string): void;
  /** The topic whose text is open in the guide. */
  topic: string | null;
  toggleTopic(id: string): void;
  /** Opens a topic from elsewhere and moves there. */
  openTopic(id: string): void;
  /** Counts these moves. */
  moves: number;
}

/** @param open what of the guide is open at first */
export function usePanes(pack: Pack, open: OpenOutline): Panes {
  const [view, show] = useState<Panes['view']>('guide');
  const [entries, setEntries] = useState<readonly string[]>([]);
  const [openSections, setOpenSections] = useState<ReadonlySet<string>>(new Set(open.sections));
  const [topic, setTopic] = useState(open.topic);
  const [moves, setMoves] = useState(0);
  useEffect(() => rememberOpenOutline({ sections: [...openSections], topic }), [openSections, topic]);
  const openedFrom = useRef<Element | null>(null);

  return {
    view,
    show,
    entries,
    openEntry(id) {
      if (entries.length === 0) openedFrom.current = document.activeElement;
      setEntries([...entries, id]);
    },
    back() {
      setEntries(entries.slice(0, -1));
      const origin = openedFrom.current;
      // The pane below can take the focus only once it is no longer covered.
      if (entries.length === 1 && origin instanceof HTMLElement) requestAnimationFrame(() => origin.focus());
    },
    openSections,
    toggleSection(id) {
      const next = new Set(openSections);
      if (!next.delete(id)) next.add(id);
      setOpenSections(next);
    },
    topic,
    toggleTopic: (id) => setTopic(topic === id ? null : id),
    openTopic(id) {
      const section = standing(pack, id)?.section;
      if (section) setOpenSections(new Set(openSections).add(section.id));
      setTopic(id);
      setEntries([]);
      show('guide');
      setMoves(moves + 1);
    },
    moves,
  };
}

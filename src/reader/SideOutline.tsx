import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pack } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { OutlineTree } from '../ui/OutlineTree';
import { type Route, topicAddress } from './route';

/** The outline beside the text; the section one reads in is open. */
export function SideOutline({ pack, route }: { pack: Pack; route: Route }): VNode {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const here = route.page === 'topic' ? route.standing : null;
  const section = here?.section?.id ?? (route.page === 'contents' ? route.section?.id : undefined);
  const side = useRef<HTMLElement>(null);
  useEffect(() => {
    if (section) setOpen((before) => new Set(before).add(section));
  }, [section]);
  useEffect(() => {
    side.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [here?.topic.id, open.has(section ?? '')]);

  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <nav class="side" aria-label={t('outline')} ref={side}>
      <OutlineTree
        pack={pack}
        label={t('outline')}
        openSections={open}
        onToggle={toggle}
        row={({ id, title }) => (
          <a
            class="outline-row"
            href={topicAddress(id)}
            aria-current={here?.topic.id === id ? 'page' : undefined}
          >
            <span class="outline-title" lang={pack.language}>
              {title}
            </span>
          </a>
        )}
      />
    </nav>
  );
}

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n';
import { PageNotice } from '../this-page/PageNotice';
import { OutlineTree } from '../ui/OutlineTree';
import { OnThisPage } from './OnThisPage';
import type { PaneProps } from './pane-props';
import { TopicInPlace, topicHeadId } from './TopicInPlace';
import { openOptions } from './ways-out';

/** What is on the page, then the whole guide. */
export function GuidePane(props: PaneProps): VNode {
  const { pack, page, state, panes } = props;
  useEffect(() => {
    const head = panes.topic !== null && document.getElementById(topicHeadId(panes.topic));
    if (panes.moves === 0 || !head) return;
    head.focus({ preventScroll: true });
    head.scrollIntoView({ block: 'start' });
  }, [panes.moves]);
  // Why the terms went away stands on top, wherever one was reading.
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.kind === 'off') top.current?.scrollIntoView({ block: 'start' });
  }, [state.kind]);
  return (
    <>
      <div ref={top} />
      {state.kind === 'terms' ? (
        <OnThisPage
          pack={pack}
          page={page}
          panes={panes}
          terms={state.terms}
          stillLooking={state.stillLooking}
        />
      ) : (
        <PageNotice {...props} openOptions={openOptions} />
      )}
      <h2 class="guide-head">
        <span class="caption">{t('theGuide')}</span>
        <span class="guide-title" lang={pack.language}>
          {pack.title}
        </span>
      </h2>
      <OutlineTree
        pack={pack}
        label={t('theGuide')}
        openSections={panes.openSections}
        onToggle={panes.toggleSection}
        sectionLevel={3}
        row={(topic, onTop) => <TopicInPlace level={onTop ? 3 : 4} pack={pack} topic={topic} panes={panes} />}
      />
    </>
  );
}

import type { VNode } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Pack } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { myTermsStore } from '../platform/my-terms-store';
import { StorageAlert } from '../ui/StorageAlert';
import { type Mine, useMyTerms } from '../ui/use-my-terms';
import type { Choices } from '../ui/use-settings';
import { AtoZ } from './AtoZ';
import type { Beside } from './beside';
import { Contents } from './Contents';
import { goTo } from './go-to';
import { HEADING } from './heading';
import { MyTerms } from './my-terms/MyTerms';
import { type Route, readRoute } from './route';
import { SideOutline } from './SideOutline';
import { TermPage } from './TermPage';
import { TopBar } from './TopBar';
import { TopicPage } from './TopicPage';
import { Unknown } from './Unknown';
import { useMove } from './use-move';
import { Whole } from './whole/Whole';

/** The whole guide: outline, topic with its words explained in the margin, A to Z; in a tab, or beside a page. */
export function Reader(props: { pack: Pack; choices: Choices; beside?: Beside }): VNode {
  const { pack, choices, beside } = props;
  const move = useMove();
  const route = useMemo(() => readRoute(move.hash, pack, !!beside), [move.hash, pack, !!beside]);
  const mine = useMyTerms(pack, myTermsStore, choices);

  useLayoutEffect(() => {
    document.title = t('readerTitle', titleOf(route, pack));
    goTo(route, move);
  }, [move]);

  return (
    <>
      <button class="skip" type="button" onClick={skip}>
        {t('skipToText')}
      </button>
      <TopBar
        pack={pack}
        page={route.page}
        query={route.page === 'search' ? route.query : ''}
        beside={!!beside}
      />
      <div class={route.page === 'contents' ? 'reader reader-contents' : 'reader'}>
        <SideOutline pack={pack} route={route} />
        <main class="reader-main">
          <StorageAlert failed={choices.failed} />
          <PageOf pack={pack} route={route} mine={mine} beside={beside} />
        </main>
      </div>
      {beside?.bar}
    </>
  );
}

function PageOf(props: { pack: Pack; route: Route; mine: Mine; beside: Beside | undefined }): VNode | null {
  const { pack, route, mine, beside } = props;
  switch (route.page) {
    case 'contents':
    case 'search':
      return <Contents pack={pack} />;
    case 'topic':
      return <TopicPage key={route.standing.topic.id} pack={pack} standing={route.standing} />;
    case 'term':
      return <TermPage key={route.entry.id} pack={pack} entry={route.entry} mine={mine} beside={beside} />;
    case 'a-z':
      return <AtoZ pack={pack} />;
    case 'whole':
      return <Whole pack={pack} />;
    case 'my-terms':
      return <MyTerms pack={pack} mine={mine} />;
    case 'this-page':
      return beside?.view ?? null;
    case 'unknown':
      return <Unknown />;
  }
}

function titleOf(route: Route, pack: Pack): string {
  switch (route.page) {
    case 'contents':
      return route.section?.title ?? pack.title;
    case 'topic':
      return route.standing.topic.title;
    case 'term':
      return route.entry.term;
    case 'a-z':
      return t('aToZ');
    case 'whole':
      return t('wholeGuide');
    case 'my-terms':
      return t('myTerms');
    case 'this-page':
      return t('onThisPage');
    case 'search':
      return pack.title;
    case 'unknown':
      return t('unknownPlace');
  }
}

/** A link would write to the address, which names places of the guide. */
function skip(): void {
  document.getElementById(HEADING)?.focus();
}

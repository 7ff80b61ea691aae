import type { ComponentChildren, VNode } from 'preact';
import { turnSiteOn } from '../core/sites';
import { type MessageKey, t } from '../platform/i18n';
import type { PaneProps } from './pane-props';
import { type PopupTab, reloadTab } from './tab';

/** Why no terms are listed, and what can be done about it. The guide stays below. */
export function PageNotice(props: PaneProps & { tab: PopupTab | null }): VNode {
  return (
    <div class="page-notice" role="status">
      {notice(props)}
    </div>
  );
}

function notice({ state, page, choices, tab }: PaneProps & { tab: PopupTab | null }): VNode | null {
  const { host, kind } = page.address;
  switch (state.kind) {
    case 'looking':
      return <p class="page-busy">{t('looking')}</p>;
    case 'none':
      return <Notice name={t('noTerms')} text="noTermsHelp" />;
    case 'other-language':
      return <Notice name={t('otherLanguage')} text="otherLanguageHelp" />;
    case 'off':
      return (
        <Notice name={t('offHere', host ?? '')} text="offHereHelp">
          <button
            class="button"
            type="button"
            onClick={() => choices.change((now) => ({ offSites: turnSiteOn(now.offSites, host ?? '') }))}
          >
            {t('turnOnHere')}
          </button>
        </Notice>
      );
    case 'unreachable':
      if (kind === 'own' || !tab) return <Notice name={t('ownPage')} text="ownPageHelp" />;
      return (
        <Notice name={t('noAnswer')} text={kind === 'file' ? 'noAnswerFileHelp' : 'noAnswerHelp'}>
          <button class="button" type="button" onClick={() => reloadTab(tab.id)}>
            {t('reloadPage')}
          </button>
        </Notice>
      );
    case 'terms':
      return null;
  }
}

function Notice(props: { name: string; text: MessageKey; children?: ComponentChildren }): VNode {
  return (
    <div class="notice">
      <h2 class="notice-name">{props.name}</h2>
      <p>{t(props.text)}</p>
      {props.children}
    </div>
  );
}

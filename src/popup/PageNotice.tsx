import type { VNode } from 'preact';
import { t } from '../platform/i18n';
import { Notice } from './Notice';
import { OffNotice } from './OffNotice';
import { PauseNotice } from './PauseNotice';
import type { PaneProps } from './pane-props';
import { openOptions } from './reader-link';
import { type PopupTab, reloadTab } from './tab';

/** Why no terms are listed, and what can be done about it. The guide stays below. */
export function PageNotice(props: PaneProps & { tab: PopupTab | null }): VNode {
  return (
    <div class="page-notice" role="status">
      {notice(props)}
    </div>
  );
}

function notice(props: PaneProps & { tab: PopupTab | null }): VNode | null {
  const { state, page, choices, pause, tab } = props;
  switch (state.kind) {
    case 'looking':
      return <p class="page-busy">{t('looking')}</p>;
    case 'none':
      return (
        <Notice
          name={t('noTerms')}
          text="noTermsHelp"
          after={
            <button class="text-button" type="button" onClick={openOptions}>
              {t('chooseTerms')}
            </button>
          }
        />
      );
    case 'other-language':
      return <Notice name={t('otherLanguage')} text="otherLanguageHelp" />;
    case 'pdf':
      return <Notice name={t('pdf')} text="pdfHelp" />;
    case 'off':
      return <OffNotice host={page.address.host ?? ''} choices={choices} />;
    case 'paused':
      return <PauseNotice pause={pause} />;
    case 'unreachable':
      return <Unreachable address={page.address} tab={tab} />;
    case 'terms':
      return null;
  }
}

function Unreachable({ address, tab }: Pick<PaneProps['page'], 'address'> & { tab: PopupTab | null }): VNode {
  const { kind, ifSilent } = address;
  if (kind === 'own' || !tab) return <Notice name={t('ownPage')} text="ownPageHelp" />;
  if (ifSilent === 'store') return <Notice name={t('ownPage')} text="storeHelp" />;
  if (ifSilent === 'pdf') return <Notice name={t('pdf')} text="pdfHelp" />;
  return (
    <Notice name={t('noAnswer')} text={kind === 'file' ? 'noAnswerFileHelp' : 'noAnswerHelp'}>
      <button class="button" type="button" onClick={() => reloadTab(tab.id)}>
        {t('reloadPage')}
      </button>
    </Notice>
  );
}

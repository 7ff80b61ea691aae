import type { VNode } from 'preact';
import { t } from '../platform/i18n';
import type { Choices } from '../ui/use-settings';
import { Notice } from './Notice';
import { OffNotice } from './OffNotice';
import { PauseNotice } from './PauseNotice';
import { reloadTab } from './tab';
import type { ThisPage } from './use-this-page';

interface PageNoticeProps extends ThisPage {
  choices: Choices;
  openOptions: () => void;
}

/** Why no terms are listed, and what can be done about it. */
export function PageNotice(props: PageNoticeProps): VNode {
  return (
    <div class="page-notice" role="status">
      {notice(props)}
    </div>
  );
}

function notice(props: PageNoticeProps): VNode | null {
  const { state, page, choices, pause } = props;
  switch (state.kind) {
    case 'looking':
      return <p class="page-busy">{t('looking')}</p>;
    case 'none':
      return (
        <Notice
          name={t('noTerms')}
          text="noTermsHelp"
          after={
            <button class="text-button" type="button" onClick={props.openOptions}>
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
      return <Unreachable {...props} />;
    case 'terms':
      return null;
  }
}

function Unreachable({ tab, page }: Pick<ThisPage, 'tab' | 'page'>): VNode {
  const { kind, ifSilent } = page.address;
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

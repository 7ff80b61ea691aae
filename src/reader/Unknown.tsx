import type { VNode } from 'preact';
import { t } from '../platform/i18n';
import { HEADING } from './heading';
import { A_TO_Z, CONTENTS } from './route';

/** An address that names nothing in this guide. */
export function Unknown(): VNode {
  return (
    <div class="contents">
      <h1 class="page-title" id={HEADING} tabIndex={-1}>
        {t('unknownPlace')}
      </h1>
      <p class="topic-short">{t('unknownPlaceHelp')}</p>
      <p class="unknown-ways">
        <a href={CONTENTS}>{t('contents')}</a>
        <a href={A_TO_Z}>{t('aToZ')}</a>
      </p>
    </div>
  );
}

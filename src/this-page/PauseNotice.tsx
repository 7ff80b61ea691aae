import type { VNode } from 'preact';
import { t } from '../platform/i18n';
import { Notice } from './Notice';
import type { Pause } from './use-pause';

/** Everything rests for a while: until when, and the way back. */
export function PauseNotice({ pause }: { pause: Pause }): VNode {
  return (
    <Notice name={t('pausedUntil', timeOf(pause.end ?? 0))} text="pausedHelp">
      <button class="button" type="button" onClick={pause.resume}>
        {t('resume')}
      </button>
    </Notice>
  );
}

/** @param time milliseconds since 1970 */
export function timeOf(time: number): string {
  return new Intl.DateTimeFormat(t('interfaceLanguage'), { timeStyle: 'short' }).format(time);
}

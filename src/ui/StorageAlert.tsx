import type { VNode } from 'preact';
import { t } from '../platform/i18n';
import { WarningIcon } from './icons';
import type { Choices } from './use-settings';

/** Says that a choice could not be read or kept. */
export function StorageAlert({ failed }: { failed: Choices['failed'] }): VNode {
  return (
    <div role="alert">
      {failed && (
        <p class="alert">
          <WarningIcon />
          <span>{t(failed === 'read' ? 'storageNotRead' : 'storageRefused')}</span>
        </p>
      )}
    </div>
  );
}

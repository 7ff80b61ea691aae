import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { keptPlace } from '../platform/reading-place';
import { standing } from '../ui/outline';
import { SLOT, Slotted } from '../ui/Slotted';
import { HEADING } from './heading';
import { paragraphAddress } from './route';

/** The way back to where one stopped reading, and the way to have that forgotten. */
export function GoOn({ pack }: { pack: Pack }): VNode {
  const [place, setPlace] = useState(keptPlace.read);
  const [forgotten, setForgotten] = useState(false);
  useEffect(() => keptPlace.watch(() => setPlace(keptPlace.read())), []);
  const topic = place && standing(pack, place.topic)?.topic;

  const forget = () => {
    keptPlace.forget();
    setPlace(null);
    setForgotten(true);
    // The button goes.
    document.getElementById(HEADING)?.focus();
  };
  return (
    <div class="go-on">
      {topic && (
        <>
          <a class="go-on-link" href={paragraphAddress(topic.id, place.paragraph)}>
            <Slotted
              text={t('goOnReading', SLOT)}
              slots={[
                <span class="go-on-topic" lang={pack.language}>
                  {topic.title}
                </span>,
              ]}
            />
          </a>
          <button class="text-button" type="button" title={t('forgetPlaceWhy')} onClick={forget}>
            {t('forgetPlace')}
          </button>
        </>
      )}
      <span role="status">{forgotten && !topic && t('placeForgotten')}</span>
    </div>
  );
}

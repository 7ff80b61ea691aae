import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { myTermsStore } from '../../platform/my-terms-store';
import type { PartProps } from './part-props';

/** What the reader wants to ask. Each letter is kept at once: nothing waits that a closing page could lose. */
export function Questions({ kept, attempt }: PartProps): VNode {
  const [text, setText] = useState(kept.questions);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    // What comes from elsewhere must not change a text under the hands of who types it.
    if (document.hasFocus() && document.activeElement === field.current) return;
    setText(kept.questions);
  }, [kept.questions]);
  return (
    <section aria-labelledby="my-questions">
      <h2 class="my-head" id="my-questions">
        {t('myQuestions')}
      </h2>
      <p class="my-why" id="my-questions-why">
        {t('myQuestionsWhy')}
      </p>
      <textarea
        ref={field}
        class="field my-questions"
        rows={6}
        aria-labelledby="my-questions"
        aria-describedby="my-questions-why"
        placeholder={t('myQuestionsHint')}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          void attempt(myTermsStore.writeQuestions(currentTarget.value));
        }}
      />
    </section>
  );
}

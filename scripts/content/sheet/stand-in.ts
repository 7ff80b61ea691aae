/** Gives our components their texts outside an extension. Import it before them. */
import messages from '../../../public/_locales/en/messages.json';

type Texts = Record<string, { message: string } | undefined>;

const texts: Texts = messages;

Object.assign(globalThis, {
  browser: {
    runtime: { getURL: (path: string) => path },
    i18n: {
      getMessage: (key: string, values: string[] = []) =>
        (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
    },
  },
});

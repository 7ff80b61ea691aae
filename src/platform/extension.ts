/** The one place that imports webextension-polyfill; for the background and the extension's own pages. */
import browser from 'webextension-polyfill';

export { browser };

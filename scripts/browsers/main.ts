/** `npm run browsers`: prints the browsers that tests and `npm start` would use, after installing what is missing. */
import { findBrowser } from './find';

for (const kind of ['chromium', 'firefox'] as const) {
  try {
    const { product, executablePath } = await findBrowser(kind);
    console.log(`${kind}: ${product} at ${executablePath}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

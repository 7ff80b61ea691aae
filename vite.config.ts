import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { manifestFor, oldestBrowser, type Target } from './scripts/vite/manifests';
import { packModule } from './scripts/vite/pack-module';
import { scriptFile } from './scripts/vite/script-file';

/** `vite build --mode chrome` (Chrome and Edge) or `--mode firefox`. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      modulePreload: false,
      target: oldestBrowser(target),
      // The reader is opened by address, so no manifest key names it; Firefox's key for the panel is not looked at.
      rollupOptions: { input: { reader: 'src/reader/reader.html', panel: 'src/panel/panel.html' } },
    },
    plugins: [
      packModule(),
      scriptFile(oldestBrowser(target)),
      preact(),
      crx({ manifest: manifestFor(target), browser: target }),
    ],
  };
});

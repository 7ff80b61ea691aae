import { defineConfig } from 'vitest/config';
import { packModule } from './scripts/vite/pack-module';

/** Tests of the pure core, and tests of the built extension in each browser. */
export default defineConfig({
  plugins: [packModule()],
  test: {
    projects: [
      {
        extends: true,
        // Thousands of random cases take their time where the machine is busy.
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      { extends: true, test: { name: 'build', include: ['test/build/**/*.test.ts'] } },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        extends: true as const,
        test: {
          name: browser,
          include: ['test/e2e/**/*.test.ts'],
          provide: { browser },
          // One browser after another: on a small machine they would only slow each other down.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});

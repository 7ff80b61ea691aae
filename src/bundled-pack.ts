/** The pack that ships with the extension, compiled and checked by the build (see vite.config.ts). */
export { default as bundledPack } from '../content-data/sciatica-and-knee-pain/pack.yaml';

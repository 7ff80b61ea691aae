/** What vite.config.ts turns into modules. */

declare module '*/pack.yaml' {
  const pack: import('./core/pack/pack').Pack;
  export default pack;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** The address of a script of its own, from the root of the extension. */
declare module '*.iife.ts?file' {
  const file: string;
  export default file;
}

declare module '*.css';

/** What vite.config.ts turns into modules. */

declare module '*/pack.yaml' {
  const pack: import('./core/pack/pack').Pack;
  export default pack;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}

declare module '*.css';

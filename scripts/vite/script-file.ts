/**
 * Makes `import file from './name.iife.ts?file'` give the address of a classic script of its own, built from that
 * module and all that it imports. @crxjs/vite-plugin has `?script` for this, but lists such scripts under
 * web_accessible_resources, where pages could look for them, and builds each a second time as a module.
 * https://github.com/crxjs/chrome-extension-tools/blob/main/packages/vite-plugin/src/node/plugin-webAccessibleResources.ts
 */
import { relative } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin } from 'vite';

const QUERY = '?file';

/** @param target the oldest browser that the script has to run in, as esbuild names it */
export function scriptFile(target: string): Plugin {
  let root = '';
  const nameOf = (module: string) => relative(root, module).replace(/\.ts$/, '.js');
  const modules = new Set<string>();
  return {
    name: 'medigloss:script-file',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return null;
      const module = await this.resolve(source.slice(0, -QUERY.length), importer);
      return module && `${module.id}${QUERY}`;
    },
    load(id) {
      if (!id.endsWith(QUERY)) return null;
      const module = id.slice(0, -QUERY.length);
      modules.add(module);
      return { code: `export default ${JSON.stringify(nameOf(module))};`, map: null };
    },
    async generateBundle() {
      for (const module of modules) {
        this.emitFile({
          type: 'asset',
          fileName: nameOf(module),
          source: await classicScript(root, target, module),
        });
      }
    },
  };
}

async function classicScript(root: string, target: string, module: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [preact()],
    build: { write: false, target, rollupOptions: { input: module, output: { format: 'iife' } } },
  });
  if (!('output' in result)) throw new Error(`${module} was not built.`);
  const [script, ...others] = result.output;
  if (others.length > 0) throw new Error(`${module} was built into more than one file.`);
  return script.code;
}

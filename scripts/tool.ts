/** Runs the command of an installed package, such as vite or vitest, the same way on every system. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. Tools run in it, wherever the script was started. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** No look for a newer web-ext, and no word about what a later major version of vite will want. */
const QUIET = { NO_UPDATE_NOTIFIER: '1', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

export interface ToolResult {
  code: number;
  /** What the tool wrote to its standard output, where that was kept. */
  stdout: string;
}

/**
 * @param packageName the package whose command of the same name (or only command) is run
 * @param output `show` lets it write to our terminal; `keep` gives its standard output back
 */
export function runTool(
  packageName: string,
  args: string[],
  output: 'show' | 'keep' = 'show',
): Promise<ToolResult> {
  const program = commandOf(packageName);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...QUIET, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
      stdio: ['ignore', output === 'show' ? 'inherit' : 'pipe', 'inherit'],
    });
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout }));
  });
}

function commandOf(packageName: string): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const name = packageName.split('/').at(-1) ?? packageName;
  const path = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  if (!path) throw new Error(`The package ${packageName} has no command to run.`);
  return join(folder, path);
}

/** What addons.mozilla.org would say to the Firefox build. */
import { folderOf } from '../targets';
import { runTool } from '../tool';
import { type Outcome, oneCheck } from './step';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface Report {
  errors: Message[];
  warnings: Message[];
}

/** Errors fail the step; warnings are counted, because libraries bring some that are theirs to mend. */
export async function lintForFirefox(): Promise<Outcome> {
  const args = [
    'lint',
    '--source-dir',
    folderOf('firefox'),
    '--output',
    'json',
    '--no-config-discovery',
    '--no-input',
  ];
  const { stdout } = await runTool('web-ext', args, 'keep');
  const start = stdout.indexOf('{');
  if (start < 0) return oneCheck(false, `web-ext lint gave no report but: ${stdout.trim() || 'nothing'}`);
  const { errors, warnings }: Report = JSON.parse(stdout.slice(start));
  return oneCheck(
    errors.length === 0,
    ...errors.map(describe),
    `web-ext lint: ${errors.length} errors, ${warnings.length} warnings`,
    ...warnings.map((warning) => `warning: ${describe(warning)}`),
  );
}

function describe({ code, message, file, line }: Message): string {
  return `${[file, line].filter(Boolean).join(':') || 'manifest.json'} ${code}: ${message}`;
}

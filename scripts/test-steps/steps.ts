/** The steps of `npm test`, in the order they run. */
import { type BrowserKind, findBrowser } from '../browsers/find';
import { BUILDS, makeBuild } from '../targets';
import { runTool } from '../tool';
import { lintForFirefox } from './lint-for-firefox';
import { type Outcome, oneCheck, type Step } from './step';
import { runVitest } from './vitest';

/** Biome alone colours its words for a file too, where the environment looks like a build server's. */
const COLORS = process.stdout.isTTY ? '--colors=force' : '--colors=off';

const TYPESCRIPT_PROJECTS = ['tsconfig.json', 'src/core/tsconfig.json'];

export const STEPS: Step[] = [
  { name: 'lint', needs: [], run: () => tool('@biomejs/biome', ['ci', '--error-on-warnings', COLORS, '.']) },
  ...TYPESCRIPT_PROJECTS.map((project) => ({
    name: project === 'tsconfig.json' ? 'types' : 'types-core',
    needs: [],
    run: () => tool('typescript', ['-p', project, '--noEmit']),
  })),
  { name: 'unit', needs: [], run: () => runVitest('unit') },
  ...Object.values(BUILDS).map((build) => ({
    name: `build-${build}`,
    needs: [],
    run: async () => {
      await makeBuild(build);
      return oneCheck(true);
    },
  })),
  {
    name: 'builds',
    needs: Object.values(BUILDS).map((build) => `build-${build}`),
    run: () => runVitest('build'),
  },
  { name: 'lint-firefox', needs: ['build-firefox'], run: lintForFirefox },
  ...(['chromium', 'firefox'] as const).map((kind) => ({
    name: kind,
    needs: [`build-${BUILDS[kind]}`],
    // Both wait for pages most of the time.
    crew: 'browsers',
    run: async () => {
      await findBrowser(kind);
      return runVitest(kind);
    },
  })),
];

/** The picked steps with all they need, in order. @throws where a name is no step's. */
export function pickSteps(only: string | undefined): Step[] {
  if (only === undefined) return STEPS;
  const names = only.split(',').map((name) => name.trim());
  for (const name of names) {
    if (STEPS.some((step) => step.name === name)) continue;
    throw new Error(`There is no step "${name}": --only takes ${STEPS.map((step) => step.name).join(', ')}.`);
  }
  const picked = STEPS.filter((step) => names.includes(step.name));
  const needed = picked.flatMap((step) => step.needs);
  return STEPS.filter((step) => picked.includes(step) || needed.includes(step.name));
}

/** The steps in the order they run, those that run at the same time together. */
export function crewsOf(steps: readonly Step[]): Step[][] {
  const crews: Step[][] = [];
  for (const step of steps) {
    const last = crews.at(-1);
    if (step.crew && last?.[0]?.crew === step.crew) last.push(step);
    else crews.push([step]);
  }
  return crews;
}

/** The browsers the steps will open. */
export function browsersOf(steps: Step[]): BrowserKind[] {
  return (['chromium', 'firefox'] as const).filter((kind) => steps.some((step) => step.name === kind));
}

async function tool(packageName: string, args: string[]): Promise<Outcome> {
  const { code } = await runTool(packageName, args);
  return oneCheck(code === 0);
}

/** What a step of `npm test` is and what it reports. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Sentences worth reading below the outcome. */
  notes: string[];
}

export interface Step {
  name: string;
  /** The steps that must have passed before; where one has not, this step counts as one failure and is not run. */
  needs: string[];
  /** Steps of one crew that follow on one another run at the same time. */
  crew?: string;
  run(): Promise<Outcome>;
}

/** The outcome of a step that is one check. */
export function oneCheck(isGood: boolean, ...notes: string[]): Outcome {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, notes };
}

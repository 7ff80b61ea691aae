import { useState } from 'preact/hooks';

/** The last thing that went wrong, in the reader's words; gone with the next that goes well. */
export function useProblem(): { problem: string | null; attempt: (change: Promise<void>) => Promise<void> } {
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (change: Promise<void>) => {
    try {
      await change;
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return { problem, attempt };
}

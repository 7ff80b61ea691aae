/**
 * Runs a script to its end and leaves with the code it gives, or 0. What goes wrong is told as a sentence with its
 * causes; the stack, which helps only those who mend the script, is told with MEDIGLOSS_DEBUG=1.
 */
export async function exitWith(script: () => Promise<unknown>): Promise<void> {
  try {
    const code = await script();
    process.exitCode = typeof code === 'number' ? code : 0;
  } catch (error) {
    console.error(process.env.MEDIGLOSS_DEBUG ? error : describe(error));
    process.exitCode = 1;
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return `${error.message.split('. ')[0]}. The option --help names those there are.`;
  }
  return error.cause === undefined ? error.message : `${error.message}\n  Because: ${describe(error.cause)}`;
}

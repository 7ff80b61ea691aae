/** Something in a pack's folder that has to be mended before the pack can be built. */
export interface Problem {
  /** Path inside the pack's folder, such as `entries/knee.yaml`. */
  file: string;
  entry?: string | undefined;
  /** Where in the file, such as `plain` or `forms.2`. */
  field?: string | undefined;
  /** A sentence that says what is wrong and what to do. */
  message: string;
}

/** One line for the terminal: where, then what. */
export function formatProblem({ file, field, message }: Problem): string {
  return field ? `${file}, ${field}: ${message}` : `${file}: ${message}`;
}

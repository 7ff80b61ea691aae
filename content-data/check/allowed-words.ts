/** Words that the list of easy words lacks, although everybody who reads a health page knows them. */
export const ALLOWED_WORDS: readonly string[] = [
  'computer',
  'example',
  'operate',
  'operation',
  // A name that people know from the package.
  'ibuprofen',
];

/** The spellings of an entry that can stand in a page: its term and its forms, each with its plural. */
import { pluralOf } from '../src/core/lexicon/variants';
import type { SurfaceForm } from '../src/core/pack/pack';
import type { EntryFile, FormFile } from './schema';

/** The term itself is always a form; a form given as an object of the same spelling sets its options. */
export function surfaceForms(entry: Pick<EntryFile, 'term' | 'forms'>): SurfaceForm[] {
  const own = entry.forms.some((form) => spellingOf(form).toLowerCase() === entry.term.toLowerCase());
  const written: FormFile[] = own ? entry.forms : [entry.term, ...entry.forms];
  return written.flatMap(withPlural);
}

/** The spelling of a form as it is written in the file. */
export function spellingOf(form: FormFile): string {
  return typeof form === 'string' ? form : form.form;
}

function withPlural(written: FormFile): SurfaceForm[] {
  if (typeof written === 'string') return [{ text: written }, { text: pluralOf(written) }];
  const { form, plural = pluralOf(form) } = written;
  return (plural ? [form, plural] : [form]).map((text) => ({
    text,
    ...(written.case && { exactCase: true as const }),
    ...(written.context && { needsContext: true as const }),
    ...(written.context === 'near' && { needsNear: true as const }),
  }));
}

import { WHOLE } from './route';

/** Opens the whole guide and prints it, once it stands there: what is printed can be read on the screen first and after. */
export async function printWhole(): Promise<void> {
  await navigation.navigate(WHOLE).finished;
  print();
}

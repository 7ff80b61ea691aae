/** Working the extension's own pages as a reader does: by what is written on them. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from './stage';

export type Role = 'button' | 'checkbox' | 'link' | 'radio' | 'switch' | 'slider' | 'combobox';

/** Presses what has this role and name, once it is there. */
export async function pressOn(page: Page, role: Role, name: string): Promise<void> {
  const element = await waitUntil(`the ${role} "${name}"`, () =>
    page.$(`::-p-aria([name="${name}"][role="${role}"])`),
  );
  await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await element.click();
  await element.dispose();
}

/** Types into the field with this name, once it is there. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  const field = await waitUntil(`the field "${name}"`, () => page.$(`::-p-aria([name="${name}"])`));
  await field.type(text);
  await field.dispose();
}

/** Chooses a file where the page asks for one. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const input = await page.$('input[type="file"]');
  if (!input) throw new Error('The page asks for no file.');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Waits until a text is to be read on the page. */
export async function waitForText(page: Page, text: string): Promise<void> {
  await waitUntil(`the text "${text}"`, () =>
    page.evaluate((wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted), text),
  );
}

/** What storage.sync holds, asked from a page of the extension. */
export async function keptChoices(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    interface Api {
      storage: { sync: { get(): Promise<Record<string, unknown>> } };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).storage.sync.get();
  });
}

/** Goes back to the defaults, so that a test doesn't begin with the choices of the one before. */
export async function forgetChoices(page: Page): Promise<void> {
  await page.evaluate(async () => {
    interface Api {
      storage: { sync: { clear(): Promise<void> } };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.sync.clear();
  });
}

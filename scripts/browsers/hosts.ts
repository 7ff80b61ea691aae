/**
 * A name of this machine that browsers don't trust as they trust localhost: pages of it are like any page without
 * https, and lack what only secure contexts have.
 */
export const INSECURE_HOST = 'insecure.test';

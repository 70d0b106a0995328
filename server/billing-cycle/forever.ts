/** What is paid once is paid until then, and so is what costs nothing. */
export const FOREVER = new Date('9999-12-31T00:00:00.000Z');

export const BROWSER_ARGS: string[];
export function findChromium(): Promise<string>;

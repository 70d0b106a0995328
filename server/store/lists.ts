/**
 * Lists as PostgreSQL writes them. The driver would ask of each value what it is and look into each for what must be escaped, which of a
 * batch of events takes longer than working out what they cost.
 */

/** Numbers, ids of ours and truths: nothing in them is ever escaped. */
export function plainList(values: readonly (bigint | boolean | string | null)[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : value)).join(',')}}`;
}

export function textList(values: readonly (string | null)[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : quoted(value))).join(',')}}`;
}

export function momentList(values: readonly Date[]): string {
  return `{${values.map(moment).join(',')}}`;
}

export function bytesList(values: readonly Buffer[]): string {
  return `{${values.map((value) => `"\\\\x${value.toString('hex')}"`).join(',')}}`;
}

const ESCAPED = /["\\]/g;

function quoted(text: string): string {
  return `"${text.replace(ESCAPED, '\\$&')}"`;
}

/** The contract's moments begin with the year 0000, which PostgreSQL knows as the first before Christ. */
function moment(value: Date): string {
  const text = value.toISOString();
  return text.startsWith('0000') ? `"0001${text.slice(4)} BC"` : text;
}

/** One structured line per event. Secrets never reach it: see `redact`. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export type LogFields = Readonly<Record<string, unknown>>;
export type LogLevel = 'info' | 'warn' | 'error';

const REDACTED = '[redacted]';
const SECRET_NAME = /token|secret|password|authorization|cookie|operator.?key|api.?key|signature/i;
/** JSON Web Tokens, the processor's secret keys and client secrets, and passwords inside connection strings. */
const SECRET_VALUES = [
  /eyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g,
  /\b(?:sk|rk|whsec)_[A-Za-z0-9_]{6,}/g,
  /\b\w+_secret_\w+/g,
  /(?<=:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/g,
  /(?<=\bBearer )\S+/gi,
];
const DEPTH_MAX = 4;
const STRING_LENGTH_MAX = 2_000;

/** Writes JSON lines, e.g. to standard error; standard output stays free for the line that says "ready". */
export function createLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  const at =
    (level: LogLevel) =>
    (message: string, fields: LogFields = {}): void => {
      const line = { time: now().toISOString(), level, message: redact(message), ...(redact(fields) as LogFields) };
      write(JSON.stringify(line));
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** A copy in which nothing secret is left: by the name of a field, and by the shape of a value wherever it stands. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return value.toString();
  if (value === null || typeof value !== 'object') return value;
  if (depth >= DEPTH_MAX) return '[deep]';
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Error) return describeError(value, depth);
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, SECRET_NAME.test(name) ? REDACTED : redact(item, depth + 1)]),
  );
}

function redactText(text: string): string {
  const shortened = text.length > STRING_LENGTH_MAX ? `${text.slice(0, STRING_LENGTH_MAX)}…` : text;
  return SECRET_VALUES.reduce((rest, pattern) => rest.replace(pattern, REDACTED), shortened);
}

function describeError(error: Error, depth: number): unknown {
  return {
    name: error.name,
    message: redactText(error.message),
    stack: redactText(error.stack ?? ''),
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...(error.cause === undefined ? {} : { cause: redact(error.cause, depth + 1) }),
  };
}

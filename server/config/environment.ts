import { notificationEnvironment, type NotificationEnvironment } from './notification-environment.ts';

/** What the operator of the server sets. Read once, at start; every fault gets one clear line, and all of them are told at once. */
export interface Environment extends NotificationEnvironment {
  readonly port: number;
  readonly host: string;
  /** `null`: the embedded PostgreSQL in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** Path of the catalogue module. */
  readonly billingConfig: string;
  /** The secret of the operator side. */
  readonly operatorKey: string;
  /** Signs session tokens, quotes and document links. */
  readonly sessionSecret: string;
  /** Exact origins of the pages that may call the portal side. */
  readonly portalOrigins: readonly string[];
  readonly stripe: StripeEnvironment | null;
}

export interface StripeEnvironment {
  readonly secretKey: string;
  readonly publishableKey: string;
  /** Empty: no webhook is accepted. */
  readonly webhookSecrets: readonly string[];
  readonly apiBase: string | null;
  readonly jsUrl: string | null;
  /** `automatic`: Stripe Tax. `table`: the rates of the catalogue. */
  readonly tax: 'table' | 'automatic';
}

export type Variables = Readonly<Record<string, string | undefined>>;

export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

const KEY_LENGTH_MIN = 24;
const SECRET_LENGTH_MIN = 32;

/** Throws an `EnvironmentError` with one line per variable at fault. */
export function readEnvironment(variables: Variables): Environment {
  const problems: string[] = [];
  const fault = (line: string): void => {
    problems.push(line);
  };
  const read = (name: string): string | null => {
    const value = variables[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const environment: Environment = {
    port: portOf(read('PORT'), fault),
    host: read('HOST') ?? '127.0.0.1',
    databaseUrl: databaseUrlOf(read('DATABASE_URL'), fault),
    dataFolder: read('DATA_FOLDER') ?? '.billing-data',
    billingConfig: read('BILLING_CONFIG') ?? 'billing.config.ts',
    operatorKey: secretOf('OPERATOR_KEY', read('OPERATOR_KEY'), KEY_LENGTH_MIN, fault),
    sessionSecret: secretOf('SESSION_SECRET', read('SESSION_SECRET'), SECRET_LENGTH_MIN, fault),
    portalOrigins: originsOf(read('PORTAL_ORIGINS'), fault),
    stripe: stripeOf(read, fault),
    ...notificationEnvironment(read, fault),
  };
  if (environment.operatorKey !== '' && environment.operatorKey === environment.sessionSecret) {
    fault('SESSION_SECRET must differ from OPERATOR_KEY.');
  }
  if (problems.length > 0) throw new EnvironmentError(problems);
  return environment;
}

type Fault = (line: string) => void;
type Read = (name: string) => string | null;

function portOf(text: string | null, fault: Fault): number {
  if (text === null) return 8787;
  const port = /^\d{1,5}$/.test(text) ? Number.parseInt(text, 10) : -1;
  if (port < 0 || port > 65_535) fault(`PORT must be a number from 0 to 65535, not "${text}".`);
  return port;
}

function databaseUrlOf(text: string | null, fault: Fault): string | null {
  if (text === null) return null;
  if (!/^postgres(ql)?:$/.test(urlOf(text)?.protocol ?? '')) {
    // The value is not repeated: it holds a password.
    fault('DATABASE_URL must be a PostgreSQL address such as postgresql://user:password@host:5432/database.');
  }
  return text;
}

function secretOf(name: string, value: string | null, lengthMin: number, fault: Fault): string {
  if (value === null) fault(`${name} is missing: at least ${lengthMin} random characters.`);
  else if (value.length < lengthMin) fault(`${name} is too short: at least ${lengthMin} random characters.`);
  return value ?? '';
}

function originsOf(text: string | null, fault: Fault): readonly string[] {
  if (text === null) {
    fault(
      'PORTAL_ORIGINS is missing: the origins of the pages with the portal, e.g. https://app.example.com,https://example.com.',
    );
    return [];
  }
  const origins = text.split(',').map((origin) => origin.trim());
  for (const origin of origins) {
    const url = urlOf(origin);
    if (url?.origin !== origin || !/^https?:$/.test(url.protocol)) {
      fault(
        `PORTAL_ORIGINS: "${origin}" is not an origin such as https://app.example.com (no path, no slash at the end, no *).`,
      );
    }
  }
  return origins;
}

function stripeOf(read: Read, fault: Fault): StripeEnvironment | null {
  const secretKey = read('STRIPE_SECRET_KEY');
  const publishableKey = read('STRIPE_PUBLISHABLE_KEY');
  const webhookSecret = read('STRIPE_WEBHOOK_SECRET');
  if (secretKey === null) {
    if (publishableKey !== null || webhookSecret !== null) {
      fault('STRIPE_SECRET_KEY is missing although other STRIPE_ variables are set.');
    }
    return null;
  }
  if (!/^(sk|rk)_(test|live)_\w+$/.test(secretKey))
    fault('STRIPE_SECRET_KEY must begin with sk_ or rk_ and test_ or live_.');
  const isLive = secretKey.includes('_live_');
  return {
    secretKey,
    publishableKey: publishableKeyOf(publishableKey, isLive, fault),
    webhookSecrets: webhookSecretsOf(webhookSecret, fault),
    apiBase: loopbackOf('STRIPE_API_BASE', 'for tests', read, isLive, fault),
    jsUrl: loopbackOf('STRIPE_JS_URL', 'for development', read, isLive, fault),
    tax: stripeTaxOf(read('STRIPE_TAX'), fault),
  };
}

function publishableKeyOf(key: string | null, isLive: boolean, fault: Fault): string {
  const prefix = isLive ? 'pk_live_' : 'pk_test_';
  // It goes to every browser, so the one mistake that must not be made is told by name. The value is never repeated.
  if (key !== null && /^[sr]k_/.test(key)) {
    fault('STRIPE_PUBLISHABLE_KEY holds a secret key. Replace that key at Stripe if it was ever published.');
  } else if (!key?.startsWith(prefix)) {
    fault(`STRIPE_PUBLISHABLE_KEY must begin with ${prefix}, like the secret key.`);
  }
  return key ?? '';
}

/** Two while one is being changed. None: the webhook route refuses, and the sweeper finds out by itself. */
function webhookSecretsOf(text: string | null, fault: Fault): readonly string[] {
  if (text === null) return [];
  const secrets = text.split(',').map((secret) => secret.trim());
  if (secrets.length > 2 || !secrets.every((secret) => /^whsec_\S+$/.test(secret))) {
    fault(
      'STRIPE_WEBHOOK_SECRET must begin with whsec_; two of them, separated by a comma, while one is being changed.',
    );
  }
  return secrets;
}

function loopbackOf(name: string, purpose: string, read: Read, isLive: boolean, fault: Fault): string | null {
  const address = read(name);
  if (address !== null && (isLive || !isLoopback(address))) {
    fault(`${name} is ${purpose}: a loopback address, never with a live key.`);
  }
  return address;
}

function stripeTaxOf(text: string | null, fault: Fault): StripeEnvironment['tax'] {
  if (text === null || text === 'table') return 'table';
  if (text !== 'automatic') fault(`STRIPE_TAX must be "table" or "automatic", not "${text}".`);
  return 'automatic';
}

function isLoopback(text: string): boolean {
  const host = urlOf(text)?.hostname;
  return host === '127.0.0.1' || host === 'localhost' || host === '[::1]';
}

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

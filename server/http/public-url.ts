const PREFIX = /^(\/[\w-]+)+$/;

/**
 * Where the caller's browser reaches this server, for links in answers; without a slash at the end. A host that puts the API
 * below a path of its own address says so in `X-Forwarded-Prefix`: links then stay on the host's address.
 */
export function publicUrl(request: Request): string {
  const prefix = request.headers.get('X-Forwarded-Prefix');
  if (prefix !== null && PREFIX.test(prefix)) return prefix;
  const { protocol, host } = new URL(request.url);
  const isSecure = protocol === 'https:' || request.headers.get('X-Forwarded-Proto') === 'https';
  return `${isSecure ? 'https' : 'http'}://${host}`;
}

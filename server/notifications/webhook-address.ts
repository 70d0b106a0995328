/** Which addresses a webhook may be sent to: public ones only, whatever a name resolves to at the moment of sending. */
import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

export class BlockedAddressError extends Error {
  override readonly name = 'BlockedAddressError';
}

/** Why `url` cannot be an endpoint, as a sentence for the operator; `null` when it can. Names are resolved when sending. */
export function endpointFault(url: string, allowsPrivate: boolean): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed) return 'The address is not a URL.';
  if (parsed.username !== '' || parsed.password !== '') return 'The address must not contain a user or password.';
  if (parsed.protocol !== 'https:' && !(allowsPrivate && parsed.protocol === 'http:'))
    return 'The address must begin with https://.';
  const host = hostOf(parsed);
  if (!allowsPrivate && (host === 'localhost' || (ipaddr.isValid(host) && !isPublic(host))))
    return 'The address is in a private range.';
  return null;
}

/** Throws for an address that is written out and private: a name goes through `publicLookup` instead. */
export function refusePrivateLiteral(url: URL): void {
  const host = hostOf(url);
  if (ipaddr.isValid(host) && !isPublic(host)) throw new BlockedAddressError(`${host} is in a private range.`);
}

/**
 * Resolves a name and refuses it when any of its addresses is private. Used for the connection itself, so that a name cannot
 * resolve to one address when it is checked and to another when it is called.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return callback(error, '', 0);
    const blocked = addresses.find(({ address }) => !isPublic(address));
    const [first] = addresses;
    if (blocked || !first) {
      const reason = new BlockedAddressError(
        `${hostname} resolves to ${blocked?.address ?? 'nothing'}, which is private.`,
      );
      return callback(reason, '', 0);
    }
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/** Global unicast: not loopback, link-local, private, carrier-grade NAT, documentation, multicast, or IPv4 in disguise. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

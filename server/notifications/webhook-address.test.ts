import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endpointFault, isPublic, publicLookup, refusePrivateLiteral } from './webhook-address.ts';

const PRIVATE = [
  '127.0.0.1',
  '127.9.9.9',
  '10.0.0.8',
  '172.16.4.4',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
];

test('private, local and reserved addresses are not public', () => {
  for (const address of PRIVATE) assert.equal(isPublic(address), false, address);
  for (const address of ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])
    assert.ok(isPublic(address), address);
});

test('an endpoint is https, public, and without a password', () => {
  assert.equal(endpointFault('https://hooks.example.com/billing', false), null);
  for (const url of [
    'http://hooks.example.com',
    'https://user:secret@hooks.example.com',
    'https://localhost/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'ftp://hooks.example.com',
    'hooks.example.com',
  ]) {
    assert.notEqual(endpointFault(url, false), null, url);
  }
  assert.equal(endpointFault('http://127.0.0.1:4000/x', true), null);
});

test('a name that resolves to a private address is refused at the connection', async () => {
  const error = await new Promise((resolve) => publicLookup('localhost', {}, (reason) => resolve(reason)));
  assert.match(String(error), /private/);
});

test('an address that is written out is refused at the connection', () => {
  assert.throws(() => refusePrivateLiteral(new URL('https://[::ffff:127.0.0.1]/')), /private/);
  refusePrivateLiteral(new URL('https://93.184.215.14/'));
});

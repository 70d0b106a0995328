import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildOpenApi, type JsonObject } from './openapi.ts';
import { operations } from './operations.ts';
import { problemTypes } from './problem-types.ts';
import { problemCode } from './problem.ts';

const document = buildOpenApi();

test('the committed document is what the schemas say', () => {
  const committed = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as unknown;
  assert.deepEqual(committed, document, 'run "npm run openapi" and commit contract/openapi.json');
});

test('every operation is in it, with its security, its parameters and its problems', () => {
  const paths = document['paths'] as Record<string, Record<string, JsonObject>>;
  for (const [name, operation] of Object.entries(operations)) {
    const described = paths[operation.path]?.[operation.method.toLowerCase()];
    assert.equal(described?.['operationId'], name);
    const scheme = operation.access === 'operator' ? 'operatorKey' : 'session';
    assert.ok(scheme in (described?.['security'] as JsonObject[])[0]!, name);
    const parameters = JSON.stringify(described?.['parameters'] ?? []);
    for (const [, parameter] of operation.path.matchAll(/\{(\w+)\}/g))
      assert.ok(parameters.includes(`"${parameter}"`), name);
    assert.equal(parameters.includes('IdempotencyKey'), scheme === 'session' && operation.method === 'POST', name);
    const responses = described?.['responses'] as JsonObject;
    for (const code of 'problems' in operation ? operation.problems : []) {
      assert.ok(JSON.stringify(responses[problemTypes[code].status]).includes(`"${code}"`), `${name}: ${code}`);
    }
  }
});

test('every reference leads somewhere', () => {
  const text = JSON.stringify(document);
  const references = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!));
  assert.ok(references.size > 50);
  for (const reference of references) {
    const found = reference
      .split('/')
      .reduce<unknown>((node, key) => (node as JsonObject | undefined)?.[key], document);
    assert.ok(found, reference);
  }
});

test('every problem code has a status, a title and nothing is left over', () => {
  assert.deepEqual(Object.keys(problemTypes).sort(), [...problemCode.options].sort());
  for (const [code, { status, title }] of Object.entries(problemTypes)) {
    assert.ok(status >= 400 && status < 600, code);
    assert.ok(title.length > 5, code);
  }
});

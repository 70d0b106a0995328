import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeUrl } from './safe-url.ts';

const PAGE = 'http://127.0.0.1:4242/billing';

test('https goes anywhere, http only to the page’s own origin', () => {
  assert.equal(safeUrl('https://files.example.com/a.pdf?sig=1', PAGE), 'https://files.example.com/a.pdf?sig=1');
  assert.equal(safeUrl('/v1/documents/a.pdf', PAGE), 'http://127.0.0.1:4242/v1/documents/a.pdf');
  assert.equal(safeUrl('http://127.0.0.1:9999/a.pdf', PAGE), null);
  assert.equal(safeUrl('http://files.example.com/a.pdf', PAGE), null);
});

test('what could run code or hide its target is refused', () => {
  for (const url of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.com/1',
    'vbscript:x',
    'https://user:secret@example.com/',
    'https://bank.example.com@evil.example/',
    'https://:secret@example.com/',
    'ftp://127.0.0.1:4242/a.pdf',
    'https://',
    '',
  ]) {
    assert.equal(safeUrl(url, PAGE), null, url);
  }
  assert.equal(safeUrl(null, PAGE), null);
});

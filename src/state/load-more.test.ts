import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GrantPage } from 'billing-portal-contract';
import { grantsOf } from './paged-resources.ts';
import { dataOf } from './resource.ts';
import { createStore, deferred } from './testing/create-store.ts';

const page = (id: string, nextCursor: string | null) => ({ items: [{ id }], nextCursor }) as GrantPage;

/** A list of three pages of which each is given when the test says so. */
function setUp() {
  const asked: (string | undefined)[] = [];
  const answers: ReturnType<typeof deferred<GrantPage>>[] = [];
  const { store } = createStore({
    listGrants: (query) => {
      asked.push(query?.cursor);
      const answer = deferred<GrantPage>();
      answers.push(answer);
      return answer.promise;
    },
  });
  const list = grantsOf(store);
  const shown = () => dataOf(list.value)?.items.map(({ id }) => id);
  return { list, asked, answers, shown };
}

/** Lets the file that adds a page arrive, and what it asks be asked. */
async function until(isSo: () => boolean): Promise<void> {
  for (let count = 0; count < 1000 && !isSo(); count += 1) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(isSo());
}

test('each page is asked for once, where the one before it ended, and the last has no more', async () => {
  const { list, asked, answers, shown } = setUp();
  const loaded = list.refresh();
  await list.loadMore();
  assert.deepEqual(asked, [undefined], 'there is nothing yet to add to');
  answers[0]!.give(page('a', 'p2'));
  await loaded;
  const more = list.loadMore();
  await until(() => asked.length === 2);
  assert.equal(dataOf(list.value)?.isLoadingMore, true);
  await list.loadMore();
  assert.deepEqual(asked, [undefined, 'p2'], 'a second press asks nothing');
  answers[1]!.give(page('b', 'p3'));
  await more;
  assert.deepEqual(
    [shown(), dataOf(list.value)?.hasMore, dataOf(list.value)?.isLoadingMore],
    [['a', 'b'], true, false],
  );
  const last = list.loadMore();
  await until(() => asked.length === 3);
  answers[2]!.give(page('c', null));
  await last;
  assert.deepEqual([shown(), dataOf(list.value)?.hasMore], [['a', 'b', 'c'], false]);
  await list.loadMore();
  assert.deepEqual(asked, [undefined, 'p2', 'p3']);
});

test('a page that comes after the list was loaded anew is not added to it', async () => {
  for (const isFailing of [false, true]) {
    const { list, asked, answers, shown } = setUp();
    const loaded = list.refresh();
    answers[0]!.give(page('old', 'p2'));
    await loaded;
    const more = list.loadMore();
    await until(() => asked.length === 2);
    const anew = list.refresh();
    answers[2]!.give(page('new', 'n2'));
    await anew;
    if (isFailing) answers[1]!.refuse(new Error('gone'));
    else answers[1]!.give(page('old too', 'p3'));
    await more;
    assert.deepEqual([shown(), dataOf(list.value)?.loadMoreError], [['new'], null]);
    const next = list.loadMore();
    await until(() => asked.length === 4);
    assert.equal(asked[3], 'n2');
    answers[3]!.give(page('newer', null));
    await next;
  }
});

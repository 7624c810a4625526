import { describe, expect, test } from 'vitest';
import { readPages } from '../../src/poll/read-pages.ts';
import type { PageResult } from '../../src/ports.ts';
import { pageOf } from '../support/ci.ts';
import { answered, networkDown } from '../support/looks.ts';

/** What comes of a list that gives these pages in turn, and which pages were asked for. */
async function read(answer: (page: number) => PageResult<number>) {
  const asked: number[] = [];
  const listed = await readPages(async (page) => {
    asked.push(page);
    return answer(page);
  });
  return { listed, asked };
}

/** A list, newest first, that changes before each page is given. */
function changing(size: number, change: (list: number[], page: number) => void) {
  const list = [9, 8, 7, 6, 5, 4, 3, 2, 1];
  return (page: number): PageResult<number> => {
    change(list, page);
    const pages = Math.ceil(list.length / size);
    return pageOf(list.slice((page - 1) * size, page * size), pages, list.length);
  };
}

describe('a list', () => {
  test('of one page costs one request', async () => {
    expect(await read(() => pageOf([3, 1]))).toEqual({ listed: { kind: 'all', items: [3, 1] }, asked: [1] });
  });

  test.each([
    { name: 'an empty page', pages: [pageOf([], 1, 5)] },
    { name: 'no page', pages: [pageOf([], 0, 3)] },
    { name: 'two of three', pages: [pageOf([3], 2, 3), pageOf([2], 2, 3)] },
  ])('that announces more than $name holds is not known', async ({ pages }) => {
    const { listed } = await read((page) => pages[page - 1] ?? pageOf([]));
    expect(listed).toEqual({ kind: 'inconsistent' });
  });

  test('that counts each page by itself is whole', async () => {
    const pages = [pageOf([3, 2], 2, 2), pageOf([1], 2, 1)];
    const { listed } = await read((page) => pages[page - 1] ?? pageOf([]));
    expect(listed).toEqual({ kind: 'all', items: [3, 2, 1] });
  });

  test('without a page is empty', async () => {
    expect(await read(() => pageOf([], 0, 0))).toEqual({ listed: { kind: 'all', items: [] }, asked: [1] });
  });

  test('that has no number of pages is read until it says that this is the last', async () => {
    const { listed, asked } = await read((page) => pageOf([page], page === 3 ? 3 : null));
    expect([listed, asked]).toEqual([{ kind: 'all', items: [1, 2, 3] }, [1, 2, 3]]);
  });

  test('of fifty pages is read, one of fifty-one is not begun', async () => {
    const fifty = await read((page) => pageOf([page], 50));
    expect([fifty.listed.kind, fifty.asked.length]).toEqual(['all', 50]);
    const more = await read((page) => pageOf([page], 51));
    expect([more.listed.kind, more.asked.length]).toEqual(['too-many-pages', 1]);
  });

  test('without an end is given up after fifty pages', async () => {
    const { listed, asked } = await read((page) => pageOf([page], null));
    expect([listed.kind, asked.length]).toEqual(['too-many-pages', 50]);
  });

  test.each([answered(503), answered(401), networkDown])('ends with what stood in its way', async (fault) => {
    const fails = fault as PageResult<number>;
    const { listed, asked } = await read((page) => (page === 2 ? fails : pageOf([page], 9)));
    expect([listed, asked]).toEqual([fault, [1, 2]]);
  });
});

describe('a list that changes while it is read', () => {
  test('loses nothing when something comes in front', async () => {
    const { listed } = await read(changing(3, (list, page) => void list.unshift(100 + page)));
    expect(listed).toMatchObject({ kind: 'all', items: expect.arrayContaining([9, 8, 7, 6, 5, 4, 3, 2, 1]) });
    expect(new Set('items' in listed ? listed.items : []).size).toBe(
      'items' in listed ? listed.items.length : 0,
    );
  });

  test.each([2, 3])('is torn when something was taken out before page %i', async (at) => {
    const { listed } = await read(changing(3, (list, page) => void (page === at && list.shift())));
    expect(listed.kind).toBe('inconsistent');
  });

  test('never misses what was there all the time', async () => {
    const seen = { all: 0, inconsistent: 0 };
    for (let seed = 0; seed < 3 ** 6; seed++) {
      const moves = seed.toString(3).padStart(6, '0');
      const { listed } = await read(
        changing(2, (list, page) => {
          if (moves[page - 1] === '1') list.unshift(100 + page);
          // Whatever stands in front and is not one of those that stay.
          if (moves[page - 1] === '2')
            list.splice(
              list.findIndex((id) => id > 5),
              1,
            );
        }),
      );
      if (listed.kind === 'all') expect(listed.items).toEqual(expect.arrayContaining([5, 4, 3, 2, 1]));
      seen[listed.kind === 'all' ? 'all' : 'inconsistent'] += 1;
    }
    expect(Math.min(seen.all, seen.inconsistent)).toBeGreaterThan(10);
  });
});

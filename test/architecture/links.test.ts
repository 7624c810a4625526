import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { acceptanceManual } from '../../src/report/links.ts';

type Node = {
  readonly type: string;
  readonly url?: string;
  readonly identifier?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const parser = unified().use(remarkParse).use(remarkGfm);
const pages = ['.', 'docs', 'examples', '.github'].flatMap((folder) =>
  readdirSync(join(root, folder), { encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => posix.join(folder, name)),
);

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function read(page: string): readonly Node[] {
  return nodesOf(parser.parse(readFileSync(join(root, page), 'utf8')) as Node);
}

function textOf(node: Node): string {
  return node.type === 'html' ? '' : (node.value ?? (node.children ?? []).map(textOf).join(''));
}

/** What a page offers to jump to: headings as GitHub names them, and names given in HTML. */
function anchorsOf(nodes: readonly Node[]): readonly string[] {
  const seen = new Map<string, number>();
  const headings = nodes
    .filter(({ type }) => type === 'heading')
    .map((heading) => {
      const slug = textOf(heading)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
        .replaceAll(' ', '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    });
  return [...headings, ...attributes(nodes, /\b(?:id|name)="([^"]+)"/g)];
}

function attributes(nodes: readonly Node[], pattern: RegExp): readonly string[] {
  const html = nodes.filter(({ type }) => type === 'html').map(({ value }) => value ?? '');
  return html.flatMap((text) => [...text.matchAll(pattern)].map(([, value]) => value ?? ''));
}

function linksOf(nodes: readonly Node[]): readonly string[] {
  const urls = nodes.flatMap(({ url }) => (url === undefined ? [] : [url]));
  return [...urls, ...attributes(nodes, /\b(?:href|src|srcset)="([^"\s]+)/g)];
}

/** Why a link leads nowhere; null when it leads somewhere or out of the repository. */
function faultOf(page: string, link: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) return null;
  const [path = '', anchor = ''] = link.split('#', 2).map(decodeURIComponent);
  const target = path === '' ? page : posix.join(dirname(page), path);
  if (target.startsWith('..') || path.startsWith('/')) return `${link} leads out of the repository`;
  if (!existsSync(join(root, target))) return `${link}: there is no ${target}`;
  if (anchor === '' || statSync(join(root, target)).isDirectory() || !target.endsWith('.md')) return null;
  return anchorsOf(read(target)).includes(anchor) ? null : `${link}: ${target} has no such heading`;
}

describe('links', () => {
  test('pages are checked, and a link that is broken is noticed', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/benchmarks.md']));
    expect(faultOf('docs/benchmarks.md', '../README.md#nowhere-at-all')).toContain('no such heading');
    expect(faultOf('docs/benchmarks.md', 'nothing.svg')).toContain('there is no docs/nothing.svg');
    expect(faultOf('README.md', '../elsewhere')).toContain('out of the repository');
    expect(faultOf('docs/benchmarks.md', '../README.md#inputs')).toBeNull();
  });

  test.each(pages)('of %s lead somewhere', (page) => {
    const nodes = read(page);
    const defined = nodes.filter(({ type }) => type === 'definition').map(({ identifier }) => identifier);
    const used = nodes.filter(({ type }) => type === 'linkReference').map(({ identifier }) => identifier);
    expect(linksOf(nodes).flatMap((link) => faultOf(page, link) ?? [])).toEqual([]);
    expect(defined.filter((name) => !used.includes(name))).toEqual([]);
    // A reference without its definition is plain text to the parser.
    expect(nodes.filter((node) => node.type === 'text' && /\]\[[\w-]+\]/.test(node.value ?? ''))).toEqual([]);
  });
});

test('the pages that messages link exist', () => {
  const [, page = ''] = /\/blob\/HEAD\/(.*)$/.exec(acceptanceManual) ?? [];
  expect(page).toMatch(/^docs\/[\w-]+\.md/);
  expect(faultOf('README.md', page)).toBeNull();
  expect(faultOf('README.md', `${page}#nowhere-at-all`)).toContain('no such heading');
});

describe('CONTRIBUTING.md and AGENTS.md', () => {
  const words = ['CONTRIBUTING.md', 'AGENTS.md'].flatMap((page) =>
    read(page).flatMap(({ type, value = '' }) => (type === 'inlineCode' ? [value] : [])),
  );
  const files = ['src', 'test', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      posix.join(folder, name.replaceAll('\\', '/')),
    ),
  );

  test('name only files that exist', () => {
    const paths = words.filter((word) => /^(?:src|test|scripts|docs|examples)\/[\w./-]+$/.test(word));
    const names = words.filter((word) => /^[\w-]+(?:\.test)?\.ts$/.test(word));
    expect(Math.min(paths.length - 40, names.length - 5)).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(names.filter((name) => !files.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
  });

  test('name only functions and types that exist', () => {
    const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const [, section = ''] = /\n## What changes together\n([\s\S]*?)\n## /.exec(text) ?? [];
    const named = [...section.matchAll(/`([a-zA-Z]+[a-z][A-Z][a-zA-Z]+)`/g)].map(([, name = '']) => name);
    const source = files
      .filter((file) => /^src\/.*\.ts$/.test(file))
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    expect(named.length).toBeGreaterThan(15);
    expect(
      named.filter((name) => !new RegExp(`(?:function|const|type|class) ${name}\\b`).test(source)),
    ).toEqual([]);
  });
});

describe('docs/field.md', () => {
  const rows = read('docs/field.md')
    .filter(({ type }) => type === 'table')
    .flatMap(({ children = [] }) => children.slice(1))
    .map(({ children = [] }) => children);

  test('claims for this gate only what a test proves', () => {
    expect(rows.length).toBeGreaterThan(20);
    const bare = rows.filter(([, ours]) => {
      const links = nodesOf(ours as Node).flatMap(({ url }) => url ?? []);
      return links.length !== 1 || !/^\.\.\/test\/.*\.test\.ts$/.test(links[0] ?? '');
    });
    expect(bare.map(([name]) => textOf(name as Node))).toEqual([]);
  });

  test('says where it has it from, or that it is not found, for everybody else', () => {
    const plain = /^(?:—|not its purpose|not an action)$/;
    const unproved = rows.flatMap(([name, , ...others]) =>
      others
        .filter(
          (cell) => !plain.test(textOf(cell)) && !nodesOf(cell).some(({ type }) => type === 'linkReference'),
        )
        .map((cell) => `${textOf(name as Node)}: ${textOf(cell)}`),
    );
    expect(unproved).toEqual([]);
  });
});

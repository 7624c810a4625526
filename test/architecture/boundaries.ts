import { posix } from 'node:path';
import { removeComments, type Sources } from './sources.ts';

/**
 * What each folder or file may import: folders end with a slash, everything else is one file or package. A folder may always import
 * itself. The longest matching row counts, and a file that no row names is a violation.
 */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  // Pure: what a diff is, and the verdict.
  'diff/': [],
  'report/': ['diff/', 'errors.ts'],

  // Decisions: they know the types of ports, never an adapter.
  'inputs/': ['diff/', 'acceptance/label-events.ts', 'common/loopback.ts', 'errors.ts', 'redaction/'],
  'poll/': ['diff/', 'report/', 'errors.ts', 'ports.ts', 'node:events'],
  'poll/poll-source.ts': ['poll/', 'errors.ts', 'inputs/inputs.ts', 'pull-request/'],
  'apply-rules.ts': ['diff/', 'inputs/inputs.ts', 'poll/', 'ports.ts'],
  'publish/': [
    'diff/',
    'report/',
    'acceptance/decide.ts',
    'errors.ts',
    'ports.ts',
    'comment/publisher.ts',
    'comment/publish-comment.ts',
  ],
  'commit-status/': [
    'common/account.ts',
    'diff/',
    'report/',
    'common/run-order.ts',
    'errors.ts',
    'ports.ts',
    'time/deadline.ts',
    'time/pauses.ts',
    'pull-request/',
  ],
  'comment/': [
    'diff/',
    'acceptance/decide.ts',
    'acceptance/record.ts',
    'report/',
    'common/',
    'errors.ts',
    'inputs/inputs.ts',
    'poll/diff-state.ts',
    'poll/poll-datafold.ts',
    'ports.ts',
    'time/pauses.ts',
    'node:crypto',
  ],
  'pull-request/': [
    'diff/',
    'report/format-ids.ts',
    'common/optional-or-null.ts',
    'errors.ts',
    'ports.ts',
    'zod/mini',
  ],
  'report-file/': ['diff/', 'publish/', 'report/', 'errors.ts'],
  'acceptance/': [
    'diff/',
    'comment/own-report.ts',
    'errors.ts',
    'apply-rules.ts',
    'ports.ts',
    'node:crypto',
    'zod/mini',
  ],

  // Adapters: HTTP, Datafold, GitHub, the runner, the report file, the clock.
  'http/': ['common/loopback.ts', 'errors.ts', 'node:http', 'node:net'],
  'datafold/': [
    'diff/',
    'common/optional-or-null.ts',
    'node:crypto',
    'http/',
    'redaction/',
    'ports.ts',
    'zod/mini',
  ],
  'github/': [
    'diff/',
    'common/optional-or-null.ts',
    'time/pauses.ts',
    'acceptance/pull-request-history.ts',
    'http/',
    'redaction/',
    'commit-status/statuses.ts',
    'errors.ts',
    'ports.ts',
    'zod/mini',
    'comment/comments.ts',
  ],
  'github/octokit.ts': ['http/', '@octokit/core'],
  'runtime/': [
    'http/',
    'inputs/inputs.ts',
    'ports.ts',
    'redaction/',
    'node:fs',
    'node:crypto',
    'node:path',
    'pull-request/event-file.ts',
  ],
  'runtime/actions.ts': [
    'inputs/inputs.ts',
    'ports.ts',
    'redaction/',
    'runtime/',
    '@actions/core',
    'node:fs',
    'report/colored-signs.ts',
  ],
  'report-file/context.ts': ['report-file/', 'common/hash.ts', 'errors.ts', 'redaction/', 'runtime/'],
  'report-file/write-report.ts': [
    'report-file/',
    'inputs/inputs.ts',
    'ports.ts',
    'redaction/',
    'report/facts.ts',
    'runtime/',
  ],
  'time/clock.ts': ['ports.ts'],

  // Known by everything.
  'common/account.ts': [],
  'common/hash.ts': ['node:crypto'],
  'common/loopback.ts': [],
  'common/optional-or-null.ts': ['zod/mini'],
  'common/run-order.ts': [],
  'errors.ts': [],
  'time/': ['ports.ts'],
  'ports.ts': [
    'diff/',
    'acceptance/pull-request-history.ts',
    'commit-status/statuses.ts',
    'comment/comments.ts',
  ],
  'redaction/': [],

  // The way of one run: process, inputs and first request, composition, the run itself; and what follows the job.
  'index.ts': [
    'errors.ts',
    'lazy.ts',
    'main.ts',
    'publish/failure-outputs.ts',
    'redaction/',
    'report-file/context.ts',
    'report-file/describe-run.ts',
    'runtime/',
    'post/state-names.ts',
    'node:path',
  ],
  'main.ts': [
    'datafold/client.ts',
    'datafold/request.ts',
    'http/',
    'inputs/',
    'lazy.ts',
    'redaction/',
    'report/format-ids.ts',
    'run.ts',
    'runtime/',
    'post/state-names.ts',
  ],
  'no-verdict.ts': [
    'comment/publisher.ts',
    'errors.ts',
    'http/',
    'inputs/',
    'ports.ts',
    'pull-request/',
    'redaction/',
    'report/banner.ts',
    'runtime/',
    'github-services.ts',
  ],
  'lazy.ts': ['compose.ts', 'post/post.ts', 'no-verdict.ts'],
  'compose.ts': [
    'comment/identity.ts',
    'datafold/client.ts',
    'http/',
    'inputs/',
    'poll/',
    'ports.ts',
    'redaction/',
    'report-file/write-report.ts',
    'run.ts',
    'runtime/',
    'github-services.ts',
    'post/state-names.ts',
    'time/',
    'errors.ts',
    'pull-request/',
    'report/log-lines.ts',
  ],
  'github-services.ts': [
    'acceptance/record.ts',
    'commit-status/gate-status.ts',
    'github/client.ts',
    'github/redact-github.ts',
    'github/octokit.ts',
    'http/',
    'inputs/inputs.ts',
    'ports.ts',
    'redaction/',
    'report/banner.ts',
    'runtime/',
    'post/state-names.ts',
    'time/',
    'node:crypto',
    'comment/',
    'common/hash.ts',
    'github/redact-errors.ts',
    'pull-request/origin.ts',
  ],
  'judge-run.ts': [
    'acceptance/decide.ts',
    'diff/',
    'inputs/inputs.ts',
    'apply-rules.ts',
    'ports.ts',
    'pull-request/origin.ts',
    'report/facts.ts',
    'time/deadline.ts',
  ],
  'run.ts': [
    'acceptance/decide.ts',
    'judge-run.ts',
    'diff/',
    'errors.ts',
    'commit-status/gate-status.ts',
    'inputs/inputs.ts',
    'apply-rules.ts',
    'poll/',
    'ports.ts',
    'publish/publish.ts',
    'report/facts.ts',
    'time/deadline.ts',
    'comment/',
    'pull-request/',
  ],
  'post/': [
    'commit-status/gate-status.ts',
    'datafold/client.ts',
    'http/',
    'inputs/',
    'poll/',
    'ports.ts',
    'redaction/',
    'runtime/',
    'github-services.ts',
    'time/',
    'comment/unfinished-comment.ts',
  ],
};

/** What only some folders or files may touch. */
export const allowedGlobals: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly allowed: readonly string[];
}[] = [
  {
    name: 'the clock',
    pattern:
      /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\b|\bprocess\.(?:uptime|hrtime)\b|\bset(?:Timeout|Interval|Immediate)\b|\bAbortSignal\.timeout\b/,
    allowed: [
      'time/clock.ts',
      'http/',
      'datafold/client.ts',
      'github/failure.ts',
      'github/octokit.ts',
      'index.ts',
      'post/post.ts',
      'report-file/',
      'compose.ts',
      'no-verdict.ts',
    ],
  },
  {
    name: 'chance',
    pattern: /\bMath\.random\b|\brandom(?:Bytes|UUID|Int)\b|\bgetRandomValues\b/,
    allowed: ['compose.ts', 'github-services.ts', 'runtime/instance-id.ts'],
  },
  {
    name: 'the process',
    pattern: /\bprocess\b\s*[.[]|\bglobalThis\b|node:process/,
    allowed: [
      'http/',
      'runtime/',
      'index.ts',
      'main.ts',
      'no-verdict.ts',
      'post/post.ts',
      'report-file/context.ts',
      'time/clock.ts',
    ],
  },
  {
    name: 'the end of the process',
    pattern: /\bprocess\.(?:exit|abort|kill)|\bexitCode\b|\bsetFailed\b/,
    allowed: ['index.ts'],
  },
  { name: 'the network', pattern: /\bfetch\(\s*[`'"]|\bnew WebSocket\b/, allowed: [] },
  {
    name: 'bytes',
    pattern: /\bBuffer\b/,
    allowed: ['acceptance/record.ts', 'http/', 'publish/', 'redaction/', 'runtime/'],
  },
];

/** Lists the imports of a file: project files relative to `src/`, and packages by name. */
function listImports(name: string, text: string): readonly string[] {
  const specifiers = [...removeComments(text).matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)];
  return specifiers.map(([, specifier = '']) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(name), specifier) : specifier,
  );
}

/** Finds every import and every use of a global that the tables do not allow. */
export function findViolations(sources: Sources): readonly string[] {
  return [...sources].flatMap(([name, text]) => [
    ...findImportViolations(name, text),
    ...findGlobalViolations(name, text),
  ]);
}

/** Finds the row of the table that counts for a file: the longest that matches. */
export function findRow(name: string): string | undefined {
  const rows = Object.keys(allowedImports).filter((row) => matches(name, row));
  return rows.toSorted((a, b) => b.length - a.length)[0];
}

function findImportViolations(name: string, text: string): readonly string[] {
  const row = findRow(name);
  if (row === undefined) return [`${name}: no row says what it may import`];
  const allowed = [...(allowedImports[row] ?? []), ...(row.endsWith('/') ? [row] : [])];
  return listImports(name, text)
    .filter((imported) => !allowed.some((one) => matches(imported, one)))
    .map((imported) => `${name} imports ${imported}`);
}

function findGlobalViolations(name: string, text: string): readonly string[] {
  const code = removeComments(text);
  return allowedGlobals
    .filter(({ pattern, allowed }) => pattern.test(code) && !allowed.some((one) => matches(name, one)))
    .map((global) => `${name} uses ${global.name}`);
}

function matches(name: string, row: string): boolean {
  return row.endsWith('/') ? name.startsWith(row) : name === row;
}

/** Finds files that import themselves through others. */
export function findCycles(sources: Sources): readonly string[] {
  const graph = new Map([...sources].map(([name, text]) => [name, listImports(name, text)]));
  return [...graph.keys()].filter((name) => reaches(graph, graph.get(name) ?? [], name));
}

function reaches(
  graph: ReadonlyMap<string, readonly string[]>,
  from: readonly string[],
  goal: string,
): boolean {
  const seen = new Set<string>();
  const open = [...from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === goal) return true;
    if (!seen.has(next)) open.push(...(graph.get(next) ?? []));
    seen.add(next);
  }
  return false;
}

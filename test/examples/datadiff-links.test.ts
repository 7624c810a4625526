import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../examples/datadiff-links.sh', import.meta.url));
/** The script needs these; a machine that only has Node.js does not run it. */
const hasTools = ['bash', 'grep', 'sed', 'paste'].every(
  (tool) => spawnSync(tool, ['--version']).error === undefined,
);

function cut(input: string, args: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync('bash', [script, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const link = (id: number) => `https://app.datafold.com/datadiffs/${id}/overview`;

/** Output of `datafold diff dbt` for a model, with its colors, as it comes where a diff was started. */
function model(name: string, id: number): string {
  return `${name}: ${link(id)}\n\n\u001B[34mPROD.CORE.${name}\u001B[0m <> \u001B[32mDEV.CORE.${name}\u001B[0m \nPrimary Keys: ['ID'] \n\n${link(id)}\n\nrows    PROD    <>    DEV\n 5       10           12\n`;
}

const skipped =
  '\nPROD.CORE.NO_KEY <> DEV.CORE.NO_KEY \nSkipped due to unknown primary key. Add uniqueness tests, meta, or tags.\n';
const fresh = '\n <> DEV.CORE.NEW_MODEL \nNew model: nothing to diff! \n';

describe.runIf(hasTools)('examples/datadiff-links.sh', () => {
  test('prints each link once, on one line', () => {
    const output = `Diffs in progress...\n${model('ORDERS', 12)}${model('CUSTOMERS', 11)}${fresh}`;
    expect(cut(output)).toEqual({ status: 0, stdout: `${link(11)},${link(12)}\n`, stderr: '' });
  });

  test.each([
    { name: 'nothing', input: '' },
    { name: 'an error', input: 'ERROR    401 Client Error: Unauthorized for url\n' },
    { name: 'a link to something else', input: 'https://app.datafold.com/datadiffs/new\n' },
    { name: 'skipped models alone', input: skipped },
  ])('fails on $name', ({ input }) => {
    const { status, stdout, stderr } = cut(input);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('found no link');
  });

  test('fails if a model has no diff, unless that is allowed', () => {
    const output = model('ORDERS', 12) + skipped;
    const strict = cut(output);
    expect({ status: strict.status, stdout: strict.stdout }).toEqual({ status: 1, stdout: '' });
    expect(strict.stderr).toContain('2 models but 1 data diffs');
    expect(cut(output, ['--allow-missing'])).toMatchObject({ status: 0, stdout: `${link(12)}\n` });
  });
});

/** Proves that `dist/` is what `src/` builds to: rebuilds it and compares with what is committed. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
execFileSync(process.execPath, ['scripts/build.ts'], { cwd, stdio: 'inherit' });
const stale = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { cwd, encoding: 'utf8' });
if (stale !== '') {
  console.error(
    `dist/ is not what src/ builds to. Run "npm run build" and commit dist/ with the change:\n${stale}`,
  );
  process.exit(1);
}
console.log('dist/ is fresh: rebuilding it changed nothing.');

/** `npm run picture`: draws the README's pictures of the comment with Chromium (`CHROMIUM` names another binary). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Drawn, hashOf, pages, record } from './pages.ts';

/** As wide as the comment and its margin, in CSS pixels; twice as many in the file, for sharp screens. */
const width = 832;
const scale = 2;
const margin = 16;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'picture-'));
try {
  const drawn: [string, Drawn[string]][] = [];
  for (const { picture, html } of await pages()) {
    const png = draw(html);
    writeFileSync(join(root, picture), png);
    drawn.push([picture, { page: hashOf(html), picture: hashOf(png) }]);
    console.log(`${picture}: ${Math.ceil(png.length / 1024)} KB`);
  }
  writeFileSync(join(root, record), `${JSON.stringify(Object.fromEntries(drawn), null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A screenshot of the page that ends where the comment ends. */
function draw(html: string): Buffer {
  const page = join(folder, 'page.html');
  const measure =
    '<script>document.body.dataset.end = document.querySelector(".comment").getBoundingClientRect().bottom</script>';
  writeFileSync(page, html.replace('</body>', `${measure}</body>`));
  const [, end] = /data-end="([\d.]+)"/.exec(chromium(page, 1_000, '--dump-dom')) ?? [];
  if (end === undefined) throw new Error('Chromium did not report the height of the comment.');
  writeFileSync(page, html);
  const shot = join(folder, 'page.png');
  chromium(page, Math.ceil(Number(end)) + margin, `--screenshot=${shot}`);
  return readFileSync(shot);
}

function chromium(page: string, height: number, what: string): string {
  const args = ['--headless', '--disable-gpu', '--hide-scrollbars', `--force-device-scale-factor=${scale}`];
  // Chromium's sandbox does not run for root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return execFileSync(
    process.env['CHROMIUM'] ?? 'chromium',
    [...args, ...asRoot, `--window-size=${width},${height}`, what, pathToFileURL(page).href],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderHtml } from '../render/render-html.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = 'demo-report';

/** Paths below the repository's folder. */
export type Saved = { readonly markdown: string; readonly html: string };

/** Writes a report as Markdown and as a page. */
export async function saveReport(name: string, markdown: string): Promise<Saved> {
  const saved = { markdown: `${folder}/${name}.md`, html: `${folder}/${name}.html` };
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, saved.markdown), markdown);
  writeFileSync(join(root, saved.html), await renderHtml(markdown));
  return saved;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { renderHtml } from '../../test/render/render-html.ts';

/** The golden report that the README shows. */
export const golden = 'test/golden/details-thresholds.md';

/** What stands beside the pictures: of which page each was drawn, and which file came of it. */
export const record = 'docs/comment.json';

/** A page to draw, and where the picture of it lies; paths below the repository's folder. */
export type Page = { readonly picture: string; readonly html: string };

/** SHA-256 of a page and of the picture that was drawn of it, by the picture's path. */
export type Drawn = Readonly<Record<string, { readonly page: string; readonly picture: string }>>;

/** The golden report as GitHub shows it, for readers with a light and with a dark screen. */
export async function pages(): Promise<readonly Page[]> {
  const markdown = readFileSync(new URL(`../../${golden}`, import.meta.url), 'utf8');
  return [
    { picture: 'docs/comment-light.png', html: await renderHtml(markdown) },
    { picture: 'docs/comment-dark.png', html: await renderHtml(markdown, { dark: true }) },
  ];
}

/** SHA-256 in hex. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

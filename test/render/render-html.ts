import { readFile } from 'node:fs/promises';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export type Look = { readonly dark?: boolean };

/** A comment's Markdown as a page of its own, drawn as GitHub draws comments: its allow-list of HTML, its stylesheet, its width. */
export async function renderHtml(markdown: string, { dark = false }: Look = {}): Promise<string> {
  return page(await drawHtml(markdown), await stylesheet(dark), dark);
}

/** GitHub's allow-list has `wbr`, which the library's copy of it lacks. */
const allowed = { ...defaultSchema, tagNames: [...(defaultSchema.tagNames ?? []), 'wbr'] };

/** The HTML that GitHub makes of Markdown, without a page around it. */
export async function drawHtml(markdown: string): Promise<string> {
  const drawn = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, allowed)
    .use(rehypeStringify)
    .process(markdown);
  return String(drawn);
}

/** GitHub's stylesheet, for what has the class `markdown-body`. */
export async function stylesheet(dark: boolean): Promise<string> {
  const file = import.meta.resolve(`github-markdown-css/github-markdown-${dark ? 'dark' : 'light'}.css`);
  return readFile(new URL(file), 'utf8');
}

function page(body: string, css: string, dark: boolean): string {
  const [back, edge, head] = dark ? ['#0d1117', '#3d444d', '#151b23'] : ['#ffffff', '#d1d9e0', '#f6f8fa'];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pull request comment</title>
<style>${css}</style>
<style>
body { margin: 0; padding: 16px; background: ${back}; }
.comment { max-width: 800px; margin: 0 auto; border: 1px solid ${edge}; border-radius: 6px; overflow: hidden; }
.author { padding: 8px 16px; border-bottom: 1px solid ${edge}; background: ${head}; color: ${dark ? '#9198a1' : '#59636e'}; font: 14px -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; }
.markdown-body { padding: 16px; font-size: 14px; }
@media (max-width: 480px) { body { padding: 4px; } .markdown-body { padding: 12px; } }
</style>
</head>
<body>
<div class="comment">
<div class="author"><strong>github-actions</strong> bot commented</div>
<article class="markdown-body">
${body}
</article>
</div>
</body>
</html>
`;
}

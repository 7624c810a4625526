import { drawHtml, stylesheet } from './render-html.ts';

/** A report to look at. */
export type Shown = {
  readonly name: string;
  readonly markdown: string;
  /** How it stands to what is committed; null when there is nothing to stand to. */
  readonly golden: 'same' | 'changed' | 'new' | null;
};

/** All reports on one page, each light and dark, side by side; `reloadS` seconds after which the page loads itself again. */
export async function gallery(reports: readonly Shown[], reloadS: number | null): Promise<string> {
  const [light, dark] = await Promise.all([stylesheet(false), stylesheet(true)]);
  const sections = await Promise.all(reports.map(sectionOf));
  const links = reports.map(({ name, golden }) => `<a href="#${name}">${name}</a>${markOf(golden)}`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${reloadS === null ? '' : `<meta http-equiv="refresh" content="${reloadS}">`}
<title>Reports</title>
<style>
.light { ${light} }
.dark { ${dark} }
body { margin: 0; padding: 16px; font: 14px -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; }
nav { line-height: 2; }
nav a { margin-left: 12px; }
mark { padding: 0 4px; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(480px, 100%), 1fr)); gap: 16px; }
.markdown-body { padding: 16px; font-size: 14px; border: 1px solid #8888; border-radius: 6px; overflow: auto; }
</style>
</head>
<body>
<nav>${links.join('\n')}</nav>
${sections.join('\n')}
</body>
</html>
`;
}

async function sectionOf({ name, markdown, golden }: Shown): Promise<string> {
  const drawn = await drawHtml(markdown);
  const looks = ['light', 'dark'].map(
    (look) => `<div class="${look}"><article class="markdown-body">\n${drawn}\n</article></div>`,
  );
  return `<h2 id="${name}">${name}${markOf(golden)}</h2>\n<div class="pair">\n${looks.join('\n')}\n</div>`;
}

function markOf(golden: Shown['golden']): string {
  return golden === 'changed' || golden === 'new' ? ` <mark>${golden}</mark>` : '';
}

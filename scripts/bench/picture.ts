/** The lateness of every schedule against its number of requests, drawn as an SVG. */
export type Point = { readonly label: string; readonly requests: number; readonly late: number };

const width = 720;
const height = 420;
const margin = { left: 64, right: 24, top: 48, bottom: 56 };
const ink = '#57606a';
const oursColor = '#1a7f37';
const peerColor = '#cf222e';

/** Both axes logarithmic; our curve over `poll_interval`, the peers as points. */
export function latenessPicture(curve: readonly Point[], peers: readonly Point[]): string {
  const all = [...curve, ...peers];
  const x = scale(
    all.map(({ requests }) => requests),
    margin.left,
    width - margin.right,
  );
  const y = scale(
    all.map(({ late }) => late),
    height - margin.bottom,
    margin.top,
  );
  const path = curve
    .map(({ requests, late }, at) => `${at === 0 ? 'M' : 'L'}${x(requests)} ${y(late)}`)
    .join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Lateness of the verdict against requests per diff">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${margin.left}" y="24" font-size="15" font-weight="600" fill="#1f2328">How late the verdict is, for how many requests (lower left is better)</text>`,
    ...[10, 20, 50, 100].map((tick) =>
      gridline(x(tick), margin.top, x(tick), height - margin.bottom, `${tick}`, 'middle'),
    ),
    ...[2, 5, 10, 15].map((tick) =>
      gridline(margin.left, y(tick), width - margin.right, y(tick), `${tick} s`, 'end'),
    ),
    `<text x="${(width + margin.left) / 2}" y="${height - 14}" text-anchor="middle" fill="${ink}">requests a diff, on average</text>`,
    `<path d="${path}" fill="none" stroke="${oursColor}" stroke-width="2.5"/>`,
    ...curve.map(({ label, requests, late }) => dot(x(requests), y(late), oursColor, label, 'below')),
    ...peers.map(({ label, requests, late }) => dot(x(requests), y(late), peerColor, label, 'above')),
    `<text x="${width - margin.right}" y="${margin.top + 4}" text-anchor="end" fill="${oursColor}">this action, by poll_interval</text>`,
    `<text x="${width - margin.right}" y="${margin.top + 22}" text-anchor="end" fill="${peerColor}">other ways of waiting</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log(Math.min(...values) * 0.85), Math.log(Math.max(...values) * 1.2)];
  return (value) => Math.round((from + ((Math.log(value) - low) / (high - low)) * (to - from)) * 10) / 10;
}

function gridline(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  label: string,
  anchor: 'middle' | 'end',
): string {
  const [x, y] = anchor === 'middle' ? [x1, y2 + 18] : [x1 - 8, y1 + 4];
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#d0d7de"/><text x="${x}" y="${y}" text-anchor="${anchor}" fill="${ink}">${label}</text>`;
}

/** Ours are labeled to the lower left and the others to the upper right, so that neither covers the curve. */
function dot(x: number, y: number, color: string, label: string, side: 'above' | 'below'): string {
  const [dx, dy, anchor] = side === 'above' ? [7, -7, 'start'] : [-7, 16, 'end'];
  return `<circle cx="${x}" cy="${y}" r="4.5" fill="${color}"/><text x="${x + dx}" y="${y + dy}" text-anchor="${anchor}" fill="${color}">${label}</text>`;
}

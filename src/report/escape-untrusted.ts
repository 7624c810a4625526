/** The end of a long text to keep: a table's name is at the end of its path. */
export type Keep = 'start' | 'end';

/** Default limit of untrusted text, in code points. */
export const outsideLimit = 120;
const maxRead = 4_000;
/** Matches text that needs no cleaning, as most names do; it is faster than cleaning. */
const printable = /^[!-~]+$/;

/**
 * Joiners and tags that scripts and emoji need: 👩‍💻, Persian, the flag of Scotland.
 * Elsewhere they hide text.
 */
const joiners = [
  String.raw`(?<=[\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=[\u0620-\u109f\u1780-\u18af])[\u200c\u200d]`,
  String.raw`(?<=\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{0,6})[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}\u{e007f}]`,
].join('|');
const unsafe = new RegExp(
  String.raw`(?:(?!${joiners})[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u115f\u1160\u2800\u3164\uffa0])+`,
  'gu',
);

/**
 * Puts untrusted text on one line, and shortens it to `limit` code points.
 *
 * White space becomes one blank. Control, bidi and zero-width characters, invisible letters and lone
 * surrogates become U+FFFD.
 */
export function cleanText(text: string, limit: number = outsideLimit, keep: Keep = 'start'): string {
  if (text.length <= limit && printable.test(text)) return text;
  const read = keep === 'start' ? text.slice(0, maxRead) : text.slice(-maxRead);
  const line = read
    .replace(/[\s\p{Z}\u0085]+/gu, ' ')
    .replace(unsafe, '\ufffd')
    .trim();
  const points = [...(line === '' ? '(empty)' : line)];
  if (points.length <= limit && read.length === text.length) return points.join('');
  return keep === 'start'
    ? `${points.slice(0, limit - 1).join('')}…`
    : `…${points.slice(-Math.min(limit - 1, points.length)).join('')}`;
}

/** Escapes untrusted text for a log, an annotation or an output: also the runner's older `##[command]`. */
export function escapeForLog(text: string, limit?: number, keep?: Keep): string {
  return cleanText(text, limit, keep).replaceAll('##[', '##\u200b[');
}

/**
 * Escapes untrusted text as an HTML code span for paragraphs, lists and table cells.
 *
 * Entities stop Markdown and HTML. Zero-width spaces stop GitHub's filters (mentions, issues, bare links).
 */
export function escapeAsCode(text: string, limit?: number, keep?: Keep): string {
  const still = cleanText(text, limit, keep)
    .replace(/[@#]|:(?=\/\/)|www(?=\.)|GH-(?=\d)/gi, '$&\u200b')
    .replace(/[&<>`|*~[\]\\#@$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, escapeCharacter);
  return `<code>${still}</code>`;
}

function escapeCharacter(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    default:
      return `&#${character.charCodeAt(0)};`;
  }
}

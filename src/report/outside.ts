/** Which end of a text that is too long stays: a table's name is at the end of its path. */
export type Keep = 'start' | 'end';

/** Longest outside text in a report, in code points, where nothing else is asked for. */
export const outsideLimit = 120;
const mostRead = 4_000;
/** What needs no cleaning, as most names: a thousand diffs have thousands of them. */
const printable = /^[!-~]+$/;

/** Joiners and tags where scripts and emoji need them: 👩‍💻, Persian, the flag of Scotland. Anywhere else they only hide something. */
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
 * Puts outside text on one line and makes it harmless to look at: white space becomes one blank; control, bidi and zero-width
 * characters, invisible letters and lone surrogates become U+FFFD; shortened to so many code points with an ellipsis.
 */
export function cleaned(text: string, limit: number = outsideLimit, keep: Keep = 'start'): string {
  if (text.length <= limit && printable.test(text)) return text;
  const read = keep === 'start' ? text.slice(0, mostRead) : text.slice(-mostRead);
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

/** Outside text for a log, an annotation or an output: also unable to spell the runner's older `##[command]`. */
export function outsideText(text: string, limit?: number, keep?: Keep): string {
  return cleaned(text, limit, keep).replaceAll('##[', '##\u200b[');
}

/**
 * Outside text as the HTML of a Markdown code span, dead in paragraphs, lists and table cells: entities stop Markdown and
 * HTML, zero-width spaces stop what GitHub's filters find in rendered text (mentions, issues, bare links).
 */
export function outsideCode(text: string, limit?: number, keep?: Keep): string {
  const still = cleaned(text, limit, keep)
    .replace(/[@#]|:(?=\/\/)|www(?=\.)|GH-(?=\d)/gi, '$&\u200b')
    .replace(/[&<>`|*~[\]\\#@$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, entity);
  return `<code>${still}</code>`;
}

function entity(character: string): string {
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

const emoji = /\p{Extended_Pictographic}/u;
const graphemes = new Intl.Segmenter('en');

/** Columns that a text takes on a terminal: an emoji takes two. */
export function widthOf(text: string): number {
  const wide = [...graphemes.segment(text)].filter(({ segment }) => isWide(segment)).length;
  return [...graphemes.segment(text)].length + wide;
}

/** ✔ and its like are one column wide, unless a selector asks for the picture. */
function isWide(grapheme: string): boolean {
  return /\p{Emoji_Presentation}/u.test(grapheme) || (grapheme.includes('\uFE0F') && emoji.test(grapheme));
}

/** Breaks a line at spaces so that no part is wider than that; later parts are indented by `hang`. A long word stays whole. */
export function wrap(line: string, width: number, hang = ''): readonly string[] {
  if (widthOf(line) <= width) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (widthOf(longer) > width && current.trim() !== '') {
      lines.push(current);
      current = hang + word;
    } else {
      current = longer;
    }
  }
  return [...lines, current];
}

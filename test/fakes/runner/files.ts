/**
 * Reads a `GITHUB_OUTPUT`, `GITHUB_STATE` or `GITHUB_ENV` file: `name=value` lines and
 * `name<<delimiter` blocks. Throws where the runner fails the step.
 */
export function parseKeyValueFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      const name = line.slice(0, equals);
      if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
      values[name] = line.slice(equals + 1);
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return values;
}

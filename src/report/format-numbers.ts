/** Shown if Datafold did not measure a figure: never zero, never blank. */
export const notMeasured = 'not measured';

/** Formats a count: `193,488`, below zero with a real minus. Keeps a fraction as it is. */
export function formatCount(value: number): string {
  if (value < 0) return `−${formatCount(-value)}`;
  const [whole = '', ...rest] = String(value).split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...rest].join('.');
}

/** Formats a count with its noun: `1 row`, `2,410 rows`. */
export function countNoun(value: number, one: string, many = `${one}s`): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`;
}

/** Formats all of several: `both tables`, `all 3 tables`. */
export function countAll(value: number, many: string): string {
  return `${value === 2 ? 'both' : `all ${formatCount(value)}`} ${many}`;
}

/** Formats a change with its sign, a real minus: `−11`, `+90`, `0`. */
export function formatSigned(value: number): string {
  return `${sign(value)}${formatCount(Math.abs(value))}`;
}

const smallest = 0.01;

/**
 * Formats a share (1 is all) as a percentage with two significant digits. From 90% on, the missing share gets
 * them: `99.85%`. Never writes `0%` for some or `100%` for less than all: `<0.01%`, `>99.99%`.
 */
export function formatPercent(ratio: number): string {
  const value = ratio * 100;
  if (value > 0 && value < smallest) return '<0.01%';
  if (value < 100 && 100 - value < smallest) return '>99.99%';
  return roundPercent(ratio, 2);
}

/** Formats a changed share with its sign: `−7.0%`. A share too small to write has none: `<0.01%`. */
export function formatSignedPercent(ratio: number): string {
  const text = formatPercent(Math.abs(ratio));
  return text.startsWith('<') ? text : `${sign(ratio)}${text}`;
}

/** Formats like {@link formatPercent}, with enough digits to differ from a limit: never 0.50% for 0.5004%. */
export function formatPercentBeside(ratio: number, limitPercent: number): string {
  const short = formatPercent(ratio);
  if (Number.parseFloat(short.replaceAll(/[,<>]/g, '')) !== limitPercent) return short;
  for (let digits = 3; digits < 12; digits += 1) {
    const text = roundPercent(ratio, digits);
    if (Number.parseFloat(text.replaceAll(',', '')) !== limitPercent) return text;
  }
  return short;
}

function sign(value: number): string {
  if (value === 0) return '';
  return value < 0 ? '−' : '+';
}

function roundPercent(ratio: number, digits: number): string {
  const value = ratio * 100;
  const missing = Math.abs(100 - value);
  if (value === 0 || missing === 0) return `${value}%`;
  if (value > 100 && missing < smallest) return '>100%';
  const leading = value >= 90 && value < 110 ? missing : Number(value.toPrecision(digits));
  const decimals = Math.min(20, Math.max(0, digits - 1 - Math.floor(Math.log10(leading))));
  return `${groupDigits(value.toFixed(decimals))}%`;
}

/** Adds thousands separators to a figure that is already text, and keeps its trailing zeros. */
function groupDigits(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = formatCount(Number(whole));
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

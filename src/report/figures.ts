/** What a report says where Datafold measured nothing: never zero, never blank. */
export const notMeasured = 'not measured';

/** A count as people read it: `193,488`, below zero with a real minus. Fractions, where a raw figure has them, stay as they are. */
export function count(value: number): string {
  if (value < 0) return `−${count(-value)}`;
  const [whole = '', ...rest] = String(value).split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...rest].join('.');
}

/** A change with its sign, a real minus: `−11`, `+90`, `0`. */
export function signed(value: number): string {
  return `${sign(value)}${count(Math.abs(value))}`;
}

/**
 * A share (1 is all) in per cent with two significant digits; from 90% on it is the missing share that gets them: `99.985%`.
 * Never `0%` unless it is none, never `100%` unless it is all.
 */
export function percent(ratio: number): string {
  return percentTo(ratio, 2);
}

/** A changed share with its sign: `−7.0%`. */
export function signedPercent(ratio: number): string {
  return `${sign(ratio)}${percent(Math.abs(ratio))}`;
}

/** Like {@link percent}, with as many digits as it takes to tell it from a limit, so that 0.5004% never reads as a broken limit of "0.50%". */
export function percentApart(ratio: number, limitPercent: number): string {
  for (let digits = 2; digits < 12; digits += 1) {
    const text = percentTo(ratio, digits);
    if (Number.parseFloat(text.replaceAll(',', '')) !== limitPercent) return text;
  }
  return percent(ratio);
}

function sign(value: number): string {
  if (value === 0) return '';
  return value < 0 ? '−' : '+';
}

function percentTo(ratio: number, digits: number): string {
  const value = ratio * 100;
  if (value === 0 || value === 100) return `${value}%`;
  if (value < 0.000_001) return 'under 0.000001%';
  const missing = Math.abs(100 - value);
  if (missing < 0.000_001) return value < 100 ? 'over 99.999999%' : 'over 100%';
  const leading = value >= 90 && value < 110 ? missing : Number(value.toPrecision(digits));
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(leading)));
  return `${count2(value.toFixed(decimals))}%`;
}

/** Thousands separators for a figure that is already text, whose trailing zeros mean something. */
function count2(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = count(Number(whole));
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

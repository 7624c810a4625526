import { diffResults, isKnownStatus } from '../diff/data-diff.ts';
import type { HttpResponse } from '../http/http.ts';
import { redactJson } from '../redaction/json.ts';
import type { Redact } from '../redaction/redactor.ts';
import { removeByteOrderMark } from './json.ts';

/** Datafold's words in fields other than status and result. */
const otherWords = ['cross_db', 'success', 'error', 'canceled'];

/**
 * Removes secrets from every text of a response before it is read, cleaned, escaped, or cut. Words that
 * decide a verdict stay, so that an API key equal to such a word changes no verdict. Published text is
 * redacted once more.
 */
export function redactResponse(response: HttpResponse, redact: Redact): HttpResponse {
  return { ...response, body: redactJson(removeByteOrderMark(response.body), redact, isKnownWord) };
}

function isKnownWord(text: string): boolean {
  return isKnownStatus(text) || otherWords.includes(text) || diffResults.some((result) => result === text);
}

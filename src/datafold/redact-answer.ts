import { diffResults, isKnownStatus } from '../diff/data-diff.ts';
import type { HttpAnswer } from '../http/http.ts';
import { redactJson } from '../redaction/json.ts';
import type { Redact } from '../redaction/redactor.ts';
import { removeByteOrderMark } from './json.ts';

/** Datafold's words elsewhere than in a diff's status and result. */
const otherWords = ['cross_db', 'success', 'error', 'canceled'];

/**
 * Takes secrets out of every text of an answer before anything reads, cleans, escapes or cuts it. Words that
 * decide a verdict stay, so that a key that is such a word changes no verdict; what is sent is redacted once
 * more.
 */
export function redactAnswer(answer: HttpAnswer, redact: Redact): HttpAnswer {
  return { ...answer, body: redactJson(removeByteOrderMark(answer.body), redact, isKnownWord) };
}

function isKnownWord(text: string): boolean {
  return isKnownStatus(text) || otherWords.includes(text) || diffResults.some((result) => result === text);
}

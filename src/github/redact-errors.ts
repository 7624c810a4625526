import type { HttpAnswer, Send } from '../http/http.ts';
import { redactJson, redactStrings } from '../redaction/json.ts';
import type { Redact } from '../redaction/redactor.ts';

/**
 * Removes secrets from GitHub's own messages before they are cut and quoted. `guardGitHub` handles the texts
 * of other answers.
 */
export function redactErrors(send: Send, redact: Redact): Send {
  return async (request) => {
    const answer = await send(request);
    if (answer.status >= 300) return { ...answer, body: redactJson(answer.body, redact) };
    return request.url.pathname.endsWith('/graphql') ? redactGraphql(answer, redact) : answer;
  };
}

/**
 * Redacts the errors of GraphQL, which come with the status 200. A quotation mark inside of a text is
 * escaped, so no text can imitate the field.
 */
function redactGraphql(answer: HttpAnswer, redact: Redact): HttpAnswer {
  if (!answer.body.includes('"errors"')) return answer;
  try {
    const body = JSON.parse(answer.body) as Readonly<Record<string, unknown>>;
    return { ...answer, body: JSON.stringify({ ...body, errors: redactStrings(body['errors'], redact) }) };
  } catch {
    return { ...answer, body: redact(answer.body) };
  }
}

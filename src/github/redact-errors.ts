import type { HttpResponse, Send } from '../http/http.ts';
import { redactJson, redactStrings } from '../redaction/json.ts';
import type { Redact } from '../redaction/redactor.ts';

/**
 * Removes secrets from GitHub's own messages before they are cut and quoted. `redactGitHub` handles the texts
 * of other responses.
 */
export function redactErrors(send: Send, redact: Redact): Send {
  return async (request) => {
    const response = await send(request);
    if (response.status >= 300) return { ...response, body: redactJson(response.body, redact) };
    return request.url.pathname.endsWith('/graphql') ? redactGraphql(response, redact) : response;
  };
}

/**
 * Redacts the errors of GraphQL, which come with the status 200. A quotation mark inside of a text is
 * escaped, so no text can imitate the field.
 */
function redactGraphql(response: HttpResponse, redact: Redact): HttpResponse {
  if (!response.body.includes('"errors"')) return response;
  try {
    const body = JSON.parse(response.body) as Readonly<Record<string, unknown>>;
    return { ...response, body: JSON.stringify({ ...body, errors: redactStrings(body['errors'], redact) }) };
  } catch {
    return { ...response, body: redact(response.body) };
  }
}

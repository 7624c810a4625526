import { faultsBy, faultsByAge, faultsByAnyAge } from '../../contract/datafold.ts';
import type { Answer, SeenRequest } from '../server.ts';
import { CI_PATH } from './ci.ts';

/** What an honest answer lacks of Datafold's specification, of whatever age. */
export function answerFaults({ path }: SeenRequest, { status, body }: Answer): readonly string[] {
  if (status === 422) return faultsBy('validation-error', body);
  if (status >= 400) return faultsBy('problem', body);
  if (CI_PATH.test(path)) return faultsBy('ci-runs', body);
  const action = /^\/api\/v1\/datadiffs(?:\/\d+)?(\/\w+)?$/.exec(path);
  if (action === null) return [];
  if (action[1] === '/cancel') return faultsBy('cancelled', body);
  if (action[1] === '/summary') return faultsBy('summary', body);
  if (action[1] === '/summary_results') return faultsBy('summary-results', body);
  if (path.endsWith('/datadiffs')) return collectionFaults(body);
  return faultsByAnyAge(body);
}

/** A page has results; what was created is one whole body. */
function collectionFaults(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null) return ['not an object'];
  return 'results' in body ? faultsBy('page', body) : faultsByAge('2026', body);
}

import { createRedactor } from '../redaction/redactor.ts';
import { canBeSecret, listSecrets } from '../redaction/secrets.ts';
import type { InputProblem } from './parser.ts';

/**
 * The inputs that hold secrets. No message quotes them. They are not searched for secrets themselves.
 */
const secretNames = ['api_key', 'github_token'] as const;
type Texts = Readonly<Record<string, string>> & Readonly<Record<(typeof secretNames)[number], string>>;

/** Removes the values of the secret inputs from all others, so that messages may quote these. */
export function removeSecrets<T extends Texts>(raw: T): T {
  return redactInputs(raw, () => true);
}

/**
 * Adds a problem for each input that contains the value of a secret one and has no problem yet: it would
 * become the name of a status or a label. A secret that is a plain word may stand in any text, so it is no
 * problem.
 */
export function addExposedSecrets(problems: readonly InputProblem[], raw: Texts): readonly InputProblem[] {
  const clean = redactInputs(raw, canBeSecret);
  const exposed = Object.keys(raw).filter((name) => clean[name] !== raw[name]);
  const added = exposed.filter((name) => !problems.some((one) => one.name === name));
  return [...problems, ...added.map((name) => ({ name, problem }))];
}

const problem =
  'contains the value of `api_key` or `github_token`. Most likely it was pasted into the wrong line. ' +
  'Remove it, and create a new key if the workflow file shows it. Write for example `api_key: ${{ secrets.DATAFOLD_API_KEY }}`';

function redactInputs<T extends Texts>(raw: T, isSecret: (secret: string) => boolean): T {
  const redact = createRedactor(secretNames.flatMap((name) => listSecrets(raw[name])).filter(isSecret));
  const entries = Object.entries(raw).map(([name, text]) => [name, isSecretName(name) ? text : redact(text)]);
  return Object.fromEntries(entries) as T;
}

function isSecretName(name: string): boolean {
  return secretNames.some((one) => one === name);
}

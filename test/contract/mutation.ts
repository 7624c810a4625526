import fc from 'fast-check';

type Body = Readonly<Record<string, unknown>>;
type Change = (body: Body) => Body;

const decisive = [
  'status',
  'done',
  'result',
  'id',
  'diff_stats',
  'result_statuses',
  'kind',
  'ci_pr_num',
  'ci_pr_sha',
];
const words = [
  'done',
  'DONE',
  'done ',
  'success',
  'passed',
  'failed',
  'identical',
  'equal',
  'queued',
  'true',
];
const garbage = fc.oneof(
  fc.constantFrom<unknown>(true, false, 0, 1, -1, 970, '', [], {}, ['done'], { status: 'done' }, ...words),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A decisive field, or any other of the body. */
const field = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...decisive).map((name) => () => name) },
  {
    weight: 1,
    arbitrary: fc.nat().map((at) => (body: Body) => Object.keys(body)[at % Object.keys(body).length]),
  },
);

const replacing: fc.Arbitrary<Change> = fc.tuple(field, garbage).map(([pick, value]) => (body) => ({
  ...body,
  [pick(body) ?? 'status']: value,
}));
const nulling: fc.Arbitrary<Change> = field.map((pick) => (body) => ({
  ...body,
  [pick(body) ?? 'status']: null,
}));
const dropping: fc.Arbitrary<Change> = field.map((pick) => (body) => {
  const { [pick(body) ?? 'status']: _, ...rest } = body;
  return rest;
});
/** Wraps a value, as a client does that serializes twice or a server that answers lists. */
const wrapping: fc.Arbitrary<Change> = fc.tuple(field, fc.boolean()).map(([pick, asText]) => (body) => {
  const name = pick(body) ?? 'status';
  return { ...body, [name]: asText ? JSON.stringify(body[name]) : [body[name]] };
});
const inside: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom('rows_added', 'table_a_row_count', 'table_b_row_count', 'sampled'), garbage)
  .map(([name, value]) => (body) => ({
    ...body,
    diff_stats: { ...((body['diff_stats'] ?? {}) as Body), [name]: value },
  }));

/** One to three faults in a body, or its whole JSON put into something else. */
export const mutation: fc.Arbitrary<(body: Body) => string> = fc
  .tuple(
    fc.array(fc.oneof(replacing, nulling, dropping, wrapping, inside), { minLength: 1, maxLength: 3 }),
    fc.constantFrom<(body: Body) => unknown>(
      ...Array(9).fill((body: Body) => body),
      (body) => [body],
      (body) => ({ data: body }),
      (body) => JSON.stringify(body),
    ),
  )
  .map(
    ([changes, wrap]) =>
      (body) =>
        JSON.stringify(wrap(changes.reduce((so, change) => change(so), body))),
  );

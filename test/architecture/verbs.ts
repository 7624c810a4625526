/** First words of function names that are verbs. Add one if it is a verb in plain English. */
const verbs = new Set(
  (
    'abort accept add adjust advise allow annotate answer append apply are ask assert assign attach audit await begin bind break build call cancel ' +
    'can cap change check choose classify clean clear clip close collapse collect combine compare compile complete compose compute confirm connect convert ' +
    'correct count create cut decide declare decode defer delete derive describe detect determine disconnect draw drop encode end ' +
    'enumerate ensure escape estimate evaluate exceeds exchange expand expect explain extract fail fetch fill filter find finish fit flatten ' +
    'flush follow forget format gather get give group guard guess handle hash has hide hold identify ignore indent insert install is ' +
    'join judge keep limit link list load log look lower make mark mask match matches may measure merge mention mix move multiply name narrow needs ' +
    'normalize note notify observe omit open order overwrite pad parse partition pass pause pick place plan poll post prefer ' +
    'memoize prefetch prepare prevent print probe publish push put quote reach read redact reduce refuse reject release remove rename render ' +
    'repeat replace report request require reset resolve respond restore retry return reverse round run save scan schedule search see select ' +
    'send serve set settle share shorten should show shrink sign skip sleep sort spell split start state stop store strip subscribe suggest sum ' +
    'summarize take tally tell throttle throw to tokenize track trim try turn unwrap update use validate verify visit wait warn watch wrap ' +
    'write yield'
  ).split(' '),
);

/** Decides whether a name begins with a verb: `parseHost`, `isStale`. */
export function startsWithVerb(name: string): boolean {
  const [first = ''] = name.split(/(?=[A-Z])/);
  return verbs.has(first);
}

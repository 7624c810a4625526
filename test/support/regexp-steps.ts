/**
 * A backtracking matcher that counts its steps, so that a test can measure how the time of an expression
 * grows without a clock. It knows what this project's expressions use and throws at anything else.
 */
type Matches = (text: readonly string[], at: number, next: (at: number) => boolean) => boolean;
type Compiled = { readonly forward: Matches; readonly backward: Matches };

/** More steps than this are growth enough. */
const maxSteps = 1_000_000;

/**
 * Counts the steps of a search for every match of `expression` in `text`; infinite above {@link maxSteps}.
 */
export function countSteps(expression: RegExp, text: string): number {
  const characters = expression.unicode ? [...text] : text.split('');
  const counter = { steps: 0 };
  const { forward } = new Compiler(expression, counter).compile();
  try {
    for (let at = 0; at <= characters.length; ) {
      let end = at;
      const found = forward(characters, at, (to) => {
        end = to;
        return true;
      });
      // Once is enough where an expression asks for the first match only; a search for all is the harder case.
      at = found && end > at ? end : at + 1;
    }
  } catch (error) {
    if (error !== tooMany) throw error;
    return Number.POSITIVE_INFINITY;
  }
  return counter.steps;
}

const tooMany = new Error('too many steps');

class Compiler {
  readonly #source: string;
  readonly #flags: string;
  readonly #counter: { steps: number };
  #at = 0;
  #groups = 0;
  readonly #captured: (readonly string[] | undefined)[] = [];

  constructor({ source, flags }: RegExp, counter: { steps: number }) {
    this.#source = source;
    this.#flags = flags;
    this.#counter = counter;
  }

  compile(): Compiled {
    const compiled = this.#alternatives();
    if (this.#at < this.#source.length) throw new Error(`cannot read ${this.#source} at ${this.#at}`);
    return compiled;
  }

  #step(): void {
    this.#counter.steps += 1;
    if (this.#counter.steps > maxSteps) throw tooMany;
  }

  #alternatives(): Compiled {
    const all = [this.#sequence()];
    while (this.#take('|')) all.push(this.#sequence());
    const way =
      (direction: keyof Compiled): Matches =>
      (text, at, next) =>
        all.some((one) => one[direction](text, at, next));
    return { forward: way('forward'), backward: way('backward') };
  }

  #sequence(): Compiled {
    const parts: Compiled[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      parts.push(this.#quantified(this.#atom()));
    }
    const run = (direction: keyof Compiled, order: readonly Compiled[]): Matches => {
      const from =
        (index: number): Matches =>
        (text, at, next) => {
          const part = order[index];
          return part === undefined
            ? next(at)
            : part[direction](text, at, (to) => from(index + 1)(text, to, next));
        };
      return from(0);
    };
    return { forward: run('forward', parts), backward: run('backward', parts.toReversed()) };
  }

  #quantified(atom: Compiled): Compiled {
    const match = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\??)/.exec(this.#source.slice(this.#at));
    if (match === null) return atom;
    this.#at += match[0].length;
    const [, sign, low, comma, high, lazy] = match;
    const min = sign === '+' ? 1 : sign === undefined ? Number(low) : 0;
    const most = high === undefined || high === '' ? Number.POSITIVE_INFINITY : Number(high);
    const max = sign === '?' ? 1 : sign === undefined && comma === undefined ? min : most;
    const way = (direction: keyof Compiled): Matches => {
      const from =
        (count: number): Matches =>
        (text, at, next) => {
          this.#step();
          const more = () =>
            count < max &&
            atom[direction](text, at, (to) =>
              to === at && count >= min ? false : from(count + 1)(text, to, next),
            );
          if (count < min) return more();
          return lazy === '?' ? next(at) || more() : more() || next(at);
        };
      return from(0);
    };
    return { forward: way('forward'), backward: way('backward') };
  }

  #atom(): Compiled {
    if (this.#take('^'))
      return this.#anchor((text, at) => at === 0 || (this.#isMultiline && isLineEnd(text[at - 1])));
    if (this.#take('$'))
      return this.#anchor((text, at) => at === text.length || (this.#isMultiline && isLineEnd(text[at])));
    if (this.#take('\\b')) return this.#anchor((text, at) => isWord(text[at - 1]) !== isWord(text[at]));
    if (this.#take('\\B')) return this.#anchor((text, at) => isWord(text[at - 1]) === isWord(text[at]));
    if (this.#take('(')) return this.#group();
    const reference = /^\\([1-9])/.exec(this.#source.slice(this.#at));
    if (reference !== null) {
      this.#at += reference[0].length;
      return this.#backreference(Number(reference[1]));
    }
    return this.#character();
  }

  get #isMultiline(): boolean {
    return this.#flags.includes('m');
  }

  #anchor(holds: (text: readonly string[], at: number) => boolean): Compiled {
    const matches: Matches = (text, at, next) => {
      this.#step();
      return holds(text, at) && next(at);
    };
    return { forward: matches, backward: matches };
  }

  #group(): Compiled {
    const look = /^\?(<?[=!])/.exec(this.#source.slice(this.#at))?.[1];
    if (look !== undefined) {
      this.#at += look.length + 1;
      const inner = this.#closed();
      const direction = look.startsWith('<') ? 'backward' : 'forward';
      const wanted = look.endsWith('=');
      return this.#anchor((text, at) => inner[direction](text, at, () => true) === wanted);
    }
    if (this.#take('?:')) return this.#closed();
    this.#groups += 1;
    const group = this.#groups;
    const inner = this.#closed();
    const way =
      (direction: keyof Compiled): Matches =>
      (text, at, next) =>
        inner[direction](text, at, (to) => {
          this.#captured[group] = text.slice(Math.min(at, to), Math.max(at, to));
          return next(to);
        });
    return { forward: way('forward'), backward: way('backward') };
  }

  #closed(): Compiled {
    const inner = this.#alternatives();
    if (!this.#take(')')) throw new Error(`a group of ${this.#source} does not end`);
    return inner;
  }

  #backreference(group: number): Compiled {
    const forward: Matches = (text, at, next) => {
      const wanted = this.#captured[group] ?? [];
      const same = wanted.every((character, index) => {
        this.#step();
        return text[at + index] === character;
      });
      return same && next(at + wanted.length);
    };
    return { forward, backward: () => false };
  }

  #character(): Compiled {
    const rest = this.#source.slice(this.#at);
    const atom =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[pP]\{[^}]*\}|.)|.)/su.exec(
        rest,
      )?.[0];
    if (atom === undefined) throw new Error(`cannot read ${this.#source} at ${this.#at}`);
    this.#at += atom.length;
    const one = new RegExp(`^${atom}$`, this.#flags.replace(/[gym]/g, ''));
    const known = new Map<string, boolean>();
    const isOne = (character: string | undefined) => {
      this.#step();
      if (character === undefined) return false;
      const before = known.get(character);
      if (before !== undefined) return before;
      known.set(character, one.test(character));
      return one.test(character);
    };
    return {
      forward: (text, at, next) => isOne(text[at]) && next(at + 1),
      backward: (text, at, next) => isOne(text[at - 1]) && next(at - 1),
    };
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
}

function isLineEnd(character: string | undefined): boolean {
  return character !== undefined && '\n\r\u2028\u2029'.includes(character);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character);
}

export const id = 177;
export const ids = [177];
export const modules = {

/***/ 1177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vocabulary: () => (/* binding */ vocabulary)
});

// EXTERNAL MODULE: ./build/src/catalogue.js + 16 modules
var catalogue = __webpack_require__(2655);
;// CONCATENATED MODULE: ./build/src/keys/regex/charset.js
const size = 257;
const none = new Uint8Array(size);
const charset_all = new Uint8Array(size).fill(1);
function ranges(...pairs) {
    const set = new Uint8Array(size);
    for (const [from, to] of pairs)
        set.fill(1, Math.min(from, size - 1), Math.min(to, size - 1) + 1);
    return set;
}
function union(...sets) {
    return none.map((_, code) => (sets.some((set) => set[code]) ? 1 : 0));
}
function complement(set) {
    return set.map((bit) => 1 - bit);
}
function overlap(a, b) {
    return a.some((bit, code) => bit === 1 && b[code] === 1);
}
function anyCase(set) {
    const both = set.slice();
    for (let upper = 0x41; upper <= 0x5a; upper++) {
        if (set[upper] || set[upper + 32])
            both[upper] = both[upper + 32] = 1;
    }
    return both;
}
/** The sets that a backslash and one letter stand for. */
const named = {
    d: ranges([0x30, 0x39]),
    w: ranges([0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]),
    s: ranges([9, 13], [32, 32], [160, 160], [256, 256]),
};

;// CONCATENATED MODULE: ./build/src/keys/regex/parse.js

const nothing = { kind: 'sequence', items: [] };
const controls = { n: 10, r: 13, t: 9, v: 11, f: 12, '0': 0 };
const groups = /^\(\?(?:(<?)([=!])|:|<[A-Za-z_$][\w$]*>)/;
const codes = /^\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\})/;
/** Throws a SyntaxError for back references and whatever else cannot be judged. */
function parse_parsePattern(source, flags) {
    // The engine itself tells what is no regular expression at all; what follows relies on it.
    new RegExp(source, flags);
    const dot = flags.includes('s') ? charset_all : complement(ranges([10, 10], [13, 13]));
    let at = 0;
    const fail = () => {
        throw new SyntaxError(`has a construct at ${at + 1} that cannot be judged`);
    };
    const choice = () => {
        const options = [sequence()];
        while (source[at] === '|') {
            at++;
            options.push(sequence());
        }
        return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
    };
    const sequence = () => {
        const items = [];
        while (at < source.length && source[at] !== '|' && source[at] !== ')')
            items.push(quantified(atom()));
        return { kind: 'sequence', items };
    };
    const quantified = (item) => {
        const [text, sign, least, comma, most] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at)) ?? [''];
        if (!text)
            return item;
        at += text.length;
        if (sign)
            return { kind: 'repeat', item, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity };
        const min = Number(least);
        return { kind: 'repeat', item, min, max: most ? Number(most) : comma ? Infinity : min };
    };
    const atom = () => {
        const character = source.charAt(at);
        if (character === '(')
            return group();
        if (character === '^' || character === '$') {
            at++;
            return nothing;
        }
        if (/^\\[bB]/.test(source.slice(at, at + 2))) {
            at += 2;
            return nothing;
        }
        if (character === '[')
            return { kind: 'set', set: bracket() };
        if (character === '.') {
            at++;
            return { kind: 'set', set: dot };
        }
        return { kind: 'set', set: cased(single()) };
    };
    const group = () => {
        const [text, behind, sign] = groups.exec(source.slice(at)) ?? ['('];
        if (text === '(' && source[at + 1] === '?')
            fail();
        at += text.length;
        const item = choice();
        at++;
        return sign ? { kind: 'look', item, ahead: behind === '', negated: sign === '!' } : item;
    };
    const bracket = () => {
        const negated = source[at + 1] === '^';
        at += negated ? 2 : 1;
        let set = none;
        while (source[at] !== ']') {
            const first = single();
            const low = first.indexOf(1);
            if (source[at] === '-' && source[at + 1] !== ']') {
                at++;
                set = union(set, ranges([low, single().lastIndexOf(1)]));
            }
            else
                set = union(set, first);
        }
        at++;
        return negated ? complement(cased(set)) : cased(set);
    };
    /** One character, or what an escape stands for. */
    const single = () => {
        if (source[at] !== '\\')
            return code(source.codePointAt(at) ?? 0, (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
        const [text, ...hex] = codes.exec(source.slice(at)) ?? [''];
        if (text)
            return code(Number.parseInt(hex.find(Boolean) ?? '', 16), text.length);
        const letter = source.charAt(at + 1);
        const set = named[letter.toLowerCase()];
        if (set) {
            at += 2;
            return letter === letter.toLowerCase() ? set : complement(set);
        }
        if (/[1-9kpPcb]/.test(letter))
            fail();
        return code(controls[letter] ?? letter.charCodeAt(0), 2);
    };
    const code = (value, length) => {
        at += length;
        return ranges([value, value]);
    };
    const cased = (set) => (flags.includes('i') ? anyCase(set) : set);
    return choice();
}

;// CONCATENATED MODULE: ./build/src/keys/regex/safety.js


/** Steps that one attempt at one place may take at most: a millisecond, on text that was made for it. */
const mostSteps = 1_000_000;
/** Groups are unrolled to be judged. */
const mostRepeats = 64;
/** Why `source` could take too long on some text, or undefined when it cannot. */
function unsafeReason(source, flags) {
    let pattern;
    try {
        pattern = parse_parsePattern(source, flags);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
    if (!Number.isFinite(longest(pattern)))
        return 'has a quantifier without an upper limit';
    const { steps } = judge(pattern, end);
    if (steps > mostSteps)
        return `can take ${steps > 1e9 ? 'billions of' : Math.round(steps)} steps before it fails`;
    return undefined;
}
/** Characters that `source` can look at from where it begins, or Infinity. */
function longestMatch(source, flags) {
    try {
        return longest(parsePattern(source, flags));
    }
    catch {
        return Number.POSITIVE_INFINITY;
    }
}
function longest(pattern) {
    switch (pattern.kind) {
        case 'set':
            return 1;
        case 'sequence':
            return pattern.items.reduce((sum, item) => sum + longest(item), 0);
        case 'choice':
            return Math.max(...pattern.options.map(longest));
        case 'repeat':
            return pattern.max === 0 ? 0 : pattern.max * longest(pattern.item);
        case 'look':
            return longest(pattern.item);
    }
}
const end = { first: none, steps: 1, complete: charset_all };
/**
 * The most steps that backtracking takes through `pattern` and then `rest`. Where a shorter repeat leaves a character
 * that the rest cannot begin with, the rest fails at once, and repeats add up. Where it can begin, they multiply.
 */
function judge(pattern, rest) {
    switch (pattern.kind) {
        case 'set':
            return { first: pattern.set, steps: 1 + rest.steps };
        case 'sequence':
            return pattern.items.reduceRight((following, item) => judge(item, following), rest);
        case 'choice':
            return pattern.options.map((option) => judge(option, rest)).reduce(either);
        case 'repeat':
            return judgeRepeat(pattern, rest);
        case 'look': {
            const inner = judge(pattern.item, end);
            const steps = inner.steps + rest.steps;
            if (!pattern.ahead)
                return { ...rest, steps };
            if (!pattern.negated)
                return { first: inner.first, steps };
            const complete = rest.complete && without(rest.complete, pattern.item);
            return { first: without(rest.first, pattern.item), steps, ...(complete && { complete }) };
        }
    }
}
function judgeRepeat({ item, min, max }, rest) {
    const set = soleSet(item);
    if (set) {
        const first = min > 0 ? set : union(set, rest.first);
        if (rest.complete && overlap(set, rest.complete))
            return { first, steps: min + rest.steps };
        return { first, steps: rest.steps + min + (max - min) * (overlap(set, rest.first) ? 1 + rest.steps : 2) };
    }
    if (max > mostRepeats)
        return { first: charset_all, steps: Number.POSITIVE_INFINITY };
    let following = rest;
    for (let count = max; count > 0; count--) {
        const taken = judge(item, following);
        following = count > min ? either(taken, rest) : taken;
    }
    return following;
}
/** What is left of `first` once one character of `item` must not stand there. */
function without(first, item) {
    const set = soleSet(item);
    return set ? first.map((bit, code) => (set[code] ? 0 : bit)) : first;
}
function soleSet(pattern) {
    if (pattern.kind === 'set')
        return pattern.set;
    return pattern.kind === 'sequence' && pattern.items.length === 1 && pattern.items[0]
        ? soleSet(pattern.items[0])
        : undefined;
}
function either(a, b) {
    const steps = overlap(a.first, b.first) ? a.steps + b.steps : Math.max(a.steps, b.steps) + 1;
    return { first: union(a.first, b.first), steps };
}

;// CONCATENATED MODULE: ./build/src/vocabulary.js


/** What a policy or an ignore may refer to; asked for only where there is one. */
async function vocabulary() {
    return { rules: (await (0,catalogue.allRules)()).map(({ id }) => id), unsafeReason: unsafeReason };
}


/***/ })

};

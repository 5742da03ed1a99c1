"use strict";
exports.id = 261;
exports.ids = [261];
exports.modules = {

/***/ 7439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   Zz: () => (/* binding */ ranges),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   n9: () => (/* binding */ anyCase)
/* harmony export */ });
const size = 257;
const none = new Uint8Array(size);
const all = new Uint8Array(size).fill(1);
function ranges(...pairs) {
    const set = new Uint8Array(size);
    for (const [from, to] of pairs)
        set.fill(1, Math.min(from, size - 1), Math.min(to, size - 1) + 1);
    return set;
}
function union(...sets) {
    const both = new Uint8Array(size);
    for (const set of sets)
        for (let code = 0; code < size; code++)
            if (set[code] === 1)
                both[code] = 1;
    return both;
}
function complement(set) {
    return set.map((bit) => 1 - bit);
}
/** How many characters `set` has. */
function sizeOf(set) {
    let count = 0;
    for (let code = 0; code < size; code++)
        count += set[code] ?? 0;
    return count;
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


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern),
/* harmony export */   d: () => (/* binding */ unbounded)
/* harmony export */ });
/* harmony import */ var _charset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7439);

/** Characters that a detector is shown at most: what repeats without an end is taken to repeat as often as that. */
const unbounded = 512;
const nothing = { kind: 'sequence', items: [] };
const controls = { n: 10, r: 13, t: 9, v: 11, f: 12, '0': 0 };
/** A bracket of no more than so many characters, and the sets of those that were met. */
const longestBracket = 64;
const brackets = /^\[(?:[^\\\]]|\\.)*\]/;
const bracketSets = new Map();
const codeSets = new Map();
const groups = /^\(\?(?:(<?)([=!])|:|<[A-Za-z_$][\w$]*>)/;
const codes = /^\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\})/;
/** Throws a SyntaxError for back references and whatever else cannot be judged. */
function parsePattern(source, flags) {
    // The engine itself tells what is no regular expression at all; what follows relies on it.
    new RegExp(source, flags);
    const dot = flags.includes('s') ? _charset_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7 : (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)((0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .ranges */ .Zz)([10, 10], [13, 13]));
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
            return { kind: 'repeat', item, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : unbounded };
        const min = Number(least);
        return { kind: 'repeat', item, min, max: most ? Number(most) : comma ? Math.max(min, unbounded) : min };
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
    /** Brackets mostly come again: `[A-Za-z0-9_]`. */
    const bracket = () => {
        const [text = ''] = brackets.exec(source.slice(at, at + longestBracket)) ?? [];
        const key = `${flags.includes('i')} ${text}`;
        const known = text ? bracketSets.get(key) : undefined;
        if (known) {
            at += text.length;
            return known;
        }
        const set = newBracket();
        if (text)
            bracketSets.set(key, set);
        return set;
    };
    const newBracket = () => {
        const negated = source[at + 1] === '^';
        at += negated ? 2 : 1;
        let set = _charset_js__WEBPACK_IMPORTED_MODULE_0__/* .none */ .dv;
        while (source[at] !== ']') {
            const first = single();
            const low = first.indexOf(1);
            if (source[at] === '-' && source[at + 1] !== ']') {
                at++;
                set = (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(set, (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .ranges */ .Zz)([low, single().lastIndexOf(1)]));
            }
            else
                set = (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(set, first);
        }
        at++;
        return negated ? (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(cased(set)) : cased(set);
    };
    /** One character, or what an escape stands for. */
    const single = () => {
        if (source[at] !== '\\')
            return code(source.codePointAt(at) ?? 0, (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
        const [text, ...hex] = codes.exec(source.slice(at)) ?? [''];
        if (text)
            return code(Number.parseInt(hex.find(Boolean) ?? '', 16), text.length);
        const letter = source.charAt(at + 1);
        const set = _charset_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT[letter.toLowerCase()];
        if (set) {
            at += 2;
            return letter === letter.toLowerCase() ? set : (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(set);
        }
        if (/[1-9kpPcb]/.test(letter))
            fail();
        return code(controls[letter] ?? letter.charCodeAt(0), 2);
    };
    const code = (value, length) => {
        at += length;
        const known = codeSets.get(value) ?? (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .ranges */ .Zz)([value, value]);
        codeSets.set(value, known);
        return known;
    };
    const cased = (set) => (flags.includes('i') ? (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .anyCase */ .n9)(set) : set);
    return choice();
}


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unsafeReason: () => (/* binding */ unsafeReason)
/* harmony export */ });
/* harmony import */ var _charset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7439);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3488);


/** Steps that one attempt at one place may take at most: a millisecond, on text that was made for it. */
const mostSteps = 1_000_000;
/** Groups are unrolled to be judged. */
const mostRepeats = 64;
/** Why `source` could take too long on some text, or undefined when it cannot. */
function unsafeReason(source, flags) {
    let pattern;
    try {
        pattern = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .E)(source, flags);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
    const { steps } = judge(pattern, end);
    if (steps > mostSteps)
        return `can take ${steps > 1e9 ? 'billions of' : Math.round(steps)} steps before it fails`;
    return undefined;
}
const end = { first: _charset_js__WEBPACK_IMPORTED_MODULE_0__/* .none */ .dv, steps: 1, complete: _charset_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7 };
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
        const first = min > 0 ? set : (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(set, rest.first);
        if (rest.complete && (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .overlap */ .EF)(set, rest.complete))
            return { first, steps: min + rest.steps };
        return { first, steps: rest.steps + min + (max - min) * ((0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .overlap */ .EF)(set, rest.first) ? 1 + rest.steps : 2) };
    }
    if (max > mostRepeats)
        return { first: _charset_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7, steps: Number.POSITIVE_INFINITY };
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
    const steps = (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .overlap */ .EF)(a.first, b.first) ? a.steps + b.steps : Math.max(a.steps, b.steps) + 1;
    return { first: (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(a.first, b.first), steps };
}


/***/ })

};
;
export const id = 80;
export const ids = [80];
export const modules = {

/***/ 7766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _builtins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1560);

/** Set apart from the hashes of other tools, so that a table made for one of them is of no use here. */
const salt = 'ccr-guard fingerprint 1';
/** About eight milliseconds and four megabytes for each guess. */
const cost = { N: 4096, r: 8, p: 1 };
const slow = new Map();
/**
 * Names a finding by what it is and not by where it stands: 32 hexadecimal digits that survive moves, reformatting
 * and rebases. Two subjects of a rule never share one.
 *
 * @param subject what makes two findings of the rule the same; for a key, the secret itself
 * @param guessable whether the subject could be found by trying: its hash is then made slow to compute
 */
function fingerprint(rule, subject, guessable) {
    if (!guessable)
        return (0,_builtins_js__WEBPACK_IMPORTED_MODULE_0__/* .crypto */ .Et)()
            .createHash('sha256')
            .update(bytes(`${salt}\0${rule}\0${subject}`))
            .digest('hex')
            .slice(0, 32);
    const key = `${rule}\0${subject}`;
    const known = slow.get(key);
    if (known !== undefined)
        return known;
    const made = (0,_builtins_js__WEBPACK_IMPORTED_MODULE_0__/* .crypto */ .Et)().scryptSync(bytes(subject), `${salt}\0${rule}`, 16, cost).toString('hex');
    slow.set(key, made);
    return made;
}
/** UTF-16, since UTF-8 would make all unpaired surrogates the same. */
function bytes(text) {
    return Buffer.from(text, 'utf16le');
}


/***/ }),

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createInspector)
});

// UNUSED EXPORTS: standardAnchors

// EXTERNAL MODULE: ./build/src/keys/random.js
var random = __webpack_require__(200);
;// CONCATENATED MODULE: ./build/src/keys/kernel/clue.js

/** Places at which a text may be encoded, by what makes them look so. */
const clue = {
    /** The first of five groups of four characters that decode to ASCII. */
    base64: 1,
    /** The first of ten pairs of digits that decode to ASCII. */
    hex: 2,
    /** `%2D`: an escape of a character that keys are made of. The same holds for the next three. */
    percent: 3,
    /** `\x2d`, `\u002d`, `\055`, or a line that goes on behind a backslash. */
    backslash: 4,
    /** `&#45;`. */
    entity: 5,
    /** `=2D`, or a line that goes on behind `=`. */
    quoted: 6,
    /** The quote that ends a literal to which another one is joined. */
    joint: 7,
};
/** Windows of this many bytes are looked at one after the other, of each the first run of a kind is told. */
const clueStep = 48;
const hexDigits = `${random/* digits */.vm}abcdefABCDEF`;
/** The value of a base64 character of either alphabet. */
function sextet(character) {
    return base64Order.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);
}
const base64Order = `${random/* base64 */.K3.slice(10, 36)}${random/* base64 */.K3.slice(36, 62)}${random/* digits */.vm}+/`;
const sextets = [...`${random/* base64 */.K3}-_`];
const quotes = '"\'`';
const escapes = '%\\&=';
/** Sets of ASCII characters that the search for clues tells apart; each is a bit of `properties`. */
const sets = [
    // The three that lead a group of four, when all three bytes of the group are ASCII.
    sextets.filter((c) => (sextet(c) & 32) === 0).join(''),
    sextets.filter((c) => (sextet(c) & 8) === 0).join(''),
    sextets.filter((c) => (sextet(c) & 2) === 0).join(''),
    // The two of a pair, when it is an ASCII character.
    '234567',
    hexDigits,
    escapes,
    quotes,
    // What may stand behind the quote that ends a literal to which another one is joined.
    ' \t\n\r+.&',
];
/** For each byte, the sets that it is in, as bits. */
const properties = new Uint8Array(256);
sets.forEach((set, bit) => {
    for (const c of set)
        properties[c.charCodeAt(0)] = (properties[c.charCodeAt(0)] ?? 0) | (1 << bit);
});
/** For each byte, whether keys are made of it, or escapes that could be encoded once more. */
const keyBytes = bytesOf(`${random/* base64 */.K3}-_.:=~%&\\`);
/** For each byte, whether it is a base64 character of either alphabet. */
const sextetBytes = bytesOf(sextets.join(''));
function bytesOf(characters) {
    const bytes = new Uint8Array(256);
    for (const c of characters)
        bytes[c.charCodeAt(0)] = 1;
    return bytes;
}
/**
 * Two sets as tables of nibbles, sixteen bytes each, with bit `high nibble` in entry `low nibble`: what encoded runs are
 * made of, and what escapes and joints begin with.
 */
function nibbleTables() {
    const tables = new Uint8Array(32);
    [sextets.join(''), escapes + quotes].forEach((set, index) => {
        for (const c of set) {
            const at = index * 16 + (c.charCodeAt(0) & 15);
            tables[at] = (tables[at] ?? 0) | (1 << (c.charCodeAt(0) >> 4));
        }
    });
    return tables;
}

;// CONCATENATED MODULE: ./build/src/keys/decode/decoder.js
/** Bytes around an escape that are taken along: what names a key stands ahead of it, the rest of it behind. */
const ahead = 256;
const behind = 512;
/** The length of a line break at `at`, with the blanks that indent the next line, or 0. */
function lineBreak(bytes, at) {
    let end = at + (bytes[at] === 13 ? 1 : 0);
    if (bytes[end] !== 10)
        return 0;
    end++;
    const last = end + 64;
    while (end < last && (bytes[end] === 32 || bytes[end] === 9))
        end++;
    return end - at;
}

;// CONCATENATED MODULE: ./build/src/keys/decode/escapes.js

/** Decodes one kind of escapes around a clue, as long as each is within reach of the one before. */
const decoderOf = (sign, read) => ({ bytes, low, high }, clueAt, page) => {
    let at = Math.max(low, clueAt - ahead);
    let last = Math.min(high, clueAt + behind);
    while (at < last && !page.full) {
        const found = bytes[at] === sign ? read(bytes, at) : undefined;
        const length = found?.length ?? 1;
        if (at + length > high)
            break;
        if (!found)
            page.add(bytes[at] ?? 0, at, at + 1);
        else {
            if (found.code >= 0)
                page.add(found.code < 256 ? found.code : 0x3f, at, at + length);
            last = Math.min(high, at + behind);
        }
        at += length;
    }
    return page.full ? at - behind : at;
};
const digitsAt = (bytes, at, count, base) => {
    const digits = bytes.toString('latin1', at, at + count);
    const isNumber = base === 8 ? /^[0-3]?[0-7]{2}$/.test(digits) : /^[0-9a-fA-F]{1,8}$/.test(digits);
    return isNumber && digits.length === count ? Number.parseInt(digits, base) : -1;
};
const escapeOf = (code, length) => (code < 0 ? undefined : { code, length });
/** `%2D` */
const decodePercent = decoderOf(0x25, (bytes, at) => escapeOf(digitsAt(bytes, at + 1, 2, 16), 3));
const controls = { n: 10, r: 13, t: 9, '"': 34, "'": 39, '/': 47, '\\': 92 };
/** `\x2d`, `\u002d`, `\u{2d}`, `\055`, `\n`, `\"` and a line that goes on behind a backslash. */
const decodeBackslash = decoderOf(0x5c, (bytes, at) => {
    const letter = String.fromCharCode(bytes[at + 1] ?? 0);
    if (letter === 'x')
        return escapeOf(digitsAt(bytes, at + 2, 2, 16), 4);
    if (letter === 'u')
        return unicode(bytes, at);
    if (letter === '\n' || letter === '\r')
        return { code: -1, length: 1 + lineBreak(bytes, at + 1) };
    const control = controls[letter];
    if (control !== undefined)
        return { code: control, length: 2 };
    return escapeOf(digitsAt(bytes, at + 1, 3, 8), 4);
});
function unicode(bytes, at) {
    if (bytes[at + 2] !== 0x7b)
        return escapeOf(digitsAt(bytes, at + 2, 4, 16), 6);
    const close = bytes.subarray(at + 3, at + 12).indexOf(0x7d);
    return close < 1 ? undefined : escapeOf(digitsAt(bytes, at + 3, close, 16), close + 4);
}
const entities = {
    amp: 38,
    lt: 60,
    gt: 62,
    quot: 34,
    apos: 39,
    nbsp: 32,
    lowbar: 95,
    hyphen: 45,
    dash: 45,
    period: 46,
    colon: 58,
    sol: 47,
    equals: 61,
    plus: 43,
};
/** `&#45;`, `&#x2d;` and names of ASCII characters. */
const decodeEntity = decoderOf(0x26, (bytes, at) => {
    const [text, hexadecimal, decimal, name] = /^&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,8}));/.exec(bytes.toString('latin1', at, at + 12)) ?? [];
    if (text === undefined)
        return undefined;
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : decimal ? Number(decimal) : entities[name ?? ''];
    return code === undefined ? undefined : { code, length: text.length };
});
/** `=2D` and a soft line break, of mail in quoted-printable. */
const decodeQuoted = decoderOf(0x3d, (bytes, at) => {
    const length = bytes[at + 1] === 13 ? 3 : 2;
    if (bytes[at + length - 1] === 10)
        return { code: -1, length };
    return /^[0-9A-F]{2}$/.test(bytes.toString('latin1', at + 1, at + 3))
        ? escapeOf(digitsAt(bytes, at + 1, 2, 16), 3)
        : undefined;
});

;// CONCATENATED MODULE: ./build/src/keys/decode/joints.js


/** A literal ends, another begins: blanks, line ends, at most one operator and one letter of a prefix between them. */
const joint = /^["'`][ \t\r\n]{0,90}[+.&]?[ \t\r\n_\\]{0,90}[A-Za-z@$]?["'`]/;
/** Joins literals that the language joins: `"sk-" + "abc"`, or one below the other. */
const decodeJoints = ({ bytes, low, high }, clueAt, page) => {
    let at = Math.max(low, clueAt - ahead);
    let last = Math.min(high, clueAt + behind);
    while (at < last && !page.full) {
        const length = jointAt(bytes, at, low, high);
        if (length === 0)
            page.add(bytes[at] ?? 0, at, at + 1);
        else
            last = Math.min(high, at + length + behind);
        at += Math.max(1, length);
    }
    return page.full ? at - behind : at;
};
function jointAt(bytes, at, low, high) {
    const byte = bytes[at];
    if (byte !== 0x22 && byte !== 0x27 && byte !== 0x60)
        return 0;
    if (at === low || keyBytes[bytes[at - 1] ?? 0] !== 1)
        return 0;
    const length = joint.exec(bytes.toString('latin1', at, Math.min(high, at + 192)))?.[0].length ?? 0;
    return length > 2 && keyBytes[bytes[at + length] ?? 0] === 1 ? length : 0;
}

;// CONCATENATED MODULE: ./build/src/keys/kernel/layout.js
/** Bits of the gram filter: 128 KB, so that it stays in the second-level cache and few grams meet in it by chance. */
const filterBits = 20;
const chainBits = 16;
/** Bytes of a keyword at most: four machine words. */
const longestKeyword = 32;
const shortestKeyword = 2;
/** Hits that one call returns at most; the next call goes on where it stopped. */
const hitCapacity = 4096;
/** Bytes of a file that the kernel's memory holds at once. Only pages that were written to cost memory. */
const textCapacity = 16 * 1024 * 1024;
/** Levels of encoding that are taken off. */
const deepest = 5;
/** Bytes of decoded text that each level holds at once, behind the text of the file, and what keeps levels apart. */
const levelCapacity = 256 * 1024;
const levelGap = 256;
const memoryCapacity = textCapacity + deepest * (levelGap + levelCapacity);
/** Bytes ahead of the memory and behind it, so that wide loads at its ends stay inside. */
const padding = 256;
/** A gram is three bytes, folded to lower case by setting bit 5, as one little-endian number. */
const fold = 0x202020;
/** The same as in the WebAssembly kernel. */
function hashOf(gram) {
    return Math.imul(gram, 0x9e3779b1) >>> (32 - filterBits);
}

;// CONCATENATED MODULE: ./build/src/keys/decode/page.js

/** One page for each level of encoding, in the kernel's memory behind the text of the file. */
function createPages(memory) {
    return Array.from({ length: deepest }, (_, level) => {
        const at = textCapacity + levelGap + level * (levelGap + levelCapacity);
        return createPage(memory, at);
    });
}
function createPage(memory, at) {
    let starts = new Int32Array(0);
    let ends = starts;
    let length = 0;
    return {
        at,
        get length() {
            return length;
        },
        get full() {
            return length === levelCapacity;
        },
        clear() {
            if (starts.length === 0) {
                starts = new Int32Array(levelCapacity);
                ends = new Int32Array(levelCapacity);
            }
            length = 0;
        },
        add(byte, start, end) {
            memory[at + length] = byte;
            starts[length] = start;
            ends[length] = end;
            length++;
        },
        narrow() {
            let kept = 0;
            for (let index = 0; index < length; index++)
                if (memory[at + index] !== 0)
                    kept++;
            if (kept === length || kept > length * 0.6)
                return;
            kept = 0;
            for (let index = 0; index < length; index++) {
                if (memory[at + index] === 0)
                    continue;
                memory[at + kept] = memory[at + index] ?? 0;
                starts[kept] = starts[index] ?? 0;
                ends[kept] = ends[index] ?? 0;
                kept++;
            }
            length = kept;
        },
        startOf: (index) => starts[index] ?? 0,
        endOf: (index) => ends[index] ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/src/keys/decode/runs.js



/** Bytes ahead of a clue that may belong to the same run. */
const mostAhead = 4096;
const runs_sextets = valuesOf(`${random/* base64 */.K3}-_`, sextet);
const nibbles = valuesOf(`${random/* hex */.uh}ABCDEF`, (c) => Number.parseInt(c, 16));
/** Runs of base64 in either alphabet, also over several lines. */
const decodeBase64 = ({ bytes, low, high }, at, page) => {
    const value = (place) => runs_sextets[bytes[place] ?? 0] ?? -1;
    let start = at;
    const first = Math.max(low, at - mostAhead);
    while (start - 4 >= first && isAscii(value(start - 4), value(start - 3), value(start - 2), value(start - 1)))
        start -= 4;
    let bits = 0;
    let count = 0;
    let previous = start;
    return walk(bytes, start, high, runs_sextets, () => page.full, (place, six) => {
        bits = ((bits << 6) | six) & 0xffffff;
        count++;
        const rest = count & 3;
        if (rest !== 1)
            page.add((bits >> (((4 - rest) & 3) * 2)) & 0xff, previous, place + 1);
        previous = place;
    });
};
/** Runs of pairs of hexadecimal digits, also over several lines. */
const decodeHex = ({ bytes, low, high }, at, page) => {
    const value = (place) => nibbles[bytes[place] ?? 0] ?? -1;
    let start = at;
    const first = Math.max(low, at - mostAhead);
    while (start - 2 >= first && value(start - 2) >= 2 && value(start - 2) <= 7 && value(start - 1) >= 0)
        start -= 2;
    let high4 = -1;
    let previous = start;
    return walk(bytes, start, high, nibbles, () => page.full, (place, four) => {
        if (high4 < 0)
            high4 = four;
        else {
            page.add((high4 << 4) | four, previous, place + 1);
            high4 = -1;
        }
        previous = place;
    });
};
/** Takes characters that have a value, over line breaks, until one has none or there is no more room. */
function walk(bytes, start, high, values, isFull, take) {
    let at = start;
    while (at < high && !isFull()) {
        const value = values[bytes[at] ?? 0] ?? -1;
        if (value >= 0)
            take(at++, value);
        else {
            const skipped = lineBreak(bytes, at);
            if (skipped === 0 || at + skipped >= high || (values[bytes[at + skipped] ?? 0] ?? -1) < 0)
                break;
            at += skipped;
        }
    }
    return at;
}
/** Whether four base64 characters stand for three ASCII characters. */
function isAscii(a, b, c, d) {
    return a >= 0 && a < 32 && b >= 0 && (b & 8) === 0 && c >= 0 && (c & 2) === 0 && d >= 0;
}
function valuesOf(characters, of) {
    const values = new Int8Array(256).fill(-1);
    for (const c of characters)
        values[c.charCodeAt(0)] = of(c);
    return values;
}

;// CONCATENATED MODULE: ./build/src/keys/decode/deep.js





const decoders = {
    [clue.base64]: decodeBase64,
    [clue.hex]: decodeHex,
    [clue.percent]: decodePercent,
    [clue.backslash]: decodeBackslash,
    [clue.entity]: decodeEntity,
    [clue.quoted]: decodeQuoted,
    [clue.joint]: decodeJoints,
};
/**
 * Scans a range as it stands, then what is encoded in it, and what is encoded in that. Matches have the secret as it is
 * when decoded, and the place that it was decoded from.
 */
function createDeepScan(scanner) {
    const { kernel } = scanner;
    const pages = createPages(kernel.text);
    const scan = (range, least, heard, level) => {
        scanner.scan(range, least, heard);
        const page = pages[level];
        if (!page)
            return;
        const placed = { ...heard, match: (match) => heard.match(relocated(match, page)) };
        const { low, from, to, high } = range;
        const clues = [];
        kernel.clues(from, to, high, (at, kind) => clues.push(at, kind));
        /** For each kind, and for each of the four ways in which base64 can be cut into groups, up to where it is done. */
        const done = new Map();
        for (let index = 0; index < clues.length; index += 2) {
            const at = clues[index] ?? 0;
            const kind = clues[index + 1] ?? 0;
            const way = kind * 4 + (kind <= clue.hex ? at & 3 : 0);
            const decode = decoders[kind];
            if (!decode || at < (done.get(way) ?? 0))
                continue;
            page.clear();
            done.set(way, decode({ bytes: kernel.text, low, high }, at, page));
            page.narrow();
            const whole = { low: page.at, from: page.at, to: page.at + page.length, high: page.at + page.length };
            scan(whole, least, placed, level + 1);
        }
    };
    return (range, least, heard) => scan(range, least, heard, 0);
}
/** A match in a page, at the place that it was decoded from. */
function relocated(match, page) {
    return {
        ...match,
        start: page.startOf(match.start - page.at),
        end: page.endOf(match.end - page.at - 1),
        hit: page.startOf(match.hit - page.at),
    };
}

;// CONCATENATED MODULE: ./build/src/keys/filters/path.js
const lockFile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|flake\.lock|deno\.lock|packages\.lock\.json|gradle\.lockfile|mix\.lock|pubspec\.lock|Podfile\.lock|\.terraform\.lock\.hcl)$/;
const generated = /\.(?:min\.(?:js|css|mjs)|map|css|scss|less|svg|po|pot|xlf|xliff|strings|resx|snap|sum|woff2?|ttf|ipynb_checkpoints)$/i;
const translation = /(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations?)\/[^/]{1,80}\.(?:json|ya?ml|js|ts|php|properties)$/i;
const credentials = /(?:^|\/)(?:\.env(?:\.[\w.-]{1,40})?|[\w.-]{1,40}\.env|\.envrc|\.npmrc|\.pypirc|\.netrc|_netrc|\.pgpass|\.git-credentials|\.dockercfg|\.docker\/config\.json|credentials(?:\.(?:json|ya?ml|toml|ini|properties|csv|xml))?|secrets?\.(?:json|ya?ml|toml|properties)|\.credentials\.json|\.mcp\.json|\.claude\/settings(?:\.local)?\.json|\.boto|\.s3cfg|wp-config\.php|local\.settings\.json|[\w.-]{1,40}\.tfvars)$/i;
/**
 * How unsure a detector may be in the file at `path`: lock files, style sheets, minified code and translations are full
 * of random-looking values, so that only formats count there.
 */
function leastCertainty(path) {
    return lockFile.test(path) || generated.test(path) || translation.test(path) ? 'format' : 'generic';
}
/** Whether the file at `path` is there to hold credentials, so that a generic find in it is an error. */
function configuresCredentials(path) {
    return credentials.test(path);
}

;// CONCATENATED MODULE: ./build/src/keys/kernel/plain-clues.js

const [lead, middle, last, high, low, escaped, quote, plain_clues_joint] = [1, 2, 4, 8, 16, 32, 64, 128];
/** The clues of `kernel.clues`, found byte by byte. `at(offset)` is the byte there. */
function plainClues(at, tell) {
    const is = (offset, bit) => ((properties[at(offset)] ?? 0) & bit) !== 0;
    const isKey = (code) => code >= 0 && code < 256 && keyBytes[code] === 1;
    const group = (offset) => is(offset, lead) && is(offset + 1, middle) && is(offset + 2, last);
    const pair = (offset) => is(offset, high) && is(offset + 1, low);
    const blank = (offset) => [32, 9, 10, 13].includes(at(offset));
    const quotes = (offset) => is(offset, quote);
    const digit = (offset, base) => {
        const value = Number.parseInt(String.fromCharCode(at(offset)), base);
        return Number.isNaN(value) ? -1 : value;
    };
    /** The value of `count` digits, or -1. */
    const number = (offset, count, base) => {
        let value = 0;
        for (let index = 0; index < count; index++) {
            const one = digit(offset + index, base);
            if (one < 0)
                return -1;
            value = value * base + one;
        }
        return value;
    };
    const backslashed = (offset, end) => {
        const byte = at(offset + 1);
        if (byte === 0x78)
            return offset + 4 <= end && isKey(number(offset + 2, 2, 16));
        if (byte === 0x75) {
            const braced = at(offset + 2) === 0x7b && offset + 4 <= end;
            return braced || (offset + 6 <= end && isKey(number(offset + 2, 4, 16)));
        }
        if (byte === 10 || byte === 13)
            return offset + 2 <= end && isKey(at(offset - 1));
        return offset + 4 <= end && digit(offset + 1, 4) >= 0 && isKey(number(offset + 1, 3, 8));
    };
    const entity = (offset, end) => {
        if ([...'amp;'].every((c, index) => at(offset + 1 + index) === c.charCodeAt(0))) {
            return offset + 6 <= end && at(offset + 5) === 0x23;
        }
        if (at(offset + 1) !== 0x23)
            return false;
        const base = (at(offset + 2) | 0x20) === 0x78 ? 16 : 10;
        const start = offset + (base === 16 ? 3 : 2);
        let place = start;
        while (place < start + 6 && place < end && digit(place, base) >= 0)
            place++;
        return place < end && at(place) === 0x3b && isKey(number(start, place - start, base));
    };
    const quoted = (offset, end) => {
        const byte = at(offset + 1);
        if (byte === 10 || byte === 13) {
            const line = offset + (byte === 13 ? 3 : 2);
            return line < end && isKey(at(offset - 1)) && isKey(at(line));
        }
        return offset + 3 <= end && byte < 0x60 && at(offset + 2) < 0x60 && isKey(number(offset + 1, 2, 16));
    };
    const joins = (offset, end) => {
        if (!isKey(at(offset - 1)))
            return false;
        const limit = Math.min(offset + 96, end);
        let place = offset + 1;
        while (place < limit && blank(place))
            place++;
        if ([0x2b, 0x2e, 0x26].includes(at(place)))
            place++;
        while (place < limit && (blank(place) || at(place) === 0x5f || at(place) === 0x5c))
            place++;
        if (place < limit && !quotes(place))
            place++;
        return place + 1 < limit && quotes(place) && isKey(at(place + 1));
    };
    const kindAt = (offset, end) => {
        switch (at(offset)) {
            case 0x25:
                return offset + 3 <= end && isKey(number(offset + 1, 2, 16)) ? clue.percent : 0;
            case 0x5c:
                return backslashed(offset, end) ? clue.backslash : 0;
            case 0x26:
                return entity(offset, end) ? clue.entity : 0;
            case 0x3d:
                return quoted(offset, end) ? clue.quoted : 0;
            default:
                return joins(offset, end) ? clue.joint : 0;
        }
    };
    /** The first place in `from` to `to` where twenty characters are `good` in steps and sixteen are base64 characters. */
    const firstRun = (from, to, step, good) => {
        for (let offset = from; offset < to; offset++) {
            let ahead = offset;
            while (ahead < offset + 20 && good(ahead))
                ahead += step;
            if (ahead < offset + 20)
                continue;
            let run = offset;
            while (run < offset + 16 && sextetBytes[at(run)] === 1)
                run++;
            if (run === offset + 16)
                return offset;
        }
        return undefined;
    };
    return (from, to, end) => {
        for (let window = from; window < to; window += clueStep) {
            const close = Math.min(window + clueStep, to);
            const lastRun = Math.min(close, end - 19);
            const letters = firstRun(window, lastRun, 4, group);
            if (letters !== undefined)
                tell(letters, clue.base64);
            const digits = firstRun(window, lastRun, 2, pair);
            if (digits !== undefined)
                tell(digits, clue.hex);
            for (let offset = window; offset < close; offset++) {
                if (!is(offset, escaped) && !(quotes(offset) && is(offset + 1, plain_clues_joint)))
                    continue;
                const kind = kindAt(offset, end);
                if (kind > 0)
                    tell(offset, kind);
            }
        }
    };
}

// EXTERNAL MODULE: ./build/src/builtins.js
var builtins = __webpack_require__(1560);
;// CONCATENATED MODULE: ./build/src/keys/kernel/trigram-data.js
/** Logarithms of trigram frequencies, four bits each, deflated. Made by scripts/trigrams.ts. */
const trigramData = 'ZLzrbxxHtid4IrOKkrvvAHEis4qUvLPIiMgqSnZ/yFeRlNwfKl9FyuoBWE9Scl+AxXqQsnsGIsWX7PtBlMSH3L2A9bIkdw/QluSH5B5sd1/bbcs9wNy9z+7b82EfM7uzOwssFov9sv/E3siS3Y9bEExZzMrKiDhxzu/8fr+o1/78B2e/d/a1s+fPv3rq1Clect8Y3vFvuS/ejvYiHnZlYPR3Hvzw88Mf7h3c+3zv+uGr7cnw3w4+6Vwr7dyu7CXTa92t2cqD2f3OSutSv93qXOq1Jh1Tfr90rRiiaHBzRmCX6ax52D5bm2tuVTbOxH5QaTfXX5MRulz4rsYFUsIgPlhMa8njL4KNj5tzfkGw8Pslji6yLuNouhwouFvpqXQqTpM4DbwgDUT3rb0P9z+7+oPNmV99sdWLDnZmP7k//F5y8trUvfiML+Vgv/Xwhx/9xV/e6VUulx6/Hfzi2vZK+rvNth/IaLnpeUKIHCXW2809+yMRRMf3ZwWGnVrl3mZSC3wuZCUoCN90NP7s/m8+fXRrazX46pXmY++DWvre1oXX7r40d7AY/7sp+2S7lvzy2Qf/88w/1iuP7f2nzcHycKH2SW+jNMUeNkX4RKwLnWrWe95NdxfZGhoSpTVBwF9NKr4d9wORCt8vJbx7KhnIS7upJ/vSY+GWbW7tpeWg3G3VwkWvia3N3uPThosuhJwaHOcZRYz3t4eB7flSiJIQ5/x6faZhT03zksy1fQELCLDkp7HIJUHDXXAN0PNA02biJ7J1vZAEklxc0mAQxZyZludZkiHRrBydEkJD0BCAaFAF0FaYIRCpi5aHAAaAfv3e3M5b7e0Lp+6vbsu+LS7dWZ1bnDtTW5id60xvjk8uDx/97ItOK/LOVHpfpKHfR8YubS6kSdD0g1j6fjJLhJWutFuBX2nIiue9shxXjI1OksiSEFJwIUSZUquzebCzzU8tGG+cKCXLse3/sBk3ueSCecxgWHQsp7IZ+MJLKkIKIULUWRwnUkhh5AVD5DoFej2tXRXi5OtRcnITvZ6BrTh4WQgUPgpENFtOfdpPXJejegciB4RqzX9FvGSzYwYriLLBwEp8WzSQNyXjTEUoBL7vGwzdgmCcoG4AjYNTrmuceVS4cDAzzZGDNys9dTXrckRGKKF+IIT6nFAs+2ECANYpcQyLGo4bFZPpmju2O3Npm0VYXCtEp3hd+HeMwbS0kYWuXjeRmGop7CR47xbOjrGNl02HAYDrmQYaBkVEJIwB0ChGxjXkVH2aGpHjCvUMBcQTBFEjAJ4d9Dw0Zm3vGFoiYcaboS9QR0QXUfNyOkB/Zb/mB56MfOEFtyt+Ya9dYV7ORc/1EcEEgFLksZALoScGB6QAjn/WTiqu36pWhAuEQXWj6cfxZGybsR8wQTlEnCEAUMheY2AtFShV/0IIRaAWAJ3vpLFXcmWrmkodfBPLW49vX7t19fq1jd5Gr9+VrdLH//p8rRx8+uHtjWdzUk75sj6z0m41g0oqvDgQyyWR2xukp7zENSddb1wzVgZT3cW0VUqY9HksOHYF1+4M9y/0Tlz74t6tN5ot3D7c/uxs4gd1NH2UIWKXo3a1GQSGicg4CiZ8Rujfbv9d+1G0uV9cve674XAhfXpu455Rrm9t1PcZoZVI1MsrHdngiLjGkHMA6J5rvz473mgNmqtBwejvDG7/l9U9eVuIW3z9IQ9lIMmlqV4FmWu3XBZpKG3iLKy0fSE8jwcBQ5ca4XLyv0zZ7P3/8/P3azcEFRGpDlfaUoQGn6g0sRp6jPQrtoprSiQziaFRoK3tD+T7YWUXuc9uusCwF9glz+Si6d/3UZ/dP7W8sv1h+jfRyuPivXfj1eX9M7WnnpBc3z3j/fSQAXqMVFsrA8mRc+aOM2IxAmv+JZXUqMEZIYRwndorqUTGGaNFfFENeikt2SZjjLvC1YifeGszK6lwOVMzM5qXtXcPL6QV3xe+8DxxPmyszcWJ9N3Yy8e+wCUCMJ90NpvTSbIQnokN0HMAjeVkPTWCON+vNJFbhOxvraTtqTDtdTuVgDHUqc2FRgEIIBIy/3NH28Zsv3O0PIagA2jDwbDWj1ZbxXatbS+n4ur1C6+dP/3yuQvnzqzOTU9MJ8OHby22ksjdm5xa/W5nvSsNY5i2k5IdSTsOymjWhAg308QsC/silz6XawbXep32Of9kL5har0nGZqfc3cMv3/xB7+yF189/de7My+uHX575xzTpsGLIbYeZCJPCdspyzRMk4LzoMm5xALfMClwy5nMsIPECat25vXIZsfcWe3bhZEEyQpJAzSIQgUZepWuggi1zznD04kxAUGEn2UTICsg5ml5rvTr01kWXYIMLztDSEHgZcxrjrIDjOiHMJRfTT69WQn79VHH24DYLrxn51UluILFxossZQYm6FcuQWSpVuMvM5UDAGo+OYRHZOGMm2kywcNDsiT6XjUIwW4+d1sLUe3Y0dsW0SDE0TVbUONZXr9dZSF83xxfyiCFwSCexiGMUWEAogOYSaAiOLaQhkQx5SAE4R4IcXWohQVrhznwpEswFWTRCYVEejVcOEAnoQFRK4UgAYHm4P+UJwVVpYTdTaV5vp4lvL1c63U5qkyIAbG4Oa/1w2J7c6rRZWCXgJcO032m02o1Nn5FcAa68Wgmiumhez7dtqVtAoCqkAKCc0ToSyJGld8Y5L6CBhiZMxCqlzjtPb9zfP793+N61L2+cSVcr8bk39ze37qzvHQ73trdba839mX/8wbOVcuHGJ+u3n7Z8oyy4ezBoJXtuaXl6cFusLQVXtcGZ9rmrx5/Uzl/928uePNeOu4db94YfNIdb5e2Ddnj1/pur/3F4f06a2/eu3j5cvxaeH7Qffhw/nv4lLlw3Dg45Ljcrnz04JU+Xj3Uny+vJJC/JVFa3gx5roNflvkTuAkIYbIfjsnlXru/tTlMdwUmDSyqYXPgFB8oBSCzrR1ie8QBtNccGNvfbX5695Z+5N/O4Utp1B8PBjbdrr8hj/tTT8MymbSxsxVeffP7Jh5vp1n762X93KunvLG590otvMT0+WFsrz+iUUOLc7d+221dPPS68+XqDXkxNe1tImwmXo7BfJpy33frn93719oe3P37vxO/euHG7++DNnd+de/X8tYnNlafN350OJnY+evC3P/vw8+F78XB/+sFvNm/H91ZXv2LNcS1Pe063ZiHoFKxr6adiF8Vy3rMR3WRgfziVTi1PLgdptx1yLap579+/89i8g5Xen/W+w1lja3H2fpLUbLOe7odz/jForCzfPRk00KUYEkoIckIg3t7enup4fnt5NojF+U6jvrM17AymhsPp7YU2WzOB1rd3toczg+3tS4fDCh8bp87Wuwfb24s72zMHix0ZLWnw5M75dHa60X7UGAw81C1C2+2kEKAbFJLUxwavjv3YT/rSF00/bHkcC4wUv/zy6Y+/3Hr67LVnP3sy3Fvpf/53O2/fWH1158GNwwc7C7M7+8/+858/bslr9dfz0eYHBnbzBltOkkRKT8g08ZmoIae12JcGNWNUQGjNqGhbSVDBwjzLSYmIU8IJtzYGJZelldJrp1rmUs9mw3brTTxaZ6Y7owGZTbzuCeZSQ00JUqBINeIJlSgcqiOlYBAFTm4/vmvhd142z0wsv2DNF4wmR7SoCxSIBWrDUsFdsOD5KwMLJ7HIxlx+DMMi1ThSt6lxREDXwIK6hAAPXKZRV9pcqiQfz3cno4pEeuzA/O5NNMNmxd43kBFiEbvuMgAmqGUgIQ4CWugS5JQATrBjZJxr30adISMe4UF01YzQc0vxpOfy1oqxZciJNSM0mqGB3yrErebyOEdKjWP/AjtFpCWF6xhhhCBBQjgHDQAYBqpqUqKrT1NjpAwIWjQrUKBZYElXYBe50DxE6jVteYCEqlkEAgSfJ7LhpMeELVU2ezgwC3u+79W10PcsnxEYA4BKHNub6AstsQU6lIDVWem0p/qd4fJCUmK5Y1AtoosOIFFwESlYYHHBR3OtQFkO6FKRIlMXEIpErYT1y8uXd1bmNg8PL325PTuZTvgLb2xstDca/WF7uJ2m3Xhw4unZmXJlcrAXXdqr2H4egd9tx57vSY+LnoLnSK51TrCIuaVxBSA1KbBamwp56KDLkVuo8ku9vZf6yeZHC7d/29vTNg43H79qMGwgi9B2NMelBMJATBhjXeQNA9HwTOA12UCXTLnMeyWscN9nK+niwGfdx+P+P1w74gqPVG2JasNS6lJAFVuOYKYwGaKBlBA1u5HYZb/g7kPmhXrsWR54s3gUmUVs6iLHHAC9La+yLq7dxPBmnlqJsbHVFFIUwubC7qBJ0PdEvc14yOmEQ0pNpJQQ8LiCHpQQhhk0AfJQXsU1ijcNjBlXFS1SCDYfRYHYNBhrbO7cORfU2el5No/2FNZDR6O9CSyw8aVz9pUEUapqHzOBnHNCuADLxZzWE8iEiYypfySMAmUiW+MMJhBHBSYKhhpgyAgiNTyslgTnPSIYQaLgHQEv9qOS9ETgCWGwInPDVpIEEW/F+VYlsjgBcNL2IC4001Z9ONCprgONeu12x2z1C4PUJ7yqadvp3kxS7vmDsBMEWp6iNeaqj+QacEJcC6i+gugRRl1OXQSFyPR7BzuL78bbB5MHr+/HccW/fmflwuLMyYWVhYWVWlqYah8+Prsw9Naj1ZfLn5w942/YBdavBcL3uZSMGcgMQLrgIbcxaCKTKFwA0pVMMpNTI1ANng4a/fDODX8vfPK6/ePF9jYfziX/TlKkYxZnXKgFogA24xYSnRBJCLUEgUgw5hJCDFTdMQFKm3cWt5l/7lTxPx8d4y5jpC2AcuqoHcsh2/YCY3QIOsg5JSrqLIkm+QjRAI0RnTCgG+4aDZHXFYig3JeyXSAG2pwWia6pu5CqYZ+u1HHnxpEbH11XwAcqZaYBceFO1dKBGByorXIsNQliFS2XEEBTvEjHkR1Hz9AYE2a1Ml/FmLIkh1MstLhtDwOjzHLh8ZL7D0Qz6+2bH5x4WSR1Kzma6xWQcjDAM3UdCVWj1UiWmiPBLReyphKyro1idoEqhEBJXm0s4VlIEQsuupS7AUk5AgNK1fuJQqrgRZ4QyLghmI09V+K7QeJLwwtabmAQKFsAUSsOEp6oqJPgOgBekKZpO0ob8zVGQDNgfsqPhcs81D1T3d4ibvaMKs6sLJHhxSKVeUocRriBtIq0evHC9vZgrreys/5ReyoYBMmpc9f7w0vL/WFnsNCJu97m7LOfvDo3U3t8N2jfD0x/o4XrB59utNfloh/c/5DNNNrb0f759Hu3ju5U5tbfm2NT/dc7tx60vmhccqbadn9VlsPN2rtPkrtB5N26Sm+93jiBQSSWF7zBxPtG3Ge9SXzHSgztJ7XSwucn/b9MGumMcJNB0j0hBHKNCFrQDAW3IIxjl5koiYtAqPCtMGWcuy4KtJBkw3Qln3DHGJqcMSDMgur10m/9R/xs17t9Qay5rR3zYK73cvEYH/88Ko5rKBLZ/eiz3/3vH36wsH3q05+cCroHK9M/i1sGiev/b7h76oRO7M5Ufdi7ZC7Up+Px/qsdHg46xrZkEg00CcMi0VQKavQ+E42wuW/eLbucNyvp4eULb945N9y+3/ttpyJbf7/8V+9t/E3wa/fc/eBXl5sP/YOP0k+QEdBx3KH5rOUH67b8JbtIhUsYIp2PCu59Zh5n2hIS8QIZpWbPv8rqxBOGDBDcVtq+YSqugmoEVEARAs4t9gusE3QBKWUGAPixL6UhGBdSRGKGEccOJLoouR5LBo4OQINapWJ6s0nYaTCYIgBusxlXZJoWWrbIoqiVpolfsILYTaSOirlQPTVVH0mAAgUr1yZEoKY4sghJxpG1emnQ95rNQquScB7g+rWps2dOnJjtzHaGU5V8Kd66/v2GcF13uSBbeML3qUFjXwrV7bOsgcsB0kkfLYFC5XBknDikKxgKYmoUUcNsN039wlU1UNIN1VMDsRqWleUvon6Pao0UZ6QAB6GUjuIlVGUdRg0SakAgZgxNdEwmiohUEPRdkhVFgpRqNGstVfihrmADRYQqcM4kCEoVSEBPZUyGqPCDgn/Pcx1DojgdfI5fiCWKId2zoKB1HJxXH+9ykdNVdnHUbBIk1CCoIluzSBcMThE4oQYYFEEjCKpVAObWhEujK5rH8Ih19gvjPkaq0VfwkYICWcRDg3Oa5LUNhUPVON0MQSlOINskzJKEAnUAAXNkhDFxhIHIN//FkFhqRM8HrS6hMLoKKc0QmeOpthK5UKXWAwSPZnGhAN5z7IoUswUZ5U/1ZvH1S9HRoIHD6O/h19fE2B+8CBCn8IcPl91fAVYNiaYGBFTDfKURhvOhG3mex6WLgm29NmWcKUUx7waMqfFWN/1UMZB1xWZxDkgupWhwFpULThHVvShdYWGuizgPXKjhAtSD6wvC7D6Obt1rJC820/jqLGNQxfEKiOpodsPAM1Cgq+guRC+R1ZS5iicNicFwlMj8qCxJ4/Ga06eoMc+cLzCmuQiWwqDZXbhUvK4KyVGFBRqxOnaJG1JqMVdNrFtAQ+33nNr5qjbSiHmcE/oOWbNGy+h4RsgNP6o7MtEczSFOgqoQsXli8tHjupwTTjJYncs2CURGnblILOK6hKqt4w7sEs/VMZb3DJabHKRX55jLYoLzUGRQpRSp6zIN0YguViXLltjymIucINUEjkbkFl0DdavAnLzKGEhpnnNUsHAUcYo54aghsVTBVFUbseqrHaWCEwlXOAKo5/uCKcLGY5znq7yexr4RWbGba0lO1OZ2/KDi5aNKc6kmOGi6SmS+H4jEzyeBS1UfMJCBMJglnFA+T6r6aJZHUUWBaiuEuADcQuQUiMqtW4PW7Ka3sFEaLva90MdLlypn5ibHa5201qkFuVI0fHj6Qen2rXrvZPG3bw2vTwUnSPuMtJnh+mYiGWMTumWt+JKVWdBDsY5eJBlZrtXmgsm4Nbg00zSxudJ+9OW9Nw8344/emv3ytdVzzcM3d77yfY8X5nmhKiWS5uOoe4rVCSfG2tg0IjiMgGdbOTWIAvgI4Cp4/uv37rPdO2enfvFq0TjZKLHPGWEK9Gvk2wQ0FWgi7Bp1xAjqmoqqgAwetF9NTiXtN+uLLflCf/X8Z69jQ4G2JnocCecaxiVWCJHRcSzkgOQItW4/lY+EcG+8cL/zaZ0LjXXG+fSa9CKzGxMCwuPNilCYj4LDI+TcIsANY5wYlNnITqiECFbc+tRucnu32Jg2w2hwufagPLwwONZsDXuX2/7ktZ2Ndy9Ezy6G7pqZ2x8naFAAbwpfsEyV1VW85CnQdYyoB8Qi7HkOs1TzCWCESNQSU82K4iRYdr2e0bM5pu3ZqR9nfQDNUaL0AY0AlSJDZEwBENaUgd5Uhc9uBq166uXoBAD0BoN0029vlYftgNXnCXjpQmujFqWD5jCQNGfA0na7E1zHRb/Ynkq096kLddLglLiyOS8URwbOlUnPMyImpOHbDKsUqxfv39gezG0e3L92f2u62Ta8ucubg9pms7NQ21xIT9SbW4tfnb1QPHnhweOPHn3RuH0yHbS7O95n/BKWb/H+VQxDQcilks0bmsemPVUJA2bQob/M62hPo+c5vBsnbGv6bsdfWP/N6sNncRr3D/c/fgUFziPziIwoqFRflayk+BzVkBLUQjKfqEyZzWvWLFNwgwuybFz/MGw8yy2sC0kdW+1oFWVrqsSqBeCRgTkLlfqiqhGhcTOV6xhMGT3blfWNPeOj0/I4HkdjMWRFYRouWjX0QgcwwvkIaehpwaDxq8hNvbvpze13cVdDDO+Kvn29/soje/EGk36zIrezVGEBaAajqAmwIt7lVp0F6DhIqxk6DEqTBVFK/F4LC/FG59YpEWEzNCzmezS0XEO0eMHQyNUFHl7WOCp4E6v2lBtKDqOWBwSEYTChEcJClacMClR1zqjoWIWJLKqDY4iAkUja3DYZhD5ZMjIemqoLn5dPP/A8KUQ9toWQs7VSNY0D6fGkkosTTqoUwE07tXIxSnv1TmBgLgc0agZxTcaJ2bZj4A7AVnuQ2B3v0+Z6GpimBhTyMGotsh8WUG2IGSdnocMzpAbata1hbS/e2hrfPrfpR0l5/XF6amZmYrpWq3VqU6VSc+XW2cXSuuf94/ipC2dOcC4ZdirSlLbHCmlhHA2Dc+ug+Wl6wzv9yFz4vrfmb8y8cv9c+oPkpVvJjWvnK01j43Dnb1+/88O9ZW9xdfbHZz6+4W3Nzj1NxQk8vs5fWGNjFESE1c7wg8rdeHVQePftRPqHF7Z/V7aKoFuQV+gmS/39q5uzPNx7c3j1fLF8QuikVfBMqtaYjhmjrO3xNayDPWc8Mlw630pbN+zmOE5QMg6okePoWu4Ad6mDuJbjArIqy8t4nExYeMzCAhq6T8P24F+nDW/weu3Nv7gr3BXDuDyOjOW8SXPNPaYqIlADKXcsQjnWkXKqgWviMV6wqERpgKFQ2aXVT0+8687embj+o+V6/eDG4levDf/i2svXhzuP3uqYJw7vv/v5W7iGLj6zi/1JPGJdmoXVuXjGneDeFJVC46LlLi+gQxtALZpDPdtHqiSqJUWV0EhBECtaFsx1+w2MCpFGI6m9ZxKdjrmEEcYzsp96PhMeU7jZ4GJ9a4v1a+1OUOy2h/XhnO1VAJxmf9Due4NOeTCbsnqVwG66kPY7zfZKYxjbWs6EK2fixI/MxC+2A2kK6JIuYx4nyE2FaiFHonemeSQ5YzbzTQOr/4SJr/z4x092Xt9/8N6dZ4cXOhdm2v/lrc2tzkZz+Ob0/rlOsJYcnPuvx++WS0bie73rRYPpDKy7lWVv+eXycmFj1nfdpG0enJ863TzyajTrXj6G2GrPrp/z/x/xEGXfuPSZdbPemqocSsE5uE3ePVGva4wyp+L1jq3xwNP7L3nU6dj2TyqiMjm+1CjcmjIwlwwnu4vMBZdiCQxzhDw8/wNE7jxEXqE4r7ohH3exqvLePAdQCCtK/dN82mUGnSwiiVp+dzt+EuxWX71tXL1+bN7tT1cOVytn7JONs583OoGhLXde++WTu8/e2+u8faP8v7222O8/ePPCf4yX3bx40l6/+EBRHM20uR3/tbxutRtT2z8QP+ftqcqhgUTpx4QQfQSsb+199dmH73++feTj7w0e1g9XV/99yT7d/ZYfd8QXpdCuXZ67dD96t/AeT2/nt6a9m2KzU/nxWsontFsP3/nFlxZDw6W3Ovg+3qToYaSyN0rST9NzzZONx63wnG2I3kr0aIJHWAWGxAVy0RE2DkwcIwbmERQpJiStFjCEa0C4ZqGl+iLg0ouQuYgo0cO8SZy4lQQRBrGRxD6vKxiadtpTpUa7X++UAtRzQN2mH5UKvpdrBjJjZluNODAE91zHR1WN0bKzgM+apqyZ0YYK9anWknuIxADQ7tw/3N5vH+zM3H97v3FJyuU76Zm5yYnZTpouVAKzEK/ePvnZ+O6aVflu6yc/WK5z7pOoYkhp2NLnaCDTieLIXGZj2jN7hnDrUUQ2TmKLFyhy1HSXCDTpux/cGCx7nfdmf1IumOHeuZ1niAzyliOrKDkoJdXkruKxqVZWTLVvQDzOjpAix3ZiIOS5V2pUru5JxufOHB3mZc69u19QJUuR/IToQLJeOtrtXXQBda2qbYDHAPhx+SL5FrIitRfpxLX+qXoHuxrPEa7Zal6CWO/kUR8DSn2qJAVmMMeIbXnTGr989NdpD1y/oe+V7WPk6J3w5MXUQyNI7KVjWQucASIAi2pAy/gddtxxv4MVG3HYXlqu+d3CgsMTI5pGt9oafucgb0+u/TexOHXlTNmbaA0Xb504paiXl04a918iBD1GA4OYKEDTgFECYxQsnwkqQUq9iaoXZMCprlY2Q9oKKUC1HEeX6oaMi6ePSh4OTf0gY64oGykeCsFzYao0htgvIO72KrnNIEi4DGXEE6GBagijVhIkTpoUWoGPjmqjgjRpJ42kE6UeI3oRqlPCED54THM5Qr0KUCWq8VeOC8x6gBMXixQ9rinV0qDoAFSrnfYgnmxUOvWtoMBSKU6sqozZaHdqw8WWv+z3a89eOj0eNF2FGFFDHRzYsAVnEaLLEF3F5K+VmJKSRjoCqtYyZRypwgJILUVFkLDPpETXoD5qmiIGsaSqDeUYqgZbiUBVmxkZic0MJEz1ajZDCi6MmqhMvjAEGor1NClxQaOEioxDIcRhz0kBC1GoraX2Fc3Kp+Lkq0RTwrjq3ASJTUSdWDnFZfLskhDRyYC6ahRHd1FsiRoPwIjHlJit2ci/kpUs24tlpLRmBUMzqlPDbNBqOdGiFCzJVCOmnDlKTEfkppEpMTRj6i1A6h4z3sBvGekR1GUmPAATnCJaiofAEe2klP7sfynBjGvWkHAlvanNlalnlHloiCyfkEixOIDKRqKaS2KMlp/6oikyxxVywU0gXH/el2ajyTQ4xjhqzGJU0FHTaIVC5T2heRxHjfvXvIUq1kC+oSng96xGU0Wd2n9K5FGPqxtUdZtK4FKAR0A1NCcmxosl2yxJw8zluNeY+nhy/1P/2YunLp/dfl82bTackiYbd3nRM2zUDYc725VfGhcwvaoHLWasxdf7e7X0ZGM89EvejG+zzlbr+m9+9cnPNmafvvbV33//wkLv4PLsr0+WTZpfco+GokBRpLy6136IXTQi486dItZbH5TeLbG8MjjpEOdBU9z9o6f3fsXjvR8dv/bShcqUV7K3GFGMlGrZM+BJIHbvTvaonMbbLY68XZGHpV4Nx+tYc2tMm4wHl7ae9DbNm1wuG1fjGOfbNfvwJX+mMBHas865mJBosPzXFz6auddc/OLBi289fbodJCVjOFUyXaNqnrgSScKZh1WTIOOUEYeFSgUAgq+w43iEt15ksghjbLG+vtP7S+NzXrkWhK+K5trm5YWnCyvn1k/3t1bWXu8YL/W3h5++9MFDg/PFb5WXlT1EZe9JPMbHVZDMEyAaQ6eHlF4DZpECUk3Bc4tCxjOqUgA0RwHj1l7QspLmsUsVv+hv7cw+pURTvBTJiJRsbT1peEwost9la8IjrVqaJsVoql0dTJmKq6WtrWFtMxx2ipvnUxap1rKzMtzs9Ba3lleSCsuV4OJcOwgaIhHmwBa6A4SsqeyiBFaq9C4dwndmhGdyJgLDNxlWLVq9+PaDB9vn92+8d/3Lg8V0YXru3BtbW52N5ZXVqYOFTrDefvfc//F27frpkxs7jd2tXpBr1bC+70dyHe062g2sh6HA9ZN+8f2xa/LkI3/SwEpbdjveOuuGWldhDMsqS62/+OzN2elPP97/4tlg09y+f+9vXmPL2AXzGrGXMVSlO6mYJdRDxrsjKOI13o1vG1fD4DGrtTivDir2/b23By+xxhffrX+0dvn9SsLrZXUpaA6tOiPqyjLYOE4g2thmJCcSt7sf9tl1ZMsYnTe6fJiawxlWxAKX41walPhJeX4fu1S52TRcBr7GibbcPPMBw4cf9276L+VJOxC7fy8e4aA6cYucSIjnRIbWRyVE1AkNWZFAngH3bq5xx8Uq0oaBDl0D90zn9caL+8Od5v6Jqfz24ebPftP/svNhPPho+t9ut27/1YMHC7/+8MRqofhw5/0rFUZRR6j258OuA5hJcdZ81QCv6BfEUcSyoqWBcSBx2JIR8xIjyiEqT1uSZXPrCdKT6FEUtCqVlqtYKkQryz4ySWIhBfNCyQWfflXUN/f7sxu77c7E3pma29A1qG6tDJPp1mCluzIb8KNF6hy8e3h4Y+Hw4Mz9na24eUWHL1cOh4uz177cWt/pzJhFgdZpztVWEyplEwf+ynzPEE0heUM4TYFagRDjd08evP3F4MGzV5/8+F6/3/Eff75yeWdhbmd/e/NwkJYWNp787b96b/Huo7XXT0/+8PtTc+7+4tSTim+LUiTHE1lghRwKvhLE3its6qoZtDiv81TrTVaO8fGQTQjlfZJxb/29/b+4N+h/8dbqv19YeLlxb3Xhk4LF+HjdnVgyi5SuNLBaJl0MoVgnpUz0RXDfSP+N/y8aK689Wn0lzm0dbP7qx7+6dw69Z//f+Narb/tBwEjCUHFkms5MkmkH1MBlUgd0iSoxjpGCP8WPkaOcj4czlEywKF7edtewit+6OObGKKwqIfUJnCAag3Es5iFHiEVbB7Wt3gfvHh770YU+8q1a6ScnSmZktnFq9wcnNLI42FsqksxhoCPWVXgj8O9WXpF/Vq+cErVX+PHSoL/++sZe4QO3tTXdvtBvOdtvr341abzUPbbb/YebJYNMuHVaP7QDu0rd4tGfTBjoMgO8SVJQ3JaWcfWKKX6Ea40+xYvEVjwtGiBUEdcoenSdAtSaVr3WSIO4e2rqXzZtj/Gtlamnal40i2iKI6PIiNMf2PYl1imbsiDwl7dMttnZ3h55K7YHmxgA0I2D7YW9xvbO9MH20K9fJNBfOVzZWtnc2r+00w5YvgRXLm+tDgfGflpcqcWFm8BJ3ZMxGjz03FgwNEj001NeVHINUTKSlGGdY/XS06dP7r9x78l7Hzy78frsam3x/Fv7Wwt7G1s7s/dWO5X1/v1z//V8akywmw26voeIYwZYG622jCdfl8VrnciNa2fZ9sz4zK5Z8gx8RDLfg5WufzR7i+J8jqOFXSQQp+1p34yvJ1dfn2a8tX/9g1dqw+OXjILUpCG0+lpRG9giOTgSmgzLBrhB4q9PqlDDjNdWEhMFLjdtE3+66/10q4sUXRaahJKqQvuqImSqiK6EB2YRajAAzdGsO+6XpWbtxcTwX0HXrfjk3mfN0yQfbV9yaxWkrYX40vZ/eqt/99bCXG3/QnO+1ErsFUXaaUpiWTNH4DqIL/ea1kzzhavj3OWtin1IiDYSMlTNUiho9/Gj3i339HdP3CgXLB6Y3uqJ0ss3jy3LeP3DlPvx1tytndYHi09o++7EpVXB+WB66hOOLskpJlACz3Cd1KoKiqli6FLOueYzaijtQqGBTOsG5XFVknTW0zkbCekw1eFSrqAQV+RslXFXeZ00ogybgXrPcKjYK47cEAK/RYmVdzU1Z0S3vhaHtFnQiMWtTINXUI2HruAg1nMRyzxD4CuhjFQJo8+J/mzgf4TIJCGMaNRilotE/VrrXaps1MRWYvbbXYsjhI3CzGRxLA2SJLB9c8JLLk34RrguvnvE/eFJJFzE0AqkwQ3hM4MxznSg1qSNXBDP1yNkLHQ56QlmopKHVC1Twh5tb1woNfmFs8UfTQWBuzWbvqfoOoWHUT2xRgg1UBJUraVKY5bLaQ+5Bsp/wbjSjABgff1GnfPkAO8Xc4Cgo0dVe0EyH3nGG0EMFrHU4mf07Kh8akRHiykNVYF8SzEpDuEWCdHSLL9EWoaLyKiKKQagdHajTujDboGJskBX3UVkjmdGicU5UC2fyaM000WVGpP1ASwbgKXkTKLpSniIQsKVKscNNFxhqLyLNM+JQQ1lyS8DN7lESs3MscPlCK8ziqCsPHyk0sish804seyYBmSM4Qhwa0jUBzGhUSuzlSEIYQFwIoBo2XAhcySB60npo+CcM4a3ktXCVtAOohwPmnErNi2lnnOXi1HhE1Fmyoc4EL50Pd8JXE3ZsB1pKwBmCI27+Pt24Q9US7qkq7ygmiW1ZRwAWrUnSpgXUjgeJyAJlmcbXlR3k9SL7EDWebP0xakNQ06srzd+cTk0JpRFecNX/IfyK7uonCCkq/zw6LACU52fSZGmPFQo0PFUIqNYkv13N7/FymsN3Dt6MeJFClfKiOhbGiesaqHy77pS6Kqoj+bKrpLqJf5T+hC0iypmqpmE7e15Bv/gEXe/oIalOWB5XOFazaIc2HOSUtkulAKgVBeigSWLddIlinmlvJrJo6ZrIEPDcPloHWjq7UovLIfFyEDNjUvskKPrMt7yfy6PMPAELrVU0alqDjWN0ZJbHEWmgQOOgDXsYpW9E5I68ueqpWXIcV83eAsfSYvVmsnupBkaEqgyZdKqMnx7jHCiWVW0lF6f+ciU2JVlBUK56vEoQ8IMyPyBE+DtKnFZlU1NOS+JcqcDR1dDlu2RjBJWOyDrTCmjoFRLCtQvCeH5IefCEDxfJ1RGMseJZHogeZaQlWop8qEfVVNlaNcBwqiy7GPs55K4jgYCabFMPn+uIKgNS0b5axTzKrEGmdNSafOKQFSt5fpgK+37m6vFrdWBL326vB5MTxaLdmLbifR1O6qtn1oJJNLbJvo5hhcVNR4EserZlSGQs3FK6ax/2yip9g05kmWP6cu+X9HV7ixxDXEMgFauTRuUDPJsh2ilLjetXpL0CXOIFiNS5cekJuE0QyJqCjNi0EAdGSXEn1cGFpVO4sCj0Cvi1aOYeSA9xbZTC7N6IvSsklj0SsaLZts681YUlfqn6V/XAA9Di7NjyKggmWzMFatALWroyIBLcJSFqwhAdLPgjtgo7wQ7BsU14+WHEgnKpldXBhBV0ig6o4yJJhYIWoQZJGNx1Ad5Vtc6bhWojRnl7tmt06ViM+1f65R1vb+1cuc4El4FTdO5BtlhH5XIMluduntWPhU49UYpg4z2UVEhs6yRhnl68hXuBNzlijtDVYzMyGAJVanQUncZ1VRreX/lhGT1RqFRZN7DMOgNgqDpe64fOxVRIRIIBHEsPaz4RssPyM/pReCyJZd77lTstjnXNITqgNuCk4jpXkE5cjP2JLPoZn9AA3bRHJUURgpKV6JUHVFq+cVm0gmHvoltFDNzzcivV+PUT3wR1PlG8cmZU6UKayxaawlzUUNwenKZe2i4aKwpwz0hSxVfNow6G1MGU2IQ6rRFV7GqjqWhyRQBFha7JSThdb/XCZeoaQEGoOwZWgg5d9QUOqZRsDRj2lhSBG9W+NBV5Eo1Mypm8SLDCYZ4DUk82iSUqVCyRhRalt8thLGsgIyyNwXqWTfhIrIl1YKOEvy7vIiFpVxJHUSkakR7DyNVSeuIM9myAK+zNaRYXwvF8QxW0HX8K7JBtSUydoM6ajf7mdchO+KhZdZb6tEl+GnmqbFGUce9ctkdcw1b3vKY7W3G1+bwJpwCUgWJ2FXVOUSmTpFyq2rT0Q5okJByFUzkawuOyV03h/yYC+DSbB+RHNMMpqPUNNJVZB4fcXkZIlJIlDKsq+ylmGKXZWdQPeaqUolcuAILnLutjl9p8iQqtAIJQiWltNNKxuL2oN6OTRjTwYkGrXRoJ36hVZJk2dLgIEg8UbSkZyWCUUXlSw8FAmeay7LH1XYQQ+QO59TLmhPQ3r1/uHNvc+fjU/ff3I8aibh2p7Ow2Cm3Nzv97XYgy83DX75oMxcjw2DxUY48r/y7hnLfKwaUKbcrpZMyc5BZGUTJDLFosMwmhRkbrhLZ8qKy/LaNVVug2y/U7qv8pWU1PaPMKRhq1RwNgBQY8CykqK66KGWYBeVYo5K53GATlQkF5NQlHsnIyOc2E5L54OnIREWfW2SoZDl6hGLGpWW7rqGk9wzcIJJIHzlMCX3B0sm3LFB5VwkznFIsMYajlRYqEakRWZlRTEWQlmnyJOOsrFF107LIGD2LA5QZFIRiH0GnRBnQuFD6FKWEKxSthqrsSJmBTX1QlsgwWyya5YkRkawp6YZqnHFGIpo9NXCPSCoyU00WzQofKPVQMd9IIOHEUOebsoNzrkZzljBUA5AZ/QwMA6T862n7xg4mhGAI3Nfc54Oez6Ti0emHbO4stIhPsm34vEjSP0Fk4JBv/vqc46UMLVAQjhosy3xmpR66ddeL3MxHxiNjczgcprZoRNcDJtkFHrkfbw2nYhnLyPN871aO5x6vDIePZMOfbDZsT5zx4uqbw2E5EuKqp4wlN81W7s5wuCqFV9u6XtqN8BwNndWV4eRVz47sxBf4vs1y1xO/LEzJhCeYkIqOzg5AMhExzgRv5DjUpaeO0fZm2SQyoRNi2ZJlOomsM2XBoxCqdzPFj/PsEDBxAr/BXCmWXeXTiwwCoe8VRAlxgtuMZSfCUxErPt5lfJ1xn9kQB7yhblHHcoI8Rwm9FEToYlIXsiGKoWQQeaj6HkTGDC5Mi2Acb9gCmSsxRBESCq5g476B3BPrdqFkU6gqw8MQ6yGaDMMQGYTCVxpHA9WZS57psMJnnkCuUK/b1DWwfM5CmR1fZChyQMhypzKb7fAwZOwm8bRYufUzuYUxkbH4Uqh3NBTI96Sal+qTT54Mpger2xsr7Y3mf//bL/7u32ynvsdqvhn/Uxv3vpaDm5ud6fjo8lzvymrKcOw40MVBO14IBv18uyKP/F/VPOykaavcblSaUS2OMS+Q1vpJTvVMzP6nWn9Fg/ybDOsYZocQ1RFrgLHr28OFvc7+ZnF7oS3/erq5//Fw4fOk1ro+6K9e2JBv7f/mf/1vB1MxwuSRI8MFnzhjQLwOGdeOzJP8vHsEKkqlWbdDNksmb+qlCLk6vBjX2IQxDu6Ya+qqHIHjeTkB0BqvdvT8UbWB/KJIyZEld3ypUiRgIDiFsA5dKPhawQV18gBEAcbIEaoVaVfL8g41qqUNgPkT2nKOgJVDiAzQlN3QoGNa5uqkjFxRuZE9Ry8AOCbG+VEKY2rrEhVS13gPuuCsESsemd/lGC2qUjMJeERlIHBkCcYsRxs/Mh3KDNrKCSxaYw0oXjHGFOsKTu6b7Ts/+sHz2kkrB6RA5RjJAFGzu0aHTtCc8i+wJVX//bx2pPtClRy56OnsCAWq2h71uGP5gzE6gn7jpKjpYGigThkUgVo9sYR94A1SsJyRrJNlb3UMcBIsYlJq+eoeWSP33JbK86CD5jzXe8w8WG3OdHVUgEgw9EdTp+S7abuTlKJWqzGIbfyfKL/ywu8T0sj5acEfSkb5kS78hy/3T1pLeC41fZPL1NQVOsNOUm60W/XhRjA+6VnOq76feFZs6/FtYYRmkz1YHiYGrvW6F1cqBlgBde6KBt/F8jIpr8FFHwg05qLKbmE3eHWtV7ipQZNYG+auuIZGjwehMn4SCGVSNFl9z96b7u4qrE0HIi7cxKkNfbgWgZNdYh5Ds77mL3lmlp/pButiHd2LhJezowoQ8OvLJrofzvEDCyGng1PCrrIpczLPrWxeXM4nUKmfqkSBipy+t85uIu5qrqdleT5c9SewyMwTrp3XCDkK9C5bRxeNXRatZ3wBidbkGrJKd3epXNMz0+ztpIdRt7RmzGw589njWiOrFkEtPzrc0uO3eL0ulrXdnkGopYNbLk90Jzr+MHg8q48dLRBrU6yzbbR386cD9xZxdNpRRIaJa/NXtpRNnqO15+2yLrqjYxnzSvAr8XHVYxSWjFEJoplGjK5FljQg6oSvsvhmB5a+Jm+pgW7dRe3lUYyoeHF8X9mnu8gJhYnPreWjfxQbKod2LixMH6lv9+srSZFonah7yhPCpcLL+WwUwpHSXjXKu3SkX45q9R+9NkZRSek3VdiTQguBu7prqD4EliIhpWAYCGsaXTD9YO14Z9xGNj125KDjKxu95hV5gY3N8/F5HIMS4WBdCyP/RG72fzi60FwSzNHNvSIes44IHHf8vKaTJc1rhoWYwmBmeYWNvQBOnrp5XsajF92Ji+aYRTQDLKN6i1yBwqxW9MHSYYzwI3SM511y13lfy7BQddyrtSjUL+jvHCEQgkb9XOa7gGlyjJFsjimukyXFjWKmThPAKfECHrHohBWMulZ6i2/DxWn+DrpNYlVBAz7BxoleJTOAxQxrC38KCtQR40dfagYKU2J0TBSd/HLzxDvBUTxCXHDVV0qMUMf8c3heZqdZHs0ylMcIAAfeXL+J2/OTG9Px5cp8leYxKrPx7pjL5pYWjeUJlX0MAdSp8vGxToGPDNQT2hjJqa+a0LIzP8B7pAoDlS4nIYu60QYkYGqKVEPJx6o14oAFDn2ehNShNGBWdqqbjMLOEsJVJ8qQSV0jf33sjdxv/5kvv7nS7vTdTqs8qNSQX9EgLPs+M4WXVOOIYO7hsYsLg3baFGma3+wEjMI4qf/pTax/FnVkZbjZOtUbDtfudYol38R3Lgw7ta3eyrni/kLNb0zdNX8dLwS6u9zY7Q5mPcxbJn1rucnWsHgTS2vA6xDCWtmvrAdd43vz5cDQSsTHLf8eu0nSW8Sepc48WFAXiWDgHPBm2riY5d2W1zOWwFjSkhbP6o1jjJ9wvn0xbi1VckqpIbRGurQKbImQMqVXVPdIIq4BvZvSRQqQc4DuO7FWBZgXdTHyZNKI56niAvlz4AlrvBn+HLSLhKuTcAooT3pHSIHhXV42dT2nAa1jHauE/Ie8FY34dN4wOWhuY+kd6SsGHdx13rPisNjQzjyi8yGx4B1Fb2rZoppZ0oE63iy4gG6Ob2Hm36V2eWJtrCE/v3q9pudV87NWuwEd4S+RmVnnIqcOUBoC6LvdarjK1PPrdM2qY5W6HrEEwFJWSdmEPUZ4wUM4mhHsisvJwTwn6ixKOGYRNz+KpawFUocWQIDqt7XsKWhm42i32ziyxyLi8bqs5p9H5Ki6qfPqCm3ksmlTdl51WIZZDsmSdE5dNQlh+27tbBL2E6ct59B3Xvj0KHzTAYx+Vv9Z+dzc2ups+YPh5PZiX6yXpXuvvbWaTEXXV3eHnYgky7O//I4nFJtGtKZQH65Rx2CGOqqsWySvIA7AshCaSYp1RUVBFYhlSW6QHFj5bAi57AgkV5ApB4zoehV0p6rcUroFOjXzALmMjnBGnhPtOSqwMrClEnn1+XRoQJVPIEccNXDQHPfrRu4b4EC+AQlk9BdLBw3yI/lj5GrxoarWrqqSTdYe0ewChTloLmt2iWmMeMVcaVR/qHNE1V5K2TxqoKtL9D/SUUZbeHwU2M6oZSa25UBM0WK0kBmdrKpGcvOqpV8a2eCB5Ubv14lUAwPNyg4zaKCPbp8Rg0pKU7VKI8/n5RvYo/ZV5gL+owcZcfCZCfr38ChMktzXAItcgRfta39wlIiADd/M0AhVfZuSP4FbCn88rxagjeDuX4EbBImXc+PAqcQMJDi9sT8NMvvJjQeH5/Y/fnD76YNOcjYNLv6g005aMlmotFoVY/f2dfsrjoyghZZjaJrCxKSiErNaQjJaI3VQT7OgSnOZd0hdEkA1O+4B+Pxrg5wsDtRXCKA60rUE2hComjcObFfNhoZV0HJAHPocrjvqy6wymEufh52mNr6a6KrS+LLtphW+PpE1Ohs29nx24WuPlAXgZ4/7zS90Ws1lrQLo3+xBAfPqx5JGVfInOWt+FNXqpLAqwA6QJAPWhIOO6lY5nIc/iOvs9mx0FwuyzEHydIloeUt58iHUIafuYoNDJtVdxhDmgeStpdEdHEqj0aBRTR3NWonnUaJSiQI+Gv3a9aVn+J6Ovj0n21YEnpdu+jzC9D8+pJZdQn4P6I/Mi/CPEFlVKbOjbzpQ/I+61vsTSVIN8GuBk34zeP2fVUtbVITB637YayJO6eTXh/cOLu8PDt6ee/D2avJ4vwGfrh7ufL5w+/7+xv3hVnSuFTx69cn5wzh4418e/+rBjghFKfnRaf97xZO7/KV3po+T04X5+vKvFq7bb+S//5/GLt9rt9b8qWD7Vf97/stu63Q3mWAF2fBae72p2hp9+5WNt6eOf6cqx1rD4wtz7Nvv9L//i9lvI4w1nMZw+bF2GxYPj57ZFFZq5dz4uHiJTQjz5M9vlVxTd6ifts7/KJCP/1Xxb1402Zpeaewc8cdQN3GyMndEJ+jQeks+ZNfQ7jA7Duk80YPN0/7p8p+F3ktX2iXL0x0r+Sz+lN+sxL+0e3dEt8rzcviq/7JxJGQ/sJIXUXcb7mD4uvxuML/y8rf/4sGODk6u0f5u8FL9xH7z1f/Qfkk7Wmw4/WKWBqtMs64qElgL/ZP+n/sTrj/nts+glqtbg/t3/tp7ur7yq/OLv+7fbIhKPDyTnv+/T/bS7/9iZ3ryldLVaHPCk8ZFJ/j2C19M63LZ0cPWi+ZL2lHHPGbZNiXH6s7yx/IW/0eK7+hnIsvyLCkSXUpLp+MJnyZVXnLD3iZ04SKQn6pNTh1CgqREy9WxeTCpoRFgNg/9oGXqVlXkPAIv/I/F0zO/lUEszP+/i3PpSiIMwDCj1ja+bwC1lfPNAMed881FrTYz3DoeFzjDgHZZyGUwaxEIlFHnJCBCrHRQIU7npMdLoC3MY17INl1Ot1/QD+m0qg7b/sS7eN7nfVm3C/OYptbNpqOZB3os5dWDYkYPBMJPu1GEZjgeIwZLbgSI7nyPNErJLGlCya7hSIfwbZjfQodkJiRy2s92SkGT3/g/yF6+fr7fKt/bbbY+tWt3QpVS5df7s1arWWrt3f3eqMd3Sqe7fx7VgnbeWM2tzMcFSp9LHZUDBXeSdObJMQMloogRF29rPkNf8dxa0H0xixiIaHXh2LVFC2soGKekCUyKhXFdsDC5Gl/15Q+gPe8Xy2pa3IS+NfLhRwrep6yeQsM7yPUfBj2JtJWQSHWCKaI8TrJjCVIcR9wC0eMJP17ctlm4U00qu1jkCE+k51EYsBCFlbzKmgeILns06x7ENlbmZZ6+gC3ytFpyVbk3lN2AgRBUMOjR0tn0KJp0c1Nc0EHZ7JLf9SpW9SYp/lCMrLokScho53veNCKjBWNZD/UBpPi1YzWP08pw1TpWxEk/FrXtLMd0TsEAhXqBCQ356Qz/gU9RfIpUUzSSkC22PXv9ar4/pp2mj6bsI3w0ulr3NpkKFzTIZ5PyJpZHIrXZ6hxw5IzEQpljwWVlQGh6cngaqHNQpgFIEBZ3cZ535vogdCYEQAJaYul4PNNLgaQMDQZwyxaLPXWDtwILABc7qBWiIcA5oAQks7VjOpmpzvBRKWaKCCGaBjRcBk821NQ1TPOYCGCagypMDGJqSQ8GNa9b0wJ6IObunUzIoZgeig3rHkfG56FlpU6cZBuhonNL2Lm/NyMApFzJjctch/czpIdH8IDB9nOaZBBJybKkYEg4Eap/+XbW+Lq+177Z3m8tfW7UT/7uv2u3Kyc/z45/tJqhF83z35f+AQ==';

;// CONCATENATED MODULE: ./build/src/keys/kernel/trigrams.js


/** Characters that keywords are made of, each a class of its own; the rest is one class. All digits are one. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz0-_./:= ';
const classes = alphabet.length + 1;
/** The class of each byte, after the folding of the kernel: letters in either case are one. */
const classOf = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte).toLowerCase();
    const index = alphabet.indexOf(character >= '0' && character <= '9' ? '0' : character);
    return index < 0 ? classes - 1 : index;
});
let table;
/** By three classes, how common they are in source code and prose: 0 to 15 in four bits, each step twice the one before. */
function trigramTable() {
    table ??= (0,builtins/* zlib */.w5)().inflateRawSync(Buffer.from(trigramData, 'base64'));
    return table;
}
/** How common the three characters at `offset` are. */
function commonness(text, offset) {
    const first = classOf[text.charCodeAt(offset)] ?? 0;
    const second = classOf[text.charCodeAt(offset + 1)] ?? 0;
    const third = classOf[text.charCodeAt(offset + 2)] ?? 0;
    const index = (first * classes + second) * classes + third;
    return ((trigramTable()[index >> 1] ?? 0) >> ((index & 1) * 4)) & 15;
}

;// CONCATENATED MODULE: ./build/src/keys/kernel/tables.js


/** Rows of the entries of `keywords`, of which the first is unused. Throws a RangeError for keywords that do not fit. */
function tables_countEntries(keywords) {
    let entries = 1;
    for (const { text } of keywords) {
        if (text.length < shortestKeyword || text.length > longestKeyword) {
            throw new RangeError(`A keyword has ${shortestKeyword} to ${longestKeyword} characters: ${text}`);
        }
        entries += text.length > 3 ? 2 : text.length === 3 ? 129 : 256;
    }
    if (entries > 0xffff)
        throw new RangeError('There are too many keywords.');
    return entries;
}
function buildTables(keywords) {
    tables_countEntries(keywords);
    const filter = new Uint8Array(1 << (filterBits - 3));
    const chains = new Uint16Array(1 << chainBits);
    const next = [];
    const keyword = [];
    const shift = [];
    const enter = (gram, index, offset) => {
        const hash = hashOf(gram);
        const chain = hash >>> (filterBits - chainBits);
        filter[hash >>> 3] = (filter[hash >>> 3] ?? 0) | (1 << (hash & 7));
        next.push(chains[chain] ?? 0);
        keyword.push(index);
        shift.push(-offset);
        chains[chain] = next.length;
    };
    keywords.forEach(({ text }, index) => {
        for (const parity of [0, 1])
            enterRarest(text, parity, (gram, offset) => enter(gram, index, offset));
    });
    return {
        filter,
        chains,
        next: Uint16Array.from(next),
        keyword: Uint16Array.from(keyword),
        shift: Int8Array.from(shift),
    };
}
function enterRarest(text, parity, enter) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let offset = parity; offset + 3 <= text.length; offset += 2) {
        const common = commonness(text, offset);
        if (common < least) {
            least = common;
            best = offset;
        }
    }
    if (best >= 0) {
        enter(gramAt(text, best), best);
        return;
    }
    // Two bytes, or three at an odd place, hold no whole sample: one that overhangs by a byte is entered for all its values.
    const offset = text.length - 3 + ((text.length - 3 + parity) & 1);
    for (let other = 0x20; other < 256; other++) {
        if ((other & 0x20) === 0)
            continue;
        const wild = String.fromCharCode(other);
        enter(gramAt(`${wild}${text}${wild}`, offset + 1), offset);
    }
}
function gramAt(text, offset) {
    return text.charCodeAt(offset) | (text.charCodeAt(offset + 1) << 8) | (text.charCodeAt(offset + 2) << 16) | fold;
}
/** Bit 5 where a letter may be in either case: or-ing it into the text folds exactly that byte. */
function foldOf({ text, anyCase }, at) {
    const lower = text.charCodeAt(at) | 0x20;
    return anyCase && lower >= 0x61 && lower <= 0x7a ? 0x20 : 0;
}

;// CONCATENATED MODULE: ./build/src/keys/kernel/plain.js



/** The kernel without WebAssembly: the same hits in the same order, at about a third of the speed. */
function plainKernel(keywords) {
    const tables = buildTables(keywords);
    const memory = Buffer.alloc(padding + memoryCapacity + padding);
    const text = memory.subarray(padding, padding + memoryCapacity);
    const { filter, chains, next, keyword, shift } = tables;
    const patterns = keywords.map((each) => ({
        folds: Uint8Array.from({ length: each.text.length }, (_, at) => foldOf(each, at)),
        bytes: Uint8Array.from({ length: each.text.length }, (_, at) => each.text.charCodeAt(at) | foldOf(each, at)),
    }));
    const byte = (at) => memory[at + padding] ?? 0;
    const stands = (at, id, end) => {
        const pattern = patterns[id];
        if (!pattern || at + pattern.bytes.length > end)
            return false;
        const { bytes, folds } = pattern;
        for (let index = 0; index < bytes.length; index++) {
            if ((byte(at + index) | (folds[index] ?? 0)) !== bytes[index])
                return false;
        }
        return true;
    };
    return {
        text,
        scan(from, to, end, hit) {
            const last = Math.min(to + 32, end);
            for (let at = (from - 1) & ~1; at < last; at += 2) {
                const hash = hashOf(byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | fold);
                if ((((filter[hash >>> 3] ?? 0) >>> (hash & 7)) & 1) === 0)
                    continue;
                for (let entry = chains[hash >>> (filterBits - chainBits)] ?? 0; entry > 0; entry = next[entry - 1] ?? 0) {
                    const start = at + (shift[entry - 1] ?? 0);
                    const id = keyword[entry - 1] ?? 0;
                    if (start >= from && start < to && stands(start, id, end))
                        hit(start, id);
                }
            }
        },
        clues(from, to, end, tell) {
            plainClues(byte, tell)(from, to, end);
        },
        lines(from, to) {
            let count = 0;
            for (let at = text.indexOf(10, from); at >= 0 && at < to; at = text.indexOf(10, at + 1))
                count++;
            return count;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/generated/kernel.js
const wasm =
  'AGFzbQEAAAABRQhgAn9/AX9gA39/fwF/YAABf2AIf39/f39/f38AYAZ/f39/f38Bf2AJf39/f39/f39/AX9gBn9/f39/fwBgBX9/f39/AAMNDAMEBQECAAYCAAcBAAUDAQAABlEQfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHTgkEaW5pdAAGBHNjYW4AAwRtb3JlAAQFbGluZXMABQVidWlsZAACCWluaXRDbHVlcwAJCG5leHRDbHVlAAcFY2x1ZXMACgZtZW1vcnkCAAqJHwy3AQAgBSAAQbHz3fF5bEEMdiIAQQN2aiIFIAUtAABBASAAQQdxdHI6AAAgByMIQQN0aiIFIAYgAEEEdkEBdGoiAC8BADsBACAFIAE7AQIgBUEAIAJrOgAEIAUCf0EDIAJBBWogBEwNABpBfiACQQJODQAaQQIgAkEEaiAETA0AGkF/IAJBAEoNABogAkEASAsiAToABSAFIAMgASACamovAQBBoMAAcjsBBiAAIwg7AQAjCEEBaiQIC/QBAQZ/A0AgAQRAIwIgAUEDdGoiBy8BACEGIAcvAQYgACAHLAAFai8BAEGgwAByRwRAIAYhAQwCCyAAIAcsAARqIgggAk8gAyAIS3EjAyAHLwECIglBB3RqIgsoAmAiCiAIaiAETXEEf0EAIQcCfwNAIAcgCkkEQEEAIAtBQGsgB2opAwAgC0EgaiAHaikDACAHIAhqKQMAIAcgC2opAwCEg1INAhogB0EIaiEHDAELC0EBCwVBAAsEQCAFIwVGBEAgACQGIAEkByAFDwsjBCAFQQN0aiIBIAg2AgAgASAJNgIEIAVBAWohBQsgBiEBDAELCyAFC9YDAQh/A0AgASAQSwRAIAAtAAAhDiAALQABQQBHIQkgAEECaiENIAggEEEHdGohCkEAIQADQCAAIA5JBEAgACAKaiILQSBBACAAIA1qLQAAIgxBIHIiD0HhAE8gCXEgD0H6AE1xGyIPOgAAIAtB/wE6ACAgCyAMIA9yOgBAIABBAWohAAwBCwsgCiAONgJgQQAhCgNAIApBAkkEQEF/IQlBECELIAohAANAIABBA2ogDk0EQEEAIQxBACEPA0AgD0EDSQRAIAIgACANaiAPai0AAGotAAAgAyAMbGohDCAPQQFqIQ8MAQsLIAQgDEEBdmotAAAgDEEBcUECdHZBD3EiDCALSQRAIAwhCyAAIQkLIABBAmohAAwBCwsgCUEATgRAIAkgDWoiAC8BACAALQACQRB0ckGgwIABciAQIAkgDSAOIAUgBiAHEAAFIA5BA2siACAKakEBcSAAaiEJQSAhAANAIABBgAJJBEAgAEEgcQRAIAlBAEgEfyAAIA0vAQBBCHRyBSAJIA1qLwEAIABBEHRyC0GgwIABciAQIAkgDSAOIAUgBiAHEAALIABBAWohAAwBCwsLIApBAWohCgwBCwsgDSAOaiEAIBBBAWohEAwBCwsjCAuFAwIFfwF+IABBAWtBfnEhAyMGBEAjBiEDQQAkBiADIwcgACABIAJBABABIQYjBgRAIAYPCyADQQJqIQMLIAFBIGoiBCACIAIgBEsbIQUDQCADIAVJBEBCACEIQQAhBwNAIAdBFUgEQCAIIwAgAyAHQQZsaikDAEKgwICBgoSIkCCEIginQf///wdxQbHz3fF5bEEMdiIEQQN2ajEAACAEQQdxrYhCAYMjACAIQhCIp0H///8HcUGx893xeWxBDHYiBEEDdmoxAAAgBEEHca2IQgGDQgGGhCMAIAhCIIinQf///wdxQbHz3fF5bEEMdiIEQQN2ajEAACAEQQdxrYhCAYNCAoaEIAdBA2yshoQhCCAHQQFqIQcMAQsLA0AgCEIAUgRAIAMgCHqnQQF0aiEEIAggCEIBfYMhCCAEIwEgBCgCAEGgwIABckH///8HcUGx893xeWxBEHZBAXRqLwEAIAAgASACIAYQASEGIwYEQCAGDwsMAQsLIANB/gBqIQMMAQsLIAYLBwAjBkEARwtfAQJ/A0AgAEEQaiICIAFNBEAgAyAA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WRpaiEDIAIhAAwBCwsDQCAAIAFJBEAgAyAALQAAQQpGaiEDIABBAWohAAwBCwsgAwsaACAAJAAgASQBIAIkAiADJAMgBCQEIAUkBQsEACMOC6AIAQV/IAAtAAAiBEElRgRAQQNBACAAQQNqIAFNBH8gAEEBaiEBAn8DQCADQQJJBEAgASADai0AACIEQTBrIgBBCk8EQEHjACAEQSByIgBB1wBrIABB4QBrQQZPGyEAC0F/QX8gACAAQRBPGyIAQQBIDQIaIAJBBHQgAHIhAiADQQFqIQMMAQsLIAILIgBBgAJIIABBAE5xBH8jCyAAai0AAAVBAAsFQQALGw8LIARB3ABGBEBBBEEAIAAgARALGw8LIARBJkYEQCABIQJBBUEAAn8gACgCAUHh2sHbA0YEQCAAQQZqIAFNBH8gAC0ABUEjRgVBAAsMAQtBACAALQABQSNHDQAaQRBBCiAALQACQSByQfgARiIBGyEFIABBA0ECIAEbaiIBQQZqIQQDQCABIAJJIAEgBElxBEAgAS0AACIGQTBrIgBBCk8EQEHjACAGQSByIgBB1wBrIABB4QBrQQZPGyEAC0F/IAAgACAFTxsiAEEATgRAIAMgBWwgAGohAyABQQFqIQEMAgsLCyABIAJJBH8gAS0AAEE7RgVBAAsEfyADQYACSCADQQBOcQR/IwsgA2otAAAFQQALBUEACwsbDwsgBEE9RgRAQQZBAAJ/IAAtAAEiBEENRiIFIARBCkZyBEAgASAAQQNBAiAFG2oiAUsEfyMLIABBAWstAABqLQAABUEACwR/IwsgAS0AAGotAABBAEcFQQALDAELIARB4ABJIABBA2ogAU1xBH8gAC0AAkHgAEkFQQALBH8gAEEBaiEBAn8DQCADQQJJBEAgASADai0AACIEQTBrIgBBCk8EQEHjACAEQSByIgBB1wBrIABB4QBrQQZPGyEAC0F/QX8gACAAQRBPGyIAQQBIDQIaIAJBBHQgAHIhAiADQQFqIQMMAQsLIAILIgBBgAJIIABBAE5xBH8jCyAAai0AAAVBAAsFQQALCxsPC0EHQQAjCiAALQABai0AAEGAAXEEfyMLIABBAWstAABqLQAABH8gAEHgAGoiAiABIAEgAksbIQEgAEEBaiEAA0AgACABSQR/IAAtAAAiAkEJRiACQSBGciACQQpGciACQQ1GcgVBAAsEQCAAQQFqIQAMAQsLIABBAWogACAALQAAIgBBLkYgAEErRnIgAEEmRnIbIQADQCAAIAFJBH8gAC0AACICQQlGIAJBIEZyIAJBCkZyIAJBDUZyBH9BAQUgAC0AAEHfAEYLBH9BAQUgAC0AAEHcAEYLBUEACwRAIABBAWohAAwBCwsgACAAQQFqIAAgAUkEfyAALQAAIgBBJ0YgAEEiRnIgAEHgAEZyBUEBCxsiAEEBaiABSQR/IAAtAAAiAUEnRiABQSJGciABQeAARnIFQQALBH8jCyAALQABai0AAAVBAAsFQQALBUEACxsLFgAgACQJIAEkCiACJAsgAyQMIAQkDQuGBgMHfwR+BHsjCf0ABAAhDiMJ/QAEECEPQQAkDyAAIQMDQCABIANLBH8jDSMPQThqTgVBAAsEQCALQjCIIQsgDEIwiCEMQhBCACAAIANHGyEKA0AgCkLAAFQEQCALIA4gAyAKp2r9AAQAIhH9DA8PDw8PDw8PDw8PDw8PDw/9TiIQ/Q79DAECBAgQIECAAAAAAAAAAAAgEUEE/W39DiIR/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krCAKhoQhCyAMIA8gEP0OIBH9Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WSsIAqGhCEMIApCEHwhCgwBCwtCAUEwIAEgA2siBCAEQTBLG62GQgF9Ig0gCyALQgGIgyIKIApCAoiDIgogCkIEiIMiCiAKQgiIg4MiCkIAUgRAQQAhCEEAIQQDQCAERSIFIAhFciAKQgBScQRAIAUjCiADIAp6p2oiBS0AAGotAAAiB0EBcXEEf0EAIQYCf0EAIAVBFGogAksNABoDQCAGQRRJBEBBACMKIAUgBmoiCS0AAGotAABBAXFFDQIaQQAjCiAJLQABai0AAEECcUUNAhpBACMKIAktAAJqLQAAQQRxRQ0CGiAGQQRqIQYMAQsLQQELBUEACwRAIAUhBAsgCEUgB0EIcUEAR3EEQEEAIQZBACEHAkAgBUEUaiACSw0AA0AgBkEUSQRAIwogBSAGaiIJLQAAai0AAEEIcQR/IwogCS0AAWotAABBEHEFQQALRQ0CIAZBAmohBgwBCwtBASEHCwVBACEHCyAFIAggBxshCCAKIApCAX2DIQoMAQsLIAQEQCMMIw9BA3RqIgUgBDYCACAFQQE2AgQjD0EBaiQPCyAIBEAjDCMPQQN0aiIEIAg2AgAgBEECNgIEIw9BAWokDwsLIAwgDYMhCgNAIApCAFIEQCADIAp6p2ohBCAKIApCAX2DIQogBCACEAgiBQRAIwwjD0EDdGoiBiAENgIAIAYgBTYCBCMPQQFqJA8LDAELCyADQTBqIQMMAQsLIAMkDiMPC68FAQN/IAAtAAEiBEH4AEYEQCAAQQRqIAFNBH8gAEECaiEBAn8DQCADQQJJBEAgASADai0AACIEQTBrIgBBCk8EQEHjACAEQSByIgBB1wBrIABB4QBrQQZPGyEAC0F/QX8gACAAQRBPGyIAQQBIDQIaIAJBBHQgAHIhAiADQQFqIQMMAQsLIAILIgBBgAJIIABBAE5xBH8jCyAAai0AAEEARwVBAAsFQQALDwsgBEH1AEYEQCAALQACQfsARiAAQQRqIAFNcQR/QQEFIABBBmogAU0EfyAAQQJqIQECfwNAIANBBEkEQCABIANqLQAAIgRBMGsiAEEKTwRAQeMAIARBIHIiAEHXAGsgAEHhAGtBBk8bIQALQX9BfyAAIABBEE8bIgBBAEgNAhogAkEEdCAAciECIANBAWohAwwBCwsgAgsiAEGAAkggAEEATnEEfyMLIABqLQAAQQBHBUEACwVBAAsLDwsgBEENRiAEQQpGcgRAIABBAmogAU0EfyMLIABBAWstAABqLQAAQQBHBUEACw8LIABBBGogAUsEf0EBBSAEQTBrIgFBCk8EQEHjACAEQSByIgFB1wBrIAFB4QBrQQZPGyEBC0F/IAEgAUEETxtBAEgLBEBBAA8LIAAtAAIiAkEwayIBQQpPBEBB4wAgAkEgciIBQdcAayABQeEAa0EGTxshAQsgAC0AAyICQTBrIgBBCk8EQEHjACACQSByIgBB1wBrIABB4QBrQQZPGyEAC0F/IAEgAUEITxsiAUF/IAAgAEEITxsiAnJBAE4EfyAEQTBrIgBBCk8EQEHjACAEQSByIgBB1wBrIABB4QBrQQZPGyEAC0F/IAAgAEEETxtBBnQgAUEDdHIgAnIiAEGAAkggAEEATnEEfyMLIABqLQAAQQBHBUEACwVBAAsL';

;// CONCATENATED MODULE: ./build/src/keys/kernel/wasm.js





/** A keyword in memory: 32 bytes each of what to set, what to keep and what must then be there, and the length. */
const keywordSize = 128;
const pageSize = 65536;
let compiled;
/** The kernel in WebAssembly, which also builds its own tables. Throws where the machine has none, or no SIMD. */
function wasmKernel(searched) {
    const memory = reserve(tables_countEntries(searched), searched.length);
    build(memory, searched);
    return kernelIn(memory);
}
/** The same with tables that were built before. */
function wasmKernelOf(image) {
    const memory = reserve(image.entries, image.keywords);
    memory.bytes.set(image.tables, firstByte);
    return kernelIn(memory);
}
/** The tables for these keywords. */
function imageOf(searched) {
    const entries = countEntries(searched);
    const memory = reserve(entries, searched.length);
    build(memory, searched);
    return { keywords: searched.length, entries, tables: memory.bytes.subarray(firstByte, memory.at.nibbles) };
}
/** The first bytes are the compiler's own. */
const firstByte = 1024;
function reserve(entries, keywords) {
    compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
    const exports = new WebAssembly.Instance(compiled).exports;
    let free = firstByte;
    const place = (bytes) => {
        const at = free;
        free = (free + bytes + 63) & ~63;
        return at;
    };
    const at = {
        filter: place(1 << (filterBits - 3)),
        chains: place(2 << chainBits),
        entries: place(entries * 8),
        keywords: place(keywords * keywordSize),
        nibbles: place(32),
        sets: place(256),
        keys: place(256),
        hits: place(hitCapacity * 8),
        text: place(padding) + padding,
    };
    place(memoryCapacity + padding);
    const { memory } = exports;
    memory.grow(Math.ceil(free / pageSize) - memory.buffer.byteLength / pageSize);
    return { exports, at, bytes: Buffer.from(memory.buffer) };
}
function build({ exports, at, bytes }, searched) {
    // What the tables are built from stands where the text will be.
    const table = trigramTable();
    bytes.set(classOf, at.text);
    bytes.set(table, at.text + classOf.length);
    const packed = at.text + classOf.length + table.length;
    const used = pack(searched, bytes, packed);
    const { filter, chains, entries, keywords, text } = at;
    exports.build(packed, searched.length, text, classes, text + classOf.length, filter, chains, entries, keywords);
    bytes.fill(0, text, used);
}
function kernelIn({ exports, at, bytes }) {
    const { text } = at;
    bytes.set(nibbleTables(), at.nibbles);
    bytes.set(properties, at.sets);
    bytes.set(keyBytes, at.keys);
    exports.init(at.filter, at.chains, at.entries, at.keywords, at.hits, hitCapacity);
    exports.initClues(at.nibbles, at.sets, at.keys, at.hits, hitCapacity);
    const list = new Int32Array(bytes.buffer, at.hits, hitCapacity * 2);
    return {
        text: bytes.subarray(text, text + memoryCapacity),
        scan(from, to, end, hit) {
            do {
                const count = exports.scan(text + from, text + to, text + end);
                for (let at = 0; at < count * 2; at += 2)
                    hit((list[at] ?? 0) - text, list[at + 1] ?? 0);
            } while (exports.more());
        },
        clues(from, to, end, tell) {
            for (let next = text + from; next < text + to; next = exports.nextClue()) {
                const count = exports.clues(next, text + to, text + end);
                for (let at = 0; at < count * 2; at += 2)
                    tell((list[at] ?? 0) - text, list[at + 1] ?? 0);
            }
        },
        lines: (from, to) => exports.lines(text + from, text + to),
    };
}
/** Writes keywords one after the other: length, whether in any case, bytes. Returns where they end. */
function pack(keywords, bytes, start) {
    let at = start;
    for (const { text, anyCase } of keywords) {
        bytes[at] = text.length;
        bytes[at + 1] = anyCase ? 1 : 0;
        at += 2 + bytes.write(text, at + 2, 'latin1');
    }
    return at;
}

;// CONCATENATED MODULE: ./build/src/keys/kernel/create.js


/** The fastest kernel that this machine runs; with an image it need not build its tables. */
function kernelMaker(image) {
    return (keywords) => {
        try {
            return image ? wasmKernelOf(image) : wasmKernel(keywords());
        }
        catch {
            return plainKernel(keywords());
        }
    };
}

;// CONCATENATED MODULE: ./build/src/keys/detector.js
/** Surest first. */
const certainties = ['format', 'context', 'name', 'generic'];

;// CONCATENATED MODULE: ./build/src/keys/overlap.js

/**
 * The candidates of which no other has a better claim to the same characters, in the order of the text. The surer
 * detector wins; among equals the one whose keyword ends closest to the secret, then the one with the longer keyword,
 * then the longer secret.
 */
function settle(candidates) {
    const settled = [];
    for (const candidate of candidates.toSorted(byClaim)) {
        const at = firstEndingAfter(settled, candidate.start);
        const next = settled[at];
        if (!next || next.start >= candidate.end)
            settled.splice(at, 0, candidate);
    }
    return settled;
}
/** The index in `settled`, which is in order and without overlaps, of the first that ends after `offset`. */
function firstEndingAfter(settled, offset) {
    let low = 0;
    let high = settled.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((settled[middle]?.end ?? 0) > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function byClaim(a, b) {
    return (rank(a) - rank(b) ||
        gap(a) - gap(b) ||
        b.keyword.length - a.keyword.length ||
        b.end - b.start - (a.end - a.start) ||
        a.start - b.start);
}
function rank({ detector }) {
    return certainties.indexOf(detector.certainty ?? 'format');
}
/** How far the secret begins behind its keyword; the keyword of a format is part of the secret. */
function gap({ start, hit, keyword }) {
    return Math.max(0, start - hit - keyword.length);
}

;// CONCATENATED MODULE: ./build/src/keys/filters/entropy.js
/** Shannon entropy of `value` in bits per character. */
function entropy(value) {
    const counts = new Map();
    for (const c of value)
        counts.set(c, (counts.get(c) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
/** How many characters the alphabet of `value` has, as far as its own characters show. */
function alphabetOf(value) {
    if (/^\d{1,4096}$/.test(value))
        return 10;
    if (/^[0-9a-fA-F-]{1,4096}$/.test(value))
        return 16;
    return /[a-z]/.test(value) && /[A-Z]/.test(value) ? 62 : 36;
}
/**
 * Whether `value` has the entropy of random characters of its own alphabet. A random run of n characters of an alphabet
 * of k misses the full log2(min(n, k)) by a little, so that the bar follows the length and never asks for all of it.
 */
function looksRandom(value) {
    return value !== '' && entropy(value) >= Math.log2(Math.min(value.length, alphabetOf(value))) * 0.78;
}

;// CONCATENATED MODULE: ./build/src/keys/filters/malformed.js
/**
 * Heads of formats whose length and alphabet are fixed. A value that begins with one, but that no detector of the format
 * has taken, was cut, edited or made up: under such a head no other key is issued.
 */
const heads = [
    ...['sk-ant-api03-', 'sk-ant-admin01-', 'sk-or-v1-', 'gsk_', 'hf_', 'api_org_', 'AIza', 'nvapi-', 'pplx-', 'r8_'],
    ...['tgp_v1_', 'csk-', 'lsv2_pt_', 'lsv2_sk_', 'sk-lf-', 'pcsk_', 'jina_', 'llx-', 'e2b_', 'xai-', 'vck_', 'ABSK'],
    ...[
        'ghp_',
        'gho_',
        'ghu_',
        'ghs_',
        'ghr_',
        'github_pat_',
        'glpat-',
        'npm_',
        'pypi-',
        'dop_v1_',
        'SG.',
        'AKIA',
        'ASIA',
    ],
    ...[
        'xoxb-',
        'xoxp-',
        'xapp-',
        'shpat_',
        'shpss_',
        'shpca_',
        'shppa_',
        'sk_live_',
        'sk_test_',
        'rk_live_',
        'dckr_pat_',
    ],
];
/** Whether `value` pretends to a format that it does not have. */
function isMalformed(value) {
    return heads.some((head) => value.startsWith(head));
}

;// CONCATENATED MODULE: ./build/src/keys/filters/bigrams.js
/** How surprising a letter is after another, in whole bits, 9 and more as 9: a row for each first letter. Made by bench/bigrams.mjs. */
const bigrams = [
    '84449759597353959342667868',
    '36673778367268479446389959',
    '38573993594479289463599979',
    '46752778289567479547579869',
    '47436668799453757234867579',
    '47773389299487399455489959',
    '47782654399464559346478988',
    '29872987399667389464599969',
    '56455559998452359543959795',
    '39762779586688367725376969',
    '56651667399585668736597978',
    '37752788398388379855579949',
    '25862889389558439858598989',
    '48444638496776579733669979',
    '66558669696442559355455889',
    '38873885498378349354499979',
    '67897899678479879699088987',
    '37562769396656379544578959',
    '58483794396667448832467769',
    '39572894299669479445598959',
    '44564669599343749333999899',
    '38691949299987499867799999',
    '37873974398693379446897788',
    '57373696399856529762798769',
    '55574569488443429735776866',
    '38771876397669489868777675',
];

;// CONCATENATED MODULE: ./build/src/keys/filters/wordiness.js

/**
 * The letters of `value` as words: how surprising each follows the one before, in bits, and how many pairs there were.
 * Every run of letters counts by itself, and so does every part of camelCase.
 */
function surprise(value) {
    let bits = 0;
    let pairs = 0;
    for (const [run] of value.matchAll(/[A-Z]?[a-z]{1,64}|[A-Z]{2,64}/g)) {
        const word = run.toLowerCase();
        for (let at = 1; at < word.length; at++) {
            bits += Number(bigrams[word.charCodeAt(at - 1) - 97]?.charAt(word.charCodeAt(at) - 97) ?? 9);
            pairs++;
        }
    }
    return { mean: pairs > 0 ? bits / pairs : Number.NaN, pairs };
}
/**
 * Whether `value` reads as words or as an identifier: the mean surprise is below `bar` and letters outnumber digits.
 * Words stay near 3.5 bits a letter and random letters near 6.25. Of random tokens of 32 letters and digits, 1 % fall
 * below the usual bar and fewer than 0.1 % below the low one; of identifiers in code, 80 % and 72 %.
 */
function wordy(value, bar = usualBar) {
    const letters = value.replace(/[^A-Za-z]/g, '').length;
    const digits = value.replace(/\D/g, '').length;
    if (letters < digits * 1.5 || /^[0-9a-fA-F-]{16,4096}$/.test(value))
        return false;
    const { mean, pairs } = surprise(value);
    return pairs >= 5 && mean < Math.min(bar, bar + 1.45 - 5 / Math.sqrt(pairs));
}
const usualBar = 4.8;
/** For values that much else speaks for: hardly a random one falls below it. */
const lowBar = 4.2;

;// CONCATENATED MODULE: ./build/src/keys/filters/placeholder.js

/** References that are filled in later: shell, CMD, templates, code and secret stores. */
const reference = /^(?:\$|%[A-Za-z_]\w{0,64}%|#\{|\{|<|\[|@|process\.env|os\.(?:environ|getenv)|import\.meta|env[.:([]|ENV[.:([]|ctx\.|secrets?\.|vars?\.|config\.|vault:|op:\/\/|ssm:|arn:aws:|ref\+|awssm|sops:|file:|keyring:|!|\*)|\$\{[\w.:?!/ '()-]{1,80}\}|\{\{[\w.:|?!/ '()-]{1,80}\}\}|<[A-Za-z_ -]{2,40}>|\.{3}|…/;
/** Words that stand for a key which somebody else is to fill in, and the usual values of servers that ask for none. */
const markers = new Set(('your yours my example examples sample dummy fake test testing tests mock placeholder changeme change replace replaceme insert enter ' +
    'paste put here todo fixme tbd redacted removed hidden masked none null nil undefined unused empty anything whatever something some ' +
    'needed required unneeded ignored optional existing session local localhost ollama lmstudio foo foobar bar baz xxx xxxx secretkey ' +
    'apikey yourapikey yourkey mykey demo invalid notneeded nokey value string text default key token secret password user').split(' '));
/** Markers that a made-up part of a real key would never spell between two delimiters. */
const plainMarkers = /(?<![A-Za-z0-9])(?:your|example|placeholder|changeme|redacted|dummy|replace|insert|fake|sample|here)(?![A-Za-z0-9])|EXAMPLE(?:KEY)?$/i;
/** The same character, or two of them, over and over: `xxxx`, `0000`, `****`. Binary zeros give base64 its runs of `A`. */
function isRepetitive(value) {
    return (new Set(value.toLowerCase().replace(/[^a-z0-9*•#?]/g, '')).size <= (value.length < 12 ? 1 : 2) ||
        /[xX]{6}|([B-Za-z0-9])\1{7}|[*•#]{3}|\.{3}|…/.test(value));
}
/** The length of the longest run that counts up: `abcdefgh`, `12345678`, and on from `9` to `0`. */
function longestSequence(value) {
    let longest = 0;
    let run = 1;
    for (let at = 1; at < value.length; at++) {
        const step = value.charCodeAt(at) - value.charCodeAt(at - 1);
        run = step === 1 || value.slice(at - 1, at + 1) === '90' ? run + 1 : 1;
        longest = Math.max(longest, run);
    }
    return longest;
}
/** Whether `body`, what follows the known prefix of a key, is beyond doubt no key. */
function isUnmistakable(body) {
    return isRepetitive(body) || longestSequence(body) > body.length / 2 || plainMarkers.test(body);
}
/**
 * Whether `value` stands for a secret that is filled in elsewhere, or that is not needed at all, such as `sk-xxx`,
 * `${KEY}`, `ollama` and `YOUR_API_KEY`. Meant for values of which nothing but their place says that they are secret.
 */
function isPlaceholder(value) {
    const text = value.trim();
    const body = text.replace(/^(?:Bearer |sk-or-v1-|sk-ant-(?:api03-)?|sk-|pk-|key-|ms-|hf_|gsk_|AIza(?:Sy)?|xai-|nvapi-)/, '');
    if (body.length < 4 || reference.test(text) || isRepetitive(body) || longestSequence(body) >= 8)
        return true;
    const parts = body.split(/[^A-Za-z]{1,64}/).filter((part) => part.length > 0);
    if (parts.some((part) => plainMarkers.test(part)) || markers.has(body.toLowerCase().replace(/[^a-z]/g, '')))
        return true;
    return isProse(body, parts);
}
/** Words between delimiters, in capitals throughout (`USE_EXISTING_SESSION`) or with a word that marks a placeholder. */
function isProse(body, parts) {
    const letters = parts.join('');
    if (letters.length < body.replace(/[_ .-]/g, '').length - 2 || parts.length < 2)
        return false;
    const marked = parts.some((part) => markers.has(part.toLowerCase()));
    return marked || (body.toUpperCase() === body && wordy(parts.join(' ')));
}

;// CONCATENATED MODULE: ./build/src/keys/filters/published.js

/**
 * Keys that their vendors publish: samples of Google's documentation and of Android's and Chromium's sources, the
 * storage and Cosmos emulators of Azure, the test keys of Stripe's documentation. By the first 24 digits of their
 * SHA-256, so that no file of ours holds them.
 */
const published = new Set([
    '27a9a42931dff7eb2f8434e2',
    '49f777db995e8260da7ca9ff',
    'a6c814bc555ae62c7bd8b58e',
    '8731261cb72d86267a32a532',
    '2037abcaffb2b77785da716c',
    'ea9bb1082cf95663f5faca23',
    '3f370c9dd8225c63b5c77de1',
    'f56e323494a6ffc2064e7a95',
    'b7d61096898ce748bf432e81',
    '0b476bdf9acf2123d547b5ae',
    '0011cc25eb4320717494d270',
    'aa6547439583c3a275d4542a',
    '2cafc0970149a84f3b9e62ea',
    'f2d6ca16515033e5dce14eba',
    '11b0cb4b7a37f64cf341831a',
]);
/** Their lengths, so that only a secret of one of them is hashed. */
const lengths = new Set([32, 39, 88]);
/** Whether `secret` is a key that its vendor has published as a sample. */
function isPublished(secret) {
    return (lengths.has(secret.length) && published.has((0,builtins/* crypto */.Et)().createHash('sha256').update(secret).digest('hex').slice(0, 24)));
}

;// CONCATENATED MODULE: ./build/src/keys/filters/token.js


const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/**
 * Whether `value` looks made by a machine: at least 12 characters, of which a run of 12 or more without delimiters is
 * random. Identifiers such as `next1_lnum` are made of short runs; letters alone must be many to count.
 */
function isToken(value) {
    if (value.length < 12)
        return false;
    if (uuid.test(value))
        return looksRandom(value);
    return value
        .split(/[_.:/|~-]/)
        .some((run) => run.length >= (/\d/.test(run) ? 12 : 20) && !/^\d{1,4096}$/.test(run) && !wordy(run) && looksRandom(run));
}
/** Formats, regular expressions, markup and code, which have the signs of a password too. */
const notPassword = /%[sd]|\\[dwsux]|\.\*|\(\?|=>|<\/|::|\$\(|\$\{\w{1,60}(?:[.(}]|$)|\{\{[^{}]{1,60}\}\}|\{\d|\[[Aa]-[Zz]|\]\.|\[\^|\[:|\+\+|&&|\(\)|^[<%#&]|^\{|\/>$/;
/** Whether `value` looks like a password that a person chose: letters, with digits and signs among them, or many signs. */
function isPassword(value) {
    if (value.length < 8 || !/[A-Za-z]/.test(value) || notPassword.test(value))
        return false;
    const signs = new Set(value.replace(/[^!-~]|[A-Za-z0-9_.:/,-]/g, ''));
    return signs.size >= (/\d/.test(value) ? 1 : 3);
}

;// CONCATENATED MODULE: ./build/src/keys/filters/accept.js






/** Addresses, paths, dates, versions, colours, numbers, members and digests that say what they are. */
const beginnings = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/|~\/|[A-Za-z]:\\|\d{4}-\d\d-\d\d|v?\d{1,4}\.\d{1,4}|#[0-9a-f]{3,8}$|sha\d{1,3}[-:=]|md5[-:=]|urn:|data:|this\.|self\.|0x[0-9a-fA-F]{1,16}[uUlL]{0,3}$)/;
/** Names of files and hosts. */
const endings = /\.(?:[cm]?js|ts|json|ya?ml|pem|key|crt|txt|md|png|svg|html?|css|php|py|go|java|rb|cs|xml|conf|cfg|ini|toml|env|sh|local|com|org|net|io|dev)$/;
/** `settings.database.password`: what code calls the secret. */
const member = /^[A-Za-z_]\w{0,40}(?:\.[A-Za-z_]\w{0,40}){1,8}$/;
/**
 * Whether `secret`, which `detector` has found, is to be reported. The surer the detector, the less is asked of the
 * secret: a key in an exact format is dropped only for what is beyond doubt a placeholder.
 */
function accepts(detector, secret) {
    const { certainty = 'format', entropy: least = 0, prefix = '' } = detector;
    if (entropy(secret) < least || isPublished(secret))
        return false;
    const body = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
    if (certainty === 'format')
        return !isUnmistakable(body);
    if (certainty === 'context')
        return !isUnmistakable(body) && (!wordy(body, lowBar) || isToken(body));
    if (isPlaceholder(secret) || isHarmless(secret) || isMalformed(secret))
        return false;
    if (certainty === 'name')
        return (/\d/.test(secret) || secret.length >= 16) && !wordy(secret, lowBar);
    return isToken(secret) || isPassword(secret);
}
function isHarmless(value) {
    return beginnings.test(value) || endings.test(value) || (member.test(value) && !isToken(value));
}

;// CONCATENATED MODULE: ./build/src/keys/probe.js

/** Bytes behind a keyword that every pattern may look at; more only where its own quantifiers ask for more. */
const usualReach = 512;
/** Bytes ahead of a match that a look-behind may look at. */
const context = 64;
/** Bytes that are decoded at once where keywords stand close to each other. */
const denseView = 4096;
function createProbe(text) {
    const prepared = new Map();
    let low = 0;
    let high = 0;
    let view = '';
    let viewStart = 0;
    let viewEnd = 0;
    const see = (from, to) => {
        if (from >= viewStart && to <= viewEnd)
            return;
        const dense = from < viewEnd && viewEnd > viewStart;
        viewStart = from;
        viewEnd = Math.min(high, dense ? Math.max(to, from + denseView) : to);
        view = text.toString('latin1', viewStart, viewEnd);
    };
    return {
        reset(from, to) {
            low = from;
            high = to;
            viewStart = viewEnd = 0;
            view = '';
        },
        find(detector, at, keyword) {
            let entry = prepared.get(detector);
            if (!entry) {
                entry = prepare(detector);
                prepared.set(detector, entry);
            }
            see(Math.max(low, at - entry.before - context), Math.min(high, at + entry.reach));
            const hit = at - viewStart;
            let from = Math.max(0, hit - entry.before);
            while (from <= hit) {
                const found = locate(entry, view, from, hit, keyword.length);
                if (!found)
                    return undefined;
                from = found.index + 1;
                const { start, end } = found;
                const secret = view.slice(start, end);
                if (!accepts(detector, secret) || detector.except?.some((pattern) => pattern.test(secret)))
                    continue;
                return { detector, start: viewStart + start, end: viewStart + end, hit: at, keyword, secret };
            }
            return undefined;
        },
    };
}
function prepare({ pattern, before = 0 }) {
    const flags = pattern.flags.replace(/[dgy]/g, '') + (before > 0 ? 'g' : 'y');
    return {
        before,
        reach: Math.max(usualReach, longestOf(pattern.source) + context),
        pattern: new RegExp(pattern.source, flags),
        placing: new RegExp(pattern.source, `${flags}d`),
    };
}
/** No match is longer than its pattern, each class one character, with every counted quantifier at its most. */
function longestOf(source) {
    let longest = source.replace(/\[(?:\\.|[^\]\\])*\]/g, '.').length;
    for (const [, most] of source.matchAll(/\{(?:\d+,)?(\d+)\}/g))
        longest += Number(most);
    return longest;
}
/** The match around the keyword at `hit`, and its secret's place. */
function locate({ pattern, placing }, view, from, hit, length) {
    pattern.lastIndex = from;
    for (let match = pattern.exec(view); match && match.index <= hit; match = pattern.exec(view)) {
        if (match.index + match[0].length >= hit + length) {
            placing.lastIndex = match.index;
            const indices = placing.exec(view)?.indices;
            const [start, end] = indices?.groups?.['secret'] ?? indices?.[0] ?? [0, 0];
            return { index: match.index, start, end };
        }
        pattern.lastIndex = match.index + 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/keys/scan.js


/** `index` is asked for when the first keyword is met, or by a kernel that has to build its own tables. */
function createScanner(index, makeKernel) {
    let known;
    const indexed = () => {
        known ??= index();
        return known;
    };
    const kernel = makeKernel(() => indexed().keywords);
    const probe = createProbe(kernel.text);
    return {
        kernel,
        scan({ low, from, to, high }, least, heard) {
            const most = certainties.indexOf(least);
            probe.reset(low, high);
            kernel.scan(from, to, high, (at, keyword) => {
                for (const { detector, rank, text } of indexed().users(keyword)) {
                    if (!detector) {
                        if (!isInWord(kernel.text, at, text))
                            heard.anchor(text);
                    }
                    else if (rank <= most) {
                        const match = probe.find(detector, at, text);
                        if (match)
                            heard.match(match);
                    }
                }
            });
        },
    };
}
/** Whether an anchor of letters or digits alone is only a part of something longer: `router` of `routers`. */
function isInWord(bytes, at, anchor) {
    return /^[a-z0-9]+$/i.test(anchor) && (isAlphanumeric(bytes[at - 1]) || isAlphanumeric(bytes[at + anchor.length]));
}
function isAlphanumeric(byte = 0) {
    const lower = byte | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}

// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(2971);
;// CONCATENATED MODULE: ./build/src/suppress/comments.js
/** What opens a comment in any language that is likely to hold a config or a key. The words must follow it directly. */
const comments_opener = /(?:\/\/+[!/]*|#+!?|\/\*+!?|^\s*\*+|<!--+|--+|;+|%+|\{#-?|\{\{!--|\{\{-?\s*\/\*|<%--|<%#|\(\*+|\brem|\bREM|\bdnl|^\s*\.\.)\s*$/;
/** What closes one, after the last word. */
const closer = /(?:\*\/\s?-?\}\}|\*+\/|--+>|-?#\}|--\}\}|--%>|%>|\*\)).*$/;
/** Whether the text before the words, on their line, ends in the opening of a comment. */
function opensComment(before) {
    return comments_opener.test(before);
}
/** The words of a comment without what closes it. */
function withoutCloser(words) {
    return words.replace(closer, '').trim();
}
/**
 * Tells whether offsets of a JSON, JSONC or JSON5 text lie in a string, where a comment mark opens nothing. To be
 * asked about ascending offsets, so that the text is read once.
 */
function jsonStrings(text) {
    let at = 0;
    let string = false;
    return (offset) => {
        while (at <= offset) {
            const c = text[at];
            string = c === '"' || c === "'";
            if (string)
                at = endOfString(text, at);
            else if (c === '/' && text[at + 1] === '/')
                at = after(text, '\n', at);
            else if (c === '/' && text[at + 1] === '*')
                at = after(text, '*/', at + 2);
            else
                at++;
        }
        return string;
    };
}
/** One past the closing quote; a line break ends a string that was never closed. */
function endOfString(text, start) {
    for (let i = start + 1; i < text.length; i++) {
        const c = text[i];
        if (c === '\\')
            i++;
        else if (c === text[start])
            return i + 1;
        else if (c === '\n')
            return i;
    }
    return text.length;
}
function after(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length;
}

// EXTERNAL MODULE: ./build/src/suppress/foreign.js
var suppress_foreign = __webpack_require__(1932);
// EXTERNAL MODULE: ./build/src/suppress/ignore.js
var suppress_ignore = __webpack_require__(1996);
;// CONCATENATED MODULE: ./build/src/suppress/find.js




const find_anchor = 'ccr-guard-ignore';
const words = /ccr-guard-ignore(?:-(line|next-line|file)(?![\w-])|[\w-]*)/g;
const jsonKind = /\.(?:json[5c]?|jsonl|code-workspace|webmanifest)$/i;
const proseKind = /\.(?:md|mdx|markdown|rst|adoc|txt|html?)$/i;
/** How much of a line is read ahead of the words and behind them, in UTF-16 code units. */
const reach = { ahead: 100, behind: 600 };
/** Literals of which at least one, in lower case, stands in every text that can hold an ignore. */
function ignoreAnchors(migrate) {
    return [find_anchor, ...migrate.flatMap((tool) => suppress_foreign/* markAnchors */.K9[tool])];
}
/**
 * Finds the ignores in a file: `ccr-guard-ignore-line`, `-next-line` or `-file` at the beginning of a comment, then
 * rule ids, then ` -- ` and the reason; also the marks of other tools that the policy migrates from. In time
 * proportional to the text.
 */
function findIgnores(path, text, migrate = []) {
    const foreign = migrate.length === 0 ? [] : (0,suppress_foreign/* findMarks */.Co)(path, text, migrate);
    return text.includes(find_anchor) ? [...findOwn(path, text), ...foreign] : foreign;
}
function findOwn(path, text) {
    const place = (0,src_text/* placer */.G1)(text);
    const inString = jsonKind.test(path) ? jsonStrings(text) : () => false;
    const found = [];
    for (const match of text.matchAll(words)) {
        const end = match.index + match[0].length;
        const { line, column, endColumn } = place({ start: match.index, end });
        const before = text.slice(Math.max(match.index - column + 1, match.index - reach.ahead), match.index);
        if (!opensComment(before) || inString(match.index))
            continue;
        const rest = /^[^\r\n]*/.exec(text.slice(end, end + reach.behind))?.[0] ?? '';
        const kind = match[1];
        const covered = kind === 'line' ? line : line + 1;
        found.push({
            path,
            line,
            column,
            endColumn,
            covers: kind === 'file' ? [1, suppress_ignore/* lastLine */.f] : [covered, covered],
            ...readWords(match[0], kind, withoutCloser(rest)),
            ...(proseKind.test(path) && !/<!--+\s*$/.test(before) ? { example: true } : {}),
        });
    }
    return passOn(found);
}
/** `RULE[, RULE...] -- REASON` */
function readWords(name, kind, rest) {
    const dashes = /(?:^|\s)--+\s/.exec(rest);
    const list = dashes === null ? rest : rest.slice(0, dashes.index);
    const reason = dashes === null ? '' : (0,src_text/* printable */.g$)(rest.slice(dashes.index + dashes[0].length).trim());
    const rules = list.split(/[\s,]+/).filter((id) => id !== '');
    const problem = problemOf(name, kind, rules, reason);
    return { rules, reason, ...(problem === undefined ? {} : { problem }) };
}
function problemOf(name, kind, rules, reason) {
    if (kind === undefined) {
        const known = 'ccr-guard-ignore-line, ccr-guard-ignore-next-line or ccr-guard-ignore-file';
        return `There is no '${name.slice(0, 60)}': write ${known}`;
    }
    if (rules.length === 0)
        return `${name} names no rule: write the id of each rule that it is about`;
    return reason === '' ? `${name} gives no reason: write it after ' -- '` : undefined;
}
/** Of several `-next-line` on lines of their own, one below the other, all are about the line below the last. */
function passOn(found) {
    const targets = new Map();
    return found
        .toReversed()
        .map((ignore) => {
        if (ignore.covers[0] !== ignore.line + 1)
            return ignore;
        const target = targets.get(ignore.line + 1) ?? ignore.line + 1;
        targets.set(ignore.line, target);
        return { ...ignore, covers: [target, target] };
    })
        .reverse();
}

;// CONCATENATED MODULE: ./build/src/excerpt.js

/** Characters of a line that an excerpt shows at most: minified files have lines of megabytes. */
const shownLength = 160;
/** Cuts the first line of `span` out of `text`, with every part that lies in one of `secrets` hidden. */
function excerptOf(text, span, secrets) {
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
    const newline = text.indexOf('\n', span.start);
    const lineEnd = newline < 0 ? text.length : newline > 0 && text[newline - 1] === '\r' ? newline - 1 : newline;
    const end = Math.max(span.start, Math.min(span.end, lineEnd));
    const from = Math.max(lineStart, Math.min(span.start - shownLength / 4, lineEnd - shownLength));
    const to = Math.min(lineEnd, Math.max(from + shownLength, Math.min(end, span.start + shownLength)));
    const hidden = [...secrets, ...(0,src_text/* keyLikesIn */.PC)(text, from, to)].filter((secret) => secret.start < to && secret.end > from);
    const show = (start, stop) => hide(text, start, stop, hidden);
    const before = (from > lineStart ? '…' : '') + show(from, span.start);
    const marked = show(span.start, Math.min(end, to));
    const after = show(Math.min(end, to), to) + (to < lineEnd ? '…' : '');
    return { text: before + marked + after, start: before.length, end: before.length + marked.length };
}
/** The text from `start` to `stop`, made printable; of a secret only its first four characters are left. */
function hide(text, start, stop, secrets) {
    let out = '';
    let at = start;
    for (const secret of [...secrets].sort((a, b) => a.start - b.start)) {
        if (secret.end <= at || secret.start >= stop)
            continue;
        out += visible(text.slice(at, Math.max(at, secret.start)));
        const known = Math.min(secret.start + 4, secret.end - 4);
        if (known > at)
            out += visible(text.slice(Math.max(at, secret.start), Math.min(known, stop)));
        out += '…';
        at = Math.min(stop, secret.end);
    }
    return out + visible(text.slice(at, Math.max(at, stop)));
}
/** Control characters as escapes, but for tabs, which reporters align. */
function visible(text) {
    return text.split('\t').map(src_text/* printable */.g$).join('\t');
}

// EXTERNAL MODULE: ./build/src/fingerprint.js
var fingerprint = __webpack_require__(7766);
// EXTERNAL MODULE: ./build/src/policy/severity.js
var policy_severity = __webpack_require__(7130);
;// CONCATENATED MODULE: ./build/src/verdict.js





/** Carriers that show or generate a config rather than put it into effect. */
const inert = ['fence', 'string', 'text'];
/** Makes findings of what rules and detectors said about one text. Rules that the policy turned off say nothing. */
function findingsOf(path, text, said, policy) {
    const place = (0,src_text/* placer */.G1)(text);
    const secrets = said.flatMap(({ problem }) => secretsOf(problem));
    const findings = [];
    for (const { problem, carrier } of withoutRepeats(said)) {
        const severity = (0,policy_severity/* severityOf */.xJ)(problem.rule, policy, ownSeverity(problem, carrier));
        if (severity === 'off')
            continue;
        findings.push({
            rule: problem.rule,
            severity,
            message: problem.message,
            path,
            ...place(problem.at),
            fix: problem.fix,
            docs: `docs/rules.md#${problem.rule.startsWith('key-') ? 'leaked-keys' : problem.rule}`,
            fingerprint: (0,fingerprint/* fingerprint */.R)(problem.rule, problem.subject, isGuessable(problem)),
            ...(carrier && { carrier }),
            ...(problem.provider !== undefined && { provider: problem.provider }),
            ...(problem.redacted !== undefined && { redacted: (0,src_text/* printable */.g$)(problem.redacted) }),
            excerpt: excerptOf(text, problem.at, secrets),
        });
    }
    return findings;
}
/** How much a problem weighs where the policy does not say. */
function ownSeverity({ severity: own = 'error' }, carrier) {
    return own === 'error' && carrier && inert.includes(carrier) ? 'warning' : own;
}
/** Least bits of a secret that nobody finds by trying. */
const unguessable = 90;
/** Whether the hash of a secret would give it away to somebody who tries many. */
function isGuessable(problem) {
    return secretsOf(problem).length > 0 && entropy(problem.subject) * problem.subject.length < unguessable;
}
function secretsOf(problem) {
    return [...(problem.secrets ?? []), ...(problem.redacted === undefined ? [] : [problem.at])];
}
/**
 * Each problem once. A literal that a named key rule reports is not reported again as `secret-not-env`; one that only
 * looks like some secret is told best by what its field needs.
 */
function withoutRepeats(said) {
    const named = said.filter(({ problem }) => problem.rule.startsWith('key-') && problem.severity === 'error');
    const fields = said.filter(({ problem }) => problem.rule === 'secret-not-env');
    const seen = new Set();
    return said.filter(({ problem }) => {
        const { at, rule, severity } = problem;
        const id = `${rule} ${at.start} ${at.end}`;
        if (seen.has(id))
            return false;
        seen.add(id);
        if (rule === 'secret-not-env')
            return !overlaps(named, at);
        return rule !== 'key-generic' || severity === 'error' || !overlaps(fields, at);
    });
}
function overlaps(said, { start, end }) {
    return said.some(({ problem: { at } }) => at.start < end && start < at.end);
}

// EXTERNAL MODULE: ./build/src/inspect/budget.js
var inspect_budget = __webpack_require__(8684);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/inspect/kind.js
var inspect_kind = __webpack_require__(2095);
;// CONCATENATED MODULE: ./build/src/inspect/intake.js



/** Bytes that are read and scanned at once: they stay in the second-level cache. */
const chunk = 1024 * 1024;
/** Bytes at the end of what was read that wait for more, since a key could go on. Longer than any pattern takes. */
const overlap = 8192;
/** Bytes that are kept when the memory is full, so that a router config is not cut there. */
const kept = 1024 * 1024;
/** `scan` looks at a range as `Scanner.scan` does; `settle` gets each segment while its bytes are in memory. */
function createIntake({ kernel }, scan, settle) {
    const text = kernel.text.subarray(0, textCapacity);
    const first = text.subarray(0, chunk);
    /** UTF-16 is read here and decoded into the scanner's memory. */
    let wide = Buffer.alloc(0);
    let askLeast = () => 'generic';
    let state = fresh();
    const heard = {
        match(match) {
            if (!state.told.has(match.start))
                state.matches.push(match);
        },
        anchor: (anchor) => state.anchors.add(anchor),
    };
    const look = (to) => {
        // Members of an archive are looked at by themselves.
        if ((0,inspect_kind/* isArchive */.tc)(state.kind)) {
            state.scanned = to;
            return;
        }
        const range = { low: 0, from: state.scanned, to, high: state.length };
        scan(range, state.least, heard);
        state.scanned = to;
    };
    const close = (last) => {
        const { kind, matches, anchors, line, column, length } = state;
        settle({ bytes: text.subarray(0, length), last, kind, matches, anchors, line, column });
    };
    /** Makes room: settles what is there and keeps its last part, from the beginning of a line if there is one. */
    const rotate = () => {
        look(state.length - overlap);
        const newline = text.subarray(0, state.length - kept).lastIndexOf(10);
        const from = newline > state.length - 2 * kept ? newline + 1 : state.length - kept;
        close(from);
        const lines = kernel.lines(0, from);
        const unfinished = text.toString('utf8', text.subarray(0, from).lastIndexOf(10) + 1, from).length;
        state.column = lines > 0 ? unfinished : state.column + unfinished;
        state.line += lines;
        text.copyWithin(0, from, state.length);
        state.length -= from;
        state.scanned -= from;
        state.told = new Set(state.matches.map(({ start }) => start - from));
        state.matches = [];
        state.anchors = new Set();
    };
    const decide = () => {
        const sample = text.subarray(0, Math.min(state.length, inspect_kind/* sampleSize */.se));
        state.kind = (0,inspect_kind/* kindOf */.I)(sample);
        state.least = askLeast(state.kind, sample);
        state.decided = true;
        if (state.kind !== 'utf-16le' && state.kind !== 'utf-16be')
            return;
        state.decoder = new external_node_util_.TextDecoder(state.kind);
        if (wide.length === 0)
            wide = Buffer.alloc(chunk);
        const bytes = Buffer.from(text.subarray(0, state.length));
        state.length = 0;
        append(bytes);
    };
    /** Writes UTF-16 into the memory as UTF-8. */
    const append = (bytes) => {
        const decoded = Buffer.from(state.decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '', 'utf8');
        for (let at = 0; at < decoded.length; at += chunk)
            advance(decoded.copy(text, state.length, at, at + chunk));
    };
    const advance = (count) => {
        state.length += count;
        if (!state.decided && state.length >= inspect_kind/* sampleSize */.se)
            decide();
        if (state.length - state.scanned >= chunk)
            look(state.length - overlap);
        if (text.length - state.length < chunk)
            rotate();
    };
    return {
        sink: {
            space() {
                if (state.decoder)
                    return wide;
                return state.length === 0 ? first : text.subarray(state.length, state.length + chunk);
            },
            wrote(count) {
                state.bytes += count;
                if (state.decoder)
                    append(wide.subarray(0, count));
                else
                    advance(count);
            },
        },
        begin(least) {
            askLeast = least;
            state = fresh();
        },
        end() {
            if (!state.decided)
                decide();
            if (state.decoder)
                append();
            look(state.length);
            close(state.length);
            return { bytes: state.bytes, kind: state.kind };
        },
    };
}
function fresh() {
    return {
        bytes: 0,
        length: 0,
        scanned: 0,
        line: 0,
        column: 0,
        decided: false,
        anchors: new Set(),
        kind: 'text',
        least: 'generic',
        matches: [],
        /** Where matches of the part before begin: what is encoded there could be found again. */
        told: new Set(),
        decoder: undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/keys/leak.js

/** What to do about any leaked key. */
const leakFix = 'Revoke the key where it was issued, remove it from the file and its history, and read it from an environment variable.';
/**
 * An armoured block as it is whatever file holds it: indented in YAML, with `\n` in JSON, with other line ends. All else
 * is taken as it stands, where each character may count.
 */
function withoutLayout(secret) {
    return /^-{4,5} ?BEGIN /.test(secret) ? secret.replace(/\\[nrt]|[^A-Za-z0-9+/=-]/g, '') : secret;
}
/** The problem that a leaked key is. `doubt` says in a few words why it may be none: "its checksum does not fit". */
function leak(key, secret, at, severity, doubt) {
    const redacted = (0,src_text/* redact */.E$)(secret, key.prefix);
    return {
        rule: key.rule,
        at,
        severity,
        message: `Leaked ${key.title}: ${redacted}${doubt === undefined ? '' : `, though ${doubt}`}`,
        fix: leakFix,
        subject: withoutLayout(secret),
        redacted,
        ...(key.provider !== undefined && { provider: key.provider }),
    };
}

;// CONCATENATED MODULE: ./build/src/inspect/leaks.js


/** What is said of a leaked key. `at` is its place in the text of the file at `path`. */
function leakOf({ detector, secret }, at, path) {
    const doubted = detector.verify?.(secret) === false;
    const hopeful = detector.certainty === 'generic' && configuresCredentials(path);
    const severity = doubted ? 'warning' : hopeful ? 'error' : (detector.severity ?? 'error');
    return leak(detector, Buffer.from(secret, 'latin1').toString('utf8'), at, severity, doubted ? doubt : undefined);
}
const doubt = 'its check digits do not fit';

;// CONCATENATED MODULE: ./build/src/inspect/moved.js

/** A finding of a later part of a large file, at its place in the whole of it. */
function moved(finding, { line, column }) {
    if (line === 0 && column === 0)
        return finding;
    return {
        ...finding,
        line: finding.line + line,
        column: finding.column + (finding.line === 1 ? column : 0),
        endLine: finding.endLine + line,
        endColumn: finding.endColumn + (finding.endLine === 1 ? column : 0),
    };
}
/** The same for an ignore. */
function shifted(ignore, { line, column }) {
    if (line === 0 && column === 0)
        return ignore;
    const ahead = ignore.line === 1 ? column : 0;
    const [from, to] = ignore.covers;
    return {
        ...ignore,
        line: ignore.line + line,
        column: ignore.column + ahead,
        endColumn: ignore.endColumn + ahead,
        covers: to === suppress_ignore/* lastLine */.f ? ignore.covers : [from + line, to + line],
    };
}

;// CONCATENATED MODULE: ./build/src/inspect/offsets.js
/**
 * Turns byte offsets of UTF-8 into offsets of the decoded text without its byte order mark. Spans must come in the order
 * of their starts.
 */
function textOffsets(bytes, text) {
    const mark = bytes.length - 3 >= 0 && bytes.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
    if (text.length === bytes.length - mark)
        return ({ start, end }) => ({ start: start - mark, end: end - mark });
    let seen = mark;
    let units = 0;
    const until = (offset) => units + bytes.toString('utf8', seen, Math.max(seen, offset)).length;
    return ({ start, end }) => {
        units = until(start);
        seen = Math.max(seen, start);
        return { start: units, end: until(end) };
    };
}

;// CONCATENATED MODULE: ./build/src/inspect/state.js
function stateOf(path, depth = 0, budget) {
    return {
        path,
        depth,
        budget,
        findings: [],
        ignores: [],
        skipped: [],
        waiting: [],
        archive: [],
        configs: 0,
        bytes: 0,
        routerText: 0,
    };
}
function resultOf({ findings, ignores, configs, bytes, skipped }) {
    return { findings, ignores, configs, bytes, skipped };
}
/** Adds what a member of the archive held. Its bytes are not those of the repository. */
function include(state, { findings, ignores, configs, skipped }) {
    for (const finding of findings)
        state.findings.push(finding);
    state.ignores.push(...ignores);
    state.skipped.push(...skipped);
    state.configs += configs;
}

;// CONCATENATED MODULE: ./build/src/inspect/inspection.js














/** Characters of one file in which router configs are looked for at most. */
const mostRouterText = 32 * 1024 * 1024;
function createInspection(policy, wanted, makeKernel = kernelMaker()) {
    const scanner = createScanner(wanted.index, makeKernel);
    let state = stateOf('');
    /** One NUL makes a file binary for git; what reads JSON reads it all the same. */
    const isReadable = (kind, path) => (0,inspect_kind/* isText */.KH)(kind) || (kind === 'binary' && wanted.isJson(path));
    const close = (segment) => {
        if (!(0,inspect_kind/* isArchive */.tc)(segment.kind))
            judge(segment);
        else if (sizeOf(state.archive) <= inspect_budget/* largestArchive */.tn) {
            state.archive.push(Buffer.from(segment.bytes.subarray(0, segment.last)));
        }
    };
    const judge = (segment) => {
        const current = state;
        const { path, findings, ignores, skipped } = current;
        const isStore = segment.kind === 'binary' && segment.line === 0 && wanted.isStore(segment.bytes);
        const isRouter = isStore || wanted.isRouter(path) || (segment.anchors.size > 0 && isReadable(segment.kind, path));
        const matches = settle(segment.matches);
        if (matches.length === 0 && !isRouter)
            return;
        const text = segment.bytes.toString('utf8').replace(/^\ufeff/, '');
        const offsets = textOffsets(segment.bytes, text);
        const leaks = matches.map((match) => ({ problem: leakOf(match, offsets(match), path) }));
        const tell = (said) => {
            for (const finding of findingsOf(path, text, said, policy))
                findings.push(moved(finding, segment));
        };
        ignores.push(...findIgnores(path, text, policy.ignores.migrate).map((ignore) => shifted(ignore, segment)));
        const tooMuch = current.routerText + text.length > mostRouterText;
        if (isRouter && tooMuch)
            skipped.push({ path, reason: 'router configs were looked for in its first 32 MB only' });
        if (!isRouter || tooMuch) {
            tell(leaks);
            return;
        }
        current.routerText += text.length;
        current.waiting.push(async () => {
            const { said, configs } = await wanted.routers(path, text, segment.anchors, segment.kind);
            current.configs += configs;
            tell([...leaks, ...said]);
        });
    };
    const intake = createIntake(scanner, createDeepScan(scanner), close);
    const begin = (path, depth = 0, budget) => {
        state = stateOf(path, depth, budget);
        intake.begin((kind, sample) => leastOf(path, kind, sample));
        return intake.sink;
    };
    const end = () => {
        const current = state;
        const { bytes, kind } = intake.end();
        current.bytes = bytes;
        if ((0,inspect_kind/* isArchive */.tc)(kind))
            openArchive(kind);
        return current.waiting.length === 0 ? resultOf(current) : inTurn(current.waiting).then(() => resultOf(current));
    };
    const openArchive = (kind) => {
        const current = state;
        const { path, depth, skipped } = current;
        if (depth >= inspect_budget/* deepestArchive */.f1)
            skipped.push({ path, reason: `is more than ${inspect_budget/* deepestArchive */.f1} archives deep` });
        else if (current.bytes > inspect_budget/* largestArchive */.tn)
            skipped.push({ path, reason: 'is an archive of more than 64 MB' });
        else {
            current.waiting.push(async () => {
                const bytes = Buffer.concat(current.archive);
                const { inspectMembers } = await Promise.all(/* import() */[__webpack_require__.e(912), __webpack_require__.e(528)]).then(__webpack_require__.bind(__webpack_require__, 5528));
                const budget = current.budget ?? (0,inspect_budget/* budgetFor */.vO)(bytes.length);
                const inspecting = { begin: (member) => begin(member, depth + 1, budget), end };
                for (const inspected of await inspectMembers(inspecting, kind, bytes, path, budget))
                    include(current, inspected);
            });
        }
    };
    return { begin: (path) => begin(path), end };
}
function sizeOf(parts) {
    return parts.reduce((sum, { length }) => sum + length, 0);
}
async function inTurn(waiting) {
    for (const each of waiting)
        await each();
}
function leastOf(path, kind, sample) {
    return (0,inspect_kind/* isText */.KH)(kind) && !(0,inspect_kind/* isMinified */.oM)(path, sample) ? leastCertainty(path) : 'format';
}

// EXTERNAL MODULE: ./build/src/policy/detectors.js + 1 modules
var detectors = __webpack_require__(4785);
;// CONCATENATED MODULE: ./build/src/keys/custom.js


/** Characters of a key that may stand ahead of a keyword in it. */
const custom_reach = 128;
/**
 * The detectors that stand for one of the policy. Loading the policy has refused patterns that could take long. A
 * keyword may be a part of the key, or stand ahead of it or behind it on the same line.
 */
function customDetectors(custom) {
    const { id, title, severity, prefix, entropy, allow = [] } = custom;
    const keywords = custom.keywords ?? (prefix === undefined ? [] : [prefix]);
    const source = (0,detectors/* detectorSource */.Sd)(custom);
    const secret = source.includes('(?<secret>') ? source : `(?<secret>${source})`;
    const gap = `[^\\r\\n]{0,${detectors/* nearby */.cc}}?`;
    const shared = {
        rule: `key-${id}`,
        provider: id,
        title: title ?? `${id} key`,
        keywords: keywords.map((keyword) => keyword.slice(0, longestKeyword)),
        anyCase: true,
        except: allow.map((one) => new RegExp(one)),
        examples: () => [],
        ...(severity && { severity }),
        ...(entropy !== undefined && { entropy }),
        ...(prefix !== undefined && { prefix }),
    };
    const within = { ...shared, id: `custom-${id}`, pattern: new RegExp(source, 'y') };
    if (custom.keywords === undefined)
        return [within];
    return [
        { ...within, before: custom_reach },
        { ...shared, id: `custom-${id}-ahead`, pattern: new RegExp(`(?:${anyOf(keywords)})${gap}${secret}`, 'y') },
        {
            ...shared,
            id: `custom-${id}-behind`,
            pattern: new RegExp(`${secret}${gap}(?:${anyOf(keywords)})`, 'y'),
            before: custom_reach + detectors/* nearby */.cc,
        },
    ];
}
/** The keywords as a pattern that takes them in any case. */
function anyOf(keywords) {
    const letter = (c) => c.toLowerCase() === c.toUpperCase() ? c.replace(/[^\w\s]/, '\\$&') : `[${c.toLowerCase()}${c.toUpperCase()}]`;
    return keywords.map((keyword) => [...keyword].map(letter).join('')).join('|');
}

// EXTERNAL MODULE: ./build/src/keys/detectors/index.js + 50 modules
var keys_detectors = __webpack_require__(3206);
;// CONCATENATED MODULE: ./build/src/keys/index.js

/** Anchors are literals in any case that are looked for beside the keywords of `detectors`. */
function indexOf(detectors, anchors) {
    const ids = new Map();
    const keywords = [];
    const users = [];
    const add = (text, anyCase, detector) => {
        const key = anyCase ? `i${text.toLowerCase()}` : `c${text}`;
        const id = ids.get(key) ?? keywords.length;
        if (id === keywords.length) {
            ids.set(key, id);
            keywords.push({ text: anyCase ? text.toLowerCase() : text, anyCase });
            users.push([]);
        }
        users[id]?.push({ detector, rank: rankOf(detector), text });
    };
    for (const detector of detectors) {
        for (const text of new Set(detector.keywords))
            add(text, detector.anyCase ?? false, detector);
    }
    for (const text of anchors)
        add(text, true);
    return { keywords, users: (keyword) => users[keyword] ?? [] };
}
/** The outline of `indexOf` for the detectors of `families`: computed at build time. */
function outlineOf(families, anchors) {
    const groups = families.map((family) => family());
    const detectors = groups.flat();
    const places = new Map(detectors.map((detector, place) => [detector, place]));
    const { keywords, users } = indexOf(detectors, anchors);
    return {
        keywords: keywords.map(({ text, anyCase }) => `${anyCase ? 'i' : 'c'}${text}`),
        users: keywords.map((_, id) => users(id).map(({ detector, text }) => (detector && places.get(detector)) ?? text)),
        counts: groups.map(({ length }) => length),
    };
}
/** The index of an outline: a family is spelled out when the first of its keywords is met. */
function indexFrom(outline, families) {
    const known = new Map();
    const spelled = [];
    const detectorAt = (place) => {
        let start = 0;
        for (const [family, count] of outline.counts.entries()) {
            if (place < start + count) {
                spelled[family] ??= families[family]?.() ?? [];
                return spelled[family][place - start];
            }
            start += count;
        }
        return undefined;
    };
    const userOf = (user, keyword) => {
        if (typeof user === 'string')
            return { detector: undefined, rank: 0, text: user };
        const detector = detectorAt(user);
        return { detector, rank: rankOf(detector), text: keyword.slice(1) };
    };
    return {
        get keywords() {
            return outline.keywords.map((keyword) => ({ text: keyword.slice(1), anyCase: keyword.startsWith('i') }));
        },
        users(keyword) {
            const found = known.get(keyword) ??
                (outline.users[keyword] ?? []).map((user) => userOf(user, outline.keywords[keyword] ?? ''));
            known.set(keyword, found);
            return found;
        },
    };
}
function rankOf(detector) {
    return certainties.indexOf(detector?.certainty ?? 'format');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/keys/kernel/image.js

/** Bytes ahead of the rest: the numbers of keywords and of entries, and the length of the outline. */
const header = 12;
function packPrebuilt({ keywords, entries, tables }, outline) {
    const told = Buffer.from(JSON.stringify(outline));
    const numbers = Buffer.alloc(header);
    numbers.writeUInt32LE(keywords, 0);
    numbers.writeUInt32LE(entries, 4);
    numbers.writeUInt32LE(told.length, 8);
    return Buffer.concat([numbers, told, tables]);
}
/** Undefined where the build has left nothing. */
function readPrebuilt() {
    let packed;
    try {
        packed = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "keywords.bin");
    }
    catch {
        return undefined;
    }
    const end = header + packed.readUInt32LE(8);
    return {
        keywords: packed.readUInt32LE(0),
        entries: packed.readUInt32LE(4),
        tables: packed.subarray(end),
        outline: () => JSON.parse(packed.toString('utf8', header, end)),
    };
}

// EXTERNAL MODULE: ./build/src/routers/find.js + 55 modules
var find = __webpack_require__(9674);
// EXTERNAL MODULE: ./build/src/keys/providers.js
var providers = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/src/routers/keys.js
var keys = __webpack_require__(1667);
// EXTERNAL MODULE: ./build/src/routers/node.js
var routers_node = __webpack_require__(5843);
;// CONCATENATED MODULE: ./build/src/routers/leaks.js





/** Each literal key of a provider: the config says whose it is, so that its shape does not matter. */
function leaksIn(config) {
    return (0,keys/* routerKeys */.Et)(config)
        .filter(({ secret }) => !isPlaceholder(secret))
        .map((hint) => leak((0,providers/* keyRuleFor */.V)({ ...hint, variable: hint.name ?? '' }), hint.secret, spanOf(hint), 'error'));
}
/** The secret alone: without its quotes and the scheme ahead of it. */
function spanOf({ node, secret }) {
    const { start, end } = (0,routers_node/* contentOf */.$E)(node);
    const plain = end - start === node.value.length;
    return plain ? { start: start + node.value.length - secret.length, end } : { start, end };
}

// EXTERNAL MODULE: ./build/src/routers/names.js
var names = __webpack_require__(1775);
// EXTERNAL MODULE: ./build/src/routers/store.js
var store = __webpack_require__(2634);
// EXTERNAL MODULE: ./build/src/rules/index.js + 19 modules
var rules = __webpack_require__(2996);
;// CONCATENATED MODULE: ./build/src/inspect.js













const inUtf16 = {
    rule: 'config-shape',
    at: { start: 0, end: 1 },
    message: 'The file is written in UTF-16, which CCR does not read',
    fix: 'Save it as UTF-8.',
    subject: 'UTF-16',
    severity: 'warning',
};
/** Literals that are looked for beside the keywords of the detectors. */
const standardAnchors = [...find/* anchors */.pW, ...ignoreAnchors([])];
function createInspector(policy) {
    const custom = policy.detectors.flatMap(customDetectors);
    const { migrate } = policy.ignores;
    const prebuilt = custom.length === 0 && migrate.length === 0 ? readPrebuilt() : undefined;
    const wanted = {
        index: () => prebuilt
            ? indexFrom(prebuilt.outline(), keys_detectors/* families */.T)
            : indexOf([...custom, ...(0,keys_detectors/* detectors */.m)()], [...find/* anchors */.pW, ...ignoreAnchors(migrate)]),
        isRouter: find/* isRouterPath */.zO,
        isJson: names/* isJsonKind */.lW,
        isStore: store/* isDatabase */.u,
        async routers(path, text, present, kind) {
            const { configs, problems } = await (0,find/* findConfigs */.Js)(path, text, present);
            const said = configs.flatMap((config) => [
                ...(0,rules/* judge */.S4)(config, policy).map((problem) => ({ problem, carrier: config.carrier })),
                ...leaksIn(config).map((problem) => ({ problem })),
            ]);
            const all = (0,inspect_kind/* isWide */.EW)(kind) && (0,names/* isJsonKind */.lW)(path) && configs.length > 0 ? [inUtf16, ...problems] : problems;
            return { said: [...all.map((problem) => ({ problem })), ...said], configs: configs.length };
        },
    };
    return createInspection(policy, wanted, kernelMaker(prebuilt));
}


/***/ }),

/***/ 8684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _F: () => (/* binding */ OverLimit),
/* harmony export */   f1: () => (/* binding */ deepestArchive),
/* harmony export */   tn: () => (/* binding */ largestArchive),
/* harmony export */   vO: () => (/* binding */ budgetFor)
/* harmony export */ });
const megabyte = 1024 * 1024;
/** Compressed bytes of an archive that are kept to be unpacked. */
const largestArchive = 64 * megabyte;
/** Archives in archives. */
const deepestArchive = 4;
const mostMembers = 20_000;
const mostUnpacked = 256 * megabyte;
/** An archive may unpack to this much whatever its size, and beyond it to so many times its size. */
const freeUnpacked = 8 * megabyte;
const mostRatio = 40;
/** An archive unpacks to more than is looked at. */
class OverLimit extends Error {
    name = 'OverLimit';
}
function budgetFor(compressed) {
    const most = Math.min(mostUnpacked, Math.max(freeUnpacked, compressed * mostRatio));
    let members = 0;
    let unpacked = 0;
    return {
        member() {
            members++;
            if (members > mostMembers)
                throw new OverLimit(`has more than ${mostMembers} members`);
        },
        bytes(count) {
            unpacked += count;
            if (unpacked > most)
                throw new OverLimit(`unpacks to more than ${Math.round(most / megabyte)} MB`);
        },
        left: () => most - unpacked,
    };
}


/***/ }),

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ isWide),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   YZ: () => (/* binding */ isTar),
/* harmony export */   oM: () => (/* binding */ isMinified),
/* harmony export */   se: () => (/* binding */ sampleSize),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
/** Bytes by which a file is told to be text or not, as git does. */
const sampleSize = 8192;
function isText(kind) {
    return kind === 'text' || isWide(kind);
}
function isWide(kind) {
    return kind === 'utf-16le' || kind === 'utf-16be';
}
function isArchive(kind) {
    return kind === 'zip' || kind === 'gzip' || kind === 'tar';
}
/** What the first bytes of a file say that it is. */
function kindOf(sample) {
    if (sample[0] === 0xff && sample[1] === 0xfe)
        return 'utf-16le';
    if (sample[0] === 0xfe && sample[1] === 0xff)
        return 'utf-16be';
    if (sample.length < 4)
        return sample.includes(0) ? 'binary' : 'text';
    if (sample.readUInt32BE(0) === 0x504b0304)
        return 'zip';
    if (sample.readUInt16BE(0) === 0x1f8b && sample[2] === 8)
        return 'gzip';
    if (isTar(sample))
        return 'tar';
    return sample.includes(0) ? wide(sample) : 'text';
}
/** The magic with its end, so that a text that says `ustar` in this very place stays a text. */
function isTar(bytes) {
    return /^ustar(?:\0| {2}\0)/.test(Buffer.from(bytes.subarray(257, 265)).toString('latin1'));
}
/** UTF-16 of mostly Latin text has a NUL in every other byte. */
function wide(sample) {
    const zeros = [0, 0];
    for (let at = 0; at < sample.length; at++) {
        if (sample[at] === 0)
            zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
    }
    const [even = 0, odd = 0] = zeros;
    const half = sample.length / 2;
    if (odd > half * 0.4 && even < odd / 8)
        return 'utf-16le';
    if (even > half * 0.4 && odd < even / 8)
        return 'utf-16be';
    return 'binary';
}
/** Code in lines so long that nobody wrote them: full of values that look random. */
function isMinified(path, sample) {
    if (!/\.(?:[cm]?js|css|html?)$/i.test(path) || sample.length < 4096)
        return false;
    let lines = 1;
    for (let at = sample.indexOf(10); at >= 0; at = sample.indexOf(10, at + 1))
        lines++;
    return sample.length / lines > 400;
}


/***/ }),

/***/ 6260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inspectBatch),
/* harmony export */   n: () => (/* binding */ tells)
/* harmony export */ });
/* harmony import */ var _sources_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1552);
/* harmony import */ var _sources_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5281);
/* harmony import */ var _sources_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7575);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4431);




/** Reads and inspects the files from `from` to `to`. */
async function inspectBatch(claims, { from, to }, inspector) {
    const telling = [];
    const unread = [];
    let files = 0;
    let bytes = 0;
    let findings = 0;
    for (let index = from; index < to; index++) {
        const name = (0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .nameAt */ .Dc)(claims, index);
        try {
            (0,_sources_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readFile */ .T)((0,_sources_names_js__WEBPACK_IMPORTED_MODULE_1__/* .fullPath */ .jS)(claims.root, name), inspector.begin((0,_sources_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(name)));
        }
        catch (error) {
            if (!(error instanceof _sources_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .Unreadable */ .IO))
                throw error;
            unread.push(index);
            continue;
        }
        const ended = inspector.end();
        const inspected = ended instanceof Promise ? await ended : ended;
        files++;
        bytes += inspected.bytes;
        findings += inspected.findings.length;
        if (tells(inspected))
            telling.push([index, inspected]);
    }
    (0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(claims, bytes, findings);
    return { from, to, files, bytes, telling, unread };
}
function tells({ findings, ignores, configs, skipped }) {
    return findings.length + ignores.length + configs + skipped.length > 0;
}


/***/ }),

/***/ 4431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   Mn: () => (/* binding */ createClaims),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cI: () => (/* binding */ seen)
/* harmony export */ });
/** Files that a thread claims at once. */
const step = 32;
function createClaims(root, paths) {
    const size = paths.reduce((sum, { length }) => sum + length, 0);
    const names = new Uint8Array(new SharedArrayBuffer(size));
    const starts = new Uint32Array(new SharedArrayBuffer(4 * (paths.length + 1)));
    let at = 0;
    paths.forEach((path, index) => {
        names.set(path, at);
        at += path.length;
        starts[index + 1] = at;
    });
    return { root, names, starts, counts: new Int32Array(new SharedArrayBuffer(12)) };
}
function nameAt({ names, starts }, index) {
    return names.slice(starts[index], starts[index + 1]);
}
/** The next files that nobody else looks at, or undefined when there are none left. */
function claim({ starts, counts }) {
    const files = starts.length - 1;
    const from = Atomics.add(counts, 0, step);
    return from < files ? { from, to: Math.min(files, from + step) } : undefined;
}
/** Tells the other threads what was seen. */
function count({ counts }, bytes, findings) {
    Atomics.add(counts, 1, Math.round(bytes / 1024));
    Atomics.add(counts, 2, findings);
}
/** How far all threads are together. */
function seen({ starts, counts }) {
    const all = starts.length - 1;
    const files = Math.min(all, Atomics.load(counts, 0));
    return { files, all, bytes: Atomics.load(counts, 1) * 1024, findings: Atomics.load(counts, 2) };
}


/***/ }),

/***/ 4479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ partReader)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _sources_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1552);
/* harmony import */ var _sources_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(478);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6260);




/** Reads contents with a git of its own, which reads ahead while they are looked at. */
function partReader(place, inspector, take) {
    const reader = (0,_sources_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .openObjects */ .d)(place, { many: true });
    const parts = new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough({ objectMode: true, highWaterMark: Number.MAX_SAFE_INTEGER });
    const reading = readParts();
    // Whoever ends the reader awaits this too; until then a failure is no unhandled one.
    reading.catch(() => { });
    async function readParts() {
        for await (const part of parts)
            take(await inspectPart(reader, part, inspector));
    }
    return {
        async give(part) {
            parts.write(part);
            await reader.ask(part.oids);
        },
        end() {
            parts.end();
            reader.end();
            return reading;
        },
        close: () => reader.close(),
    };
}
async function inspectPart(reader, { from, paths }, inspector) {
    const telling = [];
    let files = 0;
    let bytes = 0;
    for (const [at, path] of paths.entries()) {
        try {
            const reading = reader.take(inspector.begin(path));
            if (reading)
                await reading;
        }
        catch (error) {
            if (!(error instanceof _sources_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .Unreadable */ .IO))
                throw error;
            const skipped = [{ path, reason: error.message }];
            telling.push([from + at, { findings: [], ignores: [], configs: 0, bytes: 0, skipped }]);
            continue;
        }
        const ended = inspector.end();
        const inspected = ended instanceof Promise ? await ended : ended;
        files++;
        bytes += inspected.bytes;
        if ((0,_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .tells */ .n)(inspected))
            telling.push([from + at, inspected]);
    }
    return { from, to: from + paths.length, files, bytes, telling, unread: [] };
}


/***/ }),

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RB: () => (/* binding */ detectorProblems),
  Sd: () => (/* binding */ detectorSource),
  cc: () => (/* binding */ nearby)
});

// UNUSED EXPORTS: detectedIn

;// CONCATENATED MODULE: ./build/src/policy/limits.js
/** No key that a policy describes by an open repetition is longer than this, in UTF-16 code units. */
const longest = 256;
/**
 * A regular expression in which open repetitions have an upper limit: `+` becomes `{1,256}`. What one attempt can cost
 * is then a matter of the expression alone, and not of the text.
 */
function withLimits(source) {
    // Escapes and sets are taken as a whole, so that no sign in them is taken for a repetition.
    return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\{(\d+),\}|[*+]/gs, (part, least) => {
        if (least !== undefined)
            return `{${least},${Number(least) + longest}}`;
        return part === '*' ? `{0,${longest}}` : part === '+' ? `{1,${longest}}` : part;
    });
}

;// CONCATENATED MODULE: ./build/src/policy/detectors.js

/**
 * The regular expression of a detector, with an upper limit to every repetition. Where there is only a prefix, what
 * tokens are commonly made of follows it.
 */
function detectorSource(detector) {
    if (detector.regex !== undefined)
        return withLimits(detector.regex);
    return `${(detector.prefix ?? '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}[A-Za-z0-9_-]{12,200}`;
}
/** How far from a key, on its line, a keyword may stand, in UTF-16 code units. */
const nearby = 100;
/** What of `text` the detector takes for a key: the plain meaning of its settings, against which examples are held. */
function detectedIn(detector, text) {
    const keywords = detector.keywords ?? (detector.prefix === undefined ? [] : [detector.prefix]);
    const near = ({ index, 0: match }) => {
        const ahead = text
            .slice(Math.max(0, index - nearby), index)
            .split(/[\r\n]/)
            .at(-1) ?? '';
        const behind = text.slice(index + match.length, index + match.length + nearby).split(/[\r\n]/)[0] ?? '';
        const around = (ahead + match + behind).toLowerCase();
        return keywords.some((keyword) => around.includes(keyword.toLowerCase()));
    };
    const allow = (detector.allow ?? []).map((source) => new RegExp(withLimits(source)));
    return [...text.matchAll(new RegExp(detectorSource(detector), 'g'))]
        .filter(near)
        .map((match) => match.groups?.['secret'] ?? match[0])
        .filter((secret) => secret !== '' && bitsPerCharacter(secret) >= (detector.entropy ?? 0))
        .filter((secret) => !allow.some((pattern) => pattern.test(secret)));
}
/** What is wrong with the detectors of a policy beyond their shape. */
function detectorProblems(detectors, unsafe) {
    return detectors.flatMap((detector, i) => {
        const path = ['detectors', i];
        const earlier = detectors.findIndex(({ id }) => id === detector.id);
        if (earlier < i)
            return [{ path: [...path, 'id'], message: `The detector '${detector.id}' stands twice; rename one` }];
        if (detector.regex === undefined && detector.prefix === undefined) {
            return [{ path, message: `The detector '${detector.id}' has neither a regex nor a prefix` }];
        }
        if (detector.keywords === undefined && detector.prefix === undefined) {
            return [
                {
                    path,
                    message: `The detector '${detector.id}' needs keywords or a prefix, so that only text near them is tried`,
                },
            ];
        }
        const patterns = patternProblems(detector, path, unsafe);
        return patterns.length > 0 ? patterns : exampleProblems(detector, path);
    });
}
function patternProblems(detector, path, unsafe) {
    const sources = (detector.allow ?? []).map((source, i) => [[...path, 'allow', i], source]);
    if (detector.regex !== undefined)
        sources.unshift([[...path, 'regex'], detector.regex]);
    return sources.flatMap(([at, source]) => {
        try {
            new RegExp(source);
        }
        catch (error) {
            const why = error instanceof Error ? error.message.slice(error.message.lastIndexOf(':') + 1).trim() : 'unknown';
            return [{ path: at, message: `The regular expression is not valid: ${why}` }];
        }
        if (new RegExp(source).test(''))
            return [{ path: at, message: 'The regular expression matches the empty text' }];
        const reason = unsafe(withLimits(source), '');
        return reason === undefined
            ? []
            : [{ path: at, message: `The regular expression could take too long (${reason})` }];
    });
}
function exampleProblems(detector, path) {
    const { match = [], miss = [] } = detector.examples ?? {};
    const problem = (list, i, message) => ({
        path: [...path, 'examples', list, i],
        message: `The detector '${detector.id}' ${message}`,
    });
    return [
        ...match.flatMap((text, i) => detectedIn(detector, text).length > 0 ? [] : [problem('match', i, 'does not find this example')]),
        ...miss.flatMap((text, i) => detectedIn(detector, text).length > 0 ? [problem('miss', i, 'finds this example, which it must not')] : []),
    ];
}
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const c of text)
        counts.set(c, (counts.get(c) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}


/***/ }),

/***/ 9674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pW: () => (/* binding */ find_anchors),
  Js: () => (/* binding */ findConfigs),
  zO: () => (/* binding */ isRouterPath)
});

// EXTERNAL MODULE: ./build/src/routers/hosts.js
var hosts = __webpack_require__(8384);
// EXTERNAL MODULE: ./build/src/routers/node.js
var routers_node = __webpack_require__(5843);
// EXTERNAL MODULE: ./build/src/routers/values.js
var routers_values = __webpack_require__(2161);
;// CONCATENATED MODULE: ./build/src/routers/claudeEnv.js



const modelVariables = [
    'ANTHROPIC_MODEL',
    'ANTHROPIC_SMALL_FAST_MODEL',
    'ANTHROPIC_DEFAULT_OPUS_MODEL',
    'ANTHROPIC_DEFAULT_SONNET_MODEL',
    'ANTHROPIC_DEFAULT_HAIKU_MODEL',
];
/** Names that Claude Code itself resolves, also with a suffix such as `[1m]`. */
const aliases = /^(?:default|best|opus|sonnet|haiku|opusplan|inherit)(?:\[\w+\])?$/i;
/**
 * Reads the variables by which Claude Code is sent elsewhere. A model is judged where it is a route
 * (`provider,model`), or where requests go through a router.
 *
 * @param models further values that name a model, such as the `model` setting.
 */
function readClaudeEnv(env, models = []) {
    const given = (...keys) => (0,routers_values/* valuesOf */.sm)(env, ...keys).filter(({ node }) => !(0,routers_values/* isUnset */.K$)(node));
    const baseUrls = given('ANTHROPIC_BASE_URL');
    const rerouted = baseUrls.some(({ node }) => (0,hosts/* hostOf */.w4)((0,routers_node/* textOf */.b6)(node) ?? '') !== 'api.anthropic.com');
    const named = [...given(...modelVariables), ...models];
    const judged = (value) => {
        const text = (0,routers_node/* textOf */.b6)(value.node) ?? '';
        return !aliases.test(text) && (text.includes(',') || rerouted);
    };
    return {
        baseUrls,
        secrets: given('ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_API_KEY', 'CLAUDE_CODE_OAUTH_TOKEN'),
        routes: named.filter((value) => judged(value) && isRoute(value)).map(toRoute),
        models: named.filter((value) => judged(value) && !isRoute(value)),
        overrides: given('CLAUDE_CODE_SUBAGENT_MODEL').filter(judged).map(toRoute),
        traffic: (0,routers_values/* risk */.kw)(given('NODE_TLS_REJECT_UNAUTHORIZED').filter(({ node }) => ['0', 'false'].includes('value' in node ? String(node.value) : '')), 'switches the check of certificates off'),
    };
}
function isRoute({ node }) {
    return ((0,routers_node/* textOf */.b6)(node) ?? '').includes(',');
}
function toRoute(value) {
    return { value, name: value.path.replace(/^.*\./, ''), syntax: 'comma' };
}

;// CONCATENATED MODULE: ./build/src/routers/shape.js

/** A `config-shape` problem: the value is not of the kind that the router needs. */
function shape(value, message, severity) {
    return {
        rule: 'config-shape',
        at: (0,routers_node/* spotOf */.Yf)(value.node),
        message,
        fix: 'Write the value as the documentation of Claude Code Router shows it.',
        subject: `${value.path.replace(/\[\d+\]/g, '[]')} ${value.node.kind}`,
        ...(severity && { severity }),
    };
}

;// CONCATENATED MODULE: ./build/src/routers/routes.js


/** The routes that CCR 1 and 2 know by name. */
const knownRoutes = ['default', 'background', 'think', 'longContext', 'webSearch', 'image'];
/**
 * A value under a name that CCR does not know counts as a route when it reads like one: a name, a comma, and a model
 * without spaces. Prose has spaces after its commas.
 */
const routeLike = /^\s*[^\s,]+(?: [^\s,]+)?\s*,\s*[^\s,]+\s*$|^[^\s,]*,[^\s]*$/;
/** Reads `Router`, also under keys that CCR does not know, and the `fallback` lists of CCR 2. */
function readRoutes(root, declared) {
    const parts = (0,routers_values/* valuesOf */.sm)(root, 'Router').map((router) => readTable(router, '', declared));
    const fallbacks = (0,routers_values/* valuesOf */.sm)(root, 'fallback').flatMap((value) => readFallback(value));
    return {
        routes: [...parts.flatMap((part) => part.routes ?? []), ...fallbacks],
        problems: parts.flatMap((part) => part.problems ?? []),
    };
}
function readTable(table, prefix, declared) {
    if (table.node.kind !== 'object') {
        const known = table.node.kind === 'expression' || table.node.kind === 'null';
        return known
            ? {}
            : { problems: [shape(table, `${table.path} must be an object of routes, found ${table.node.kind}`)] };
    }
    const parts = (0,routers_values/* membersIn */.Jp)(table).map(({ member, ...value }) => {
        if (/^[_$]/.test(member.key))
            return {};
        if (member.key === 'longContextThreshold')
            return { problems: thresholdProblems(value) };
        return readEntry(value, prefix + member.key, knownRoutes.includes(member.key), declared);
    });
    return { routes: parts.flatMap((p) => p.routes ?? []), problems: parts.flatMap((p) => p.problems ?? []) };
}
function readEntry(value, name, known, declared) {
    // CCR takes one text per route; what stands in a list or an object is judged all the same.
    const wrongKind = known && !(0,routers_values/* isUnset */.K$)(value.node) ? [route(value, name)] : [];
    switch (value.node.kind) {
        case 'object': {
            const { routes = [], ...others } = readTable(value, `${name}.`, declared);
            return { ...others, routes: [...wrongKind, ...routes] };
        }
        case 'array': {
            const items = (0,routers_values/* itemsOf */.S3)(value).flatMap((item) => readEntry(item, name, false, declared).routes ?? []);
            return { routes: [...wrongKind, ...items] };
        }
        case 'null':
            return {};
        case 'string': {
            const { value: text } = value.node;
            const named = !name.includes('.') && declared.includes(text.trim().toLowerCase());
            const counts = known ? text !== '' : named || routeLike.test(text);
            return counts ? { routes: [route(value, name)] } : {};
        }
        default:
            return known ? { routes: [route(value, name)] } : {};
    }
}
function readFallback(value) {
    return (0,routers_values/* membersIn */.Jp)(value).flatMap(({ member, ...list }) => (list.node.kind === 'array' ? (0,routers_values/* itemsOf */.S3)(list) : [list])
        .filter(({ node }) => node.kind !== 'null' && !(node.kind === 'string' && node.value === ''))
        .map((item) => route(item, `fallback.${member.key}`)));
}
function route(value, name) {
    return { value, name, syntax: 'comma' };
}
function thresholdProblems(value) {
    const { node } = value;
    const fine = node.kind === 'number' || node.kind === 'null' || (node.kind === 'string' && /^\d*$/.test(node.value));
    return fine || node.kind === 'expression'
        ? []
        : [shape(value, `${value.path} must be a number of tokens`, 'warning')];
}

;// CONCATENATED MODULE: ./build/src/routers/looks.js


/** Settings that only a router config has at its top; words such as HOST and LOG are everybody's. */
const ownKeys = ['CUSTOM_ROUTER_PATH', 'NON_INTERACTIVE_MODE', 'API_TIMEOUT_MS', 'StatusLine', 'REWRITE_SYSTEM_PROMPT'];
const sharedKeys = [
    'HOST',
    'PORT',
    'APIKEY',
    'LOG',
    'LOG_LEVEL',
    'PROXY_URL',
    'CLAUDE_PATH',
    'transformers',
    'fallback',
];
const v3Keys = ['virtualModelProfiles', 'providerPlugins', 'gatewayPlugins', 'botGateway', 'routerEndpoint'];
const flatKeys = ['OPENAI_BASE_URL', 'OPENAI_API_KEY', 'OPENAI_MODEL'];
/** Prose has a space behind its comma. */
const looks_route = /^[A-Za-z][\w.-]*,[A-Za-z@][^\s,]{2,}$/;
const schemaWords = ['type', '$ref', 'enum', 'const', 'anyOf', 'oneOf', 'allOf'];
const nameFields = ['name', 'NAME'];
const urlFields = ['api_base_url', 'api_base', 'baseUrl', 'baseurl', 'baseURL', 'base_url', 'HOST'];
const keyFields = ['api_key', 'apiKey', 'apikey', 'APIKEY', 'credentials'];
const modelFields = ['models', 'MODELS', 'transformer'];
/** Whether an object is a router config by its shape alone, whatever the file is called. */
function looksLikeConfig({ node }) {
    if (node.kind !== 'object' || isSchema(node))
        return false;
    const upper = (0,routers_node/* memberOf */.C5)(node, 'Providers')?.value;
    const lower = (0,routers_node/* memberOf */.C5)(node, 'providers')?.value;
    if (holdsRoutes((0,routers_node/* memberOf */.C5)(node, 'Router')?.value))
        return true;
    const entries = [upper, lower].flatMap(entriesOf);
    if (entries.some((entry) => has(entry, ['api_base_url']) && has(entry, [...nameFields, ...keyFields, ...modelFields]))) {
        return true;
    }
    const marked = isMarked(node);
    if (upper?.kind === 'array' && entriesOf(upper).some(isProviderLike))
        return true;
    if (marked && entries.some(isProviderLike))
        return true;
    return marked && upper?.kind === 'array' && upper.items.length === 0;
}
/** Whether an object has any setting of a router config: enough where the file's name already says so. */
function hasRouterKey({ node }) {
    if (isSchema(node))
        return false;
    const names = ['Providers', 'providers', 'Router', 'APIKEY', 'APIKEYS', 'apiKeys', 'gateway'];
    const known = [...ownKeys, ...v3Keys, ...flatKeys, ...names];
    return has(node, known) || (has(node, ['HOST']) && has(node, ['PORT']));
}
/** The flat keys of CCR up to 1.0.15, when they are all that says where requests go. */
function hasFlatProvider({ node }) {
    return (!has(node, ['Providers', 'providers']) &&
        flatKeys.some((key) => {
            const value = (0,routers_node/* memberOf */.C5)(node, key)?.value;
            return value !== undefined && !(value.kind === 'string' && value.value === '');
        }));
}
function has(node, keys) {
    return keys.some((key) => (0,routers_node/* memberOf */.C5)(node, key) !== undefined);
}
function isMarked(node) {
    const gateway = (0,routers_node/* memberOf */.C5)(node, 'gateway')?.value;
    return ((0,routers_node/* memberOf */.C5)(node, 'Router')?.value.kind === 'object' ||
        has(node, [...ownKeys, ...v3Keys]) ||
        (gateway !== undefined && has(gateway, ['host', 'port', 'enabled'])) ||
        sharedKeys.filter((key) => has(node, [key])).length >= 2);
}
/** A JSON Schema, or the `properties` of one, names the same keys without being a config. */
function isSchema(node) {
    if (node.kind !== 'object')
        return false;
    const describes = node.members.length > 0 && node.members.every(({ value }) => has(value, schemaWords));
    return (describes ||
        ((0,routers_node/* memberOf */.C5)(node, 'properties')?.value.kind === 'object' &&
            has(node, ['$schema', 'type', '$id', 'definitions']) &&
            !has(node, ['Providers', 'providers', 'Router'])));
}
function entriesOf(list) {
    if (list?.kind === 'array')
        return list.items;
    return list?.kind === 'object' ? list.members.map(({ value }) => value) : [];
}
function isProviderLike(entry) {
    return has(entry, nameFields) && has(entry, [...urlFields, ...keyFields, ...modelFields]);
}
function holdsRoutes(router) {
    if (router?.kind !== 'object')
        return false;
    const rules = (0,routers_node/* memberOf */.C5)(router, 'rules')?.value;
    if (rules?.kind === 'array' && rules.items.some((rule) => has(rule, ['target', 'targets', 'script', 'rewrite']))) {
        return true;
    }
    return router.members.some(({ key, value }) => knownRoutes.includes(key) && value.kind === 'string' && looks_route.test(value.value));
}

;// CONCATENATED MODULE: ./build/src/routers/secrets.js

const secretKey = /authorization|api-?_?key|private_?key|token$|secret|password/i;
/** Every text somewhere inside of a value that stands under a key which says that it is secret. */
function secretsIn(value) {
    if (value.node.kind === 'array')
        return (0,routers_values/* itemsOf */.S3)(value).flatMap(secretsIn);
    return (0,routers_values/* membersIn */.Jp)(value).flatMap(({ member, ...inner }) => {
        if (inner.node.kind === 'object' || inner.node.kind === 'array')
            return secretsIn(inner);
        return inner.node.kind === 'string' && secretKey.test(member.key) && !(0,routers_values/* isUnset */.K$)(inner.node) ? [inner] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/routers/providers.js



// Each spelling that any version, fork or page of documentation knows is judged; whether the router reads it is
// another matter (`ignored`).
const nameKeys = ['name'];
const urlKeys = ['apibaseurl', 'apibase', 'baseurl', 'baseuri', 'apiurl', 'host', 'url', 'endpoint'];
const secretKeys = ['apikey'];
const otherSecretKeys = ['key', 'token', 'apitoken', 'authtoken', 'accesstoken', 'secret', 'password'];
const credentialKeys = ['credentials', 'keys', 'apikeys'];
const modelKeys = ['models', 'model'];
const transformerKeys = ['transformer', 'transformers'];
const headerKeys = ['extraheaders', 'headers', 'customheaders'];
const secretHeader = /authorization|api-?key|token|secret|cookie/i;
const ccr1 = {
    router: 'CCR 1 and 2 skip',
    name: ['name'],
    url: ['api_base_url'],
    secret: ['api_key'],
};
const ccr3 = {
    router: 'CCR 3 skips',
    name: ['name'],
    url: ['api_base_url', 'baseUrl', 'baseurl'],
    secret: ['api_key', 'apiKey', 'apikey', 'credentials', 'keys', 'apiKeys'],
};
/** Reads `Providers` and `providers`, all entries of each. */
function readProviders(root, spellings) {
    const providerLists = (0,routers_values/* valuesOf */.sm)(root, 'Providers', 'providers');
    const problems = [];
    const providers = providerLists.flatMap((list) => {
        if (list.node.kind === 'object') {
            problems.push(shape(list, `${list.path} must be a list of providers, found an object`));
            return (0,routers_values/* membersIn */.Jp)(list).map((entry) => readProvider(entry, spellings, nameFromKey(entry)));
        }
        if (!['array', 'expression', 'null'].includes(list.node.kind)) {
            problems.push(shape(list, `${list.path} must be a list of providers, found ${list.node.kind}`));
        }
        return (0,routers_values/* itemsOf */.S3)(list).flatMap((entry) => {
            if (entry.node.kind === 'object')
                return [readProvider(entry, spellings)];
            problems.push(entry.node.kind === 'expression'
                ? unknown(entry, entry.node.source)
                : shape(entry, `${entry.path} must be an object with name, api_base_url and api_key`));
            return [];
        });
    });
    return { providerLists, providers, problems };
}
/** Code in place of a provider: nothing says which one it is. */
function unknown({ node, path }, source) {
    return {
        rule: 'config-unverifiable',
        at: node,
        message: `${path} is filled in later, so that it cannot be checked`,
        fix: 'Write the provider itself where the policy judges it.',
        subject: `provider ${source}`,
    };
}
/** In a map of providers the key is the name. */
function nameFromKey({ member, path }) {
    const node = { kind: 'string', value: member.key, ...member.keyAt };
    return { node, path };
}
function readProvider(entry, spellings, key) {
    const fields = (0,routers_values/* membersIn */.Jp)(entry);
    const under = (keys) => fields.filter(({ member }) => keys.includes((0,routers_values/* plainKey */.y7)(member.key)));
    const names = under(nameKeys);
    const ignored = whyIgnored(entry, spellings);
    return {
        at: entry.node,
        path: entry.path,
        names: names.length === 0 && key ? [key] : names,
        urls: under(urlKeys),
        secrets: [
            ...under(secretKeys).flatMap((key) => [key, ...(0,routers_values/* itemsOf */.S3)(key)]),
            ...under(otherSecretKeys).filter(({ node }) => !(0,routers_values/* isUnset */.K$)(node)),
            ...under(credentialKeys).flatMap(routers_values/* oneOrMore */.h9).flatMap(readCredential),
            ...under(transformerKeys).flatMap(secretsIn),
            ...under(headerKeys)
                .flatMap(routers_values/* membersIn */.Jp)
                .filter(({ member, node }) => secretHeader.test(member.key) && !(0,routers_values/* isUnset */.K$)(node)),
        ],
        models: under(modelKeys).flatMap(readModels),
        transformers: under(transformerKeys).flatMap(readTransformers),
        ...(ignored && { ignored }),
    };
}
function whyIgnored(entry, spellings) {
    const lacking = [spellings.name, spellings.url, spellings.secret].flatMap(([first = '', ...others]) => {
        const given = (0,routers_values/* valuesOf */.sm)(entry, first, ...others);
        if (given.length === 0)
            return [`has no ${first}${otherSpelling(entry, first)}`];
        // An empty key is told by the rule about keys.
        return spellings.secret[0] !== first && given[0] && (0,routers_values/* isUnset */.K$)(given[0].node) ? [`has an empty ${first}`] : [];
    });
    return lacking.length === 0 ? undefined : `${spellings.router} this provider, because it ${lacking.join(' and ')}`;
}
/** ` (baseUrl is not read)`, where the field stands there in another spelling. */
function otherSpelling(entry, field) {
    const spellings = { name: nameKeys, api_base_url: urlKeys, api_key: secretKeys }[field] ?? [];
    const other = (0,routers_values/* membersIn */.Jp)(entry).find(({ member }) => spellings.includes((0,routers_values/* plainKey */.y7)(member.key)));
    return other ? ` (${other.member.key} is not read)` : '';
}
/** One of several keys of a provider: the key itself, or an object that holds it. */
function readCredential(value) {
    if (value.node.kind !== 'object')
        return [value];
    return (0,routers_values/* membersIn */.Jp)(value).filter(({ member }) => [...secretKeys, ...otherSecretKeys, 'value'].includes((0,routers_values/* plainKey */.y7)(member.key)));
}
/** A name, a list of names or of `{ name | id }`, or a map whose keys are the names. */
function readModels(value) {
    if (value.node.kind === 'object') {
        const named = (0,routers_values/* valuesOf */.sm)(value, 'name', 'id', 'model');
        const names = named.length > 0 ? named : (0,routers_values/* membersIn */.Jp)(value).map(nameFromKey);
        // An object without any name is no model that could be allowed.
        return names.length > 0 ? names : [value];
    }
    return value.node.kind === 'array' ? (0,routers_values/* itemsOf */.S3)(value).flatMap(readModels) : [value];
}
/** The names in `use` lists, of the provider and of single models: `"x"` or `["x", { options }]`. */
function readTransformers(value) {
    return (0,routers_values/* membersIn */.Jp)(value).flatMap(({ member, ...inner }) => {
        if (member.key !== 'use')
            return readTransformers(inner);
        return (0,routers_values/* itemsOf */.S3)(inner).flatMap((item) => (item.node.kind === 'array' ? (0,routers_values/* itemsOf */.S3)(item).slice(0, 1) : [item]));
    });
}

;// CONCATENATED MODULE: ./build/src/routers/settings.js



/** Readers of single settings that several dialects share. */
/** Settings that become environment variables of the router and of what it starts. */
const codeVariables = /^(?:NODE_OPTIONS|NODE_PATH|LD_PRELOAD|LD_LIBRARY_PATH|DYLD_\w+|BASH_ENV|ENV|PATH|SHELL)$/;
const proxyVariables = /^(?:PROXY_URL|https?_?proxy|all_proxy)$/i;
const tlsVariables = /^NODE_(?:TLS_REJECT_UNAUTHORIZED|EXTRA_CA_CERTS|USE_SYSTEM_CA)$/;
const secretVariables = /(?:^|_)(?:API_?KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?)$/i;
const smallModel = 'ANTHROPIC_SMALL_FAST_MODEL';
/** What a config of CCR 1 or 2 can have at its top besides providers and routes. */
function readTop(root) {
    const top = (0,routers_values/* membersIn */.Jp)(root);
    const smallModels = (0,routers_values/* valuesOf */.sm)(root, smallModel).filter(({ node }) => !(0,routers_values/* isUnset */.K$)(node));
    const named = (pattern) => top.filter(({ member }) => pattern.test(member.key));
    return {
        hosts: (0,routers_values/* valuesOf */.sm)(root, 'HOST'),
        ports: (0,routers_values/* valuesOf */.sm)(root, 'PORT'),
        clientKeys: (0,routers_values/* valuesOf */.sm)(root, 'APIKEY'),
        secrets: [
            ...named(secretVariables).filter(({ member, ...value }) => member.key !== 'APIKEY' && !isSwitchedOff(value)),
            ...(0,routers_values/* valuesOf */.sm)(root, 'transformers', 'plugins', 'Plugins').flatMap(secretsIn),
        ],
        // Claude Code asks for it: a route of its own if it has a comma, else a model that the routes decide on.
        models: smallModels.filter((value) => !settings_isRoute(value)),
        routes: smallModels.filter(settings_isRoute).map((value) => ({ value, name: smallModel, syntax: 'comma' })),
        ownTransformers: (0,routers_values/* valuesOf */.sm)(root, 'transformers')
            .flatMap(routers_values/* itemsOf */.S3)
            .flatMap((item) => (0,routers_values/* valuesOf */.sm)(item, 'name'))
            .flatMap(({ node }) => (0,routers_node/* textOf */.b6)(node) ?? []),
        codeLoading: [
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'CUSTOM_ROUTER_PATH'), 'is run for every request and replaces the routes'),
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'transformers').flatMap(readTransformerPaths), 'is loaded and run at start'),
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'CLAUDE_PATH'), 'is run by a shell in place of Claude Code'),
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'StatusLine').flatMap(readScripts), 'is loaded and run by the status line'),
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'plugins', 'Plugins').flatMap(readPlugins), 'switches a plugin on, which runs inside of the router'),
            ...(0,routers_values/* risk */.kw)(named(codeVariables), 'becomes an environment variable that loads code'),
        ],
        traffic: [
            ...(0,routers_values/* risk */.kw)(named(proxyVariables), 'sends every upstream request through a proxy'),
            ...(0,routers_values/* risk */.kw)(named(tlsVariables).filter(isWeakening), 'changes which certificates are trusted'),
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'REWRITE_SYSTEM_PROMPT'), 'sends the text of a local file upstream in place of the system prompt'),
        ],
    };
}
/** The one provider that the flat keys of CCR up to 1.0.15 describe. */
function readFlatProvider(root) {
    const given = (key) => (0,routers_values/* valuesOf */.sm)(root, key).filter(({ node }) => !(0,routers_values/* isUnset */.K$)(node));
    return {
        at: root.node,
        path: root.path,
        names: [],
        urls: given('OPENAI_BASE_URL'),
        secrets: given('OPENAI_API_KEY'),
        models: given('OPENAI_MODEL'),
        transformers: [],
    };
}
/** The names of providers, lower-cased and trimmed. */
function declaredNames(providers) {
    return providers.flatMap(({ names }) => names.flatMap(({ node }) => (node.kind === 'string' ? [node.value.trim().toLowerCase()] : [])));
}
function readTransformerPaths(value) {
    return (0,routers_values/* oneOrMore */.h9)(value).flatMap((item) => (item.node.kind === 'object' ? (0,routers_values/* valuesOf */.sm)(item, 'path', 'module') : [item]));
}
function readScripts(value) {
    if (value.node.kind === 'array')
        return (0,routers_values/* oneOrMore */.h9)(value).flatMap(readScripts);
    return (0,routers_values/* membersIn */.Jp)(value).flatMap(({ member, ...inner }) => member.key === 'scriptPath' ? [inner] : readScripts(inner));
}
/** One value per plugin that is not switched off: the place of its code, or its name. */
function readPlugins(value) {
    return (0,routers_values/* oneOrMore */.h9)(value).flatMap((plugin) => {
        if (plugin.node.kind !== 'object')
            return [plugin];
        if ((0,routers_values/* valuesOf */.sm)(plugin, 'enabled').some(({ node }) => node.kind === 'boolean' && !node.value))
            return [];
        const code = (0,routers_values/* valuesOf */.sm)(plugin, 'module', 'path', 'modulePath');
        const named = (0,routers_values/* valuesOf */.sm)(plugin, 'name', 'id');
        return code.length > 0 ? code : named.length > 0 ? named : [plugin];
    });
}
function settings_isRoute({ node }) {
    return (0,routers_node/* textOf */.b6)(node)?.includes(',') ?? false;
}
function isWeakening({ node, path }) {
    const text = 'value' in node ? String(node.value) : '';
    return !path.endsWith('NODE_TLS_REJECT_UNAUTHORIZED') || text === '0' || text === 'false';
}
function isSwitchedOff({ node }) {
    return (0,routers_values/* isUnset */.K$)(node) || node.kind === 'number' || node.kind === 'boolean';
}

;// CONCATENATED MODULE: ./build/src/routers/mapping.js





/**
 * Reads one entry of a preset's `configMappings`: its `value` is judged as what it becomes at `target`
 * (`Router.default`, `Providers[0].api_key`, `PROXY_URL`).
 */
function readMapping(mapping) {
    const target = (0,routers_node/* textOf */.b6)((0,routers_node/* memberOf */.C5)(mapping.node, 'target')?.value);
    const [value] = (0,routers_values/* valuesOf */.sm)(mapping, 'value');
    if (target === undefined || value === undefined)
        return {};
    const keys = target.match(/[^.[\]]+/g) ?? [];
    const root = {
        path: mapping.path,
        node: keys.reduceRight((inner, key) => wrap(key, inner), value.node),
    };
    return (0,routers_values/* assemble */.fT)({ dialect: 'preset', carrier: 'file', at: mapping.node, whole: false }, withoutShape(readProviders(root, ccr1)), withoutShape(readRoutes(root, [])), readTop(root));
}
/** Puts a value where the path says; the list around a single entry does not matter. */
function wrap(key, value) {
    const { start, end } = value;
    if (/^\d+$/.test(key))
        return { kind: 'array', start, end, items: [value] };
    return { kind: 'object', start, end, members: [{ key, keyAt: { start, end }, value }] };
}
/** Of a provider that is put together from one field, what it lacks says nothing. */
function withoutShape({ problems: _, ...parts }) {
    const providers = (parts.providers ?? []).map(({ ignored: __, ...provider }) => provider);
    return { ...parts, providers, providerLists: [] };
}

// EXTERNAL MODULE: ./build/src/routers/names.js
var names = __webpack_require__(1775);
;// CONCATENATED MODULE: ./build/src/routers/templated.js
/** What encloses an expression in the common template languages. */
const templateMarks = [
    ['{{', '}}'],
    ['{%', '%}'],
    ['<%', '%>'],
];
/** What encloses a placeholder in a preset's manifest. */
const presetMarks = [
    ['{{', '}}'],
    ['#{', '}'],
];
function holdsExpression(text, marks) {
    return marks.some(([open, close]) => {
        const at = text.indexOf(open);
        return at >= 0 && text.includes(close, at + open.length);
    });
}
/** Marks every string that holds an expression, so that it is not judged as if it were the final value. */
function markFilled(node, marks, filledBy) {
    switch (node.kind) {
        case 'string':
            return !node.filledBy && holdsExpression(node.value, marks) ? { ...node, filledBy } : node;
        case 'array':
            return { ...node, items: node.items.map((item) => markFilled(item, marks, filledBy)) };
        case 'object':
            return {
                ...node,
                members: node.members.map((member) => ({ ...member, value: markFilled(member.value, marks, filledBy) })),
            };
        default:
            return node;
    }
}

;// CONCATENATED MODULE: ./build/src/routers/dialects/v1.js







/** The file of CCR 1.x and 2.0: `HOST`, `APIKEY`, `Providers`, `Router`, `fallback`, `plugins` and the rest. */
const v1 = {
    id: 'v1',
    recognise: (root, { carrier, target, top }) => {
        if (looksLikeConfig(root))
            return true;
        if (!top)
            return false;
        // An object that is merely near the name of a file need not be what is written to it.
        if ((0,names/* isMainConfig */.Op)(target) && (carrier === 'file' || carrier === 'heredoc'))
            return true;
        return carrier !== 'string' && (0,names/* isNamedLikeConfig */.t3)(target) && hasRouterKey(root);
    },
    read(root, { carrier }) {
        const problems = root.node.kind === 'object' ? [] : [shape(root, 'A router config must be an object')];
        return (0,routers_values/* assemble */.fT)({ dialect: 'v1', carrier, at: root.node, whole: true }, readV1(root), {
            problems: [...problems, ...routerProblems(root)],
        });
    },
};
/** All that CCR 1 and 2 read from an object, for the dialects that contain one. */
function readV1(root) {
    const providers = readProviders(root, ccr1);
    const routes = readRoutes(root, declaredNames(providers.providers ?? []));
    const { secrets = [], ...top } = readTop(root);
    const flat = readFlatProvider(root);
    return {
        ...providers,
        ...top,
        // A version that still reads the flat keys reads them beside the list.
        providers: [...(providers.providers ?? []), ...(flat.urls.length > 0 ? [flat] : [])],
        secrets: flat.urls.length > 0 ? secrets.filter(({ node }) => !flat.secrets.some((own) => own.node === node)) : secrets,
        routes: [...(top.routes ?? []), ...(routes.routes ?? [])],
        problems: [...(providers.problems ?? []), ...(routes.problems ?? [])],
    };
}
/** CCR reads `Router` in this spelling alone. */
function routerProblems(root) {
    const ignored = !has(root.node, ['Router']) && has(root.node, ['router']);
    return ignored
        ? [shape(root, 'The routes stand under "router", which CCR does not read: it is called "Router"', 'warning')]
        : [];
}

;// CONCATENATED MODULE: ./build/src/routers/dialects/preset.js








/** A preset's manifest (CCR 2.0): the config under `template`, or at the top beside the preset's own description. */
const preset = {
    id: 'preset',
    recognise: (root, { target, top }) => (0,routers_values/* valuesOf */.sm)(root, 'template').some(looksLikeConfig) ||
        (has(root.node, ['template', 'Providers', 'Router']) &&
            has(root.node, ['configMappings', 'userValues', 'noServer'])) ||
        (top && (0,names/* isPresetManifest */.dB)(target) && has(root.node, ['template', 'Providers', 'Router'])),
    read(root, { carrier }) {
        const marked = { ...root, node: markFilled(root.node, presetMarks, 'template') };
        const configs = [marked, ...(0,routers_values/* valuesOf */.sm)(marked, 'template')];
        return (0,routers_values/* assemble */.fT)(
        // HOST and APIKEY belong to the server that the preset is installed into.
        { dialect: 'preset', carrier, at: root.node, whole: false }, ...configs.flatMap((config) => [readV1(config), ...(0,routers_values/* valuesOf */.sm)(config, 'claudeCodeSettings').map(readSettings)]), ...(0,routers_values/* valuesOf */.sm)(marked, 'configMappings').flatMap(routers_values/* itemsOf */.S3).map(readMapping), {
            secrets: [...(0,routers_values/* valuesOf */.sm)(marked, 'userValues').flatMap((values) => secretInputs(marked, values))],
            traffic: (0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(marked, 'noServer'), 'points Claude Code straight at the first provider, past the router'),
        }, { secrets: (0,routers_values/* valuesOf */.sm)(marked, 'secrets').flatMap(routers_values/* membersIn */.Jp) });
    },
};
function readSettings(settings) {
    const parts = (0,routers_values/* valuesOf */.sm)(settings, 'env').map((env) => readClaudeEnv(env));
    return (0,routers_values/* assemble */.fT)({ dialect: 'settings', carrier: 'file', at: settings.node, whole: false }, ...parts);
}
/** Answers to the questions of `schema` that are passwords, or are called like a secret. */
function secretInputs(root, values) {
    const questions = (0,routers_values/* valuesOf */.sm)(root, 'schema').flatMap(routers_values/* itemsOf */.S3);
    const passwords = questions
        .filter(({ node }) => (0,routers_node/* textOf */.b6)((0,routers_node/* memberOf */.C5)(node, 'type')?.value) === 'password')
        .map(({ node }) => (0,routers_node/* textOf */.b6)((0,routers_node/* memberOf */.C5)(node, 'id')?.value));
    return (0,routers_values/* membersIn */.Jp)(values).filter(({ member }) => passwords.includes(member.key) || /api_?-?key|token|secret|password/i.test(member.key));
}

;// CONCATENATED MODULE: ./build/src/routers/dialects/project.js




const otherSettings = ['Providers', 'providers', 'HOST', 'PORT', 'APIKEY', 'OPENAI_BASE_URL', 'gateway'];
/** A project's or session's own routes, which replace the global ones: of such a file CCR reads `Router` alone. */
const project = {
    id: 'project',
    recognise: (root, { target, top }) => looksLikeConfig(root) && !has(root.node, otherSettings) && !(top && (0,names/* isMainConfig */.Op)(target)),
    read: (root, { carrier }) => (0,routers_values/* assemble */.fT)({ dialect: 'project', carrier, at: root.node, whole: false }, readRoutes(root, [])),
};

;// CONCATENATED MODULE: ./build/src/routers/dialects/settings.js




/** Variables by which settings of any file name are known. */
const telling = ['ANTHROPIC_BASE_URL', 'CLAUDE_CODE_SUBAGENT_MODEL'];
/** The settings of Claude Code itself: they can reroute it without any file of CCR. */
const settings = {
    id: 'settings',
    recognise: (root, { target, top }) => top &&
        !has(root.node, ['Providers', 'providers', 'Router']) &&
        ((0,names/* isClaudeSettings */.SB)(target) || (0,routers_values/* valuesOf */.sm)(root, 'env').some((env) => has(env.node, telling))),
    read(root, { carrier }) {
        const models = (0,routers_values/* valuesOf */.sm)(root, 'model');
        const [env] = (0,routers_values/* valuesOf */.sm)(root, 'env');
        return (0,routers_values/* assemble */.fT)({ dialect: 'settings', carrier: carrier === 'file' ? 'settings' : carrier, at: root.node, whole: false }, readClaudeEnv(env, models), { codeLoading: readHelper(root) });
    },
};
function readHelper(root) {
    // A command that fetches a key has honest uses, and it still runs on every machine that opens the repository.
    return (0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'apiKeyHelper'), 'runs a command on every machine that opens the repository', 'warning');
}

;// CONCATENATED MODULE: ./build/src/routers/dialects/v0.js





/** CCR up to 1.0.15 without a provider list: the flat `OPENAI_BASE_URL`, `OPENAI_API_KEY` and `OPENAI_MODEL`. */
const v0 = {
    id: 'v0',
    recognise: (root, { target, top }) => top && hasFlatProvider(root) && ((0,names/* isNamedLikeConfig */.t3)(target) || has(root.node, ['Router'])),
    read(root, { carrier }) {
        const { secrets = [], ...top } = readTop(root);
        const provider = readFlatProvider(root);
        const others = secrets.filter(({ node }) => !provider.secrets.some((own) => own.node === node));
        return (0,routers_values/* assemble */.fT)({ dialect: 'v0', carrier, at: root.node, whole: true }, { ...top, secrets: others, providers: [provider] }, readRoutes(root, []));
    },
};

;// CONCATENATED MODULE: ./build/src/routers/extensions.js



const modules = [
    'botGateway',
    'bot_gateway',
    'observability',
    'mediaTools',
    'toolHub',
    'contextArchive',
    'agent',
    'Agent',
];
/** What CCR 3 loads or runs, where it sends traffic, and the keys in parts that this project does not judge. */
function readExtensions(root) {
    const proxies = (0,routers_values/* valuesOf */.sm)(root, 'proxy');
    const servers = (0,routers_values/* valuesOf */.sm)(root, 'mcpServers').flatMap((list) => [...(0,routers_values/* itemsOf */.S3)(list), ...(0,routers_values/* membersIn */.Jp)(list)]);
    return {
        codeLoading: [
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'gatewayPlugins', 'providerPlugins'), 'loads plugins, which run inside of the router'),
            ...(0,routers_values/* risk */.kw)(servers.flatMap((server) => (0,routers_values/* valuesOf */.sm)(server, 'command')), 'is run as a server for tools'),
        ],
        traffic: [
            ...(0,routers_values/* risk */.kw)(proxies.flatMap((proxy) => (0,routers_values/* valuesOf */.sm)(proxy, 'upstream', 'upstreamProxy', 'outboundProxy')), 'sends upstream requests through a proxy'),
            ...(0,routers_values/* risk */.kw)(proxies.flatMap((proxy) => (proxy.node.kind === 'object' ? (0,routers_values/* valuesOf */.sm)(proxy, 'enabled') : [proxy])), "intercepts other programs' traffic"),
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'routerEndpoint'), 'names another address for the router'),
        ],
        secrets: [
            ...(0,routers_values/* valuesOf */.sm)(root, ...modules),
            ...servers.flatMap((server) => (0,routers_values/* valuesOf */.sm)(server, 'headers', 'env')),
        ].flatMap(secretsIn),
    };
}
/** The environments of profiles, in which Claude Code is started. */
function readEnvironments(profile) {
    if (profile.node.kind === 'array')
        return (0,routers_values/* itemsOf */.S3)(profile).flatMap(readEnvironments);
    return (0,routers_values/* membersIn */.Jp)(profile).flatMap(({ member, ...inner }) => member.key === 'env' ? [readClaudeEnv(inner)] : readEnvironments(inner));
}

;// CONCATENATED MODULE: ./build/src/routers/rules.js

/** Reads the `Router` of CCR 3: rules with targets, rewrites and scripts, and what is tried when one fails. */
function readRouter(router) {
    const rules = (0,routers_values/* valuesOf */.sm)(router, 'rules', 'builtInRules', 'builtinRules', 'agentRules').flatMap(routers_values/* itemsOf */.S3);
    const fallbacks = (0,routers_values/* valuesOf */.sm)(router, 'fallback', 'failureFallback', 'fallbackStrategy');
    return {
        routes: [
            ...rules.flatMap((rule, index) => readRule(rule, `rules[${index}]`)),
            ...fallbacks.flatMap((value) => readChain(value, 'fallback')),
        ],
        codeLoading: (0,routers_values/* risk */.kw)(rules
            .flatMap((rule) => [
            ...(0,routers_values/* valuesOf */.sm)(rule, 'script'),
            ...(0,routers_values/* valuesOf */.sm)(rule, 'rewrites', 'rewrite')
                .flatMap(routers_values/* oneOrMore */.h9)
                .flatMap((value) => (0,routers_values/* valuesOf */.sm)(value, 'script')),
        ])
            .flatMap((script) => (script.node.kind === 'object' ? (0,routers_values/* valuesOf */.sm)(script, 'source', 'path', 'file') : [script])), 'is run for every request that the rule looks at'),
    };
}
/** Targets of a rule: its own, those of a list, those that a rewrite sets as the model, and its fallback. */
function readRule(rule, name) {
    const targets = (0,routers_values/* valuesOf */.sm)(rule, 'target', 'targets').flatMap(routers_values/* oneOrMore */.h9).flatMap(readTarget);
    const rewrites = (0,routers_values/* valuesOf */.sm)(rule, 'rewrite', 'rewrites').flatMap(routers_values/* oneOrMore */.h9).flatMap(readRewrite);
    const chains = (0,routers_values/* valuesOf */.sm)(rule, 'fallback').flatMap((value) => readChain(value, `${name}.fallback`));
    return [...[...targets, ...rewrites].flatMap((value) => selector(value, name)), ...chains];
}
function readTarget(value) {
    return value.node.kind === 'object' ? (0,routers_values/* valuesOf */.sm)(value, 'target', 'model', 'selector') : [value];
}
/** A rewrite that sets the model: `{ model }`, or `{ path | field | key: "...model", value }`. */
function readRewrite(value) {
    if (value.node.kind === 'string')
        return [value];
    const aimsAtModel = (0,routers_values/* valuesOf */.sm)(value, 'path', 'field', 'key', 'target').some(({ node }) => node.kind === 'string' && /(?:^|\.)model$/.test(node.value));
    return [...(0,routers_values/* valuesOf */.sm)(value, 'model'), ...(aimsAtModel ? (0,routers_values/* valuesOf */.sm)(value, 'value', 'to') : [])];
}
function readChain(value, name) {
    const models = value.node.kind === 'object' ? (0,routers_values/* valuesOf */.sm)(value, 'models', 'chain', 'fallbackModels') : [value];
    return models
        .flatMap(routers_values/* oneOrMore */.h9)
        .flatMap(readTarget)
        .flatMap((item) => selector(item, name));
}
function selector(value, name) {
    return value.node.kind === 'object' || (0,routers_values/* isUnset */.K$)(value.node) ? [] : [{ value, name, syntax: 'selector' }];
}
/** Virtual models stand for real ones, which are named under keys such as `model`, `target` and `models`. */
function readProfiles(profiles) {
    const visit = (value, isModel) => {
        if (value.node.kind === 'array')
            return (0,routers_values/* itemsOf */.S3)(value).flatMap((item) => visit(item, isModel));
        if (value.node.kind === 'object') {
            return (0,routers_values/* membersIn */.Jp)(value).flatMap(({ member, ...inner }) => visit(inner, /models?$|targets?$|selectors?$/.test((0,routers_values/* plainKey */.y7)(member.key))));
        }
        const separated = value.node.kind === 'string' && /[,/]/.test(value.node.value);
        return isModel && separated ? selector(value, 'virtualModelProfiles') : [];
    };
    return { routes: visit(profiles, false) };
}

;// CONCATENATED MODULE: ./build/src/routers/dialects/v3.js









const v3_ownKeys = [
    'virtualModelProfiles',
    'providerPlugins',
    'gatewayPlugins',
    'APIKEYS',
    'apiKeys',
    'botGateway',
    'routerEndpoint',
];
const routerKeys = [
    'rules',
    'builtInRules',
    'builtinRules',
    'agentRules',
    'failureFallback',
    'fallbackStrategy',
    'fallback',
];
/** CCR 3: lower and camel case spellings, a gateway, and rules in place of named routes. */
const v3 = {
    id: 'v3',
    recognise: (root, { target, top }) => isVersion3(root) && (looksLikeConfig(root) || (top && (0,names/* isNamedLikeConfig */.t3)(target) && hasRouterKey(root))),
    read(root, { carrier }) {
        const providers = readProviders(root, ccr3);
        const { clientKeys = [], ...settings } = readTop(root);
        // Routes by name are dropped by CCR 3, but the same file may be read by an older version.
        const named = readRoutes(root, declaredNames(providers.providers ?? []));
        const routers = (0,routers_values/* valuesOf */.sm)(root, 'Router').map(readRouter);
        const read = new Set(routers.flatMap(({ routes = [] }) => routes.map(({ value }) => value.node)));
        const older = (named.routes ?? []).filter(({ value }) => !read.has(value.node));
        const whole = has(root.node, ['Providers', 'providers', 'gateway']);
        return (0,routers_values/* assemble */.fT)({ dialect: 'v3', carrier, at: root.node, whole }, providers, settings, readGateway(root, clientKeys), ...routers, { routes: older, problems: named.problems ?? [] }, ...(0,routers_values/* valuesOf */.sm)(root, 'virtualModelProfiles').map(readProfiles), readExtensions(root), ...(0,routers_values/* valuesOf */.sm)(root, 'profile', 'profiles').flatMap(readEnvironments));
    },
};
function isVersion3(root) {
    const gateway = (0,routers_node/* memberOf */.C5)(root.node, 'gateway')?.value;
    const router = (0,routers_node/* memberOf */.C5)(root.node, 'Router')?.value;
    const entries = (0,routers_values/* valuesOf */.sm)(root, 'providers').flatMap(routers_values/* itemsOf */.S3);
    return ((gateway !== undefined && has(gateway, ['host', 'port', 'enabled', 'corePort'])) ||
        has(root.node, v3_ownKeys) ||
        (router !== undefined && has(router, routerKeys)) ||
        entries.some(({ node }) => has(node, ['baseUrl', 'baseurl', 'credentials', 'extraHeaders', 'capabilities'])));
}
function readGateway(root, clientKeys) {
    const gateways = (0,routers_values/* valuesOf */.sm)(root, 'gateway');
    return {
        hosts: gateways.flatMap((gateway) => (0,routers_values/* valuesOf */.sm)(gateway, 'host')),
        ports: gateways.flatMap((gateway) => (0,routers_values/* valuesOf */.sm)(gateway, 'port', 'corePort')),
        clientKeys: [...clientKeys, ...(0,routers_values/* valuesOf */.sm)(root, 'APIKEYS', 'apiKeys').flatMap(routers_values/* oneOrMore */.h9).flatMap(readClientKey)],
    };
}
function readClientKey(value) {
    return value.node.kind === 'object' ? (0,routers_values/* valuesOf */.sm)(value, 'key', 'value', 'APIKEY') : [value];
}

;// CONCATENATED MODULE: ./build/src/routers/dialects/index.js






/** In the order in which they are asked; the most particular first. */
const dialects = [preset, settings, v3, v0, project, v1];
/** Whether the structure itself, not something inside of it, is a router config. */
function recognises({ node, carrier, target = '', top }) {
    return dialects.some((dialect) => dialect.recognise({ node, path: '' }, { carrier, target, top }));
}

;// CONCATENATED MODULE: ./build/src/routers/fragment.js

/** Builds a fragment out of another one, so that views can lie on top of each other. */
function fragmentOf(source) {
    const parts = [];
    const offsets = [];
    const ends = [];
    return {
        put(text, start, end = start) {
            parts.push(text);
            for (let i = 0; i < text.length; i += 1) {
                offsets.push(offsetIn(source, start));
                ends.push(endIn(source, end));
            }
        },
        copy(start, end) {
            parts.push(source.text.slice(start, end));
            for (let at = start; at < end; at += 1) {
                offsets.push(offsetIn(source, at));
                ends.push(endIn(source, at + 1));
            }
        },
        build(end) {
            offsets.push(offsetIn(source, end));
            return { text: parts.join(''), offsets, ends };
        },
    };
}
/** Where in the file the character at `at` of the fragment stands. */
function offsetIn(fragment, at) {
    return fragment.offsets?.[at] ?? at;
}
/** Where in the file that ends which ends at `at` of the fragment. */
function endIn(fragment, at) {
    return fragment.ends?.[at - 1] ?? offsetIn(fragment, at);
}
/** The span in the file of a span of the fragment. */
function spanIn(fragment, { start, end }) {
    const from = offsetIn(fragment, start);
    return { start: from, end: end > start ? endIn(fragment, end) : from };
}
/** The node with spans into the file. */
function relocated(node, fragment) {
    if (!fragment.offsets)
        return node;
    const span = spanIn(fragment, node);
    switch (node.kind) {
        case 'object': {
            const members = node.members.map(({ key, keyAt, value }) => ({
                key,
                keyAt: spanIn(fragment, keyAt),
                value: relocated(value, fragment),
            }));
            return { ...node, ...span, members };
        }
        case 'array':
            return { ...node, ...span, items: node.items.map((item) => relocated(item, fragment)) };
        case 'string':
            return {
                ...node,
                ...span,
                inside: spanIn(fragment, (0,routers_node/* contentOf */.$E)(node)),
            };
        default:
            return { ...node, ...span };
    }
}

;// CONCATENATED MODULE: ./build/src/routers/enclosing.js
/** Strings of one line, and comments: brackets in them mean nothing unless they come in pairs. */
const tokens = /"(?:[^"\\\n]|\\.){0,400}"|'(?:[^'\\\n]|\\.){0,400}'|(?<![^\s,;{[(])(?:\/\/|#|--[ \t])[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|[()[\]{}]/g;
const brackets = /[()[\]{}]/g;
const enclosing_opener = { '}': '{', ']': '[', ')': '(' };
/** How many brackets that nothing closes may lie between a closing bracket and its opening one. */
const forgiven = 3;
/** How far ahead of a place its object may begin, in characters. */
const reach = 100_000;
/**
 * Gives, for places of a text in ascending order, the opening brackets of the objects around each, the innermost
 * first, as far as brackets alone can tell: once without those in strings and comments, once with all.
 */
function enclosing(text, places, most = 8) {
    return groups(places).flatMap((group) => {
        const from = text.lastIndexOf('\n', Math.max(0, (group[0] ?? 0) - reach)) + 1;
        const window = text.slice(from, (group.at(-1) ?? 0) + 1);
        const inside = group.map((place) => place - from);
        const clean = around(window, inside, outsideOfTexts(window), most);
        const all = around(window, inside, positions(window, 0), most);
        return group.map((_, index) => {
            const found = new Set([...(clean[index] ?? []), ...(all[index] ?? [])]);
            return [...found].map((open) => open + from);
        });
    });
}
/** Places so near to each other that one look at the text serves them all. */
function groups(places) {
    const found = [];
    for (const place of places) {
        const last = found.at(-1);
        if (last && place - (last.at(-1) ?? 0) < reach)
            last.push(place);
        else
            found.push([place]);
    }
    return found;
}
function around(text, places, at, most) {
    const open = [];
    const found = [];
    const settle = (until) => {
        for (let place = places[found.length]; place !== undefined && place <= until; place = places[found.length]) {
            found.push(open.slice(-most).reverse());
        }
    };
    for (const position of at) {
        settle(position);
        const partner = enclosing_opener[text.charAt(position)];
        if (partner === undefined)
            open.push(position);
        else
            enclosing_close(text, open, partner);
    }
    settle(Number.POSITIVE_INFINITY);
    return found;
}
/** A bracket without a partner, such as that of a `1)`, closes nothing. */
function enclosing_close(text, open, partner) {
    for (let back = 1; back <= forgiven; back += 1) {
        if (text.charAt(open.at(-back) ?? -1) !== partner)
            continue;
        open.length -= back;
        return;
    }
}
function* positions(text, offset) {
    for (const { index } of text.matchAll(brackets))
        yield offset + index;
}
function* outsideOfTexts(text) {
    for (const { index, 0: token } of text.matchAll(tokens)) {
        if (token.length === 1)
            yield index;
        else if (isBalanced(token))
            yield* positions(token, index);
    }
}
function isBalanced(token) {
    const open = [];
    for (const [bracket] of token.matchAll(brackets)) {
        if (enclosing_opener[bracket] === undefined)
            open.push(bracket);
        else if (open.pop() !== enclosing_opener[bracket])
            return false;
    }
    return open.length === 0;
}

;// CONCATENATED MODULE: ./build/src/routers/sorted.js
/** How many of the sorted numbers are below `limit`. */
function countBelow(sorted, limit) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/routers/heredoc.js

const heredoc_opener = /(?<!<)<<[-~]?[ \t]*(\\?)(["']?)([A-Za-z_][\w.-]{0,60})\2|@(["'])[ \t]*\r?$/gm;
/** A line that ends a heredoc, also behind the signs of a comment or a patch. */
const terminator = /^[ \t+#>*/]*(?:([A-Za-z_][\w.-]{0,60})(?=[ \t\r"'`;,)|]*$)|(["'])@)/gm;
/** Gives the heredoc around a place that began last. */
function heredocFinder(text) {
    const bodies = heredocs(text);
    const starts = bodies.map(({ start }) => start);
    return (at) => bodies.slice(0, countBelow(starts, at + 1)).findLast(({ end }) => at < end);
}
/** Every heredoc of a text that ends, in the order in which they begin. */
function heredocs(text) {
    const openers = [...text.matchAll(heredoc_opener)];
    if (openers.length === 0)
        return [];
    const ends = endsIn(text);
    return openers.flatMap((found) => {
        const [, backslash = '', quote = '', tag, hereString] = found;
        const start = text.indexOf('\n', found.index) + 1;
        const candidates = ends.get(tag ?? `${hereString}@`) ?? [];
        const end = candidates[countBelow(candidates, start)];
        if (start === 0 || end === undefined)
            return [];
        const line = text.slice(text.lastIndexOf('\n', found.index) + 1, start).trimEnd();
        const quoted = tag === undefined ? hereString === "'" : backslash + quote !== '';
        const target = targetOf(line);
        return {
            start,
            end,
            expands: !quoted || /\benvsubst\b/.test(line),
            ...(target !== undefined && { target }),
        };
    });
}
/** Where each word ends heredocs, in the order of the text. */
function endsIn(text) {
    const ends = new Map();
    for (const { index, 1: tag, 2: quote } of text.matchAll(terminator)) {
        const word = tag ?? `${quote}@`;
        const known = ends.get(word);
        if (known)
            known.push(index);
        else
            ends.set(word, [index]);
    }
    return ends;
}
/** What the line redirects to, or gives to `tee`, COPY or Set-Content. */
function targetOf(line) {
    const found = /(?:>{1,2}|\btee\b(?:[ \t]+-\w+)*|Set-Content(?:[ \t]+-Path)?|Out-File(?:[ \t]+-FilePath)?)[ \t]*["']?(?!\/dev\/null)([^\s"'<>|;&]+)/i.exec(line);
    return found?.[1] ?? /\bCOPY\b.*[ \t](\S+)$/i.exec(line)?.[1];
}

;// CONCATENATED MODULE: ./build/src/routers/literal/reader.js
/** What was read is no literal. Caught where the reading began. */
class NotALiteral extends Error {
    name = 'NotALiteral';
}
/** The one instance: where a text is read in many ways, the trace of each failure would cost more than the reading. */
const notALiteral = new NotALiteral();
/** Objects and lists nested deeper than this are no config. */
const deepest = 60;
/**
 * White space, and what carriers and languages put between values: comments of `//`, `/*`, `#` and `--` languages,
 * a `\` before a line break, and `\n` spelled out in a printf format.
 */
const gap = /(?:[\s\ufeff]|\\\r?\n|\\[nrt](?![A-Za-z0-9])|\/\/[^\n]*|\/\*[^*]{0,4000}(?:\*(?!\/)[^*]{0,4000}){0,400}\*\/|#[^\n]*|--[ \t][^\n]*)/y;
/** Moves over white space and comments; says whether a line break was among them. */
function skipGap(reader) {
    let newLine = false;
    for (;;) {
        gap.lastIndex = reader.at;
        const found = gap.exec(reader.text);
        if (!found || reader.at + found[0].length > reader.end)
            return newLine;
        newLine ||= found[0].includes('\n');
        reader.at += found[0].length;
    }
}
/** A statement or expression of a template language: `{{ if .x }}`, `{% for %}`, `<%= x %>`, `${{ secrets.X }}`. */
const template = /\$?\{\{(?!\s*["'[{(]?[\w"']{1,40}\s*[:=])[^{}\n]{0,400}\}\}|\{%[^%\n]{0,400}%\}|<%[^%\n]{0,400}%>/y;
/** Moves over a piece of a template language if one stands here. */
function takeTemplate(reader) {
    return take(reader, template) !== undefined;
}
/** The next character without moving, or an empty string at the end. */
function peek(reader) {
    return reader.at < reader.end ? reader.text.charAt(reader.at) : '';
}
/** Moves over `pattern` (sticky) if it stands here, and returns the match. */
function take(reader, pattern) {
    pattern.lastIndex = reader.at;
    const found = pattern.exec(reader.text);
    if (!found || reader.at + found[0].length > reader.end)
        return undefined;
    reader.at += found[0].length;
    return found;
}

;// CONCATENATED MODULE: ./build/src/routers/literal/strings.js

/** Opening quotes, longest first; a prefix such as Python's `f` or C#'s `@` belongs to them. */
const opening = /([A-Za-z@$]{0,2})("""|'''|''(?=\s*\n)|["'`])/y;
const escapes = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0' };
/** Whether a string literal begins here. */
function atString(reader) {
    opening.lastIndex = reader.at;
    const found = opening.exec(reader.text);
    return found !== null && found[0].length <= reader.end - reader.at && isPrefix(found[1] ?? '');
}
function isPrefix(letters) {
    return /^(?:|[rbfu]|[rbf]{2}|[@$])$/i.test(letters);
}
/** Reads one string literal in the notation of any common language. */
function readString(reader) {
    const start = reader.at;
    const open = take(reader, opening);
    if (!open)
        throw notALiteral;
    const prefix = (open[1] ?? '').toLowerCase();
    const quote = open[2] ?? '"';
    const from = reader.at;
    if (start < (reader.unclosed.get(quote) ?? 0))
        throw notALiteral;
    const raw = prefix.includes('r') || prefix === '@' || quote === "''";
    const multiline = quote.length > 1 || quote === '`';
    let value = '';
    for (;;) {
        const c = peek(reader);
        if (c === '' || (c === '\n' && !multiline))
            throw unclosed(reader, quote, start);
        if (reader.text.startsWith(quote, reader.at)) {
            const escaped = quote === "''" ? take(reader, /''(?=[$'\\])/y) : undefined;
            if (!escaped)
                break;
            // Nix: `''$` is a dollar, `'''` two quotes.
            value += reader.text.charAt(reader.at);
            reader.at += 1;
            continue;
        }
        const inner = c === '{' ? takeQuotedTemplate(reader) : undefined;
        if (inner !== undefined)
            value += inner;
        else if (c === '\\' && !raw)
            value += readEscape(reader);
        else {
            value += c;
            reader.at += 1;
        }
    }
    const inside = { start: from, end: reader.at };
    reader.at += quote.length;
    const raws = reader.text.slice(inside.start, inside.end);
    const filled = ((prefix.includes('f') || prefix === '$') && value.includes('{')) || /\\\(\w/.test(raws);
    const wide = reader.at - start > inside.end - inside.start + 2;
    return {
        kind: 'string',
        value,
        start,
        end: reader.at,
        ...(wide && { inside }),
        ...(filled && { filledBy: 'template' }),
    };
}
/** What no quote closes from here on, none closes from a later place on either: that is not tried again. */
function unclosed(reader, quote, start) {
    reader.unclosed.set(quote, reader.at);
    reader.wasted += reader.at - start;
    return notALiteral;
}
/** An expression with quotes of its own, which a template engine takes out before anything reads the string. */
function takeQuotedTemplate(reader) {
    const found = take(reader, /\{\{[^{}\n"]{0,200}"[^{}\n"]{0,200}"[^{}\n]{0,200}\}\}/y);
    return found?.[0];
}
function readEscape(reader) {
    const unicode = take(reader, /\\u\{([0-9a-fA-F]{1,6})\}|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})/y);
    if (unicode) {
        const code = Number.parseInt(unicode[1] ?? unicode[2] ?? unicode[3] ?? '', 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    }
    if (take(reader, /\\\r?\n/y))
        return '';
    const c = reader.text.charAt(reader.at + 1);
    reader.at += 2;
    return escapes[c] ?? c;
}

;// CONCATENATED MODULE: ./build/src/routers/literal/expression.js


const closing = { '{': '}', '[': ']', '(': ')' };
/** Longest piece of code in place of a value. */
const longest = 20_000;
/** Moves over code up to the `,`, `;`, line break or bracket that ends it at its own level. */
function readExpression(reader, start) {
    reader.at = start;
    const open = [];
    let end = start;
    for (;;) {
        const c = peek(reader);
        if (c === '' || reader.at - start > longest)
            throw notALiteral;
        if (open.length === 0 && (c === ',' || c === ';' || ')]}'.includes(c)))
            break;
        if (open.length === 0 && c === '\n' && !goesOn(reader))
            break;
        if (takeTemplate(reader))
            end = reader.at;
        else if (atString(reader))
            skipString(reader);
        else {
            if (closing[c])
                open.push(closing[c]);
            else if (')]}'.includes(c) && open.pop() !== c)
                throw notALiteral;
            reader.at += 1;
        }
        if (!/\s/.test(c))
            end = reader.at;
    }
    if (end === start)
        throw notALiteral;
    reader.at = end;
    return { kind: 'expression', source: reader.text.slice(start, end), start, end };
}
/** A lone quote (`don't`) is no string: it is one character of the expression. */
function skipString(reader) {
    const at = reader.at;
    try {
        readString(reader);
    }
    catch (error) {
        if (!(error instanceof NotALiteral))
            throw error;
        reader.at = at + 1;
    }
}
/** Whether the code goes on after this line break: the next line begins with an operator. */
function goesOn(reader) {
    const at = reader.at;
    skipGap(reader);
    const next = peek(reader);
    reader.at = at;
    return next !== '' && '.?:+|&([{'.includes(next);
}

;// CONCATENATED MODULE: ./build/src/routers/literal/literal.js



/** What may stand before the bracket of a literal: a constructor, a type, a call with one argument. */
const wrapper = /@(?=[{(])|(?:vec!|(?:\[\d{0,4}\])+(?:map\[string\])?[A-Za-z_*&][\w.]{0,60}(?:\{\})?)\s*(?=[[{])|(?:(?:new|rec|await|&|\*)\s*)?(?:map\[string\])?[A-Za-z_*&][\w.:!]{0,60}(?:<[\w\s,:<>]{0,60}>)?(?:\{\})?\s*(?=[{(])/y;
const number = /[+-]?(?:0[xX][0-9a-fA-F]{1,16}|(?:\d[\d_]{0,30}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,4})?)(?![\w.])/y;
const word = /(true|false|True|False|null|None|nil|NULL|undefined|\$true|\$false|\$null)(?![\w.([])/y;
const literal_name = /[A-Za-z_$][\w$-]{0,100}(?:\.[A-Za-z_$][\w$-]{0,100}){0,5}/y;
/** The key under which an object holds what another one gives it. */
const spread = '...';
const separator = /:=|=>|:(?!:)|=(?!=)/y;
/**
 * Reads the object or list that begins at `start`, in the notation of JSON and its relatives or of any common
 * language, and returns it with spans into `text`. Where a value is code, its node is an expression. Undefined where
 * no such thing begins or none ends.
 *
 * @param spent is told how many characters were read.
 */
function readLiteral(text, start, spent) {
    const reader = { text, at: start, end: text.length, depth: 0, unclosed: new Map(), wasted: 0 };
    try {
        const node = readValue(reader);
        spent?.(reader.at - start + reader.wasted);
        return node.kind === 'object' || node.kind === 'array' ? node : undefined;
    }
    catch (error) {
        if (!(error instanceof NotALiteral))
            throw error;
        spent?.((reader.at - start) * failure + reader.wasted);
        return undefined;
    }
}
/** Literals that are added up, together with the brackets around them. */
const longestSum = 500;
/** How much more a text costs that turns out to be no literal: parts of it are read again as code. */
const failure = 20;
function readValue(reader) {
    const start = reader.at;
    const value = readPrimary(reader);
    if (value === undefined)
        return readExpression(reader, start);
    const end = reader.at;
    const newLine = skipGap(reader);
    if (value.kind === 'string')
        return readJoined(reader, value, end, newLine);
    if (endsHere(reader, newLine))
        return backTo(reader, end, value);
    return value.kind === 'object' || value.kind === 'array' ? backTo(reader, end, value) : readExpression(reader, start);
}
function backTo(reader, at, value) {
    reader.at = at;
    return value;
}
/** Neighbouring string literals, with or without `+` or `.` between them, are one string. */
function readJoined(reader, first, end, newLine) {
    // Two literals without a gap are a shell's: it leaves its quotes there for a variable.
    if (reader.at === end && /[\w$'"`]/.test(peek(reader)))
        throw notALiteral;
    const plus = take(reader, /(?:\+|\.\.?|&)(?=\s)/y);
    if (!plus)
        return endsHere(reader, newLine) ? backTo(reader, end, first) : readExpression(reader, first.start);
    skipGap(reader);
    if (!atString(reader))
        return readExpression(reader, first.start);
    reader.depth += 1;
    if (reader.depth > longestSum)
        throw notALiteral;
    const rest = readValue(reader);
    reader.depth -= 1;
    if (rest.kind !== 'string')
        return { kind: 'expression', source: '', start: first.start, end: rest.end };
    return {
        ...rest,
        value: first.value + rest.value,
        start: first.start,
        inside: { start: first.start, end: rest.end },
    };
}
/** Whether nothing goes on that would make the value so far a part of an expression. */
function endsHere(reader, newLine) {
    const next = peek(reader);
    if (next === '' || ',;}])'.includes(next))
        return true;
    // Lists of Nix and attribute sets of HCL part their values by white space alone.
    return (!/[+.|?(&<>*/%-]/.test(next) &&
        (newLine || !/^(?:if|or|and|as|else|unless|for)\b/.test(reader.text.slice(reader.at, reader.at + 8))));
}
function readPrimary(reader) {
    const start = reader.at;
    if (takeTemplate(reader))
        return backTo(reader, start, undefined);
    if (atString(reader))
        return readString(reader);
    const simple = readSimple(reader);
    if (simple)
        return simple;
    const wrapped = take(reader, wrapper);
    const open = peek(reader);
    if (open === '{')
        return { ...readBracket(reader, '}', wrapped?.[0].startsWith('[')), start };
    if (open === '[')
        return { ...readBracket(reader, ']'), start };
    if (open === '(' && wrapped)
        return readCall(reader, start, wrapped[0]);
    reader.at = start;
    return undefined;
}
function readSimple(reader) {
    const start = reader.at;
    const digits = take(reader, number);
    if (digits)
        return { kind: 'number', value: Number(digits[0].replaceAll('_', '')), start, end: reader.at };
    const known = take(reader, word)?.[1]?.toLowerCase().replace('$', '');
    if (known === undefined)
        return undefined;
    if (known === 'true' || known === 'false')
        return { kind: 'boolean', value: known === 'true', start, end: reader.at };
    return { kind: 'null', start, end: reader.at };
}
/** `jsonencode({...})`, `dict(HOST="...")`, `@(...)`: what the arguments say; undefined where they say nothing alone. */
function readCall(reader, start, callee) {
    const arguments_ = readBracket(reader, ')');
    if (callee === '@' || /^(?:dict|array)\s*$/.test(callee))
        return { ...arguments_, start };
    const only = arguments_.kind === 'array' && arguments_.items.length === 1 ? arguments_.items[0] : undefined;
    return only && (only.kind === 'object' || only.kind === 'array') ? only : undefined;
}
/**
 * What stands between an opening bracket and `close`: an object where there are pairs, else a list; so the braces of
 * Go and Lua may hold a list, and the brackets of Swift and PHP a dictionary.
 *
 * @param isList whether the type ahead of the bracket says so.
 */
function readBracket(reader, close, isList = false) {
    const start = reader.at;
    descend(reader);
    const members = [];
    const items = [];
    while (!atClose(reader, close)) {
        const member = readMember(reader);
        if (member)
            members.push(member);
        else
            items.push(readValue(reader));
    }
    reader.depth -= 1;
    if (close === '}' && members.length > 0)
        members.push(...items.flatMap(shorthand));
    const isObject = !isList && (members.length > 0 || (close === '}' && items.length === 0));
    return isObject
        ? { kind: 'object', members, start, end: reader.at }
        : { kind: 'array', items, start, end: reader.at };
}
/** `{ HOST }` of JavaScript gives HOST a value that the text does not tell, and `...rest` gives it to any key. */
function shorthand(item) {
    if (item.kind !== 'expression')
        return [];
    const key = /^[A-Za-z_$][\w$]*$|^(?:\.\.\.|\*\*)(?=\w)/.exec(item.source)?.[0];
    return key === undefined
        ? []
        : [{ key: /^\W/.test(key) ? spread : key, keyAt: { start: item.start, end: item.end }, value: item }];
}
function descend(reader) {
    reader.at += 1;
    reader.depth += 1;
    if (reader.depth > deepest)
        throw notALiteral;
}
/**
 * Moves over separators and over template statements that stand where a member could; true when the closing bracket
 * was among them.
 */
function atClose(reader, close) {
    for (;;) {
        skipGap(reader);
        const next = peek(reader);
        if (next === '')
            throw notALiteral;
        if (next === close) {
            reader.at += 1;
            return true;
        }
        if (next === ',' || next === ';')
            reader.at += 1;
        else if (!skipStatement(reader, close))
            return false;
    }
}
/** A template in a list is an item where a separator follows it, else a statement that writes nothing itself. */
function skipStatement(reader, close) {
    const start = reader.at;
    if (!takeTemplate(reader))
        return false;
    const end = reader.at;
    skipGap(reader);
    const writes = !/^(?:\{%|<%(?!=)|\{\{-?\s*(?:end|if|else|range|with|define|block)\b)/.test(reader.text.slice(start, start + 40));
    const item = writes && close !== '}' && (peek(reader) === ',' || peek(reader) === close);
    reader.at = item ? start : end;
    return !item;
}
function readMember(reader) {
    const start = reader.at;
    const key = readKey(reader);
    if (key !== undefined) {
        const keyAt = { start, end: reader.at };
        skipGap(reader);
        if (take(reader, separator)) {
            skipGap(reader);
            return { key, keyAt, value: readValue(reader) };
        }
    }
    reader.at = start;
    return undefined;
}
function readKey(reader) {
    if (atString(reader))
        return readString(reader).value;
    const computed = take(reader, /\[\s*["']([^"'\n]{1,100})["']\s*\]/y);
    if (computed)
        return computed[1];
    return take(reader, literal_name)?.[0];
}

;// CONCATENATED MODULE: ./build/src/routers/objects.js




/** Keys of the config itself, of which one is there when it is a config: what only contains a config is none. */
const own = /^(?:Providers|providers|Router|router|gateway|template|env|OPENAI_BASE_URL|ANTHROPIC_BASE_URL|CLAUDE_CODE_SUBAGENT_MODEL)$/;
/** @param keys where the keys begin, in ascending order. */
function objectsIn(fragment, keys, via, { isConfig, look, spend }) {
    const { text } = fragment;
    const brackets = enclosing(text, keys);
    const heredocAt = via.length > 0 ? heredocFinder(text) : undefined;
    const known = new Map();
    const configs = new Map();
    /** Reads what begins at an opening bracket, once however many keys stand in it. */
    const read = (open) => {
        if (known.has(open) || !spend(0))
            return known.get(open);
        const node = readLiteral(text, startOf(text, open), (characters) => spend(characters + 100));
        known.set(open, node);
        return node;
    };
    const accepted = (node, part) => {
        const around = look(spanIn(fragment, node), via, heredocAt?.(node.start));
        const embedded = { node: relocated(filled(node, text, around), fragment), part, around };
        return isConfig(embedded) ? embedded : undefined;
    };
    const configOf = (node) => {
        if (configs.has(node))
            return configs.get(node);
        const members = node.kind === 'object' ? node.members : [];
        const isOne = members.some(({ key }) => own.test(key));
        const config = isOne
            ? accepted(node, members.some(({ key }) => key === spread))
            : undefined;
        configs.set(node, config);
        return config;
    };
    const partOf = (key, value, { start, end }) => accepted({ kind: 'object', members: [{ key, keyAt: { start, end: start }, value }], start, end }, true);
    /** `config.Providers = [...]`, `config["Router"] = {...}`, `"Router": {...}` on its own. */
    const memberAt = (key) => {
        const sign = /^(\w+)["'\]]{0,2}\s{0,10}(?:\+?=|:)\s{0,20}(?=[[{@])/.exec(text.slice(key, key + 80));
        const value = sign ? read(key + sign[0].length) : undefined;
        return sign?.[1] !== undefined && value ? partOf(sign[1], value, { start: key, end: value.end }) : undefined;
    };
    /** An entry of a provider list: an argument of a call, a request's body. */
    const entryAt = (index, key) => {
        if (!text.startsWith('api_base_url', key))
            return undefined;
        const node = (brackets[index] ?? []).map(read).find((one) => one && one.end > key);
        if (!node || !isEntry(node))
            return undefined;
        return partOf('Providers', { kind: 'array', items: [node], start: node.start, end: node.end }, node);
    };
    return {
        whole(index) {
            const key = keys[index] ?? 0;
            let best;
            for (const open of brackets[index] ?? []) {
                const node = read(open);
                if (!node || node.end <= key)
                    continue;
                const config = configOf(node);
                if (config)
                    best = config;
                else if (best)
                    return best;
            }
            return best;
        },
        part(index) {
            const key = keys[index] ?? 0;
            return memberAt(key) ?? entryAt(index, key);
        },
    };
}
/** A call's name belongs to its arguments: `dict(HOST=...)`. */
function startOf(text, open) {
    if (text[open] !== '(')
        return open;
    const name = /[\w.]{1,40}$/.exec(text.slice(Math.max(0, open - 40), open));
    return open - (name?.[0].length ?? 0);
}
function isEntry(node) {
    const members = node.kind === 'object' ? node.members : [];
    const has = (...keys) => members.some(({ key }) => keys.includes(key));
    // A schema, and code that maps names to names, have the keys without a value of their kind.
    const isWritten = members.some(({ key, value }) => /^(?:name|api_base_url)$/.test(key) && value.kind === 'string');
    return isWritten && has('name') && has('api_key', 'models', 'transformer');
}
/** The node with each string as the carrier's language means it, and marked if it is not what CCR will read. */
function filled(node, text, around) {
    switch (node.kind) {
        case 'object':
            return {
                ...node,
                members: node.members.map((member) => ({ ...member, value: filled(member.value, text, around) })),
            };
        case 'array':
            return { ...node, items: node.items.map((item) => filled(item, text, around)) };
        case 'string': {
            const value = around.meant(node.value);
            const filledBy = node.filledBy ?? around.fills(text.slice(node.start, node.end));
            return { ...node, value, ...(filledBy && { filledBy }) };
        }
        default:
            return node;
    }
}

;// CONCATENATED MODULE: ./build/src/routers/views/view.js
/** How far from the anchor a view looks, in characters: a config is never longer. */
const view_reach = 200_000;

;// CONCATENATED MODULE: ./build/src/routers/views/replaced.js


/** The text around an anchor, in which `meant` says what each `spelling` stands for. */
function replaced(source, anchor, spelling, meant) {
    const start = Math.max(0, anchor - view_reach);
    const end = Math.min(source.text.length, anchor + view_reach);
    const out = fragmentOf(source);
    let at = start;
    for (const found of source.text.slice(start, end).matchAll(spelling)) {
        const from = start + found.index;
        out.copy(at, from);
        at = from + found[0].length;
        out.put(meant(found), from, at);
    }
    out.copy(at, end);
    return out.build(end);
}
/** A view that replaces fixed spellings everywhere around the anchor, where `applies` finds one next to it. */
function replacing(id, applies, spelling, meant) {
    return {
        id,
        over: (source) => (anchor) => applies.test(source.text.slice(Math.max(0, anchor - 12), anchor))
            ? replaced(source, anchor, spelling, meant)
            : undefined,
    };
}
const named = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ' };
/** `&quot;Providers&quot;` in HTML and XML. */
const entities = replacing('entities', /&(?:quot|apos|#0*3[49]|#x0*2[27]);$/i, /&(?:(quot|apos|amp|lt|gt|nbsp)|#0*(\d{1,6})|#x0*([0-9a-f]{1,5}));/gi, ([, name, decimal, hexadecimal]) => name ? (named[name.toLowerCase()] ?? '') : String.fromCodePoint(codeOf(decimal, hexadecimal)));
function codeOf(decimal, hexadecimal) {
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '0', 16);
    return code <= 0x10ffff ? code : 0xfffd;
}
/** `""Providers""` in CSV, Visual Basic, SQL and C#'s verbatim strings. */
const doubled = replacing('doubled', /(?:^|[^"])""$/, /""/g, () => '"');
/** One character in UTF-8, each byte of which has a `%` of its own. */
const encoded = /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi;
/** `%22Providers%22` in a link. */
const percent = replacing('percent', /%2[27]$/, encoded, ([bytes]) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));

;// CONCATENATED MODULE: ./build/src/routers/views/shell.js



/** `'"$KEY"'` and `'${KEY}'`, which leave a shell's single quotes for a variable, and `'\''`, which writes one. */
const joint = /'("?)(\$(?:\{[^}\n]{1,80}\}|\w{1,80}|\([^)\n]{1,80}\)))\1'|'\\''|'"'"'/g;
/** Stands ahead of a variable that the shell expands, although it expands none of the text around it. */
const expandedMark = '\u0001';
/** A config in single quotes of a shell that are left for variables: `echo '{"api_key": "'"$KEY"'"}'`. */
const shellQuoted = {
    id: 'shell',
    over(source) {
        const joints = [...source.text.matchAll(joint)].map(({ index }) => index);
        return (anchor) => {
            const next = joints[countBelow(joints, anchor - view_reach)];
            if (next === undefined || next > anchor + view_reach)
                return undefined;
            return replaced(source, anchor, joint, ([, , variable]) => variable === undefined ? "'" : `${expandedMark}${variable.replace(/"/g, ' ')}`);
        };
    },
};

;// CONCATENATED MODULE: ./build/src/routers/surroundings.js




const prose = /\.(?:md|mdx|mdc|markdown|mkd|rst|adoc|asciidoc|txt|text|org|html?|xhtml|tex)$|(?:^|\/)(?:readme|changelog)$/i;
const code = /\.(?:[cm]?[jt]sx?|vue|svelte|py[iw]?|go|rs|swift|rb|php|java|kts?|cs|fs|vb|scala|c|cc|cpp|h|hpp|m|lua|pl|ex|exs|dart|zig|jl|r|csv|tsv|sql|patch|diff|ipynb|log|jsonl|ndjson|snap)$/i;
const terraform = /\.(?:tf|tfvars|hcl|nomad|tofu)$/i;
const compose = /(?:^|[-./])(?:docker-)?compose[^/]*\.ya?ml$/i;
const script = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i;
const fence = /^[ \t>]*(?:```|~~~|----|\.\.\.\.)/gm;
/** Elements of HTML that set code off from prose. */
const surroundings_element = /<\/?(?:pre|code|script)\b/gi;
const backtick = /(?<!\\)`/g;
/** What the text as a whole has is looked up once, however many objects are asked for. */
function surroundingsIn(path, text) {
    const heredocAt = once(() => heredocFinder(text));
    const fences = once(() => placesOf(text, fence));
    const elements = once(() => placesOf(text, surroundings_element));
    const backticks = once(() => placesOf(text, backtick));
    const isSetOff = (at) => {
        const lineStart = text.lastIndexOf('\n', at - 1) + 1;
        const element = elements()[countBelow(elements(), at) - 1];
        return ((countBelow(fences(), at) & 1) === 1 ||
            /^(?: {4}|\t)/.test(text.slice(lineStart, at + 4)) ||
            (element !== undefined && text.charAt(element + 1) !== '/'));
    };
    return ({ start, end }, via = [], inner) => {
        const heredoc = inner ?? heredocAt()(start);
        const target = heredoc?.target ?? targetBehind(text, end) ?? targetNear(text, start);
        // A template literal of JavaScript is open where an odd number of backticks stands ahead.
        const inBackticks = script.test(path) && (countBelow(backticks(), start) & 1) === 1;
        const expands = heredoc?.expands === true || inDoubleQuotes(text, start, via);
        const set = prose.test(path) ? (isSetOff(start) ? 'fence' : 'text') : undefined;
        return {
            carrier: set ?? carrierOf(path, heredoc !== undefined, via.includes('prefixed')),
            ...(target !== undefined && { target }),
            fills: filling(path, inBackticks, expands),
            meant: (value) => meaning(path, value),
        };
    };
}
function placesOf(text, pattern) {
    return [...text.matchAll(pattern)].map(({ index }) => index);
}
function carrierOf(path, inHeredoc, inComment) {
    if (inComment)
        return 'text';
    if (code.test(path))
        return 'string';
    if ((0,names/* isNamedLikeConfig */.t3)(path))
        return 'file';
    return inHeredoc ? 'heredoc' : 'block';
}
const written = /[\w~$./{}-]{0,80}(?:claude-code-router|\.claude|ccr)\/[\w./-]{1,80}\.json\b/gi;
/** What a shell redirects the object to: `'{...}' > file`, `"{...}" | tee file`. */
function targetBehind(text, end) {
    const behind = /^(?:\\n|[\s\\'"])*(?:\|[ \t]*(?:sudo[ \t]+)?tee|>{1,2})[ \t]*["']?([^\s"'<>|;&]+)/;
    return behind.exec(text.slice(end, end + 400))?.[1];
}
/** A path of a router config on the line of the object or a few lines ahead of it, the nearest one. */
function targetNear(text, start) {
    const end = text.indexOf('\n', start);
    const near = text.slice(Math.max(0, start - 400), end < 0 ? start + 200 : Math.min(end, start + 400));
    return near.match(written)?.at(-1);
}
/** The escapes of what fills a text in, and of the views, taken off. */
function meaning(path, value) {
    const plain = value.replaceAll(expandedMark, '');
    return terraform.test(path) || compose.test(path) ? plain.replaceAll('$$', '$') : plain;
}
/** Placeholders of `printf`, and of the functions for formats in many languages. */
const formatted = /^["'](?:[^"']*[^"'%])?%(?:\(\w+\))?[sdvq](?:[^\w].*)?["']$/;
function filling(path, inBackticks, expands) {
    return (raw) => {
        if (/\$\{\{/.test(raw))
            return 'runner';
        if (/\{\{|\{%|<%|#\{|@@\w+@@|__[A-Z_]+__/.test(raw))
            return 'template';
        // Backticks of Go are the quotes of a raw string.
        if (raw.startsWith('`') && raw.includes('${') && !path.endsWith('.go'))
            return 'template';
        if (raw.includes(expandedMark))
            return 'shell';
        if (formatted.test(raw))
            return code.test(path) ? 'template' : 'shell';
        const variable = /(?<![\\$'])\$(?:\{[^}]|[A-Za-z_(])/.test(raw);
        if (!variable)
            return undefined;
        if (terraform.test(path))
            return /(?<![\\$])\$\{/.test(raw) ? 'template' : undefined;
        // Ruby expands `#{}` alone.
        if (/\.rb$/i.test(path))
            return undefined;
        if (/\.nix$/i.test(path))
            return /(?<![\\$']|'')\$\{/.test(raw) ? 'template' : undefined;
        if (inBackticks)
            return 'template';
        return expands || compose.test(path) ? 'shell' : undefined;
    };
}
/** Whether a shell gets the object in double quotes, in which it expands variables. */
function inDoubleQuotes(text, start, via) {
    if (!via.includes('escaped'))
        return false;
    return /\b(?:echo|printf|tee|jq)\b[^\n]{0,80}"$/.test(text.slice(Math.max(0, start - 200), start));
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/src/routers/views/base64.js

/** Names of settings in base64, for each of the three ways in which they can lie on its groups of four characters. */
const codedKeys = ['Providers', 'providers', 'api_base_url', '"Router"', '_BASE_URL'].flatMap((key) => [0, 1, 2].map((ahead) => base64_codeOf(key, ahead)));
/** The characters of a code that hold nothing but bits of `key`, `ahead` bytes from the beginning of a group. */
function base64_codeOf(key, ahead) {
    const code = Buffer.from(' '.repeat(ahead) + key).toString('base64');
    return code.slice(Math.ceil((ahead * 4) / 3), Math.floor(((ahead + key.length) * 4) / 3));
}
/** A config in base64: the `data` of a Kubernetes Secret, cloud-init's `content`, an argument of `base64 -d`. */
const base64 = {
    id: 'base64',
    over: (source) => (anchor) => {
        const { text } = source;
        const { start, end } = codeAround(text, anchor);
        const code = [];
        for (let at = start; at < end; at += 1)
            if (!isSpace(text.charCodeAt(at)))
                code.push(at);
        const decoded = Buffer.from(code.map((at) => text.charAt(at)).join(''), 'base64').toString('utf8');
        const out = fragmentOf(source);
        let bits = 0;
        for (const character of decoded) {
            const first = code[Math.floor(bits / 6)] ?? end;
            bits += Buffer.byteLength(character) * 8;
            const last = code[Math.ceil(bits / 6) - 1];
            out.put(character, first, last === undefined ? end : last + 1);
        }
        return out.build(end);
    },
};
const run = /[A-Za-z0-9+/=_-]*/y;
const runBack = /[A-Za-z0-9+/=_-]*$/;
/** Shortest line that can be a wrapped part of a longer code. */
const shortestLine = 16;
/** The run of characters around a place, with the lines before and after it that hold nothing else. */
function codeAround(text, anchor) {
    const lineStart = text.lastIndexOf('\n', anchor - 1) + 1;
    let start = anchor - (runBack.exec(text.slice(lineStart, anchor))?.[0].length ?? 0);
    run.lastIndex = anchor;
    let end = anchor + (run.exec(text)?.[0].length ?? 0);
    while (text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '') {
        const line = lineEndingAt(text, text.lastIndexOf('\n', start - 1));
        if (!line || line.end - line.start < shortestLine)
            break;
        start = line.start;
    }
    for (;;) {
        const next = /^[ \t]*\r?\n[ \t]*([A-Za-z0-9+/=_-]+)(?=[ \t]*\r?$)/m.exec(text.slice(end, end + 400));
        if (next?.index !== 0)
            break;
        end += next[0].length;
    }
    return { start, end };
}
/** The line before the line break at `newline`, without the spaces around it, if it holds code alone. */
function lineEndingAt(text, newline) {
    if (newline < 0)
        return undefined;
    const from = text.lastIndexOf('\n', newline - 1) + 1;
    const line = text.slice(from, newline);
    const code = line.trim();
    if (!/^[A-Za-z0-9+/=_-]+$/.test(code))
        return undefined;
    const start = from + line.indexOf(code);
    return { start, end: start + code.length };
}
function isSpace(code) {
    return code === 32 || (code >= 9 && code <= 13);
}

;// CONCATENATED MODULE: ./build/src/routers/views/braces.js


/** A key behind a doubled brace, as in a format of Python, C# or Rust; an expression of a template has no colon there. */
const doubledKey = /\{\{\s{0,200}["'][A-Za-z_]\w{0,60}["']\s{0,10}:/;
const brace = /\{\{|\}\}|\{[^{}\n"']{0,80}\}/g;
/** A config in a format, in which single braces stand for values: `f'{{"Router": {{"default": "{model}"}}}}'`. */
const braces = {
    id: 'braces',
    over(source) {
        const applies = doubledKey.test(source.text);
        return (anchor) => {
            if (!applies || !doubledKey.test(source.text.slice(Math.max(0, anchor - view_reach), anchor + 200)))
                return undefined;
            // What stays in single braces is marked as an expression, which everything else reads in double ones.
            return replaced(source, anchor, brace, ([found]) => (found.length > 2 ? `{${found}}` : found.charAt(0)));
        };
    },
};

;// CONCATENATED MODULE: ./build/src/routers/views/putLiteral.js
const putLiteral_escapes = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** Puts what a string literal says from `start` to `end` into a fragment. */
function putLiteral(text, start, end, out) {
    let at = start;
    while (at < end) {
        const backslash = text.indexOf('\\', at);
        if (backslash < 0 || backslash >= end) {
            out.copy(at, end);
            return;
        }
        out.copy(at, backslash);
        at = backslash + putLiteral_readEscape(text, backslash, out);
    }
}
/** Puts what the escape at a place stands for, and returns its length. */
function putLiteral_readEscape(text, at, out) {
    const c = text.charAt(at + 1);
    const unicode = /^u([0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
    if (unicode) {
        out.put(String.fromCharCode(Number.parseInt(unicode[1] ?? '', 16)), at, at + 6);
        return 6;
    }
    // A shell's `\$` stays as it is: it tells that the shell leaves the variable alone.
    if (c === '$')
        out.copy(at, at + 2);
    else if (c !== '\n')
        out.put(putLiteral_escapes[c] ?? c, at, at + 2);
    return 2;
}

;// CONCATENATED MODULE: ./build/src/routers/views/escaped.js



/** A config inside a string literal: `"{\"Providers\": ...}"` in JSON, source code, HCL, a shell's double quotes. */
const escaped = {
    id: 'escaped',
    over(source) {
        const { text } = source;
        const quoteAhead = quotes(text);
        return (anchor) => {
            // The key's own quote is escaped, or the key stands unquoted behind an escaped line break.
            if (!/\\(?:["']|[nrt]\s*)$/.test(text.slice(Math.max(0, anchor - 40), anchor)))
                return undefined;
            const start = quoteAhead(anchor);
            return start < 0 ? undefined : unescaped(source, start + 1, anchor);
        };
    },
};
/** Gives the quote that opened the literal around a place: the nearest one ahead that no backslash stands before. */
function quotes(text) {
    let last = -1;
    let from = 0;
    return (anchor) => {
        for (let at = anchor - 1; at >= Math.max(from, anchor - view_reach); at -= 1) {
            const c = text[at];
            if ((c === '"' || c === "'" || c === '`') && text[at - 1] !== '\\') {
                last = at;
                break;
            }
        }
        from = anchor;
        return last >= anchor - view_reach ? last : -1;
    };
}
function unescaped(source, start, anchor) {
    const end = endOfLiteral(source.text, start, Math.min(source.text.length, anchor + view_reach));
    if (end <= anchor)
        return undefined;
    const out = fragmentOf(source);
    putLiteral(source.text, start, end, out);
    return out.build(end);
}
function endOfLiteral(text, start, limit) {
    const quote = text[start - 1];
    let at = start;
    while (at < limit && text[at] !== quote)
        at += text[at] === '\\' ? 2 : 1;
    return Math.min(at, limit);
}

;// CONCATENATED MODULE: ./build/src/routers/views/lines.js




const literal = /"(?:[^"\\\n]|\\.){0,1000}"|'(?:[^'\\\n]|\\.){0,1000}'/g;
/** Between literals: those of a list are lines of their own, those of a sum go on. */
const comma = /^\s*,\s*$/;
const plus = /^\s*(?:\+|\.|\\)?\s*$/;
/** A text in several literals: cells of notebooks, bodies of snippets, `[...].join('\n')`, `"..." + "..."`. */
const lines = {
    id: 'lines',
    over(source) {
        let literals;
        return (anchor) => {
            literals ??= literalsOf(source.text);
            const { spans, starts } = literals;
            const index = countBelow(starts, anchor + 1) - 1;
            const own = spans[index];
            if (!own || own.end <= anchor)
                return undefined;
            let first = index;
            let last = index;
            while (areNeighbours(source.text, spans[first - 1], spans[first], anchor))
                first -= 1;
            while (areNeighbours(source.text, spans[last], spans[last + 1], anchor))
                last += 1;
            return last === first ? undefined : joined(source, spans.slice(first, last + 1));
        };
    },
};
function literalsOf(text) {
    const spans = [...text.matchAll(literal)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
    return { spans, starts: spans.map(({ start }) => start) };
}
function areNeighbours(text, one, next, anchor) {
    if (!one || !next || anchor - one.start > view_reach || next.end - anchor > view_reach)
        return false;
    const between = next.start - one.end < 200 ? text.slice(one.end, next.start) : '-';
    return comma.test(between) || (between !== '' && plus.test(between));
}
function joined(source, spans) {
    const out = fragmentOf(source);
    const { text } = source;
    for (const [index, { start, end }] of spans.entries()) {
        putLiteral(text, start + 1, end - 1, out);
        // Lines of a list have no line break of their own, but in notebooks.
        const isLine = comma.test(text.slice(end, spans[index + 1]?.start ?? end));
        if (isLine && !text.endsWith('\\n', end - 1))
            out.put('\n', end - 1, end);
    }
    return out.build(spans.at(-1)?.end ?? 0);
}

;// CONCATENATED MODULE: ./build/src/routers/views/prefixed.js


/** What comments, patches and quotations put before each line. */
const prefix = /^[ \t]*(?:#+|\/\/+|--|\*|>|;+|REM|')(?![\w"'{[])|^\+(?!\+\+ )/i;
/** No line of a comment goes on for longer ahead of a key, in characters. */
const longestLine = 2_000;
/** A config in lines that all begin with the same sign: `# "Providers": [`, `+  "Router": {`. */
const prefixed = {
    id: 'prefixed',
    over: (source) => (anchor) => {
        const { text } = source;
        if (!text.slice(Math.max(0, anchor - longestLine), anchor).includes('\n') && anchor > longestLine)
            return undefined;
        const sign = signOf(lineAt(text, anchor));
        if (sign === undefined)
            return undefined;
        let at = lineStart(text, anchor);
        while (at > 0 && anchor - at < view_reach && belongs(lineAt(text, at - 1), sign))
            at = lineStart(text, at - 1);
        const out = fragmentOf(source);
        while (at < text.length && at - anchor < view_reach) {
            const line = lineAt(text, at);
            if (!belongs(line, sign))
                break;
            // A line that the patch takes away, or its own header, is no part of what it leaves.
            if (!(sign === '+' && /^[-@]/.test(line)))
                out.copy(at + lengthOf(line, sign), at + line.length);
            at += line.length;
            out.put('\n', at, at + 1);
            at += 1;
        }
        return out.build(Math.min(at, text.length));
    },
};
function signOf(line) {
    return prefix.exec(line)?.[0].trim();
}
function belongs(line, sign) {
    if (sign === '+')
        return /^[-+ @\\]/.test(line) && !line.startsWith('+++ ') && !line.startsWith('--- ');
    return line.trimStart().startsWith(sign);
}
function lengthOf(line, sign) {
    return sign === '+' ? 1 : line.indexOf(sign) + sign.length;
}
function lineStart(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
function lineAt(text, at) {
    const end = text.indexOf('\n', at);
    return text.slice(lineStart(text, at), end < 0 ? text.length : end);
}

;// CONCATENATED MODULE: ./build/src/routers/views/index.js






/**
 * What is looked through before the text itself: where a config is spread over comments or strings, a part of it on
 * one line would be taken for the whole.
 */
const outerViews = [prefixed, lines];
/** What is looked through where the text itself has no config around a key. Base64 has its own anchors. */
const views = [shellQuoted, escaped, doubled, entities, percent, braces];

;// CONCATENATED MODULE: ./build/src/routers/embedded.js






/** What may stand between a key and the bracket of its value, as far as other languages and carriers go. */
const between = String.raw `(?:\\[nrt"'\\]|&#?\w{2,5};|%(?:2[02-9]|3[aAdD]|0[aA])|[^\w.({[@;%&\\]){0,60}`;
const bracket = String.raw `(?:[[{@]|%[57][bB]|\w{1,24}!?(?:\{\})?\s{0,4}[[({])`;
/** Keys of which a router config has at least one; what stands around them may be one. */
const keys = new RegExp(`(?:[Pp]roviders|[Rr]outer|gateway)(?=${between}${bracket})|(?:api_base_url|(?:OPENAI|ANTHROPIC)_BASE_URL|CLAUDE_CODE_SUBAGENT_MODEL)(?![\\w-])`, 'g');
/** Whether what stands ahead lets a word be a key of its own. */
const ownWord = /(?:^|[^\w.-]|%2[27]|\\[nrt])$/;
/** `config.Providers = [...]`, and jq's `.Providers += [...]`. */
const assigned = /^\w+\s{0,10}\+?=\s{0,20}[[{@]/;
function keysIn(text) {
    return [...text.matchAll(keys)].flatMap(({ index }) => {
        const isOwn = ownWord.test(text.slice(Math.max(0, index - 3), index));
        return isOwn || (text[index - 1] === '.' && assigned.test(text.slice(index, index + 50))) ? [index] : [];
    });
}
const coded = new RegExp(codedKeys.join('|'), 'g');
/** How much more a character costs that a view puts together than one that is read. */
const building = 3;
/** Bounds on the work that one hostile text may cause: characters that are read, and views on top of each other. */
const limits = { read: 12_000_000, views: 3 };
/**
 * Finds the objects of a text that `isConfig` accepts, wherever they stand: in heredocs, block scalars, fences, source
 * code, strings and comments; then pieces of configs that stand alone. Spans are offsets into `text`. `complete` is
 * false where the text was too much to be looked at as a whole.
 */
function findEmbedded(path, text, isConfig) {
    let spent = 0;
    const spend = (characters) => {
        spent += characters;
        return spent <= limits.read;
    };
    const shared = { isConfig, look: surroundingsIn(path, text), spend, found: [], starts: [] };
    const codes = [...text.matchAll(coded)].map(({ index }) => index);
    const decode = { id: base64.id, open: base64.over({ text }) };
    for (const parts of [false, true]) {
        const search = { ...shared, parts, opened: new Map() };
        lookThrough(search, { text }, []);
        for (const at of codes)
            openView(search, decode, at, [], at);
    }
    return { found: shared.found, complete: spent <= limits.read };
}
function lookThrough(search, fragment, via) {
    const places = keysIn(fragment.text);
    const open = places.map((key, index) => ({ index, key, at: offsetIn(fragment, key) }));
    const left = () => open.filter(({ at }) => !isCovered(search, at));
    const lookBy = (view) => {
        if (via.length >= limits.views)
            return;
        const opener = { id: view.id, open: view.over(fragment) };
        for (const { key, at } of left())
            openView(search, opener, key, via, at);
    };
    if (left().length === 0)
        return;
    for (const view of outerViews)
        if (!via.includes(view.id))
            lookBy(view);
    const objects = objectsIn(fragment, places, via, search);
    for (const { index, at } of left()) {
        if (isCovered(search, at) || !search.spend(0))
            continue;
        const found = search.parts ? objects.part(index) : objects.whole(index);
        if (found)
            add(search, found);
    }
    for (const view of views)
        lookBy(view);
}
/** @param at where in the file the anchor is. */
function openView(search, { id, open }, anchor, via, at) {
    const chain = [...via, id];
    const name = chain.join(' ');
    if (at < (search.opened.get(name) ?? 0) || isCovered(search, at) || !search.spend(0))
        return;
    const inner = open(anchor);
    if (!inner || !search.spend(inner.text.length * building))
        return;
    search.opened.set(name, offsetIn(inner, inner.text.length));
    lookThrough(search, inner, chain);
}
function isCovered({ starts, found }, at) {
    const last = found[countBelow(starts, at + 1) - 1];
    return last !== undefined && at < last.node.end;
}
/** Whatever lies inside of a new find was a part of it. */
function add({ starts, found }, embedded) {
    const { start, end } = embedded.node;
    const from = countBelow(starts, start);
    const inside = countBelow(starts, end) - from;
    starts.splice(from, inside, start);
    found.splice(from, inside, embedded);
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/keyAnchors.js
/** What stands behind a key, in one notation or another: a key is looked for, not the word. */
const behind = ['"', "'", ':', '=', ' =', ' :', ' +', '  ', '\t', ']', '\\', '&', '%', '/*', ' /*', '\r', '\n'];
/** Anchors of a config's main keys, in any case. */
const keyAnchors = [
    ...['providers', 'router'].flatMap((key) => behind.map((end) => key + end)),
    'api_base_url',
    'openai_base_url',
    'anthropic_base_url',
    'claude_code_subagent_model',
];

;// CONCATENATED MODULE: ./build/src/routers/carriers/embedded.js





/** What makes a text of any kind a router config in all likelihood, though no object can be read from it. */
const unmistakable = /\bProviders\b\\*["']?\s{0,20}[:=]\s{0,20}\[[\s\S]{0,2000}?\bapi_base_url\b\\*["']?\s{0,20}[:=]/g;
/** How much of a text that cannot be read is judged by its words, in characters from its first key. */
const judged = 4_000;
/** An object somewhere inside of a text: heredoc, block scalar, fence, source code, string, comment. */
const embedded = {
    id: 'embedded',
    anchors: [...keyAnchors, ...codedKeys],
    wants: () => true,
    async read(path, text) {
        const { found, complete } = findEmbedded(path, text, (one) => one.node.kind === 'object' && recognises(candidateOf(one)));
        const candidates = found.map(candidateOf);
        return { candidates, unparsed: complete ? leftOver(path, text, candidates) : [tooMuch(text)] };
    },
};
function candidateOf({ node, part, around: { carrier, target } }) {
    // A text that is written to a file of its own is that file as a whole.
    return { carrier, node, part, top: target !== undefined && !part, ...(target !== undefined && { target }) };
}
/** Pieces that no object could be read from. */
function leftOver(path, text, candidates) {
    const look = surroundingsIn(path, text);
    return [...text.matchAll(unmistakable)].flatMap(({ index, 0: found }) => {
        if (candidates.some(({ node }) => node.start <= index && index < node.end))
            return [];
        const end = Math.min(text.length, index + Math.max(judged, found.length));
        return {
            carrier: look({ start: index, end }).carrier,
            span: { start: index, end },
            at: { start: index, end: index + found.search(/[:=]/) },
            reason: 'no complete object stands around it',
        };
    });
}
function tooMuch(text) {
    return {
        carrier: 'text',
        span: { start: 0, end: 0 },
        at: { start: 0, end: Math.min(1, text.length) },
        reason: 'it has more brackets around the keys of router configs than can be followed',
    };
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/publications.js
const address = String.raw `(?:(?<address>\[[0-9a-f:]{2,40}\]|[\d.]{7,15}|localhost|\*):)?`;
const mapping = String.raw `(?<at>${address}(?:\d{1,5}(?:-\d{1,5})?:)?(?<port>\d{2,5}))`;
const target = String.raw `(?:https?://)?(?<host>[\w.-]{1,80}:)?(?<port>\d{2,5})`;
const flags = String.raw `(?:[ \t]+--?[\w.-]+(?:=\S+)?)*`;
const published = {
    how: (port) => `Port ${port} of the router is published on every interface`,
    fix: 'Publish it on this machine alone: write 127.0.0.1: ahead of the ports.',
};
const offered = {
    how: (port) => `Port ${port} of the router is offered to other machines by a Kubernetes service or ingress`,
    fix: 'Keep the router in the pod of its one client, and reach it on 127.0.0.1.',
};
const forwarded = {
    how: (port) => `A web server forwards requests to port ${port} of the router`,
    fix: 'Do not forward to the router: whoever reaches the web server reaches its providers and keys.',
};
const tunnelled = {
    how: (port) => `A tunnel makes port ${port} of the router reachable from outside`,
    fix: 'Remove the tunnel: the router is for this machine alone.',
};
const opened = {
    how: (port) => `The firewall is opened for port ${port} of the router`,
    fix: 'Close it: the router is for this machine alone.',
};
const kinds = [
    {
        ...published,
        pattern: new RegExp(String.raw `^[ \t]{0,40}-[ \t]{1,10}["']?${mapping}(?:/tcp)?["']?[ \t]{0,10}(?:#.*)?\r?$`, 'gm'),
        counts: (text, at) => parentOf(text, at) === 'ports',
    },
    {
        ...published,
        pattern: new RegExp(String.raw `(?<=\bports["']?[ \t]*[:=][ \t]*\[[^\]]{0,200})["']${mapping}(?:/tcp)?["']`, 'g'),
    },
    {
        ...published,
        pattern: new RegExp(String.raw `(?:(?<![\w-])-p|--publish|"?appPort"?:)(?:["'],)?[ \t=]{0,4}\[?["']?${mapping}\b`, 'g'),
        needs: /docker|podman|nerdctl|appPort|runArgs/,
    },
    {
        ...published,
        pattern: /(?<=[{,\s-])target["']?:[ \t]{0,4}["']?(?<at>(?<port>\d{2,5}))\b/g,
        needs: /\bpublished["']?:/,
        counts: (text, at) => !/host_ip["']?:[ \t]*["']?(?:127\.|::1|localhost)/.test(itemAt(text, at)),
        fix: 'Add host_ip: 127.0.0.1 to the port.',
    },
    {
        ...published,
        pattern: /\b(?:static|external|host_port)[ \t]{0,20}=[ \t]{0,4}(?<at>(?<port>\d{2,5}))\b/g,
        needs: /\bport[ \t]+"|\bports[ \t]*\{/,
        counts: (text, at) => !/\bip[ \t]*=[ \t]*"127\./.test(itemAt(text, at)),
        fix: 'Publish it on 127.0.0.1 alone.',
    },
    {
        ...offered,
        pattern: /(?<![\w-])(?:port|targetPort|nodePort|number)["']?:[ \t]{0,4}["']?(?<at>(?<port>\d{2,5}))\b/g,
        needs: /\bkind["']?:[ \t]*["']?(?:Service|Ingress|HTTPRoute|IngressRoute)\b/,
        counts: (text, at, match) => !match.startsWith('port') || !/\btargetPort\b/.test(itemAt(text, at)),
    },
    {
        ...offered,
        pattern: /(?<![\w-])hostPort["']?:[ \t]{0,4}["']?(?<at>(?<port>\d{2,5}))\b/g,
        counts: (text, at) => !/\bhostIP["']?:[ \t]*["']?127\./.test(itemAt(text, at)),
        how: (port) => `Port ${port} of the router is published on the node`,
    },
    {
        ...forwarded,
        pattern: new RegExp(String.raw `\b(?:proxy_pass|reverse_proxy|ProxyPass)[ \t]+(?:[/*]\S*[ \t]+)?(?<at>${target})\b`, 'g'),
    },
    {
        ...forwarded,
        pattern: new RegExp(String.raw `\bserver[ \t]+(?:\w+[ \t]+)?(?<at>${target})(?=[ \t;])`, 'g'),
        needs: /\bupstream[ \t]+[\w.-]+[ \t]*\{|^[ \t]*backend[ \t]+\w/m,
    },
    {
        ...forwarded,
        pattern: new RegExp(String.raw `^[ \t]{0,40}-[ \t]{1,4}url:[ \t]{1,4}["']?(?<at>${target})\b`, 'gm'),
        needs: /\bloadBalancer:/,
    },
    {
        ...tunnelled,
        pattern: new RegExp(String.raw `\b(?:ngrok[ \t]+(?:http|tcp)${flags}|cloudflared[ \t].{0,80}?--url|tailscale[ \t]+(?:funnel|serve)${flags}|(?:lt|localtunnel|devtunnel[ \t]+host)${flags}[ \t]+(?:-p|--port)|bore[ \t]+local)[ \t=]+(?<at>${target})\b`, 'g'),
    },
    {
        ...tunnelled,
        pattern: new RegExp(String.raw `^[ \t]{0,40}(?:-[ \t]{1,4})?(?:service|addr):[ \t]{1,4}["']?(?<at>${target})\b`, 'gm'),
        needs: /\b(?:tunnel|tunnels|ingress|authtoken|credentials-file):/,
    },
    {
        ...tunnelled,
        pattern: /\bssh\b[^\n]{0,200}?[ \t](?:-L[ \t]*(?:0\.0\.0\.0|\*):\d{2,5}|-R[ \t]*(?:[\w.*]{1,60}:)?\d{1,5}):(?<at>[\w.]{1,60}:(?<port>\d{2,5}))\b/g,
    },
    {
        ...tunnelled,
        pattern: /\bkubectl\b[^\n]{0,200}?\bport-forward\b(?=[^\n]{0,200}--address[ \t=](?!127\.|localhost))[^\n]{0,200}?(?<at>\d{1,5}:(?<port>\d{2,5}))\b/g,
    },
    { ...tunnelled, pattern: /\bsocat\b[^\n]{0,200}?TCP4?:(?<at>[\w.]{1,60}:(?<port>\d{2,5}))\b/gi },
    {
        ...opened,
        pattern: /(?<=\ballowedTCPPorts[ \t]*=[ \t]*\[[^\]]{0,200})(?<=[\s[])(?<at>(?<port>\d{2,5}))(?=[\s\]])/g,
    },
    { ...opened, pattern: /\bufw[ \t]+allow[ \t]+(?:in[ \t]+)?(?<at>(?<port>\d{2,5}))\b/g },
    { ...opened, pattern: /\bfirewall-cmd\b[^\n]{0,100}--add-port=(?<at>(?<port>\d{2,5}))\b/g },
];
/** Characters ahead of a port's line that tell what it is for: the list or the command that it belongs to. */
const ahead = 400;
/** Every place of a text that publishes one of the ports, in the order of the text. */
function publications(text, ports) {
    const applying = kinds.filter(({ needs }) => needs?.test(text) ?? true);
    const found = new Map();
    for (const line of linesWith(text, ports)) {
        for (const kind of applying) {
            for (const one of publicationsIn(text, line, kind))
                if (ports.has(one.port) && !found.has(one.at.start))
                    found.set(one.at.start, one);
        }
    }
    return [...found.values()].sort((a, b) => a.at.start - b.at.start);
}
/** The lines on which one of the ports stands, and what lies between such lines. */
function linesWith(text, ports) {
    const lines = [];
    for (const { index } of text.matchAll(new RegExp(`(?<!\\d)(?:${[...ports].join('|')})(?!\\d)`, 'g'))) {
        const last = lines.at(-1);
        if (last && index < last.end)
            continue;
        const newline = text.indexOf('\n', index);
        const end = newline < 0 ? text.length : newline;
        // Lines near to each other are looked at together.
        if (last && index - last.end < ahead)
            lines[lines.length - 1] = { start: last.start, end };
        else
            lines.push({ start: text.lastIndexOf('\n', index) + 1, end });
    }
    return lines;
}
function publicationsIn(text, line, { pattern, counts, how, fix }) {
    const from = line.start > ahead ? text.indexOf('\n', line.start - ahead) + 1 : 0;
    return [...text.slice(from, line.end).matchAll(pattern)]
        .filter((match) => counts?.(text, from + match.index, match[0]) ?? true)
        .map((match) => publicationOf(match, from, how, fix));
}
function publicationOf(found, from, how, fix) {
    const { at: shown = '', port: number = '', address: given = '' } = found.groups ?? {};
    const start = from + found.index + found[0].lastIndexOf(shown);
    return { at: { start, end: start + shown.length }, port: number, address: given, how: how(number), fix };
}
/** How far around a place its list or its item may reach, in characters. */
const publications_reach = 2_000;
/** The key of the list in which the item on the line at `at` stands. */
function parentOf(text, at) {
    const lines = text
        .slice(Math.max(0, at - publications_reach), at)
        .split('\n')
        .slice(0, -1)
        .reverse();
    const indent = /^[ \t]*/.exec(text.slice(at, at + 100))?.[0].length ?? 0;
    const parent = lines.find((line) => {
        const own = /^[ \t]*/.exec(line)?.[0].length ?? 0;
        return /[^\s]/.test(line) && !/^\s*#/.test(line) && (own < indent || (own === indent && !/^\s*-/.test(line)));
    });
    return parent === undefined ? undefined : /^[\s-]*["']?([\w-]+)["']?[ \t]*:/.exec(parent)?.[1];
}
/** The item of a list, or the block in braces, in which a place stands. */
function itemAt(text, at) {
    const before = text.slice(Math.max(0, at - publications_reach), at);
    const after = text.slice(at, at + publications_reach);
    const start = Math.max(before.search(/(?:\n[ \t]*-[ \t](?![\s\S]*\n[ \t]*-[ \t])|\{(?![\s\S]*\{))/), 0);
    const end = after.search(/\n[ \t]*-[ \t]|\n---|\}/);
    return before.slice(start) + (end < 0 ? after : after.slice(0, end));
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/exposure.js



/** Words that tie a port to the router: 3456 alone is anybody's. */
const marker = /claude-code-router|musistudio|\bccr(?:-\w+)?\b|CCR_[A-Z]+|ANTHROPIC_BASE_URL/i;
/** What the router listens on: CCR 1 and 2; the interface of CCR 3, and the web server of its container. */
const ports = ['3456', '3458'];
const containerPort = '8080';
/** Settings of another port for the router, in the file itself. */
const setPort = /(?<![\w.-])(?:SERVICE_PORT|CCR_GATEWAY_PORT|CCR_PORT|PORT)["']?[ \t]{0,10}[=:][ \t]{0,10}["']?(\d{2,5})\b/g;
/** `HOST=0.0.0.0` for a container, which CCR does not read. */
const hostVariable = /(?:^[ \t-]{0,40}(?:ENV[ \t]+|export[ \t]+|Environment=["']?)?|(?<=[ \t])(?:-e|--env)[ \t=]{1,4})["']?HOST["']?[ \t]{0,10}(?:[=:]|(?<=ENV[ \t]+HOST)[ \t])[ \t]{0,10}["']?(0\.0\.0\.0|::|\*)["']?/gm;
/** Whatever makes the router's port reachable from other machines: containers, services, proxies, tunnels. */
const exposure = {
    id: 'exposure',
    // The digits alone would be found in every larger file.
    anchors: [
        ...ports.flatMap((port) => [`:${port}`, `${port}:`, `=${port}`, ` ${port}`, `'${port}`, `"${port}"`, `[${port}`]),
        'claude-code-router',
        'musistudio',
    ],
    wants: (path, text) => /(?<!\d)345[68](?!\d)|claude-code-router/i.test(text) && (marker.test(text) || marker.test(path)),
    async read(path, text) {
        const look = surroundingsIn(path, text);
        const own = new Set([...ports, ...[...text.matchAll(setPort)].map(([, port = '']) => port)]);
        if (/claude-code-router/i.test(text))
            own.add(containerPort);
        const published = publications(text, own).filter(({ address }) => !(0,hosts/* isLoopback */.U9)(address));
        const problems = [
            ...published.map(({ at, how, fix }) => problem('port-published', at, how, fix, weight(look, at))),
            ...hostVariables(look, text),
        ];
        return { candidates: [], unparsed: [], problems };
    },
};
function hostVariables(look, text) {
    if (!/claude-code-router|musistudio/i.test(text))
        return [];
    return [...text.matchAll(hostVariable)].map((found) => {
        const address = found[1] ?? '';
        const start = found.index + found[0].lastIndexOf(address);
        const at = { start, end: start + address.length };
        const message = `HOST is set to '${address}' for the container, which CCR does not read: it listens where its config says`;
        return problem('host-not-local', at, message, 'Remove the variable; HOST of the config must be "127.0.0.1".', weight(look, at));
    });
}
function problem(rule, at, message, fix, severity) {
    return { rule, at, message, fix, severity, subject: message };
}
/** What is only told about is a notice. */
function weight(look, at) {
    return ['fence', 'text', 'string'].includes(look(at).carrier) ? 'notice' : 'warning';
}

;// CONCATENATED MODULE: ./build/src/routers/parse.js
/** A text that is no JSON5. `line` and `column` count from 1, `offset` is in UTF-16 code units from 0. */
class ParseFailure extends Error {
    name = 'ParseFailure';
    line;
    column;
    offset;
    constructor(reason, text, offset) {
        super(reason);
        const before = text.slice(0, offset);
        this.offset = offset;
        this.line = before.split('\n').length;
        this.column = offset - (before.lastIndexOf('\n') + 1) + 1;
    }
}
/** The parser recurses; no router config comes near this depth, and a deeper text must not overflow the stack. */
const parse_deepest = 200;
/**
 * Reads JSON, JSONC or JSON5 the way CCR 1 and 2 do. Spans are offsets into `text`; a string's span includes its
 * quotes. Throws a ParseFailure.
 */
async function parseJson(text) {
    const tooDeep = firstBelow(text, parse_deepest);
    if (tooDeep !== undefined)
        throw new ParseFailure(`it is nested more than ${parse_deepest} levels deep`, text, tooDeep);
    const { parse } = await __webpack_require__.e(/* import() */ 136).then(__webpack_require__.bind(__webpack_require__, 4136));
    let document;
    try {
        document = parse(text, { mode: 'json5', ranges: true, allowTrailingCommas: true });
    }
    catch (error) {
        throw failureOf(error, text);
    }
    return nodeOf(document.body);
}
function failureOf(error, text) {
    const { message, offset } = error;
    const last = Math.max(text.trimEnd().length - 1, 0);
    // The parser places an unexpected end of input at the start of the text, or blames the token ahead of it.
    if (/end of input/i.test(message) || typeof offset !== 'number' || isOpenAt(text, offset, last)) {
        return new ParseFailure('it ends too early', text, last);
    }
    const found = text.codePointAt(offset);
    const shown = found === undefined ? 'the end' : JSON.stringify(String.fromCodePoint(found));
    return new ParseFailure(`it is not JSON5 at ${shown}`, text, offset);
}
/** Whether the last token of the text begins at `offset`, and more has to follow it. */
function isOpenAt(text, offset, last) {
    const first = text[offset] ?? '';
    return first === '"' || first === "'"
        ? endOfString(text, offset, first) === last
        : offset === last && '{[,:'.includes(first);
}
/** Where the nesting first goes below `depth` levels, not counting brackets in strings and comments. */
function firstBelow(text, depth) {
    let level = 0;
    for (let at = 0; at < text.length; at += 1) {
        const c = text[at];
        if (c === '"' || c === "'")
            at = endOfString(text, at, c);
        else if (c === '/' && text[at + 1] === '/')
            at = endOf(text, '\n', at);
        else if (c === '/' && text[at + 1] === '*')
            at = endOf(text, '*/', at + 2);
        else if (c === '}' || c === ']')
            level -= 1;
        else if (c === '{' || c === '[') {
            level += 1;
            if (level > depth)
                return at;
        }
    }
    return undefined;
}
function endOfString(text, start, quote) {
    let at = start + 1;
    while (at < text.length && text[at] !== quote)
        at += text[at] === '\\' ? 2 : 1;
    return at;
}
function endOf(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length - 1;
}
function nodeOf(node) {
    const [start = 0, end = 0] = node.range ?? [];
    switch (node.type) {
        case 'Object':
            return {
                kind: 'object',
                start,
                end,
                members: node.members.map(({ name, value }) => ({
                    key: keyOf(name),
                    keyAt: { start: name.range?.[0] ?? start, end: name.range?.[1] ?? start },
                    value: nodeOf(value),
                })),
            };
        case 'Array':
            return { kind: 'array', start, end, items: node.elements.map(({ value }) => nodeOf(value)) };
        case 'String':
            return { kind: 'string', start, end, value: node.value };
        case 'Number':
            return { kind: 'number', start, end, value: node.value };
        case 'Boolean':
            return { kind: 'boolean', start, end, value: node.value };
        case 'Null':
            return { kind: 'null', start, end };
        case 'NaN':
            return { kind: 'number', start, end, value: Number.NaN };
        case 'Infinity':
            return { kind: 'number', start, end, value: node.sign === '-' ? -Infinity : Infinity };
    }
}
function keyOf(name) {
    return name.type === 'String' ? name.value : name.name;
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/file.js




/** A key that opens what only router configs have, or that reroutes Claude Code; `a/providers` is no such key. */
const file_telling = /(?<![\w/@.$-])["']?(?:(?:[Pp]roviders|Router)["']?\s*(?:\/[*/]|:\s*(?:\/[*/]|\{|\[\s*[{\]/]))|(?:OPENAI|ANTHROPIC)_BASE_URL|CLAUDE_CODE_SUBAGENT_MODEL)/;
/** What makes an unparsable text of any name a router config in all likelihood. */
const file_unmistakable = [
    /[Pp]roviders|Router/,
    /api_base_url|["']?(?:default|background|think|longContext)["']?\s*:\s*["'][^"',\s]{1,80},/,
];
/** A file whose whole text is JSON, JSON5 or JSONC. */
const file = {
    id: 'file',
    // A key may be written with escapes: one of its letters is.
    anchors: [...keyAnchors, ...['5', '6', '72', '73', '74', '75', '76'].map((digits) => `\\u00${digits}`)],
    wants: (path, text) => (0,names/* isNamedLikeConfig */.t3)(path) ||
        (0,names/* isClaudeSettings */.SB)(path) ||
        (((0,names/* isJsonKind */.lW)(path) || (/^\s*[{[]/.test(text) && !path.endsWith('.map'))) && file_telling.test(file_unescaped(text))),
    async read(path, text) {
        try {
            const node = await parseJson(text);
            const marked = (0,names/* isTemplate */.Fl)(path) ? markFilled(node, templateMarks, 'template') : node;
            return { candidates: [{ carrier: 'file', node: marked, top: true }], unparsed: [] };
        }
        catch (error) {
            return { candidates: [], unparsed: looksMeant(path, text) ? [unparsed(text, error)] : [] };
        }
    },
};
function looksMeant(path, text) {
    if ((0,names/* isMainConfig */.Op)(path))
        return true;
    return (((0,names/* isNamedLikeConfig */.t3)(path) && /provider|router|host|apikey/i.test(text)) ||
        ((0,names/* isJsonKind */.lW)(path) && file_unmistakable.every((sign) => sign.test(text))));
}
function unparsed(text, { message, offset }) {
    const start = Math.min(offset, Math.max(text.length - 1, 0));
    return {
        carrier: 'file',
        span: { start: 0, end: text.length },
        at: { start, end: Math.min(start + 1, text.length) },
        reason: message,
    };
}
/** Keys may be written with escapes, which JSON5 allows for any character. */
function file_unescaped(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|\r?\n|(.))/gi, (_, u, x, other = '') => u || x ? String.fromCharCode(Number.parseInt(u ?? x ?? '', 16)) : other);
}

// EXTERNAL MODULE: ./build/src/routers/store.js
var store = __webpack_require__(2634);
;// CONCATENATED MODULE: ./build/src/routers/carriers/leftovers.js

/** Logs of CCR 1 and 2, which hold whole requests at their default level. */
const log = /(?:^|\/)(?:ccr-[^/]*|claude-code-router)\.log(?:\.\d+)?$/i;
const isRouterLog = (path) => log.test(path);
/** What CCR leaves behind as it runs: its log, and the store in which CCR 3 keeps its config. */
const leftovers = {
    id: 'leftovers',
    anchors: [],
    wants: (path, text) => isRouterLog(path) || (0,store/* isStore */.o)(path, text),
    async read(path, text) {
        const problem = isRouterLog(path)
            ? left('A log of CCR is committed, which holds whole requests with their prompts', 'log', 'warning')
            : left('The store of CCR 3 is committed, which holds every key in clear', 'store', 'error');
        return {
            candidates: [],
            unparsed: [],
            problems: [{ ...problem, at: { start: 0, end: Math.min(1, text.length) } }],
        };
    },
};
function left(message, subject, severity) {
    const fix = subject === 'log'
        ? 'Remove it from the repository and its history, and ignore *.log.'
        : 'Remove it from the repository and its history, and replace every key that was ever in it.';
    return { rule: 'config-committed', message, fix, severity, subject };
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/textAt.js
/** A value that stands in a text without quotes of its own. */
function textAt(value, start) {
    const span = { start, end: start + value.length };
    return { kind: 'string', value, ...span, inside: span };
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/scripts.js



/** A custom router by its name, or by the signature that CCR asks for. */
const scripts_named = /(?:^|[/_-])custom[-_.]?router[^/]*\.[cm]?[jt]s$/i;
const signature = /module\.exports\s*=\s*(?:async\s+)?(?:function\s*\w*\s*\(|\()\s*req\w*\s*,\s*config\b/;
const isCustomRouter = (path) => scripts_named.test(path);
/** `'provider,model'`, which is what a custom router returns. */
const scripts_route = /(?<![\w.])(["'`])([A-Za-z][\w.-]{0,60},[A-Za-z@][\w./:@-]{1,120})\1/g;
/** The code of a custom router: each `provider,model` in it is where it can send a request. */
const scripts = {
    id: 'scripts',
    anchors: ['custom-router', 'custom_router', 'customrouter', 'router(req', 'claude-code-router'],
    wants: (path, text) => isCustomRouter(path) || (/\.[cm]?[jt]s$/i.test(path) && signature.test(text)),
    async read(path, text) {
        const look = surroundingsIn(path, text);
        const configs = [...text.matchAll(scripts_route)].map(({ index, 2: model = '' }) => {
            const node = textAt(model, index + 1);
            const head = { dialect: 'tag', carrier: look(node).carrier, at: node, whole: false };
            return (0,routers_values/* assemble */.fT)(head, { routes: [{ value: { node, path: 'return' }, name: 'custom router', syntax: 'comma' }] });
        });
        return { candidates: [], unparsed: [], configs };
    },
};

;// CONCATENATED MODULE: ./build/src/routers/notations/toml.js
/** Reads a TOML text; undefined where it is none. Tables are put together as the one object that they describe. */
async function readToml(text) {
    const { parseTOML } = await __webpack_require__.e(/* import() */ 427).then(__webpack_require__.bind(__webpack_require__, 9427));
    let program;
    try {
        program = parseTOML(text);
    }
    catch {
        return undefined;
    }
    const root = objectAt(0, text.length);
    for (const item of program.body[0].body) {
        if (item.type === 'TOMLKeyValue')
            put(root, item);
        else
            putTable(root, item);
    }
    return root;
}
function objectAt(start, end) {
    return { kind: 'object', members: [], start, end };
}
/** `[a.b]` opens an object, `[[a.b]]` a further item of a list. */
function putTable(root, table) {
    const [start, end] = table.range;
    const keys = table.key.keys;
    const parent = toml_descend(root, keys.slice(0, -1), start, end);
    const last = keys.at(-1);
    if (!last)
        return;
    const object = table.kind === 'array' ? itemOf(parent, last, start, end) : childOf(parent, last, start, end);
    for (const pair of table.body)
        put(object, pair);
}
function put(object, pair) {
    const keys = pair.key.keys;
    const last = keys.at(-1);
    if (!last)
        return;
    const parent = toml_descend(object, keys.slice(0, -1), pair.range[0], pair.range[1]);
    parent.members.push({ key: nameOf(last), keyAt: spanOf(last), value: toml_nodeOf(pair.value) });
}
function toml_descend(object, keys, start, end) {
    return keys.reduce((parent, key) => childOf(parent, key, start, end), object);
}
/** The object under `key`; of a list, its last item, as TOML means it. */
function childOf(parent, key, start, end) {
    const known = parent.members.findLast((member) => member.key === nameOf(key))?.value;
    const object = known?.kind === 'array' ? known.items.at(-1) : known;
    if (object?.kind === 'object')
        return object;
    const made = objectAt(start, end);
    parent.members.push({ key: nameOf(key), keyAt: spanOf(key), value: made });
    return made;
}
function itemOf(parent, key, start, end) {
    const known = parent.members.findLast((member) => member.key === nameOf(key))?.value;
    const made = objectAt(start, end);
    if (known?.kind === 'array')
        known.items.push(made);
    else {
        const list = { kind: 'array', items: [made], start, end };
        parent.members.push({ key: nameOf(key), keyAt: spanOf(key), value: list });
    }
    return made;
}
function toml_nodeOf(node) {
    const span = spanOf(node);
    if (node.type === 'TOMLArray')
        return { kind: 'array', items: node.elements.map(toml_nodeOf), ...span };
    if (node.type === 'TOMLInlineTable') {
        const object = objectAt(span.start, span.end);
        for (const pair of node.body)
            put(object, pair);
        return object;
    }
    if (node.kind === 'string') {
        const width = node.multiline ? 3 : 1;
        return { kind: 'string', value: node.value, inside: { start: span.start + width, end: span.end - width }, ...span };
    }
    if (node.kind === 'boolean')
        return { kind: 'boolean', value: node.value, ...span };
    return { kind: 'number', value: Number(node.value), ...span };
}
function nameOf(key) {
    return key.type === 'TOMLBare' ? key.name : key.value;
}
function spanOf(node) {
    return { start: node.range[0], end: node.range[1] };
}

;// CONCATENATED MODULE: ./build/src/routers/notations/yaml.js
/** A whole `{{ ... }}` or `{% ... %}`, which a template engine replaces before anything reads the YAML. */
const expression = /\$?\{\{[^\n]*?\}\}|\{%[^\n]*?%\}|<%[^\n]*?%>/g;
/** Nodes that more aliases than this lead to are a bomb, not a config. */
const mostNodes = 200_000;
/**
 * Reads every document of a YAML text, also of one that a template engine still has to fill. Documents that cannot be
 * read are left out.
 */
async function readYaml(text) {
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.t.bind(__webpack_require__, 3645, 19));
    const options = { keepSourceTokens: false, prettyErrors: false, logLevel: 'silent', uniqueKeys: false };
    const parse = (source) => {
        const documents = parseAllDocuments(source, options);
        return Array.isArray(documents) ? documents : [];
    };
    let documents = parse(text);
    if (documents.some(({ errors }) => errors.length > 0) && text.search(expression) >= 0)
        documents = parse(masked(text));
    return documents.flatMap((document) => {
        if (document.errors.length > 0 || !document.contents)
            return [];
        const left = { nodes: mostNodes };
        const node = yaml_nodeOf(document.contents, document, text, left);
        return node && left.nodes > 0 ? [node] : [];
    });
}
/** The text with each expression replaced by a plain word of its length, and each lone statement by blanks. */
function masked(text) {
    return text.replace(expression, (found, offset) => {
        const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        const lineEnd = text.indexOf('\n', offset + found.length);
        const rest = text.slice(offset + found.length, lineEnd < 0 ? text.length : lineEnd);
        const alone = `${text.slice(lineStart, offset)}${rest}`.replace(expression, '').trim() === '';
        return (alone ? ' ' : 'T').repeat(found.length);
    });
}
function yaml_nodeOf(node, document, text, left) {
    left.nodes -= 1;
    if (!node || left.nodes <= 0)
        return undefined;
    const span = yaml_spanOf(node);
    const kind = node;
    if (typeof kind.resolve === 'function') {
        const target = yaml_nodeOf(kind.resolve(document) ?? null, document, text, left);
        return target && { ...target, ...span };
    }
    if (kind.items)
        return collectionOf(kind.items, span, document, text, left);
    return scalarOf(kind.value, span, text);
}
function collectionOf(items, span, document, text, left) {
    if (!items.some(isPair)) {
        const nodes = items.map((item) => yaml_nodeOf(item, document, text, left));
        return { kind: 'array', items: nodes.filter((item) => item !== undefined), ...span };
    }
    const members = items.filter(isPair).flatMap(({ key, value }) => {
        if (!key)
            return [];
        const keyAt = yaml_spanOf(key);
        const inner = yaml_nodeOf(value, document, text, left) ?? { kind: 'null', start: keyAt.end, end: keyAt.end };
        return [{ key: String(key.value ?? ''), keyAt, value: inner }];
    });
    return { kind: 'object', members, ...span };
}
function scalarOf(value, span, text) {
    if (typeof value === 'number' || typeof value === 'boolean') {
        return typeof value === 'number' ? { kind: 'number', value, ...span } : { kind: 'boolean', value, ...span };
    }
    if (value === null || value === undefined)
        return { kind: 'null', ...span };
    const raw = text.slice(span.start, span.end);
    const quoted = /^["']/.test(raw);
    const inside = quoted ? { start: span.start + 1, end: span.end - 1 } : span;
    const filled = raw.includes('${{')
        ? 'runner'
        : raw.search(expression) >= 0
            ? 'template'
            : undefined;
    // Where an expression was masked, the word in its place says nothing.
    const known = filled && !quoted ? raw : String(value);
    return { kind: 'string', value: known, inside, ...span, ...(filled && { filledBy: filled }) };
}
function isPair(item) {
    return typeof item === 'object' && item !== null && 'key' in item;
}
/** From the first character to one past the last, without the blank lines and comments after it. */
function yaml_spanOf(node) {
    const [start = 0, end = start] = node.range ?? [];
    return { start, end };
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/structured.js



const yaml = /\.ya?ml(?:\.[\w-]+)*$/i;
const toml = /\.toml(?:\.[\w-]+)*$/i;
/**
 * What every config of one of the dialects has, so that no other file costs a parse: a provider's address, a route, or
 * a list of providers near its settings. Embedded JSON has its own carrier.
 */
const structured_telling = new RegExp([
    String.raw `\bapi_base_url\b|\bProviders\b|\bOPENAI_BASE_URL\b`,
    String.raw `^[ \t]*["']?(?:default|background|think|longContext|webSearch|image)["']?[ \t]*[:=][ \t]*["']?[A-Za-z][\w.-]*,\S`,
    String.raw `\bproviders\b(?=[\s\S]{0,2000}\b(?:base_?url|api_?key)\b)`,
    String.raw `^[ \t]*["']?rules["']?[ \t]*[:=](?=[\s\S]{0,400}\btargets?\b)`,
].join('|'), 'im');
const structured_keys = /\b(?:providers|router|gateway|OPENAI_BASE_URL)\b/i;
/** The structure of a YAML or TOML file itself: presets, values of charts, tools that convert. */
const structured = {
    id: 'structured',
    anchors: keyAnchors,
    wants: (path, text) => (yaml.test(path) || toml.test(path)) && structured_keys.test(text) && structured_telling.test(text),
    async read(path, text) {
        const toml = await (yaml.test(path) ? undefined : readToml(text));
        const nodes = yaml.test(path) ? await readYaml(text) : toml ? [toml] : [];
        return { candidates: nodes.map((node) => ({ carrier: 'block', node, top: false })), unparsed: [] };
    },
};

;// CONCATENATED MODULE: ./build/src/routers/carriers/tags.js



const tags_target = '[A-Za-z0-9_.-]{1,60},[A-Za-z0-9_./:@-]{1,120}';
const tag = /<CCR-SUBAGENT-MODEL>([^<]{0,300})<\/CCR-SUBAGENT-MODEL>/gi;
/** `/model provider,model` typed into a session, `--model provider,model` given to the command. */
const switched = new RegExp(String.raw `(?<![\w/-])(\/model|--model)(?:[ \t]{1,10}|=)["']?(${tags_target})`, 'g');
/** `model: provider,model` given to the action that runs Claude Code. */
const input = new RegExp(String.raw `^[ \t]*["']?((?:fallback_|anthropic_)?model)["']?:[ \t]*["']?(${tags_target})["']?[ \t]*\r?$`, 'gm');
/** `config.Router.think = "anthropic,model"`, `config["Router"]["think"] = ...`, jq's `.Router.default = ...`. */
const set = new RegExp(String.raw `\bRouter(?:["']?\])?(?:\.|\[["'])(\w{1,40})(?:["']\])?[ \t]{0,10}\|?=[ \t]{0,10}["'\\]{1,2}(${tags_target})["'\\]`, 'g');
/** What documentation writes for any provider and any model. */
const placeholder = /^\W*(?:your-?)?provider[\w-]*\W+(?:your-?)?model[\w-]*\W*$/i;
/** How far ahead of a tag the comment around it may begin, in characters. */
const commentReach = 5_000;
/** Tags and switches that send one agent or session past the routes: agent files, prompts, scripts. */
const tags = {
    id: 'tags',
    anchors: [
        'ccr-subagent-model',
        '/model ',
        '--model',
        'claude-code-action',
        '.router.',
        'router"][',
        "router'][",
        'router[',
    ],
    wants: (_, text) => /CCR-SUBAGENT-MODEL/i.test(text) || /model["']?[ =:]\s*["']?[\w.-]+,|\bRouter["']?\]?[.[]/.test(text),
    async read(path, text) {
        const look = surroundingsIn(path, text);
        const forClaude = [...text.matchAll(switched)].filter((found) => isForClaude(found, text));
        const inputs = text.includes('claude-code-action') ? [...text.matchAll(input)] : [];
        const configs = [
            ...[...text.matchAll(tag)].flatMap((found) => overrideOf(found, text, look)),
            ...[...forClaude, ...inputs, ...text.matchAll(set)].map((found) => routeOf(found, look)),
        ];
        return { candidates: [], unparsed: [], configs };
    },
};
/** Other programs have a `--model` that takes a list: the command's own name has to stand on the line. */
function isForClaude({ index, 1: name, 2: model = '' }, text) {
    if (placeholder.test(model))
        return false;
    const around = name === '/model' ? text : text.slice(text.lastIndexOf('\n', index) + 1, index);
    return /claude|\bccr\b/i.test(around);
}
function overrideOf(found, text, look) {
    const { index, 0: whole, 1: model = '' } = found;
    if (placeholder.test(model))
        return [];
    const before = text.slice(Math.max(0, index - commentReach), index);
    const commented = before.lastIndexOf('<!--') > before.lastIndexOf('-->');
    const override = {
        value: { node: tags_nodeOf(model, index + whole.indexOf('>') + 1), path: 'CCR-SUBAGENT-MODEL' },
        name: '<CCR-SUBAGENT-MODEL>',
        syntax: model.includes(',') ? 'comma' : 'selector',
        // Whoever sends the prompt may take comments out before.
        ...(commented && { severity: 'notice' }),
    };
    return [(0,routers_values/* assemble */.fT)(headOf(found, look), { overrides: [override] })];
}
function routeOf(found, look) {
    const { index, 0: whole, 1: name = '', 2: model = '' } = found;
    const value = { node: tags_nodeOf(model, index + whole.lastIndexOf(model)), path: 'model' };
    return (0,routers_values/* assemble */.fT)(headOf(found, look), { routes: [{ value, name, syntax: 'comma' }] });
}
/** A tag takes effect wherever it stands, but for what a fence shows. */
function headOf({ index, 0: whole, 1: name }, look) {
    const at = { start: index, end: index + whole.length };
    const { carrier } = look(at);
    const takesEffect = whole.startsWith('<') ? carrier !== 'fence' : carrier === 'block' || name === undefined;
    const own = takesEffect ? 'tag' : carrier;
    return { dialect: 'tag', carrier: own, at, whole: false };
}
/** What a program fills in says nothing. */
function tags_nodeOf(model, start) {
    const node = textAt(model, start);
    return /[{}$%]/.test(model) ? { ...node, filledBy: 'template' } : node;
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/variables.js



/** Variables that send Claude Code or the router elsewhere. Their keys are the key detectors' business. */
const variables_names = [
    'ANTHROPIC_BASE_URL',
    'ANTHROPIC_MODEL',
    'ANTHROPIC_SMALL_FAST_MODEL',
    'ANTHROPIC_DEFAULT_OPUS_MODEL',
    'ANTHROPIC_DEFAULT_SONNET_MODEL',
    'ANTHROPIC_DEFAULT_HAIKU_MODEL',
    'CLAUDE_CODE_SUBAGENT_MODEL',
    'CCR_GATEWAY_HOST',
    'CCR_WEB_HOST',
];
/** What stands between a name and its value: in a shell, Docker, YAML, code, a property list, a list of name and value. */
const variables_between = [
    String.raw `["'\]]{0,2}[ \t]{0,20}[=:](?!=)[ \t]{0,20}`,
    String.raw `</key>\s{0,20}<string>`,
    String.raw `["']?[ \t]{0,20},?\s{0,40}["']?value["']?[ \t]{0,20}[:=][ \t]{0,20}`,
].join('|');
const variables_named = new RegExp(variables_names.join('|'));
const value = String.raw `"[^"\n]{0,500}"|'[^'\n]{0,500}'|(?:[^\s"'\x60,;)}\]|&<>]|,(?=\S)){1,500}`;
const variables_assigned = new RegExp(String.raw `(?<![\w-])(${variables_names.join('|')})(?:${variables_between})(${value})`, 'g');
/** `ENV NAME value` of a Dockerfile, `set -gx NAME value` of fish, `setx NAME value` of Windows. */
const spaced = new RegExp(String.raw `^[ \t]{0,40}(?:ENV|set(?:[ \t]+-\w+){1,3}|setx)[ \t]+(${variables_names.join('|')})[ \t]+(${value})`, 'gm');
/** The variables of Claude Code wherever they are set: env files, shells, Dockerfiles, compose, workflows, code. */
const variables = {
    id: 'variables',
    anchors: [
        'anthropic_base_url',
        'anthropic_model',
        'anthropic_default_',
        'anthropic_small_',
        'claude_code_subagent_',
        'ccr_gateway_host',
        'ccr_web_host',
    ],
    wants: (_, text) => variables_named.test(text),
    async read(path, text) {
        const members = [variables_assigned, spaced].flatMap((pattern) => [...text.matchAll(pattern)].flatMap(memberOf));
        const [first] = members.sort((a, b) => a.value.start - b.value.start);
        if (!first)
            return { candidates: [], unparsed: [] };
        const env = { kind: 'object', members, start: first.keyAt.start, end: first.value.end };
        return { candidates: [], unparsed: [], configs: [configOf(path, text, { node: env, path: '' })] };
    },
};
function configOf(path, text, env) {
    const { carrier } = surroundingsIn(path, text)(env.node);
    return (0,routers_values/* assemble */.fT)({ dialect: 'settings', carrier: carrier === 'block' ? 'settings' : carrier, at: env.node, whole: false }, readClaudeEnv(env), { hosts: (0,routers_values/* valuesOf */.sm)(env, 'CCR_GATEWAY_HOST', 'CCR_WEB_HOST') });
}
/** Values that are made up when they are needed say nothing, but for their defaults. */
function memberOf(found) {
    const [whole, key = '', raw = ''] = found;
    const end = found.index + whole.length;
    const start = end - raw.length;
    const quoted = /^["']/.test(raw);
    const plain = quoted ? raw.slice(1, -1) : raw;
    const literal = plain.replace(/^\$\{\w+:?-([^}]*)\}$/, '$1').replace(/:\$\{?\w+(?::-\d+)?\}?(?=\/|$)/, '');
    if (literal === '' || /[$`]|\{\{|<|%\w+%/.test(literal))
        return [];
    const inside = quoted ? { start: start + 1, end: end - 1 } : { start, end };
    const node = { kind: 'string', value: literal, start, end, inside };
    return [{ key, keyAt: { start: found.index, end: found.index + key.length }, value: node }];
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/index.js








/** In the order in which they are asked: a config that two of them find belongs to the first. */
const carriers = [
    file,
    structured,
    embedded,
    variables,
    tags,
    scripts,
    exposure,
    leftovers,
];

;// CONCATENATED MODULE: ./build/src/routers/textOnly.js




/** `key: "value"`, quoted in any way, with `=` as well. A value never spans lines. */
const pair = /(?<key>"[\w.$-]{1,64}"|'[\w.$-]{1,64}'|(?<![\w.$-])[A-Za-z_$][\w$]{0,63})\s*[:=]\s*(?<value>"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|\{\{[^{}\r\n]{0,400}\}\})/g;
const list = /(?<key>["']?\bmodels\b["']?)\s*[:=]\s*\[(?<items>[^[\]]*)\]/g;
const item = /"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/g;
/**
 * Reads from a text that cannot be parsed what can be said: pairs of a key and a quoted value. Each `name`, base URL
 * and key stands for a provider; what is missing says nothing.
 *
 * @param offset where `text` begins in its file.
 */
function readText(text, offset, carrier) {
    const fields = [...withoutInnerQuotes(text).matchAll(pair)].map((match) => fieldOf(match, text, offset));
    const under = (...keys) => fields.filter(({ key }) => keys.includes(key)).map(({ value }) => value);
    return (0,routers_values/* assemble */.fT)({ dialect: 'text', carrier, at: { start: offset, end: offset + text.length }, whole: false }, {
        hosts: under('HOST').filter(({ node }) => !(0,routers_node/* textOf */.b6)(node)?.includes('://')),
        clientKeys: under('APIKEY'),
        providers: providersIn(fields),
        models: [...text.matchAll(list)].flatMap((match) => itemsIn(match, offset)),
        routes: fields.filter(textOnly_isRoute).map(textOnly_routeOf),
        codeLoading: [
            ...(0,routers_values/* risk */.kw)(under('CUSTOM_ROUTER_PATH'), 'is run for every request and replaces the routes'),
            ...(0,routers_values/* risk */.kw)(under('path').filter(isScript), 'is loaded and run at start'),
        ],
        traffic: (0,routers_values/* risk */.kw)(under('PROXY_URL'), 'sends every upstream request through a proxy'),
    });
}
/** Fields in a row belong to one provider until one of them comes again. */
function providersIn(fields) {
    const providers = [];
    for (const { key, value } of fields) {
        const list = listOf(key);
        if (!list)
            continue;
        const last = providers.at(-1);
        if (last && last[list].length === 0)
            last[list].push(value);
        else
            providers.push({ names: [], urls: [], secrets: [], at: value.node, path: value.path, [list]: [value] });
    }
    return providers.map((provider) => ({ ...provider, models: [], transformers: [] }));
}
function listOf(key) {
    if (key === 'APIKEY')
        return undefined;
    const plain = (0,routers_values/* plainKey */.y7)(key);
    if (plain === 'apikey')
        return 'secrets';
    if (plain === 'name')
        return 'names';
    return ['apibaseurl', 'apibase', 'baseurl'].includes(plain) ? 'urls' : undefined;
}
function textOnly_isRoute({ key, value }) {
    const text = (0,routers_node/* textOf */.b6)(value.node);
    if (text === undefined)
        return knownRoutes.includes(key);
    return text !== '' && (knownRoutes.includes(key) || routeLike.test(text));
}
function isScript({ node }) {
    return /\.[cm]?js$/.test((0,routers_node/* textOf */.b6)(node) ?? '');
}
function textOnly_routeOf({ key, value }) {
    return { value, name: key, syntax: 'comma' };
}
/** A template's expression may hold quotes inside of quotes; what it holds says nothing, and its length stays. */
function withoutInnerQuotes(text) {
    return text.replace(/\{\{[^\r\n]{0,400}?\}\}/g, (expression) => expression.replace(/["'\\]/g, '_'));
}
function fieldOf(match, text, offset) {
    const { key = '', value = '' } = match.groups ?? {};
    const plain = key.replace(/^["']|["']$/g, '');
    const end = (match.index ?? 0) + match[0].length;
    const written = text.slice(end - value.length, end);
    const start = offset + end - value.length;
    const node = value.startsWith('{')
        ? { kind: 'expression', source: written, start, end: offset + end }
        : stringOf(written, start);
    return { key: plain, value: { path: plain, node } };
}
function itemsIn(match, offset) {
    const { items = '' } = match.groups ?? {};
    const start = offset + (match.index ?? 0) + match[0].length - 1 - items.length;
    return [...items.matchAll(item)].map(({ 0: quoted, index }) => ({
        path: 'models[]',
        node: stringOf(quoted, start + index),
    }));
}
function stringOf(quoted, start) {
    const value = quoted.slice(1, -1).replace(/\\(["'\\/])/g, '$1');
    const node = { kind: 'string', value, start, end: start + quoted.length };
    return holdsExpression(value, templateMarks) ? { ...node, filledBy: 'template' } : node;
}

;// CONCATENATED MODULE: ./build/src/routers/find.js








/** ASCII literals, in any case, of which one stands in every file that can hold a config: cheap to look for in bytes. */
const find_anchors = [...new Set(carriers.flatMap((carrier) => carrier.anchors))];
/** Whether a file has to be read whatever its bytes hold, since its name says what it is. */
const isRouterPath = (path) => [names/* isNamedLikeConfig */.t3, names/* isClaudeSettings */.SB, isCustomRouter, isRouterLog].some((isOne) => isOne(path));
/**
 * Finds every router config in a file, whatever carries it.
 *
 * @param path relative, with `/` between its parts.
 * @param text without byte order mark; all spans are offsets into it.
 * @param present the anchors that it has, where that is known: carriers that have none of them are not asked.
 */
async function findConfigs(path, text, present) {
    const configs = [];
    const parts = new Set();
    const unparsed = [];
    const problems = [];
    const named = isRouterPath(path);
    for (const carrier of carriers) {
        if (present && !named && carrier.anchors.length > 0 && !carrier.anchors.some((one) => present.has(one)))
            continue;
        if (!carrier.wants(path, text))
            continue;
        const carried = await carrier.read(path, text);
        // What a carrier that was asked earlier has found already is known, and so is what lies inside of it.
        const isKnown = coverage(configs.map(({ at }) => at));
        const found = carried.candidates.flatMap((candidate) => configsIn(candidate, path, parts));
        configs.push(...[...found, ...(carried.configs ?? [])].filter(({ at }) => !isKnown(at)));
        const isTried = coverage(unparsed.map(({ span }) => span));
        unparsed.push(...carried.unparsed.filter(({ span }) => !isTried(span)));
        problems.push(...(carried.problems ?? []));
    }
    const read = readUnparsed(unparsed, text, configs, parts);
    // The rules tell of what stands in a config itself.
    const isTold = coverage(configs.filter(({ whole }) => whole).map(({ at }) => at));
    return {
        configs: [...read.configs].sort((a, b) => a.at.start - b.at.start),
        problems: [...problems.filter(({ at }) => !isTold(at)), ...read.problems],
    };
}
/** Judges by their text the pieces that could not be parsed, unless a whole config could be read from them. */
function readUnparsed(unparsed, text, configs, parts) {
    const isKnown = coverage(configs.map(({ at }) => at));
    const byText = [];
    const problems = [];
    for (const piece of unparsed) {
        const { start, end } = piece.span;
        if (isKnown({ start: start - 1, end: start }))
            continue;
        const problem = unverifiable(piece);
        const isRead = configs.some((config) => overlap(config.at, { start, end }) && !parts.has(config));
        if (isRead)
            problems.push(problem);
        else
            byText.push(withProblem(readPiece(piece, text), problem));
    }
    const others = configs.filter(({ at }) => !byText.some((piece) => overlap(piece.at, at)));
    return { configs: [...others, ...byText], problems };
}
/** Tells whether one of the spans contains another one. Spans contain each other or lie apart. */
function coverage(spans) {
    const outer = [];
    for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        if (span.end > (outer.at(-1)?.end ?? -1))
            outer.push(span);
    }
    const starts = outer.map(({ start }) => start);
    return ({ start, end }) => end <= (outer[countBelow(starts, start + 1) - 1]?.end ?? -1);
}
function overlap(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** The outermost objects of the structure that a dialect knows. */
function configsIn(candidate, path, parts) {
    const { carrier, target = path, problems = [] } = candidate;
    const visit = (value, top) => {
        const context = { carrier, target, top };
        const dialect = dialects.find((one) => one.recognise(value, context));
        if (dialect)
            return [dialect.read(value, context)];
        return [...(0,routers_values/* itemsOf */.S3)(value), ...(0,routers_values/* membersIn */.Jp)(value)].flatMap((inner) => visit(inner, false));
    };
    const configs = visit({ node: candidate.node, path: '' }, candidate.top);
    return configs.map((config) => {
        const inside = problems.filter(({ at }) => at.start >= config.at.start && at.end <= config.at.end);
        const own = { ...config, whole: config.whole && !candidate.part, problems: [...config.problems, ...inside] };
        if (candidate.part)
            parts.add(own);
        return own;
    });
}
function readPiece({ span, carrier }, text) {
    return readText(text.slice(span.start, span.end), span.start, carrier);
}
function withProblem(config, problem) {
    return { ...config, problems: [problem, ...config.problems] };
}
function unverifiable({ at, reason }) {
    return {
        rule: 'config-unverifiable',
        at,
        message: `This looks like a router config, but it cannot be read: ${reason}`,
        fix: 'Make it valid JSON or JSON5, or keep it out of the repository; what its text shows is judged all the same.',
        subject: 'unparsable',
    };
}


/***/ }),

/***/ 1775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Op: () => (/* binding */ isMainConfig),
/* harmony export */   SB: () => (/* binding */ isClaudeSettings),
/* harmony export */   dB: () => (/* binding */ isPresetManifest),
/* harmony export */   lW: () => (/* binding */ isJsonKind),
/* harmony export */   t3: () => (/* binding */ isNamedLikeConfig)
/* harmony export */ });
/** Names under which files hold a router config. Paths use `/`; case does not count. */
const template = /[._-](?:tmpl|tpl|template|j2|jinja2?|erb|gotmpl|mustache|hbs|ejs)$/;
/** Endings of copies: of people, of editors, and the date that CCR puts before its `.bak`. */
const copy = /(?:[._-](?:example|sample|dist|default|local|bak|backup|old|orig|save|copy|\d[\dtz:-]*)|~)$/;
const json = String.raw `\.(?:json|json5|jsonc)$`;
const home = String.raw `(?:^|/)(?:(?:[a-z]+_)*dot_|\.)?claude-code-router/`;
const main = new RegExp(`${home}config${json}`);
const mainLike = new RegExp(`${home}[^/]*config[^/]*${json}`);
const preset = new RegExp(`${home}presets/[^/]+/manifest${json}`);
const project = new RegExp(`(?:^|/)[^/]*claude-code-router/[^/]+(?:/[^/]+)?${json}`);
const telling = new RegExp(String.raw `(?:^|/)(?:[^/]*(?:ccr[-_.]config|claude-code-router)[^/]*|\.?ccr/config)${json}`);
const jsonKind = new RegExp(json);
const settings = /(?:^|\/)(?:(?:\.|dot_)?claude\/(?:private_)?settings[^/]*|managed-settings(?:\.d\/[^/]+)?)\.json$/;
/** The file that CCR itself reads, or a copy of it: whatever stands in it is a config, also `{}`. */
const isMainConfig = (path) => main.test(original(path));
/** A preset's manifest in the place where CCR 2 keeps it. */
const isPresetManifest = (path) => preset.test(original(path));
/** A name that people give to router configs; the content has to look like one too. */
function isNamedLikeConfig(path) {
    const plain = original(path);
    return [mainLike, preset, project, telling].some((name) => name.test(plain));
}
/** A file whose whole text is JSON, JSON5 or JSONC, also under a name such as `config.json.2025-01-01.bak`. */
const isJsonKind = (path) => jsonKind.test(original(path));
/** A file in which a template engine fills in values. */
const isTemplate = (path) => template.test(withoutCopies(path));
/** The settings of Claude Code: of a user, a project, or an organisation. */
const isClaudeSettings = (path) => settings.test(original(path));
/** The path in lower case without the endings of copies and templates: `config.json.tmpl.bak` is a `config.json`. */
function original(path) {
    const plain = withoutCopies(path).replace(template, '');
    return plain.length < path.length ? original(plain) : plain;
}
function withoutCopies(path) {
    const plain = path.toLowerCase().replace(copy, '');
    return plain.length < path.length ? withoutCopies(plain) : plain;
}


/***/ }),

/***/ 2634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isStore),
/* harmony export */   u: () => (/* binding */ isDatabase)
/* harmony export */ });
/** What every SQLite database begins with (sqlite.org/fileformat2.html, section 1.3). */
const header = 'SQLite format 3\0';
/** Where CCR 3 keeps its config: `~/.claude-code-router/config.sqlite`, and what SQLite writes beside it. */
const named = /claude-code-router\/[^/]*\.(?:sqlite3?|db)$/i;
/** Keys of the config that CCR 3 keeps as JSON in its store. */
const content = /"(?:virtualModelProfiles|providerPlugins|botGateway|routerEndpoint|builtInRules)"/;
/** Whether a file is the store of CCR 3, by its header, and by its place or what its pages show. */
function isStore(path, text) {
    return text.startsWith(header) && (named.test(path) || content.test(text));
}
/** Whether the bytes of a file may be a store: its text has to be looked at although it is binary. */
function isDatabase(bytes) {
    return Buffer.from(bytes.subarray(0, header.length)).toString('latin1') === header;
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   hm: () => (/* binding */ feed)
/* harmony export */ });
/** The bytes of one blob cannot be had; the message completes "<path> ...": `is a folder`. */
class Unreadable extends Error {
    name = 'Unreadable';
}
/** Hands bytes that are already in memory to a sink. */
function feed(bytes, sink) {
    for (let at = 0; at < bytes.length;) {
        const space = sink.space();
        const piece = bytes.subarray(at, at + space.length);
        space.set(piece);
        sink.wrote(piece.length);
        at += piece.length;
    }
}
/** Reads a small blob into memory. */
async function collect(read) {
    const pieces = [];
    let space = Buffer.alloc(0);
    await read({
        space: () => {
            space = Buffer.alloc(65_536);
            return space;
        },
        wrote: (count) => void pieces.push(space.subarray(0, count)),
    });
    return Buffer.concat(pieces);
}


/***/ }),

/***/ 5281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readFile),
/* harmony export */   p: () => (/* binding */ NotAFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1552);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4124);



// O_NONBLOCK: opening a named pipe must not wait for its writer. Windows has neither flag.
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * Reads a regular file into a sink: three system calls for a file that fits the sink's space.
 * @throws NotAFile when there is no regular file of that name, Unreadable when its content cannot be had.
 */
function readFile(path, sink) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        throw unreadable(error);
    }
    try {
        drain(fd, sink);
    }
    catch (error) {
        throw error instanceof NotAFile || error instanceof _blob_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO ? error : unreadable(error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** There is no regular file of that name on the disk: it is missing, a folder, a link, a pipe or a device. */
class NotAFile extends _blob_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO {
}
function drain(fd, sink) {
    for (let total = 0;;) {
        const space = sink.space();
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, space);
        // Only a pipe or device reads as empty or without end; a regular file that does is rare enough to ask.
        if (total === 0 && (count === 0 || count === space.length) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile())
            throw new NotAFile('is not a regular file');
        const reason = total === 0 ? (0,_lfs_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsPointer */ .F)(space.subarray(0, count)) : undefined;
        if (reason)
            throw new _blob_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(reason);
        if (count > 0)
            sink.wrote(count);
        total += count;
        if (count < space.length)
            return;
    }
}
const notAFile = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist',
    EISDIR: 'is a folder',
    ELOOP: 'is a symbolic link, which is not followed',
    EMLINK: 'is a symbolic link, which is not followed',
    ENXIO: 'is not a regular file',
    EAGAIN: 'is not a regular file',
};
const reasons = {
    EACCES: 'may not be read by this user',
    EPERM: 'may not be read by this user',
};
/** Puts a system error into words that never repeat the path, which may hold anything. */
function unreadable(error) {
    const code = typeof error === 'object' && error && 'code' in error ? String(error.code) : 'unknown error';
    const missing = notAFile[code];
    return missing ? new NotAFile(missing) : new _blob_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(reasons[code] ?? `could not be read (${code})`);
}


/***/ }),

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lfsPointer),
/* harmony export */   h: () => (/* binding */ pointerLimit)
/* harmony export */ });
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-\S{1,64} sha256:[0-9a-f]{64}\n){0,10}oid sha256:[0-9a-f]{64}\nsize \d{1,20}\n$/;
/** The greatest size of a pointer, in bytes, by the Git LFS specification. */
const pointerLimit = 1024;
/** The reason why a blob that is a Git LFS pointer, and nothing else, was not looked at; undefined for any other blob. */
function lfsPointer(content) {
    if (content.length >= pointerLimit || content[0] !== 0x76)
        return undefined;
    const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
    return pointer.test(text) ? 'is a Git LFS pointer: its content is not in git' : undefined;
}


/***/ }),

/***/ 7575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   K5: () => (/* binding */ splitNul),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   jS: () => (/* binding */ fullPath),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2971);




const multibyte = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;
/** A file's raw name as reports show it: bytes that are not UTF-8 as `\xff`, control characters as `\u000a`. */
function shownPath(raw) {
    const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(bytes.toString('utf8'));
    const text = bytes.toString('latin1').replace(multibyte, (sequence) => {
        const part = Buffer.from(sequence, 'latin1');
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part) ? part.toString('utf8') : [...part].map((byte) => `\\x${byte.toString(16)}`).join('');
    });
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text);
}
/** The raw name of a file below a root as the operating system takes it. */
function fullPath(root, raw) {
    return Buffer.concat([Buffer.from(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep), raw]);
}
/** A path that the user gave, relative to `root` and with `/`; `''` is the root itself, and what begins with `../` lies outside. */
function below(root, cwd, given) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, given);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, full);
    // git names its top folder without links in it: /private/tmp, where a user may say /tmp.
    return slashes(isOutside(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, realFolder(full)) : path);
}
/** Whether a path that is relative to a folder leads out of it. */
function isOutside(path) {
    return path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}
function slashes(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}
/** The path with the links among its folders resolved; a link at its end stays one. */
function realFolder(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (folder === path)
        return path;
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(realFolder(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    }
}
/** Splits the output of a `-z` command. */
function splitNul(output) {
    const parts = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(0, at);
        const stop = end < 0 ? output.length : end;
        parts.push(output.subarray(at, stop));
        at = stop + 1;
    }
    return parts;
}


/***/ }),

/***/ 478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ objectsOnDemand),
  d: () => (/* binding */ openObjects)
});

// EXTERNAL MODULE: ./build/src/sources/blob.js
var blob = __webpack_require__(1552);
;// CONCATENATED MODULE: ./build/src/sources/bytes.js
/** So much may wait to be taken before the stream is held up, in bytes. */
const most = 1024 * 1024;
/** Made before the stream flows. Listens to the stream itself: its iterator takes several times as long. */
function byteReader(stream) {
    const waiting = [];
    let size = 0;
    let ended = false;
    let held = Buffer.alloc(0);
    let wake = () => { };
    const end = () => {
        ended = true;
        wake();
    };
    stream.on('data', (piece) => {
        waiting.push(piece);
        size += piece.length;
        if (size >= most)
            stream.pause();
        wake();
    });
    stream.on('end', end).on('error', end).on('close', end);
    return {
        held: () => held,
        drop(count) {
            held = held.subarray(count);
        },
        async more() {
            while (waiting.length === 0 && !ended)
                await new Promise((resolve) => {
                    wake = resolve;
                });
            const next = waiting.shift();
            if (!next)
                return false;
            size -= next.length;
            if (waiting.length === 0 && stream.isPaused())
                stream.resume();
            held = held.length === 0 ? next : Buffer.concat([held, next]);
            return true;
        },
    };
}

// EXTERNAL MODULE: ./build/src/sources/git.js + 1 modules
var git = __webpack_require__(2927);
// EXTERNAL MODULE: ./build/src/sources/lfs.js
var lfs = __webpack_require__(4124);
;// CONCATENATED MODULE: ./build/src/sources/objects.js




/**
 * One `git cat-file --batch`. With `many`, git gathers its output into large pieces: then all questions are asked and
 * ended without waiting for an answer.
 */
function openObjects(place, { many }) {
    const child = (0,git/* startGit */.BE)(place, ['cat-file', '--batch', ...(many ? ['--buffer'] : [])]);
    const bytes = byteReader(child.stdout);
    const more = async () => {
        if (await bytes.more())
            return;
        await child.ended;
        throw new blob/* Unreadable */.IO('could not be read from git to its end');
    };
    /** Takes an answer that is here as a whole; false where it is not. */
    const takeHeld = (sink) => {
        const header = headerOf(bytes.held());
        if (!header || bytes.held().length < header.end + header.length + 1)
            return false;
        const content = bytes.held().subarray(header.end, header.end + header.length);
        bytes.drop(header.end + header.length + 1);
        const reason = (0,lfs/* lfsPointer */.F)(content);
        if (reason)
            throw new blob/* Unreadable */.IO(reason);
        if (sink)
            (0,blob/* feed */.hm)(content, sink);
        return true;
    };
    const takeSlowly = async (sink) => {
        let header = headerOf(bytes.held());
        for (; !header; header = headerOf(bytes.held()))
            await more();
        // What may be a Git LFS pointer is gathered before it is handed on; the rest goes on in pieces.
        if (header.length < lfs/* pointerLimit */.h) {
            while (!takeHeld(sink))
                await more();
            return;
        }
        bytes.drop(header.end);
        for (let left = header.length; left > 0;) {
            if (bytes.held().length === 0)
                await more();
            const piece = bytes.held().subarray(0, left);
            if (sink)
                (0,blob/* feed */.hm)(piece, sink);
            bytes.drop(piece.length);
            left -= piece.length;
        }
        if (bytes.held().length === 0)
            await more();
        bytes.drop(1);
    };
    return {
        async ask(oids) {
            if (oids.length > 0 && !child.stdin.write(`${oids.join('\n')}\n`))
                await new Promise((resolve) => child.stdin.once('drain', resolve).once('close', resolve));
        },
        end: () => child.stdin.end(),
        take: (sink) => (takeHeld(sink) ? undefined : takeSlowly(sink)),
        async close() {
            child.stop();
            await child.ended.catch(() => { });
        },
    };
    /** `<id> blob <size>` and where its line ends; `<id> missing` is thrown, as what is not there was not looked at. */
    function headerOf(held) {
        const line = held.indexOf(10);
        if (line < 0)
            return undefined;
        const text = held.toString('latin1', 0, line);
        if (!text.endsWith(' missing'))
            return { end: line + 1, length: Number(text.slice(text.lastIndexOf(' ') + 1)) };
        bytes.drop(line + 1);
        throw new git/* GitFailure */.Xi(`This repository lacks the content ${text.split(' ')[0]} that it names: run git fsck.`);
    }
}
/** Reads single blobs one after the other, with a git that starts at the first of them. */
function objectsOnDemand(place) {
    let reader;
    let last = Promise.resolve();
    const next = async (oid, sink) => {
        reader ??= openObjects(place, { many: false });
        try {
            await reader.ask([oid]);
            await reader.take(sink);
        }
        catch (error) {
            if (!(error instanceof git/* GitFailure */.Xi))
                throw error;
            // An older git ends at the first object that a partial clone lacks.
            await reader.close();
            reader = undefined;
            throw new blob/* Unreadable */.IO('is not in this clone');
        }
    };
    return {
        read(oid, sink) {
            const reading = last.then(() => next(oid, sink));
            last = reading.catch(() => { });
            return reading;
        },
        async close() {
            await reader?.close();
            reader = undefined;
        },
    };
}


/***/ }),

/***/ 1932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ findMarks),
/* harmony export */   K9: () => (/* binding */ markAnchors),
/* harmony export */   d$: () => (/* binding */ readGitleaksIgnore),
/* harmony export */   xX: () => (/* binding */ gitleaksIgnore)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2971);
/* harmony import */ var _ignore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1996);


/** Literals, in lower case, of which one stands in every text with a mark of the tool. */
const markAnchors = {
    gitleaks: ['gitleaks:allow'],
    secretlint: ['secretlint-disable'],
    'detect-secrets': ['pragma: allowlist', 'pragma: whitelist', 'pragma:allowlist', 'pragma:whitelist'],
};
/** The name of the file in which gitleaks lists findings that do not count. */
const gitleaksIgnore = '.gitleaksignore';
/** Finds the marks of other tools. They are about keys alone, whichever rule of theirs they name. */
function findMarks(path, text, migrate) {
    const lower = text.toLowerCase();
    const used = migrate.filter((tool) => markAnchors[tool].some((mark) => lower.includes(mark)));
    if (used.length === 0)
        return [];
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placer */ .G1)(text);
    return used.flatMap((tool) => finders[tool](text).map(({ start, end, from, to }) => {
        const { line, column, endColumn } = place({ start, end });
        const covers = [line + from, to === 'end' ? _ignore_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLine */ .f : line + to];
        return { path, line, column, endColumn, covers, rules: ['key-*'], reason: text.slice(start, end), tool };
    }));
}
const finders = {
    gitleaks: (text) => marks(text, /gitleaks:allow/g, () => 0),
    'detect-secrets': (text) => marks(text, /pragma: ?(?:allow|white)list[ -](nextline[ -])?secret/gi, (next) => (next === undefined ? 0 : 1)),
    secretlint: (text) => [
        ...marks(text, /secretlint-disable-(next-)?line\b/g, (next) => (next === undefined ? 0 : 1)),
        ...blocks(text),
    ],
};
function marks(text, pattern, line) {
    return [...text.matchAll(pattern)].map((match) => {
        const at = line(match[1]);
        return { start: match.index, end: match.index + match[0].length, from: at, to: at };
    });
}
/** From `secretlint-disable` to the next `secretlint-enable`, or to the end. */
function blocks(text) {
    const found = [];
    let enabled = 0;
    for (const match of text.matchAll(/secretlint-disable(?![\w-])/g)) {
        if (match.index < enabled)
            continue;
        const end = match.index + match[0].length;
        const enable = text.indexOf('secretlint-enable', end);
        enabled = enable < 0 ? text.length : enable;
        const lines = text.slice(end, enabled).split('\n').length - 1;
        found.push({ start: match.index, end, from: 0, to: enable < 0 ? 'end' : lines });
    }
    return found;
}
/** Reads `.gitleaksignore`; blank lines and `#` comments are passed over, and so are lines that say nothing. */
function readGitleaksIgnore(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const match = /^(?:([0-9a-f]{7,64}):)?([^#].*):[^:]+:(\d+)\s*$/.exec(line.trim());
        const [, commit, path, number] = match ?? [];
        if (path === undefined)
            return [];
        return [{ path: path.replaceAll('\\', '/'), line: Number(number), ...(commit === undefined ? {} : { commit }) }];
    });
}


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lastLine)
/* harmony export */ });
/** The last line of any file. */
const lastLine = Number.MAX_SAFE_INTEGER;


/***/ })

};

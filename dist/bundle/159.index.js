"use strict";
exports.id = 159;
exports.ids = [159];
exports.modules = {

/***/ 9892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createInspector)
});

// UNUSED EXPORTS: standardAnchors

// EXTERNAL MODULE: ./build/src/keys/random.js
var random = __webpack_require__(9131);
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
/**
 * For each byte, bit 0 for what may stand two behind a quote that ends a literal to which another one is joined, unless
 * a letter does; bit 1 for quotes.
 */
const jointBytes = bytesOf(` \t\n\r+.&_\\${quotes}`);
for (const c of quotes)
    jointBytes[c.charCodeAt(0)] = 3;
function bytesOf(characters) {
    const bytes = new Uint8Array(256);
    for (const c of characters)
        bytes[c.charCodeAt(0)] = 1;
    return bytes;
}
/**
 * Beginnings of escapes and joints with what may follow: each pair is a bit. The two halves of a byte are looked up
 * apart, so a beginning must be one row or one column of the ASCII table; what follows may be told of a few more.
 */
const beginnings = [
    ['%', '234567'],
    ['\\', 'xu\n\r0123'],
    ['&', '#a'],
    ['=', '234567'],
    ['=', '\n\r'],
    ['"\'', ' +.&'],
    ['"\'', '\t\n\r'],
    ['`', ' +.&\t\n\r'],
];
/**
 * Tables of sixteen bytes, by which vectors look up halves of bytes. Five sets with bit `high half` in entry `low half`:
 * what encoded runs are made of, the three of a group of base64, hexadecimal digits. Then the bits of `beginnings` for
 * the low and the high half of the site, and the same for the byte behind.
 */
function nibbleTables() {
    const tables = new Uint8Array(144);
    const add = (table, entry, bits) => {
        const at = table * 16 + entry;
        tables[at] = (tables[at] ?? 0) | bits;
    };
    for (const [table, set] of [sextets.join(''), ...sets.slice(0, 3), hexDigits].entries()) {
        for (const c of Buffer.from(set))
            add(table, c & 15, 1 << (c >> 4));
    }
    for (const [index, parts] of beginnings.entries()) {
        for (const [side, characters] of parts.entries()) {
            for (const c of Buffer.from(characters)) {
                add(5 + side * 2, c & 15, 1 << index);
                add(6 + side * 2, c >> 4, 1 << index);
            }
        }
    }
    return tables;
}

;// CONCATENATED MODULE: ./build/src/keys/decode/decoder.js
/** Bytes around an escape that are taken along: what names a key stands ahead of it, the rest of it behind. */
const ahead = 256;
const behind = 512;
/** Decodes one kind of escapes around a clue, as long as each is within reach of the one before. */
function decoderOf(signs, read) {
    const begins = new Uint8Array(256);
    for (const sign of signs)
        begins[sign.charCodeAt(0)] = 1;
    return (source, clueAt, page) => {
        const { bytes, low, high } = source;
        let at = Math.max(low, clueAt - ahead);
        let last = Math.min(high, clueAt + behind);
        /** From here on all stands as it will stand in the page. */
        let start = at;
        while (at < last) {
            const found = begins[bytes[at] ?? 0] === 1 ? read(source, at) : undefined;
            if (!found) {
                at++;
                continue;
            }
            if (at + found.length > high)
                break;
            const copied = page.copy(start, at);
            if (page.isFull())
                return copied - behind;
            if (found.code >= 0)
                page.add(found.code < 256 ? found.code : 0x3f, at, at + found.length);
            at += found.length;
            start = at;
            last = Math.min(high, at + behind);
        }
        const copied = page.copy(start, at);
        return page.isFull() ? copied - behind : at;
    };
}
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

/** The value of `count` digits at `at`, or -1. */
function digitsAt(bytes, at, count, base) {
    let value = count > 0 ? 0 : -1;
    for (let place = at; value >= 0 && place < at + count; place++) {
        const digit = digitOf(bytes[place] ?? 0);
        value = digit < base ? value * base + digit : -1;
    }
    return value;
}
/** The value of a hexadecimal digit, or 99. */
function digitOf(byte) {
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 99;
}
const escapeOf = (code, length) => (code < 0 ? undefined : { code, length });
/** `%2D` */
const decodePercent = decoderOf('%', ({ bytes }, at) => escapeOf(digitsAt(bytes, at + 1, 2, 16), 3));
const controls = { n: 10, r: 13, t: 9, '"': 34, "'": 39, '/': 47, '\\': 92 };
/** `\x2d`, `\u002d`, `\u{2d}`, `\055`, `\n`, `\"` and a line that goes on behind a backslash. */
const decodeBackslash = decoderOf('\\', ({ bytes }, at) => {
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
    const octal = digitsAt(bytes, at + 1, 3, 8);
    return octal < 256 ? escapeOf(octal, 4) : undefined;
});
function unicode(bytes, at) {
    if (bytes[at + 2] !== 0x7b)
        return escapeOf(digitsAt(bytes, at + 2, 4, 16), 6);
    let close = at + 3;
    while (close < at + 12 && bytes[close] !== 0x7d)
        close++;
    return close === at + 12 ? undefined : escapeOf(digitsAt(bytes, at + 3, close - at - 3, 16), close + 1 - at);
}
const entities = new Map([
    ['amp', 38],
    ['lt', 60],
    ['gt', 62],
    ['quot', 34],
    ['apos', 39],
    ['nbsp', 32],
    ['lowbar', 95],
    ['hyphen', 45],
    ['dash', 45],
    ['period', 46],
    ['colon', 58],
    ['sol', 47],
    ['equals', 61],
    ['plus', 43],
]);
/** Characters of an entity between its signs. */
const longestEntity = 10;
/** `&#45;`, `&#x2d;` and names of ASCII characters. */
const decodeEntity = decoderOf('&', ({ bytes }, at) => {
    let end = at + 1;
    while (end <= at + longestEntity && bytes[end] !== 0x3b && bytes[end] !== 0x26)
        end++;
    if (bytes[end] !== 0x3b)
        return undefined;
    const length = end + 1 - at;
    if (bytes[at + 1] !== 0x23) {
        const code = entities.get(bytes.toString('latin1', at + 1, end));
        return code === undefined ? undefined : { code, length };
    }
    const isHexadecimal = ((bytes[at + 2] ?? 0) | 0x20) === 0x78;
    const start = at + (isHexadecimal ? 3 : 2);
    return escapeOf(digitsAt(bytes, start, end - start, isHexadecimal ? 16 : 10), length);
});
/** `=2D` and a soft line break, of mail in quoted-printable. */
const decodeQuoted = decoderOf('=', ({ bytes }, at) => {
    const length = bytes[at + 1] === 13 ? 3 : 2;
    if (bytes[at + length - 1] === 10)
        return { code: -1, length };
    const isCapital = (bytes[at + 1] ?? 0) < 0x60 && (bytes[at + 2] ?? 0) < 0x60;
    return isCapital ? escapeOf(digitsAt(bytes, at + 1, 2, 16), 3) : undefined;
});

;// CONCATENATED MODULE: ./build/src/keys/decode/joints.js


/** A literal ends, another begins: blanks, line ends, at most one operator and one letter of a prefix between them. */
const joint = /^["'`][ \t\r\n]{0,90}[+.&]?[ \t\r\n_\\]{0,90}[A-Za-z@$]?["'`]/;
/** Joins literals that the language joins: `"sk-" + "abc"`, or one below the other. */
const decodeJoints = decoderOf('"\'`', ({ bytes, low, high }, at) => {
    if (at === low || keyBytes[bytes[at - 1] ?? 0] !== 1)
        return undefined;
    const length = joint.exec(bytes.toString('latin1', at, Math.min(high, at + 192)))?.[0].length ?? 0;
    return length > 2 && keyBytes[bytes[at + length] ?? 0] === 1 ? { code: -1, length } : undefined;
});

;// CONCATENATED MODULE: ./build/src/keys/kernel/layout.js
/** Bytes of a keyword at most: two vectors. */
const longestKeyword = 32;
/** Three bytes are known of every sample that a keyword is found by. */
const shortestKeyword = 3;
/**
 * Hits that one call returns at most; the next call goes on where it stopped. More than there can be at one sample,
 * since a keyword is known by where it begins, how long it is, and whether it matches in any case.
 */
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
/** A gram is four bytes, folded to lower case by setting bit 5, as one little-endian number. */
const fold = 0x20202020;
/** Rows of the filter, of eight bits each: 64 KB, which stay in the first caches. */
const filterRows = 65536;
/**
 * The row of a gram: a sum of products of its halves, which vectors of 16 bits compute for eight grams at once. Of the
 * fourth byte bits 3 and 4 take part; bits 0 to 2 choose the bit in the row.
 */
function rowOf(gram) {
    return (Math.imul(gram & 0xffff, 0x79b1) + Math.imul((gram >>> 16) & 0x18ff, 0x9e37)) & 0xffff;
}
function bitOf(gram) {
    return 1 << ((gram >>> 24) & 7);
}
const chainCount = 32768;
/** Entries of all chains together at most, the unused one included: two bytes number them. */
const mostEntries = 65536;
/** The chain in which the entries of a gram are. */
function chainOf(gram) {
    return Math.imul(gram & 0x18ffffff, 0x9e3779b1) >>> 17;
}

;// CONCATENATED MODULE: ./build/src/keys/decode/page.js

/** One page for each level of encoding, in the kernel's memory behind the text of the file. */
function createPages(memory) {
    return Array.from({ length: deepest }, (_, level) => {
        const at = textCapacity + levelGap + level * (levelGap + levelCapacity);
        return createPage(memory, at);
    });
}
/** Numbers of a row of the places: where in the page a piece begins, and from where to where it was written. */
const row = 3;
/** The end of a piece that stands in the page as it stands in the text. */
const verbatim = -1;
function createPage(memory, at) {
    /** Grows with the pages that need it: most are small. */
    let places = new Int32Array(row * 1024);
    let rows = 0;
    let length = 0;
    const put = (start, end) => {
        const place = rows * row;
        if (place === places.length) {
            const larger = new Int32Array(places.length * 2);
            larger.set(places);
            places = larger;
        }
        places[place] = length;
        places[place + 1] = start;
        places[place + 2] = end;
        rows++;
    };
    /** Where the row of the byte at `index` begins: the last one that begins no later. */
    const placeOf = (index) => {
        let low = 0;
        let high = rows - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((places[middle * row] ?? 0) <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low * row;
    };
    const startOf = (index) => {
        const place = placeOf(index);
        const ahead = places[place + 2] === verbatim ? index - (places[place] ?? 0) : 0;
        return (places[place + 1] ?? 0) + ahead;
    };
    const endOf = (index) => {
        const end = places[placeOf(index) + 2] ?? 0;
        return end === verbatim ? startOf(index) + 1 : end;
    };
    const add = (byte, start, end) => {
        memory[at + length] = byte;
        put(start, end);
        length++;
    };
    return {
        at,
        get length() {
            return length;
        },
        clear() {
            length = 0;
            rows = 0;
        },
        isFull: () => length === levelCapacity,
        isVerbatim: () => rows === 0 || (rows === 1 && places[2] === verbatim),
        add,
        copy(start, end) {
            const stop = Math.min(end, start + levelCapacity - length);
            if (stop <= start)
                return start;
            memory.copyWithin(at + length, start, stop);
            put(start, verbatim);
            length += stop - start;
            return stop;
        },
        narrow() {
            const zeros = countZeros(memory, at, at + length);
            if (zeros < length * 0.4 || zeros === 0)
                return;
            const kept = [];
            for (let index = 0; index < length; index++) {
                const byte = memory[at + index] ?? 0;
                if (byte !== 0)
                    kept.push([byte, startOf(index), endOf(index)]);
            }
            length = 0;
            rows = 0;
            for (const piece of kept)
                add(...piece);
        },
        startOf,
        endOf,
    };
}
function countZeros(bytes, from, to) {
    let zeros = 0;
    for (let at = from; at < to; at++)
        if (bytes[at] === 0)
            zeros++;
    return zeros;
}

;// CONCATENATED MODULE: ./build/src/keys/decode/runs.js



/** Bytes ahead of a clue that may belong to the same run. */
const mostAhead = 4096;
const runs_sextets = valuesOf(`${random/* base64 */.K3}-_`, sextet);
const nibbles = valuesOf(`${random/* hex */.uh}ABCDEF`, (c) => Number.parseInt(c, 16));
/** Runs of base64 in either alphabet, also over several lines. */
const decodeBase64 = ({ bytes, low, high }, clueAt, page) => {
    const value = (place) => runs_sextets[bytes[place] ?? 0] ?? -1;
    let at = clueAt;
    const first = Math.max(low, clueAt - mostAhead);
    while (at - 4 >= first && isAscii(value(at - 4), value(at - 3), value(at - 2), value(at - 1)))
        at -= 4;
    let bits = 0;
    let count = 0;
    let previous = at;
    while (at < high && !page.isFull()) {
        const six = runs_sextets[bytes[at] ?? 0] ?? -1;
        if (six < 0) {
            const next = overBreak(bytes, at, high, runs_sextets);
            if (next === at)
                break;
            at = next;
            continue;
        }
        bits = ((bits << 6) | six) & 0xffffff;
        count++;
        const rest = count & 3;
        if (rest !== 1)
            page.add((bits >> (((4 - rest) & 3) * 2)) & 0xff, previous, at + 1);
        previous = at++;
    }
    return at;
};
/** Runs of pairs of hexadecimal digits, also over several lines. */
const decodeHex = ({ bytes, low, high }, clueAt, page) => {
    const value = (place) => nibbles[bytes[place] ?? 0] ?? -1;
    let at = clueAt;
    const first = Math.max(low, clueAt - mostAhead);
    while (at - 2 >= first && value(at - 2) >= 2 && value(at - 2) <= 7 && value(at - 1) >= 0)
        at -= 2;
    let upper = -1;
    let previous = at;
    while (at < high && !page.isFull()) {
        const four = nibbles[bytes[at] ?? 0] ?? -1;
        if (four < 0) {
            const next = overBreak(bytes, at, high, nibbles);
            if (next === at)
                break;
            at = next;
            continue;
        }
        if (upper >= 0)
            page.add((upper << 4) | four, previous, at + 1);
        upper = upper < 0 ? four : -1;
        previous = at++;
    }
    return at;
};
/** Where a run goes on behind a line break at `at`; `at` itself where it does not. */
function overBreak(bytes, at, high, values) {
    const next = at + lineBreak(bytes, at);
    return next < high && (values[bytes[next] ?? 0] ?? -1) >= 0 ? next : at;
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






/** Levels of encoding that are taken off whatever it takes. */
const sureLevels = 2;
/**
 * How many times its own length, and at least that of a small page, a piece of the text is scanned in all on further
 * levels. Where several encodings stand side by side each is taken off before and after each other, which makes
 * hundreds of times; of encodings that stand one in the other each is taken off once.
 */
const mostTimes = 16;
const smallest = 2048;
const decoders = {
    [clue.base64]: decodeBase64,
    [clue.hex]: decodeHex,
    [clue.percent]: decodePercent,
    [clue.backslash]: decodeBackslash,
    [clue.entity]: decodeEntity,
    [clue.quoted]: decodeQuoted,
    [clue.joint]: decodeJoints,
};
/** Four for each kind of clue. */
const ways = 4 * (1 + Math.max(...Object.values(clue)));
/**
 * Scans a range as it stands, then what is encoded in it, and what is encoded in that. Matches have the secret as it is
 * when decoded, and the place that it was decoded from.
 */
function createDeepScan(scanner) {
    const { kernel } = scanner;
    const pages = createPages(kernel.text);
    /** Bytes of what is encoded in one piece of the text that may still be scanned on the levels which are not sure. */
    let left = 0;
    const scan = (range, least, heard, level) => {
        scanner.scan(range, least, heard);
        const page = pages[level];
        if (!page)
            return;
        const placed = { ...heard, match: (match) => heard.match(relocated(match, page)) };
        const { low, from, to, high } = range;
        const clues = [];
        kernel.clues(from, to, high, (at, kind) => clues.push(at, kind));
        const { text } = kernel;
        const brokenBy = createBreaks(text, from, high);
        /** For each kind, and for each of the four ways in which base64 can be cut into groups, up to where it is done. */
        const done = new Int32Array(ways);
        for (let index = 0; index < clues.length; index += 2) {
            const at = clues[index] ?? 0;
            const kind = clues[index + 1] ?? 0;
            const way = kind * 4 + (kind <= clue.hex ? (at - brokenBy(at)) & 3 : 0);
            const decode = decoders[kind];
            if (!decode || at < (done[way] ?? 0))
                continue;
            if (level >= sureLevels && left <= 0) {
                heard.cut();
                return;
            }
            page.clear();
            done[way] = decode({ bytes: text, low, high }, at, page);
            if (page.isVerbatim())
                continue;
            page.narrow();
            if (level === 0)
                left = mostTimes * Math.max(page.length, smallest);
            left -= page.length;
            const whole = { low: page.at, from: page.at, to: page.at + page.length, high: page.at + page.length };
            scan(whole, least, placed, level + 1);
        }
    };
    return (range, least, heard) => scan(range, least, heard, 0);
}
/** How many bytes of line breaks stand from `from` to a place: they count in no group. Asked for one place after the other. */
function createBreaks(bytes, from, high) {
    const text = bytes.subarray(0, high);
    let count = 0;
    let next = -1;
    const find = (place) => {
        const found = text.indexOf(10, place);
        return found < 0 ? high : found;
    };
    return (at) => {
        if (next < 0)
            next = find(from);
        while (next < at) {
            count += lineBreak(bytes, bytes[next - 1] === 13 ? next - 1 : next);
            next = find(next + 1);
        }
        return count;
    };
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
var builtins = __webpack_require__(7805);
;// CONCATENATED MODULE: ./build/src/keys/kernel/gram-data.js
// How common grams are in source code and prose, deflated. Made by scripts/grams.ts.
const trigramData = 'hLxbbBxXmib4n4hMknL3Auc/EZmk5FogzonIJCXXAnHLJGXXABmRF5JyDZB3UnbNgHklZVcDvCdl94NEihe5exaWqLtrAEu2ZUuu3i1XueyyXfPQPV3dXdU1i5nd2t6Hnn3Zh32YBfZxn3dOJKW6LbApS6YyQ3E55798//d/f1743qsXXrnw2suX5s/PTE25484bzT3zpvPScbgZcGcpNNlg+frbPz38i63BnY+2NgdnS5Plv+x/2ryWHexlNjPTa62D2dT90lajme926rVSu5pPc128at1MVtAqoTmHUHYVrA2Kr2anw8F0Z97zvNRiuHuBhchRuIaCHChFcLcXChn/J1/6m38fzroJi+Ve1xE5VVoMzZhNgUJ+u/Cyn/X8glu0uOn7vPXW1u07n699f3/q459ttat3l7OfHva+409tTD8O5yxTFHfyN9754s8/P97wL2sfvJV52N5u+r/eLHimEJXQERyFCsS4nt+zPuZe+MLWdBvtrdn0va6fMQXnzDITQqic0K/ufvXFBw+3VzJPX6n+pHqvlHlvefH1W2fnvlzo/A8Za6owm//pVx/+L5P/6DT+Vj/4NN+rbG5n3mt3rRQ+DIVzD9uoIMldFzecq5S1ickgQ5sEest+KbS8ms8z3BRWiVdmvK7ZXs2YZtd0WbCf0Y82s2kr0arNVubMPM0f1I7Ps4DYwDllnJaRIilsNXumKYRAXWN4seSUF9peJuOkkrHtTAAlAlBulOr5RK3YrTTzaRKLAfU7nlcw6xuJul8jSzkVeq7gqFHOqUAAQuOQFkLhoKHCFQVsAHUBFQEEDDQEBVAA1I2/X9j5fn1w6fy9lWVvs+Bu3F6em5uZKZVKs81sIznX2frwrz6eXQ/c86nqk4wjag4hnW7J9/28Z1ZNV3hFRLvYLBZMN1M1rbR4uVI12WbR84XOUUfGGdMZNZqb2zvL/GxWe33W99s103wrdAuoGZxxlkBMVKmdqnuCc98UHjIMHKUVhp5AhhhDRIIKAt0oZHc5nn/iFs7U0alqrO5mXxKM8yo3A6JoWWN1UnQ4NxApMiScAtgz1rfZaYufYZjAtKKhUfBMHlAMdYaMcKaA5wlTY8gTAhlBJQ1G15pyOJv/QL94ODmJSMGdZVVk1GEVQQgSAjRtydsixOFVM/AoAD8vJnBUo+PM04miiPjSTKfPCqi3JoIpp8Kr19hWlpmU2UJd0xB1ogHXa9aDm1gaIZ1zmuFSAq6naUTRKKGcEGQINHQROZFPhEgpJeA4Ql5aRxwnFBQC1DXNqkPNlO6eVihuato7jmBUlTdFgHBVAagu9DKuKYQruDBv+gl1s+CLqsrRMUxUQAWA7mazWHAKhVSj6KkBBTDEy2Z+wRZ52+IcVAF2NxSum3SZ5gqTOIDgcB8NhiZS1CjEwVhKACUAQKL/KADkiqWa0B2zbjcmTfA1p7R8a29vd21jo9Pp1urXRD19//uvZRP+Tx7f3Pt6mmmpDCtP9wv5qne2aLptz6luMvWgV7wYWoE+7eTHUSk2/dZCoaMVkbnYFZxXHEb2Gocr1am9j+88erNex+2jweev+qIWoO+hGVBccghZD02LacjRZgxRUyj92/4vusfh5keJ5X3XaW2XMk8vdO5q2cr2rcoBEjrt81y6WWQBR3TKCJQDQHmxeCk7Xm006it+Uuu83b31X5b3/WMuPtA3PvQccawrm+c3fFQc7UN+1iPETIB0EpNzDNDLaMhzMaNd+PfFtPbwP3/x/vTlBEGX2L1mwXTtdGu02MMgFzDS9U0mbZ+YGAckCtCN/ofioXN0k4s63rRziB3PT4RxLo7dIw9jF7dmW8v9jzJ/Gy5+mLy+771RvXMh801QZaiuzYXvHyHQdAJXm826yQlH5iaRGFUd2qLNmAVUtRkhQDSFms0CQ2SoQJy8wA1CWpm0po9wwZvS7N1Zd3WyWWBcxniK1DAAoLU/WPZNIepuRZh4seCuDppequpUXbU4mcZVokKuubzdzDaa/epR3cd4DGi9ll8sab4Xa/gFYlMC28sXi4VUUKxXlgsmEkpAQxyaFKUAuXftsW2CXP4VKScgbZcsbzdK3XC5m1wpFc12XWzsz702f/7MonzNTU/MlBY+eHOhUHN5L51eecVfq1Q1pVEo+imr6iY9P4V6JiVyvWJeS2FmFVMeN1ddJLVmYdGbqHrFG0WTkdlZZ2PnyVt/Vpt/4403fvja/Ln2g/sr/+jXSjiSC1I5LUEhqTM7VV0TAkyhZQOFGtIJU5hAgcw0UEfgKcjtHy+/g1h/S3t66VsJLyBYSBFGEEADFgeQO61hC50o8nFCDQfBs8yzbLTCEuhx0FmhkuuJNq4Cq2jcVTTDoZQnMUY0StKYiBHCBFlqfL6bqTh755MLhzdjzoYeW5kUzFCEGG/lFaIznTiesOVV0OAVpI5BQEy7pzFpaNPcL6iaWQpah9UqaxhmNZGfDfJGZzb1jhWmrsTLSqas6fgCmrFgsFdBl7yhjy2oiDZl4E+yBIkDMKEBgGKB0UaOBaABsRhBO0dAUKTAKaeUAUBd2JWJUKAB+rjiMQqGm7QGiApVolgyjCu0Wt9OtRGRce6yG92EulUqdk296jcrd3wTEgCwf3i4vFUdLM/cXV6wNnIEwv7i9p259vLm7mEh4cQsuHK+6xfaTn4z3tWFgkDARsaGJhVG4fCzK+McLUpkRtAI2GAbD5++c29wYf/69b2vji4XV7L1nbcPtnrX2luH/f1Bv7i7eWfuH9/8VTOhHz1dP35Sd7VEFXN36vn8Fk+1041jbC9566QxvzW3cebT4mtrf3fJ02YX6q2d7cf9j9r97fTgnYa7/vEbi/+hcfdQ6Ct3dvcG7fW1uYXGjSe14+m/xoVr2vY9Riqd1P/63ox1Xj/dymZbmUmesIq8PPCqLEDRQsEQDQOJ621Vxln1dr51bTVlqAzKvtmRvsvhXYxCM8mna5MY58LiGU2lmKLVg/pXrxy783dmbvWtq8Fmc//oneIr5oSXeerM9zSxvdK98fSnP/xo0+/tZ37xVzNebXuh8Wnbu6Eo4fZqKzWrUKIR+1Zj16y3Vz7Q37jowtJmTN8WlsY1mbcKLylYXXZavzz84vrj9U/eO/uP33tnt/3J09d+PXfhtb2J7vKT/M/P+ZODe9f/7ps7jxd+UFs+mL7/y+29vS9XBt+wwjjGjPVcpUgRFCT2buFzdpVbG2OehcSo1bX9ht9sj7e8RqXoCCWYcW98cuu4cIyF2p/Wvs1Z9WCuea9Qz5iJSqafm/NPQbjYvnXaXEeH0gCAECpDTaHf71kFLvKVlHBwvhSUl3u9+UupZiM7mN3GNRWgcvn60eD81tHdjQeDUjgyjvb24cHg/uzgYPLosM/ccgyebF2sZ6aqvYPKdl2gYgD1PU/3KDd1zxcYoD32QIg6EzwUToEjJghJ/fzrp+99tf3069d+9en9ldt3ux//w85b11fOD+7dP3xvZzl76fDTf/qXx752Nbgcc7ceJ7GSUknN8z1Tc5jmeyayrIZGxguZDl5d4ZpCl0KL9HxzGmM5ppk6IZAteLnBoGu5LJOx3r5Uiy01E7hdqL+FYxWhOzMakpmiszaNDmVAEBkFoLbaqjEDKTFAgSjsSuRx/MEtG1/5F/r8aP0Uz9XjNS6d2pbhmg7dFtEBmR2iFxoA9IyRHBmx+WkaJEGlGpQ7aChOTrMVPgdADQJmelePM2fKckxGqKjnbpztmCan53f07+4y3T4u6ke6FkFbM+eaFDSd2kmUfiqva0OUKowxdoaMUPVPIt9GQQw/v2uGxAwtNyscp9pM9HVzqqU6Wi2w8JSVX6i1pzillI39KemNAOgyemvyeanMOHI1AAyTe8RBahBTkesCwCkCkeGbEonIFKCeI1gZhWACkfJdkw0kFAIarchwXVq9XlKg0LQWR3zU0LV9YbqBYgvX8BiBERkSNxvFLb5VTPay08y2AWy/WOx2w0K9UvSSqE5CLoGcGvK6CHT4CxHh+UuFK1cSlMosioQO3Z7+p8s7O8vn9w+P1r8aNKeLU9P9tze71zbCRr+0tdyYbvU2p5++PJ2ykt2toL2fMsMYo/a1gitcobkoQhQBJ2SjOMlC5jSSQciQMBNzpVTLCAw0DM4pSuwd1LcaXqb7uHnzl/lruHm0fXyeIQmQuYrvECExZmDiKIu/TzBgSFBoYGTMKnKatRX3JcdC18QFf7FrKsEHk+JnuymOgtg6w6jsBINGG00MJDGmMgAWxTUCUC18WHxInZtap6M3+BWT5CdxlDCb1iFUKNUI0F3vEWvh+g0SHGvU2Ex0D/LCw7i90bzSCwlpC6w0JbKk4zmSqiHIABGizAhAgFEFZQkFN8VVbAHe1LEwjLuhaaZELBAF3tWY1h4sH180K3i+zALi+7Rsu0L/yQTGcXx1zrriAzJpRHkW8JDKeoQDNWyVdBgixoAohjQtWQcoQkcEREKBEIm3ODJGCVAnsj3GMacjxypEiBHRkKVC6LkW48x0GWMiZRrlkudNuph3Y3nLlZ4GueZguzje6fWqO30rp6pA/apfmNXyG7GmLwANRRn4m2nPapmF1ZLQSJwCnYyu7eiKUBWOACPLdsBVQivU4ESRaV+9czhYvJ0fHEweXNouduru1p3m4uzsVKlfai6UGvpkc+fDV5olfrW1eC796YXzzp6XUHpZkwnBmYYsQZiKQJuco07NqvRg5JRAy9R8FrNRqTFEqiiEfvT5jrnp3L9gvjdX2MHt6fy/lZh5xLYVh8UoEAHU4kImDCAJpCAxoyuQnUBH6YtIqXdrYQfd+bPJX0yMUIczsij9HRzpsieBjGPIDMIM5Dg0OyeBFrlroIY6Iyr3DbvPWzQHmCMV6WeBxhoJqpKoMlI1IAoBm5mv+Ou4PEi+c3ePIidKMa0JUAXZzAUKANPA0EAatgZAbCqvA5jk/w0dMcRpktEUwjwzV6qUsUCFp/KsCAy36G9ntJSIr307ZX+FSrzSWLs9eQb9gIZjajVOKAUFhK4ooFCFUEKG1YQruMEBBSCRVicD2fBZ5REAcZCwSL5HaCyHNlBHIz4Og9jzQEbdqB6VxQIyuu4w8tT0PFatCM/OMAUShox1zUbDqfcTWyVPCXIANdP36kXHDysZTkCCk7RwkROHKIGORD62MTw/ggxboEBrNUETMQqGrNFBxnh7bXGw3Zju9gftu42st+wXVi5udhudar1X3CoV/VZ1K/v1e/Ozk8UPrnn1T0zN7Bexvf3BRn2dzVWtow+06eBaPzx4o/jqzbGVzPz6/Tk2tXF9+9H1wpedjpHtJbo77GzwOPv4qXer64qbx3jjtdoMNTO81XeX5x6ywgqrzzg3yjVN+WHWn/3plPeTQrU4w7nX91qTzCGGQhjoCgNZN7qux4mGgvGAKqBl3EqGOWgYBCN/ljstNJww4oyoFFUgRFB7z/+leZO/3DEfX2arRq2ZGMztnUu+wMd/UUmNI/iF/NrHP/3P//z4o8XB2Z/+mxm/dW+59Knb1FAE/2dlbWY6BtbFlSs7jQ1tJ5guJDcv9DHYyoSHAgVRQCOEjgKRhMZ69yNRtcMt/9Yk57xa9w9XVi5du9js36t+3bTczle1v75+7TeZn9vfO0x9vFL/KLz+F5lvZGWm0bQB+jDjGzfFj3HVZo4iOKG5dsz9RmNjnJQJ8jEChCgAwt1gAalxLV+gYNeKjSNGFVl2Ds1KZthd9hkNJHCQ/JgGkhbZFLJkZ9xyHTxXtHPTnpAMJKoeY4qtSJ6h38wk8qVGdaGRpwkFDD+stX3m+7GCyagMdgt+xjM1KnzuryvSiEAZenJUXAIFY2SBE0YUyKEsuWSAVza7s37XLdRTjWIT8z5fv5Z6eWZqYrpUKjaylp7KN45fraDhONUE83GcI2Wk4Joy83PpEyijDE270tUcSeSAZtgIbY7IFEbkK/IomvpMMGIIHToKEolv65xGgEKuwtDptCjNnzifvHHuSNd9Bq7k2y4iqtRQiYhDhGbbBnnmrUCiGoohPXl0+Y8oB0RNk44mT0VkXKTsBLKpUc0lfyONNi86lzyLwZI23USIkaxNctJFOcOYIo83yvJAJFFZR6MrOdHtGkioCpKXIidwCBjPCIc6VxTOcITO323fJa4KksGUN6DI4wRhlNJ6jGySIYISfGgqUawiaBBDWl90x3JT6ckt//YVHe2c7LSMbhEQwt8eNlxdLtmMKI7Jqluu5fPTPPuBu4IElAvVRVmWynVhOHxxudWSXYX/v5cd+8N35FmoIlBQmdFRQWu64jg5x3G4a3JhIOL2GyUx44dVt5JHxUWN5rpuRjhcC1AIdAyDwIaPjJtOKmGcxsijaAODRA0wAESIUkng31pgWuc4fHgnLL7YWHSvThONliHpU91xCDUAHFNoRFBDLCEDInxm+IzLp3OIjjIey0PyTRerx1eNPjqET2o5XaI3APp88Q1GYtI0leHiEzBCFmCZ8ACogQ7YBNwEj8mkbEJkWCNAQ8XB/1o6XIGyIRMSgMGZg8ItVHLMI5Rwahc45xy0MrFkURKhIDo0JsDY0AMCsYQ5UAxiSIxoEHAKWsqxKlpe7OuKnur5V6cxICGoASQQctQmtMaZQpGHVyomA44W2B7hwCEH8rGiJ+JJh2Hc0DGnIUBLBToW+ZExvHp0u4gKIRJuR06KpGwiniwKDN+lXIhn9sJZ3KO5jOsyk7pcrVk8KpyMS9cPZydqBw/Wngxut2IKQCY0RYb5IuabAiQF3GOmTLbMsGWwgig/AsR+x1rjTSJXh1IapU/ptr1eY3bTW9hMr8x2zaop2vuZuenJZLaZKZaKvp4q9H/8yv3Uo/Wgeyb5X94u3k5Vx0nzPDNRd6qJvNAdZUShRt81eVrz1xWzjdwJETvF0pyfDAu99lxew9ry7M0ndy7vdKsfvzn46tWVuer9S//wc9MzebzsJAIvhUr99u7SOVYhHNhuvC+LthaB2riMDPIZ0gSATwC9+839u+zq3qvZRy8nldNVk3zBiEKZhLWnlGGycJ0WqyCGJFAoNRyT1O8VX/On8oW3Kosfmqc7K4ufvybrbCBVwl1CqE0gTBDdQUaTRmqEElUH4/ZX5rGwxIOx67MfVJwFhTXG9Wxbc1x9qaMT8ExezUjuXW4NBmBgVBRq46BSkQYxDoAMjHztA7NrWGuZ/EwqaF9bKT5NN+brp+uFZmuxIJIbO9t33nS/Xl3iawn17jhFJj0gi2M0ZpxhUaSMmWCso0vD/5oAFRbBUonIhGw3KDkkjICqEyN0C17bcDvxjsXBH0wn3qFMoYTGSRTLZYbQ+Aki4wxxvW0q9X5/y5sMC93WyoKF4wTg2t/vHB7kd46mvxws6PmcAq5fKlzLOH6j0sgzquqwtNAomB3SDBP1lBe7AhRslFHPFqEtkIAKa6tpLphDuKkIDalNFfvqvZ1Bb2ZrcLR3tD2dX0jVFh5sNxq98F4/s71YmrzZ2V/89YU3UlOX7n/w+MdfhTfPev1Ca9n6vNXG9FXsrNHAdhRlI2WZVc3RSoEvkJgx02iU2rWK4ZcyoWfbSxu95MHsfsMrtn+5fONX+WLYu7715SuOu5RDy1NMF8FYVSA0mU+IoUgaFQhxSaUgnQ4M6RQ0oiJ4/ZKZZHuPO5WvtGZLmDSXkny2bLO0niULEWio2hRRoyqQGNCwUzfb3CslNnzXym329L97SZzFCarNOFrSiVkW2kV0bRswJLkQwXYVs1H9MhSb/Hbj3eW7uMoEzd3uNGaOc9/90FvcYbXCB1vjH0sSQQaLCN4SBjQMWty20WS2QxXbAHD9TGYm5ll5r1tnevFyc3dehKJqM0fzq9im1XayizpTlKsL3PmEcKJoYNd4i3LqI0PTNhxKgGuMoUqI4kgfUpjkmmXu4lFDC6ijgKMJE4kjBLU0Aq4FOT1yAEpQMkBRSHRNV2joOkLTkE03zHLGbZjr6JlqzeOkLPPc8mC5OVHrb67v9IoipgJt1zxvjtW2E02rGOM2QK9RL2il6u381VImoSpAIRYxcNLXlKgGGG3mQC5MBXKoDgPZ7na/tJ/v9ycPFvveRsPauFOcmZkcz5ZKmdlSxpqsX/zg1cXUuhv+anzq4vwERZcpTUtoLBFgojCeRC3JHWM7/3nhLeflY33xbdEWtxfOfrJY/L7/4nHh8vprxYK2eX3wxRv7f7HfdhdXpt87//El92B5+odZbxxPtZ0XW4UEBTaH5WbvcepafrGeuPtOIRF+cnn550mahhiFGES4i4FRv7ky4PnNt7bWXk6MTwUKqesiQRUKCurasNIKxZqoUHNG3dV41e6kitd1b1IZAzWJgpAzcYvaPbzKbMBWzLg6JJ2CJJ4m4wafsEWCKMykQb33dqbmbL2Wvv72bc4PVG1lnAkx5maTa8FpLhO0HTMgaklQEsjcQGQNP0E1Siw0NWBsHOxrCz+Z+NIu7U/85N9Uc8Hh9Z1PX9/6/t65a823Hr3R8Ccu3z/4+zfza25Af2Ul96b4qNHJkuUZ7ywf5aJkmG00RMNpzRKD7gK1aQrUYfqMtk4CO7nvOoLhBg4LjGpVcRN5QguN2HWVjNC4IcuRYceHynYlDxi6qCGu/bir9IqzW51EpdGoNLN6mAawuwf9hX13uzl5sFAy13ME2plS4VqxWuxVmjVdUU24ct7dEIGWd2MFi6kcKlBBIihB1KnkylSy/u4kdTSOLKUIXaFLCPbag7+8P3j96P6DW18frZQuzdX/4e2t7f5muH0pe3Cxmdnt3r34z+dupRJax3TbewlGFATjlt8WlRfTFX2z5AY8X9C2H2TPd1541Z9z7k8gXltYWLvo/ca8yUVP3fiQXnFWXrKuM8dBcGrYnrLXZBVkZLzO6TWecrX6eReNLV3/YUpkziQr1fGrGR3VzGxiaZY5YFPFBNSiiAGO+NImaHxAjQMgOVlwmHgVVmVNkMsBGISA54vzOM4FM9JjQNoFd2lQum/dCF/e0zYOJspOb9K6v1Oct85WX/+i2vQ1Uh289vD+/lcP9htv7Uz+b69erPWfvHX5P4TtIMae1NeXDp0R4HW/2u//e3PPKNZ6d94UD4ODtHWoPCsaUBkC65v733x0+8aX/eT9727ebD14/dKvrfR87VToFfkP01W9uLKycc+7o7/j+MfxXlZc5dtF652rPo4rNx6++6OfGQRVDjca/CG5QbmLIac2dzxSL/rz4VT4OF+Zn1JYZ9C8eRoraANSFQks2a5e62oYl4SULMoISNScQIeuA9EIJ5JaA+CmcFA2MpGBg3GN2PmaZ4ZohlrDW6cV6W39ne3mZH2537rc9B01BtQJPS9reiKWt0TUtezN+qbJ0HPtAsOottL4s5pruBojTY6MEGogdYaAjR0fHS0f1A8HM0fvbOU3aqLzUWNuJjteapQKCwVfm8wvHp/7aGJtzch8u/aD16sVdDgJ0yLFNFNLCdRoQhmhtOQ7osCLG3ohwZxc2yfdRSxgjBKBqFSAJTRj/6N36m1n+S9n38v4erh/YecfpfYhnqtrjjZhACbAthwHDCq4mhIEaJWAOy4myCjljbyPJI6+Wc2s3xXonL8w2kxoI7lrh7GB9NKo3pFbLsv/8N3dpTVgCjH0KgQcIDjHXmQvcJGk/gwdfVSfXn3NaRNbIzliOkCMvKsUG6iOEpt6wEYBiE4MPW+ZD53zl8a+aXRA1AK2mcqe1k7tOedXi4KoZkYrT9ATaoxxuUEEWln2Xe1F2/y24RfQaCxX1qerLa1ZZnktX+Ju0Dl48TDjz6y/6LnnfzSfcsY6C6UbZ88ztOnZ8cTRGYJGBbGQUvLAJCEjy4sRAoarpLEJgiuerG8MBbgsYAk5AdoqAbuR9xaqxKvG5mcF2n1dORyWyc+K7phsgpgskHxATUdcq+rqplkrcJZLuTyPSsSedO5u7+wHW9tTR8s9M085OJ7vdf3AK1YKDgM1AeU0hiiAc+KME4j6AcO6g0bFLCgwWE1x0xToaqqnKWgAtSvNZi+frBb7le1CghVT7sLK5la/E2xtZQ4Wil67tpn9+vTZpBVyKbYhBFVCoatJ8EjQYRwdTglpScodZXMvRiJ8Qn0JlCQgiJoOkg2tMWYCZ8CIRB4KoM6QytaIjZSiDQbYpvQAyejJEC+Xx5QZwRhWRlGFajBHxjRHLnKUMuTphniAnQhKKKGCEPo7tT1yri05xOFcOl4oIK8hKiAVMBJSyBM4BGVikRQHUaKzDMvGiAwdbpUg0ecyVAzZBDS5yxzkhgwOKNs6XLKhhALyBEYrL+kCwSggcgWpwijVpBZG1oBISM7OIbin2Wt4ivmj8mMiQ7PkX+TtyGOipaNUUvZwciNk+JsOXYqQk4fmEDWqCUBAh301SfHLhVCH209NHoqIhpCINyYJGYD4M6IlKi1pIeNZMXQ9pyGhfNS+kn1HjorAIeX6nL6g5HdW+PfYlDwZEib0GRelaFSKraKnkK106nS0ifFk3NI0S2OaGuep1vmPJ/f/pvr1S2evf/fgkVbVlGaW6dp4gGlHT1CV+UZuu/Bj7SIWd2OFui5a1Y+27hX9s+F46BeCaVPHhe388S+/+PqvNksPXn/699+7VGrfuTf9zUTWxPiaOxFYKaqwDM9t9R5hC3wvduvaOK3UblkHCUxATNJw09J4EeijB/d+xvOP//zM3rmLqWyY0Hps2NOMCLPowUP3w2ybWillL4+c1lPaILVRwvEcy/IMJ+Odi+2tJ83NqZvcr2rXagUs97Ldwdn8VGIiMKfteZ+QsN/98aW7s0fVxZ9dP/P2/Sd9v5nW7qZTWqAF+tSVqiAUZ+jqqOQvKCE2y0Hk0/ycdZqNGvmXuBknI/xiZe2w9kh8wa3daXdehJXlt6afLPTn2+c6vZWrb8xqZ3uXd74499OHpsNXTiUe6UgNVwMvzU7TJJUUAaEQS4K9wTjbNZI2ySAQu6aAO4RZhFNmAFU1sPKFzalNu1A71U17cffOSulrjNq8kcRmyMUzITQ+JDY5rgWmst1f6BfG26X+2mEpgZMKkMHhYPmgMjiYObrU1KplAl6x2fiw1F7oXW3mLaJacGWuYJoVLAh98xxTDCC0MiywpaKHEmDw2buT6Ogc0VSETiBHMdd65/r1wYX9o/vXnhwuFhemly+/ubXV36r2B9mDhWZmd/PjxX++XLpzdnxjp7p2sOHFarO4tC1Cs0X0AM0QAydgpHPWSt8Y7frnH11rMmKV3KWmaGktR++iaVrU8JlaX/z08mz283sHP/tVb0vbvn/wkzdZjSyBvqdYbRoYDlPylqljzDadiolInUneupu/pd90Fm6ZCz3Gc5uN1N1rT+svYvur71Turi3/qJDl5WTU1iA5yJ2Q/YaHSZyw02ZQZETzvxe23g46eMzZhubN60vlv91Sd2asBCYDc9ooJAjJFFPlbWxgjmBb5RVCf1RRSKf28jGSm/c673ov6SSfEVf/KfxI2yyfvclmZ5lj39TYNnKOZA2hzOIUYgyM6mdrjjC03ASWUsQuV4k7X3qr+ie/ab5R3T+fTfWu9/7ql92fF2/n+x9P/tuDwvHDJ/dmf/545rKVfPjWjbU0Q9mosuvl1lUbPF8RTKNLgQJeMrT4GKWpHCPUUCwQvpM3XeZklUBFEgSM5KXOiRhfEXpaNp4EzVkSskmGEhjldJVA3vNcpiG6jkw65y/xpWavnt3o9YojWzMFflUhxtLg8qA32RsM9i6vFPloAuytg8HhW6XBYOZwue+Gq3F40t/Zas6t3+2vHTYm9VGOxvnQNV3btLRQY6pBf3TqHd2sCcHzrl3gSBIEtX/35P5bn/TuPZl/8t7d+v5y4faXyyvLszPL2/3uTq/hL24/+cW//HTu9o/33jiXfPvV5RlnZzZ9PyMSPFFhybyVwISKaPS90HsFz+8mCg3Oc0GGdKb9KRzN4VnHZIrG/C871w/+/E638w9vLv672dKL7btzi5/qDsPRJXdmyUogrHQhl8Iy2pDJkXRKZiWg/I3in7l/Wl343s2Vc662ebT55YMv713kzpP/a2LrO28Kv8CUOkbpTFGU2IlqSrgdrwx5M1b1K2jvmsTLmt/CMR6MB+cdMsVKYXvbXcMcfGtpxMkjGmUCtUUcZxpXxtFKAENh2PU7pce3bt25d/rPL9eR3ylZPxj3dS/WZdm1N88qpDS7uTRBJDFAFMDckFDn/6L0mvjTm92LbvM76TNbg63d1zev6R869V62fqlecw6vL38zqbxRHtsPfvbQ0siEKNDK4aRvBRgmx34wzojhKFAYJylJCmhRZCAq0GNcCzaAroIVpXHFcBVkoNiYwasUaOqi8e58WPTC8lHmv8tbQjG2Z3tPiDyEckW2xmVP2O7UNK2q+AlNttUf3tCUg4XmoHB2r9ir9Otdkgag+/fu7dxtHx3N39tZztaWCNQHR4d3XustH+5eb6Yc1Ycrl3r9xkDbKsT7c9XYGnAIBHORcYdzlyNRYff9Ke7ogqGmeBZKMtLeffrek6PX795/cOvn9+8vrMwtXH/7cHB4p7N9NPvx5YXs8bWPL/7v80UxSh4Fxtom4SShgd2p11PV/sV84taCV3GbF9hgcnzyql4MU/bnjCLTgXbbj0tXAcs6MkpbnEDo1zOmHl4r7L4xLTB/dO3Dl1LFM21V95Uic0nQSqhblvC3RwNN8JQGvNb0WpPEkMyFFOYN5cY87BU0euOG++7WElBzWnQTw0OG2D/qWiqgoIJIDC3q3BDjmD/Ra8UX65r7CnLesJTDjwoXcCR4a9Mp+YTWDpdvXv7F2/UPbywszDy+vuukCr62YkRmQyld04dqTy/cqdeMqdqpzaTgxrVU50gCtKihgCfmfePzD2q79tnvTFxPJYXpqc7KrPXSjRfa2nr7i4ww3eXS7k79o7l7fPb49GBF2GJ7Kv1UinlihMs2F41qNcFzQ5Je9n1oGYl8ogjZRGyUhKwMBbflDRqEELtXU5oYYbNhc0yWczZDQ2pxlAjQ+RJLNRqNYWdIao5fqPLyqJBdNAKEPmtUmaVMmPDyeSMjWEQGcYcLDqKluoxFwDgvn5kYEXcyJPl/D5FRADUlUfVzQaxcms5msdtwexm9U6xii6Hb1afS43Hf8nzfNNUxkdmYyuv2Ov/2uPvWBCM0EKRuCYamEGgyhkwKy9MeooDQU1ymKk6I0GGog0YZDv2IgdE4vujX+MULqT/PmL5zcN5/ygQB1fCFoTGiStRsoiAS5ShMQ6AVhC00okYZkyqhaBXaV6+HyK8dkKOECrKLUpCq4t+DnS7kYFUi4mjJZbdF4wroaGiEMQpKEXLFvOAOyTuxMK0TY39lpKkJJruHWkT0EI0aaovjZ2tJjaVkawYQZPBAwpiSk3IkZQoM7QRyR0S//Ak1tIhCNSa7dEQSpqbjENfQBPN8y3SqjBQ01GiMozBMqSvP2EECBaGgM8IJGpLeZ5GOLDcCoJaHwgkREfa2vAtyUgJFTmXLPURIMKCMycwoF0/+X1ZZChISFQJRCQMAFSESbUwjl+3Lq9cGsYHpm45ChSM8oVIpcal2uplaLu+luhmfOHLpXE+EGueu7QcElBjYjGlIQWMK5ydPLwVOYCMBbsjbssvqCfyPPFBWnrZ5zsIRbgrD5wRKiihNh24YOJ4vQstklbDm/2yxronxrbX2wxVHGZNtwA1TRkGlQsdsastmTstHrCgG09FEFpVQPnfQAcUeFlstnfUONsZYohXgtbGlQFY2V5IYgzxVBGE5GnUtA4Gq7HhRWROhZhN7nf6IPqTKklylnPzD4LfyKt5+5Dg/A24TQxpmVOecxJ1oy6XaIKquIBIkUJHISS57SW6BHXVQNaEhQ10z2AiJlNqet+u6TsqJSx0cr1rKoaNfNRQ3dN/XkgoIQZfqaCC3sQw6G9ovP6kyhzsu1+UGDfBdg1QA+bD3GWjauKkyUaC7miEy9cbapOYoDKS6mkKOGoQ6KJVv1DauKCe6nfDkYaLILO1FWrPkzeVVR4GvAVVOIhZBtA1uUODIT2ZahlEE5K2RZzVedDiaJjIupB5dQx6rgm15giExheYxJEty6YrFhpvIbzfWip4pJ47Adc1qCjO1WNarRnLAOkrtnLT11u901YejSMPaPu4PoQMdyhxUAKXd2yp2RW8h2V/uuW4ea5v+dDqVML2sVyiZStLL7p7dstYBjlW0dMSyrMpN00VmyCJFRSUOlGZTN1kCppdQQ0IqDiEVS6SUOCiiIANZnICR2p1kFBoJtkxUPcdVo+55XVBzRA25GnFBVMMcpcAAlAAgJx9alQ1uKfm0I0UVgGhbgkIngbujhMptdCNeQwqwJAEpDyEJQzKzw5KcLslAgAkYoaAqUbJRgFYxRIOc5UjdYUWOKo4o1CaalK1QFqNUIRiXnE8szU+S8CSb4vF17cyjPBJqFnllBCM5F6H0RBCLmtQYU4UJwiMpCHV4qFXpRSOGGW6jnD/yGy9nE9VCfbeZVmP1y73jM4SgA0SNyZQf3QuLsJSUGAIQqRDhgBDCiWQkMq8EN6giyRSEMkycy+Uy1AgwIl2kYihUSCHa9hMmLRKUtLea4yYGoS5j519X9dp2zQzdakW4hsUskDKg2nZzu+s2Ssn9ZkZ71y4DNwvees1NhXbdE4qqQa7INY0TV1OFjpQ+d7GT8AoEqqsxOBEaaUOro6vFYt1LFoulSsPTsSG8hfluGFbsQtfs+J7fqnUzT+dmdIuEC7lWgXGpP7FrQg5osICwNZQxFSoZYVZYi41wqUlgAEYdW1LPkKMaasSgCE6yqjMSbIh2wy5LN+YWUChLexpbOykKNZagCktpZQkfh4qeHBiybnwmLDBYZRyB7BEIh3BoqEsePuwwoRoERiQH91xSRV26C0vIlqJ2QWQM+3zC1at6gnqMUEWjua2HAdpoVgieJ4TmCZlfwhaAUl2y2enhWdrsP5IeZWUleYlyqa3I4PNNHzmRScISvCttHvnwMyGSaWeUa35+V6DOm4X1afIuzEgP0lgUO8CNyETm5GxLKpDk1BvkTuwJTzCWTh0nBvSULQ1N0mgo0YWqKESKqMqRQJM856ukelSuS+5ZkDEk3gMupwX5UH2BmEDq1AtuKuR+O5E3TZAdUbu5vN0Ybwy224OGbugaGF7d9BdMz9RnLZNUDAKHpi9Ygpqc1nG41ZHOCzgZqqekIJaCE83rAT8JcHePjnbudAd3Zw4vH7idgrt5u7QwW0wXe836cr0m0o2dD140GUfXZMwb4wzjBDyXSbXpibpS+kua0aEYXZJVHIBUIhUZHcbryKcz1Qtai3ld7ZLOdX4wnv0Eo1s4EYoNdWQyH8qfYsqJXAcUSY1F0R5QlZDY4QpOZkbxxLTcP5ZUDfVY+FthFVNUOkJRea4QrUb6F8mlI0BVBTB0GRUmKINTNGLGKZOzjQZmFX2oqAKGQ8FaJIsbJmPyTIFlnBDeBH7HtmXOYyJSzEYsODGAgINEkRWMdJlhJpM0LZWryE5oTjFMekOp2ZBIJpFUPvqTOCfCMBRERPrNaKfRJSgHliSuk0OakI+4QztSx6FDFNUQbKj7Q6QMnS79g6WLdGRV12yDK2JVhrFoSnL4uCfCOKkjY1GmOaFh/z81bTb5Ix0Z44wwzgWVtQMH9KzA4TnHcTkXkgSqalvN3lZGcwNno6BruNh2nQe9XroqpLq/4Lo3zKR5q9lo7I7nvWy4Oe2xS54bXur1LZfxthRn49VORr3Vb5QYcr/e1loBHlGncrHZG2+hHmieq+ENM6FuemYCNXHSWpMOW5ASX5RKf4bY0jQImCtMxGoG0xxxNEnsJBvK6VggfVRKzVweHS7V3mjEFbAtM0CHRROZBNd0BbYsrstR4ySaOucxJIbPBQ57ehXG86hBaKI8YRBgwkU5D0vbUjTHvQwzPUw4IpKEI2NyckFeS6OAbtiRd8OZpNNzEnvrLMF1jkKsm6bW1CBnCQcbGBTlcU5FCie4YEQrB5RbjOMIQM7n0UPLeTU0d00CXKDiJJBgIJsgMQCj2vCz0awfd5B9xjnJI9OidQApRIxghbwp0pKLwJmQ0yP379/vTm0t92rLh9vt//HXd3/xrxfqrkBfaEXPZZ+ROFy9fPnywun9w6O9p4dF5/QE0IVuIb+YrncTvenGyP+ci5Md3/d0P/DcVjYdYpwTmsl7KgdU5JAerBI6eonQisTVQxl2DCC+93F/4aC4vZXeXuhbf7O8efCzfv/jxnRtv1/budQ139j++u/+dT3jAkyOjiyXBDdGANwSTSqjZRgpOyOQSspsX3fUWZK+oWSrlBsMIZ8R42yE8pGcroIaZVgnxigUk0GRxKbKUvgpBfcjOefcqp4gEWjTnQAqoHskJruXQMBLwAswIjFWbhg8qGKnOgDvTqmVMQCpTA2VYQmjweiJAyGsykfkzwtrHMMkHaMwcqI9B2MDN7ACxhIxwmHdJUYgLl1+HDAeea3BfIhTA0dHSoEX5S5vAuNOvErSq1o8UtIa6vPJ6ODkQiPqaSkrSoI1oki0ZNSWrsLAMMO0WLGWZIgWcWVkadQmp1aFGpN3bIxGQl0YjW3FIEp87iiMEFU2YWUfNgFg1DAgG8DWybhkJAwAM4ovEtkngUbyC3OYX+3fxqQ4xIaxU770GNBGmsUltCAmJbGfZM6adz3fd3UnzAcFV8P/xHDr1PP0T4YnM34vIMVPpIm/8zL+IJDBs0bSMx0jJbBklZqNTrparLf6XSs1meK5+XzhVpXXrFj90NRb/bp5r3u34as3N69eebCggeUbuTvuunvDnumq2T12xc0pULtemP/x+N6Ft28+nt2LjUwb9oH/qHYb/Q1za7NQKdsEaunZjKlU7tTvTW++D0yAsRX2rIe4eJi8dMshS0sEqlbqZR67sl9czacw+h6CPdw029RbUpy0a9hlhWxlbnf0WPDlTu6ezcmohKFYkR2+QMk5w06hawYTjo4mNwJdoMqoseleE/fQOlbl9xw4gQL5i93z2riV2nEX5lCJnwbjVuG21kb/RmLhWkpxXEK6N6eOcay4eXNtsTk2ZEN7m17vRulR4o2jbivXUqDOGZezXhzdEUKJAsZe7fNSw3Y7iY1uXg1aKqnNzLxyfObN4s7+l4uNwegksfdru43DoHl1bL4YfhHkYnjd9BkfDY/XdndchDGTGLcLx5lWudnSa6auXFklpJa20q0x1NJrZgxB0cGwwrzp2GHAqjrT3g1i0NVRsh5MRKwBE2BncC3goJ2NoAqT4ly3KsfkZMDnHKbuGWtjv0dwSYMfXBoszGwd7mzs7GwXlaK7NMUZysEVVUQ1rgKu/IIOArRM8Q+6l8/P0/kjY+OCKfKbOBTOmGw5l9uaJXTV8Twjgz7onrUx3xg3KVkYGRmUfKm4Ud0kJpSRHE7k+AgkSEDphuOKcXXxs+R2rRKio2pbSXKajnKSzAmdqGSJcM/WBYH6VHsB42NgxIHHRJqcWtoav2KOAMQ5GKZxFXYhkSUJS2rkRxQ+CuNGjMOm8ddS7VqmS6d4Ng9QvRy78gLAEijgqkPfSsPpE7xFaQvKMp7hsLkNNM3H6KhhjNGC1PdToDexT1bTwarCqyqVOmscV8aJYpAZGjRksQicScLdZiNj8+uFaFDAnRBJO1apzd7wpkmc2OCoyrM9OiH7aVKbxzg1M3B6VJHNat5pXWUH5XRn2rtcapUxpjlJbbwSc9jclYG+NibjgER6tsHHEps6Rk9kjJtZZSSnCa47RPaueY3koA72KozLL16QSqfhCIQqta0Uda7bGTCktuC3Sn45UURj9JkCQ46ptjOaBglgFUUhn59/Pf717wFZ+QobhUJodPN63fIJX1UgSJkmqlx4dt4lELvx326sHDSyH7JrB6celyyk8Cek8oeBzFD+gJkFsdDvFaZqvX7rsJe0agn+/mu9ZrZXbcwltkoZUc3c0b4Jm57C11pXlpolTmJUo38WBNiC+C4pdsEIwIZWQlgtc3X0laWMyYiuCdoTj/EzsK4SM2sYssgJuI9I7AOs+pUliKmEdngtXobOBinWaMRWOCyRNF4ou2HO1KPK22jCGtiAZUKTQN+XMxHEdRSgt7K5T+TOG0B71JH4OIc5diLqCmgsGsl/PjxRoSF/BLElqYMe4vXTZhISjAxQVxVFEskVWpb6i/djxhqJ0icGE5wQO3z3StbUopnddVajoT3eI2ev0ZxBKNz47aTLkHqkZftdnQMxFOPWSW2YGD/Tile1Lx59cEkZkQ7Q8g+hh14ZXsoYq1LRQNAFUFdbjr0QnStGW0aF5qgholENmfhJnIyLONBEINO5cjLsooJnyHIOyzEqcyOB5+oIWSEgGIDPJT7yI6/gPeNwKZzOaXb892wjdhJ4omch9oloCmVugBhQ2a+Dl8AtXeu97FVqy3ZBm8bQeeGLU380PvKHbyQ3t7eXt7zl5cnDlV5+vWnyu8XlRT8dbq6sDZp5rHcX/+ZboU8AknGlkZFT0graMjTHDTJi12Igxz6hygNMkMFurFBB2zYINQQmyQilcRvkNsrSzJEEnkiEWaLKdw1Xd6oQz20nV1PxCB0SBhUpi5LkfsRDUGOExiImL2cPl44wqikAfEWtvCjhADGc58mfPF/Q3Alx84xV0olO4jTQTwgjIDehQsoGLcdoEHG40kpkkCBJSkaijSCqKWNKRT3VrzhRwWyM0ZgdM2hMNqsVOWqu/Rb+PENBsQmIiF0hvzfHAF4LlnA/lwpSOJtbpZQbdlyNVWIUY6tMzroKyc7JMlobVeSXXUg9gzECCVBBiUaZoi13qQEVAMNInFwvmroktjK0FyWqsOnvY6OobFd/9y1HuL8NMatwxtz7vTyngSQpGaCkIgICcGrpDxFZNHR1wreeMAKfgbtz+W7vpdr161evD7IuG7X7f2R16XtHR4O57btHuw+OSt6FrH/lB71GpmEWm5luvadd3dvQnkZdFhsNI/oWGQPAikKzejJFI6tahRADbKJKxC9/hDyUo2YOPAvWJ/stx7WoAbkyYCOyAjkvsjZkpW2JfBTDIDY9IQVYBCufTeqCEs3ED31FDN2N6M+YoCFEiMFzFd/zdRHR7Q6Jkcgc7dgwiSiRcGt4SE7G0lWCUfCPGeVhFR71HYYX9IaRgUoPkJmK5n6fNqFyp8sR8Ri1LmRoKBMlZihUDnwqRJWsvE4NkHWSLHPK8pDKMPjkaPQdRPJCJkhRnfz0JPFJhtb4LYkQmY+MpM8DKRkyJ39gYfQ5Ef/sPfJbsD5WdoLR3ws/I0D1E/bn5Ej+RyIx5XetLvpsxIj/UbbUmIWMB6ZTzSPpKSOfDg4HK1v1weWZe5cXCh8ehPjTtx7c//jlowePP/z14KJ78e8yN793f34n7735rbPfXF/2aq6V/ct571X9zNXqhSulM+ScXlyqfrm86b/Z/e9/k7x0r1BvFVLe4DXvu/lz1cKFtf5kIpEIeWl/Y7a57rzzyuZb2dMvOe5Ivv/ywpz2Jzc3v/d+/yUGyfxqdXH9Q20X53dG57ZMTNlqqnbGPatNudrMf7yVMTWVG+3C5utvu+KjPxv5xYse2zMzpcOkm4AYwyyfHidyYD2oex9oG2g1mV8rQM5WrK3z/su9F29UX17tWRhojl37ovtT86aXfzTeuWVVgkqMLV/IXkhNhOb3nNKrXDVrle7iO9Z38pXlc3/66f0dleXUoPF68VJ3/Ojaaz++fdYdTzTK3fHomwFsJoxN2XEgjnve/1edU6636DRfDmN6MWjcPf6p99XDweNLn/xV77geWrO9+ZkL/8e3Bs3v/Whnevql5EarO9NrWFft4ktjX06nzHZLzWy+Yl6wTs1aL9sFE9npYm79bv4m/xr4DW1OoOCUiYJWyrNYc7HgNHmA5wpOvw8tWAJ8V5W0ro2kU09h0o7n3ATVNEKTFg8KXp6p1Gdq4NAXfjP+cvZr4XlCczzPMYWJRwp8eHnQ394qHvQnByulYu1HipBD46bgprB9gRDbVauzbui66HasbE1OUnxufIFJ0yW2Xg2tnAocVo9H/iD2vf+DB58+PXr94/tPfvrNk6OFdy7/xf/zP3399MGTw6dP3/zVe9cvfXT4y7v/9+XDhuXvPdm78RfLluh1Or+5Xt/0brDJW8mLt/hajevpW/+quHBcujX//at3FuqJYqHSPSr8k/+5yHyoN/tOpc21zOYr275l7X5SuL2w9xlLbpSLO9WtzCNceBC/9JGLqzzW2HuneN4bf9Qrrn2eIo6Wb3UO+J531T6/pmReEe5D/H87OJueJoIAgNpCuNqZ3a6EkzO7xTVeOjOLErh0Z7dLJPHAfrQqF2nZYq0HWmkTARP5WLGJN1sCVQ/QSmtTvWg0sneNqP/A/+DVI6l/4iUveXkjWm7jWScu8NDX31GK1LxeLQIbJAG2YcVGw5uB6KybKh0jlBFGx5FIFvhz1pG/ALUxYsxjwsBoeq0UzOJpQ77PrWkQT6RTvLvSsHLIak/lG0xPKgVv0LqxBgUvOH5aun0pBvWU2fV2WXXbChKLda18jyfSJw9kAQGAEdTHhn+pFKw6n5R9yh6JTtPA+pzkNos3Z3cmSt7p2x93rRkt7zYPmwfyRiVzIm5m+cccv+L2ioEDxyvtpdXHBgET6aTbm9qmFd14KXAWQWU0mg7qmnSsYtlaVQCNCATJGc+bpHqFiTsKkI9YPBHcYfELYgz8V/IoJIhexza0gcajHEO0cBkAu9Vax7I9jBniW+Bh29i9RmWFAkaxAY1o+SpK7dWyBW/Ozfr5mucxaX6JZ5f9zPKkb0q1jAmJ/iLSexJaXalT2C+/zioxwZ7ZuuUYMgOmoviaBo8Eqg6gMAQZoYRjEJEAPPx61n/1a6//czF8369/6x/0/g7+hOHm97Pw8+9+q/bm9MO/i+c=';
const tetragramData = 'bLwLkJbVlS5ce+/3fZ619vv11w0aZ2LUHwREBWLkquINEc3FmEz0nKk5NVVTyZhMLqDcFUF9+8r9ps6cmXMyU2GMGqUhgNwbRAQUlWhizJzJnFOVijFGI9Dd9P3+u96GnKn6/0Katvvr/r5v77XXetbzPGv/6Ec/GjXCZ04SderElQIdXObE0dlncEjF61i66NRlTot/7buZp9MLf3zmsuK79j1x8Pa4zOsWB8/b4Id/GR09Aj09/Pn/u1Y3pbyDN2BpFjWNX8WPPdf4mGZvONnv0EJu9LwF5CTkY3EnhB4JnKxgwENKJgjZUk0IPCZeEkDuwHWEBATOlzrHv8DETGJKh1YvCcGFTBixkAmiLGIJXhZIGUGaHZIsd5ow2htDwlmYICGSgZT5TCXlgyKELKPDPTjosNMxylKNulSULnqplFlS62XLLbxcfv8Af+2xW/HKNC6VPDDhWiePos+WYAlyJ2V2Bm50rHfYPkF63vXIp+jPZmJlxt4ah4aEQ1NlkrznsD/FPfwkw2tX8TZQaj16HbodI1PsTXAX9gfeio2Oi2UEPnL4F+WWH7l4e7S9OL+XdPAShvfUlt72SW17EraLXh/vZAkJGh3WhNI32Hk9HkaDbX5vyrYEuWck0eZ4N+6mw/4EygMJjo1h82Vc8zsnxF7oa2AbkSvzudyQ8NxyjbEziZXaV5amqXhrEh2bBbUOA07XVLLhFj0faEz40RRu8sw9Wpz8E/mHhdzkkXt7+Ti7nP+8gdjb4WRbSXKHfGzpHa+9wpWBeaK7JjKx9yUijhnHnQ83+4q9x1B87z+/b8dUEtlymVyuf6v5E3zlmStRn3B1ijZonZfcsZJnJxY/5cUhLX6XlyLq6fmi4p0bJMF8GSHzdZNnR8oQYc+DgBdcvDP7jH7kIELpcNGrp8rn472aKjhe7pfcyTxW/wCOVbItxIgb6Ysj4ZChLZB0mkqfZ4dHpgGeZzwsdLtsGzNpDPF+2Xc99k8XVa/eDpl6DAQ2+yyRhN2hnGA44isR2OpUxEVXspcS2OLlYp52XO9kx914aywYzwY6DRGSSLFKci6wJE63pTJbPJUdC9gQsDZlq5eyLgW5wF6zVhVbNOT5WFyAmqAZW23RLLQYE22bhAMX8Y3xDLoqYWsQRm/PgYQfeylzp8MpZ4/Ogpz2SCTGAQ8fO+ZhrVdonsBLj5cqdjo5HVhmr0f9XEk1yCdBBIHg9oC7UQ9kOOsrNnppnIonI84Cv7qGX4xXy0X8icsErzkOpQj6hSziRktcEiQwkaCW0F5MssgvcZKWMUPLklc7NMyPHYH5I7QAOBNYISmcngmwZCfF208/DYiaoJ94WoahODYEnn1QQNspWweviTj5yJaziCPtDexMtawWK6sdz9iPbZvCn90QAzqCeFQgqOPpgIADqdypURJ6+2aqLg7M1YgnuM2XIm+WwZSHnM6GF0qPyypjo4uRN9FCZo2LS3Sd0wWy2rHje6y0jKCDQVtTPs6Lcc6hjMUSADo5Zy8TWa3X+VLFmgSty1k3F6m0BfXDx8Deq62V+uiytqCrgKFUUm37ASjtDiQtweOMJRtvG10EtKOPZ7yUZQmCgE5L2ux4SXzf4YjjbAQlReYy0UEnq11cEkOWMWTE98RJhQwEOkll2+14dTxTJqD0Oqn2tpqSysc+JhVJCQiyXFha67F4eHFmSQJL/DFhgpIm7ExQ7bPBh6Qz0dTOMhi3OdzJVZ7LskT23YAnUxz8QgZtDaiMfaHY907HPImrF4oT4Pkgd2DII9FEgSUU9YI4mErAaQ+R1++Ih26QnuXYBB1Ygh03ydfFo1Ez1WPTWaPoDFhTqTfTsxJ/uBIpZuJ8XHCrqvLdv5Bx8s9jcTUdfyX8dox6H59xEiWvlOOzpO/3DrUpazw2J2wFW2OR7QKKTGfllcMFN8Ef94zj5t5LuG29k3859y1un5oFLpTNSWkh10FbE0qpCi0ex1IZ/LFjJ+3X/mKPQ32CjqDdQZsOpbJmBDsf0OOBKTZ9HS80Ot3kMYvbGJUnvoGjO11pbbvnUIbqxWy/CO0fM/6V1HnZVkEf27+Mwc/LL+sdznY6Hgm8zCrKkJN+Zb2TyerVSWJlHUFCzMdxBR9D4FKs9pqwz5IRtNVzBTZ6LECd1zr7ioUwsYQpO5ysdWjpuFI3pdra51SLTFq7lC0q6x5Hg9PTyrULsDfRdx+WPGFnjdNaAbX/EV2MKrSmPFzjJcMbS3hmMTcnsWe5Ks9WcDWku9/R9rq708nKElJpeQjVCaOsBM56HXQ6IhK983nOo4YqOOezi9EH7ViG9QvZVuP03/elOHMpu2/Dm39w2H14FE/ciaaXPYP8499XIe/2knvZf3SCtrX60uAqpwOKI2cC72SUGuoi2dwVYs9T5FBPwIEz+xyhM9H0C8e6HVaP7mBGx21OMtk94HDcMR90rPb49f/8Hg+85NFtB7L5Y4+hoYCf/2yGvtWALM/TuP+s46qXb8KzyjWeeaVt9crcxx7VjXUep85l8uxqB9u/bf1jcexYkOo8YkN9ir7Tk2Xlk17emMir+OfyrCByBL/NiOVYzrzMNU7rHVrH4N3PcftYydeB7+wrobpKBofGctcNeOcW7ryNR2/jRjs/fS6uSdk/F+cC1q13HEzZPx89gtUBDUNO6+azX6W+y3HHMc/jN7CrQhoWYbXDuRIqOeTj0Dx4Nis3qla3OnQ8ZtFyOI1BXxFZogERCXsfZE+CRFeOkNol8OhaKAMV8voJpy37E+a7xsQGsMZrt7PNxAI0eP1znLa8jhYiD7icTneMRbWX6pJ2eDYJgzD7hnxevsGP9ic89McgkX8hz4p4MDpNMZVWnQQOY2iwMk/lbYddUU9cza6UQ8Jaj1cFnVdmEQdDdihF7jSQSNmXsGka3r0drY/K3bpTNTdAhs4n9NXOiBIMUw6jEsmXopL38qVEWpIsEOJiygqOpy9iOLXEbJieO0bgyO3SMZlV7Dsynrs6U55YA93Y4dk94NizgWxaLusn2zE99SvPrT8aVelFrK7ECo69gK6GERKcYcvz6NIKxfB3Unp9RjOFVY5WjzUOeycjQclyr0zCPfBoc8gYZCnXeCxltadIn5dHsMGh1rPNFVAMi7We2ODk2Wc878QRz1dnlVY7S1Aiu/am+p5gIj0Zq0fitana4XEi4ldetowqxTidF0Pkx461jrPEIdFXUj4cYylla8IYU2mN8kvPM2OwMXApn3JYwPogDRELEDiCHeSRHZ795xy6NAsRtFWdLmVsSzSASOXIV9m5q8RKeGy9nm8EngrYncivguwK0nJ6DF/5Cl6/iysdqpfyXI3jkw59Tj1XpdI/F82GQwYU1U9gXdREu+ezphR3tTnmj/HnZJ2LeZdHc+DaFexUrF7Igdxx9Qg744M/QKtiHbnzgMd7N6K7gktgQKk/0a4HPwUlK0dozUfOjsu+Qw6bVFr2J7LmZkkxA8er5MRxz3M7xrGafPtMalAWcTozrpzOc5EbVk5n9bnIjuXY9/JkCXLUYyApekMgsbjiUkn5MuUe3e9wLErfWE0+LZtLWZK5sCbNwceFSLjaWQfHz2M2gcBH2W2xIxFsdahzDAxYyDJu4g0sE7JciljCPFYwoZfWIhoM1CYFsl+kZABliaS4EdNY5jI63sNPvPwmkZ07L3Q79qfa4cAs7GxkKaLT+kjqylpgd21JBnaOY577kufgkMu8bFzl0Pxw9HicuX0BjyMfctHaDvsn9+c/1fP/bPwqWnc5O5Rif4+sC7rm0Bh58zB07wkwVAxU4ekPErZXYOfL13FjgpqHeeZx2zEnbas8KlHzsIHec+dcXF/jUANdyjJaU/n3x3FoITuWSy5saPDofpwNi+DZV4Xuc84iD0MbHLdP4nt3sy3V1RH9f3Bo2ODY7PlOTYqpeO3FMbiNEU5OWgsnu0ZK/STWZLJ/q2ZRO9VCmF9GU8KhwcDcZVPhBLHoAzTEpsezo1PxOD3rEc8E2eilxmluqHD3RNZ5jJT3ydxzk9daw3t9maz9DvPcoaXMTQtgnzWKnArS35Byb69nSfM70d4yFqsEfSnWOfQvZ2DvAnQAGxIO+uhYn6BtgQyucsVXrBZIdcp6xwHP+kWSJ7L3BuaX8Y0xHChzIJQaHoWTmfx5gu/EuuU4EOTUOSc9xWkxgNFJrAPbFmBtgtOKTdWOLQ5B1wcO/kBsUaUu8GyztXsRQZoq9IRH9Xw2JNLsUWuYiCO48nG5BseLV7VCepah9kH2rnesDdjXl/A3Qx5bdo3iO7MxlGLQsyGxvrnW23LHEfwCrJ/0CJaLMZw1m70eglpnlPKr3J4w5RvTZd/JkLUu4O1Fah8O5MAw/BmKr4mTgP3K1iRGpLJ3GiN7feylnbS15IldZb50wGHnf4xWxKKro9cyfGnH5zEQpOEJBg6sQLVju8tUjAeqWaqeeZKdSeXJJzjU6+KbX2RusW7hvv0L7FplqX1jyoXx1+0+WiVoeAQq5yq4yrH78bgaXPmgDJXEGZ9wN499Rfd9HnUQK0ADXuparFrkVTI0j60uDsasxlCUBJZ1uT6K/zWPexzfKmFMtpF8eyGfJ9+8jS/tcvz7kezrCkh51rNpOY8dHIPDND5gTd+nQV9mdSLNvyWPBznU71jFKbwMWxTrgDdOOW6bwqxorBwi24esk2+t9Vh1Glz9X7ldrVUjzy+2P88dbHvOYSAY/pHjHWPRnuqxmXj1jUuMUMFjWLf2ajyAmgHHMo8laP2A3DybTQccqj0G1ntZqRzo8tjh0HC9vHEzd9zBJy/n2Y++IE8Pfg7zsdoTPJvyycSYoOWYh18cHIWWVZ5l7v6Y/Nmgw/47se8Nx025R42RZ7se4ZFOx3+qdsxzsvWzzPOAyXjy2bE8u/ly3sa/QtvZUfLGLPY97ezX4FR/8Yp6Nlvvve9lh43rgzQdyqT247H4qcfxe9i3zclrmRyvuRRvT2P7wCg9/m+O6xLOOP+25FCTY77JM0XP6ipt3TcL+aFROH4jTv3csfojRet6j8FVnoqvUrPDLRXYsW8sjh9zzP/+VgyvDzbPxvn16fjHBF/DtiHHS7n/uOehg/PsQS//TjFUM507qz1W/exz6M34s4NXYk+Px1BzcuGtHHvNo/EYcbQW+O99f4v9G/2ffnit8p36WTyzTSkYdGzw7ALPFVVgvdWtFseNTh63k3kptrwwips9ZlhvD/u7v8Jiak+m68eh2moODBTwe3zK41FWp4TMQ5kLMMIAykaniyUWvchs3sqdCaLeJ8/8WGNEp+JofVo0NmLtJreu4AYfHXZsiHIbTl1VcFLW6jBhvxdkZ4LWOVZhuXo8xDovdU4yplzGFdwcseW3Tt5ZO96ObL+F59Cgt169vt+zNc3WnwlSU2e0Qv8aO+wtDhs+bVbqPHtrHSqkO6I/4dpl3P9T0OHQvye669lRXFPJfRW64Vo2XSL7Xkrk3YU4eif2L8OBJx3enGYpunN+6URgU0qV++E5WgNLWsHxADPsTSTF8Qr2X8WleMpJh/Ej9UBDar3zaw6f2JqM4HHPHYcc1g9WcCh38tziT2tKyv3XyxuB3f1jC7JkcCgY0DYMmr/s0AAcSHFsmno7Xk19AZsv5pnTDjVDTlfXeem7nfaAPakcXhfkr7nz5bHcvLtcsdPHpZpkb4Rhnhq7k/iroFPZanxMlqX6EMt4lF0vXl9Ks/2/cLiCzz2WbVqqNUn24smAK/AtuYLfKmp8l8e/HHbxC2xYwdY1nhvvZT6GrVWyvtUbszYYs80Jl2vHD/h/PPMydlHeXojdnY6DmwUHmkZhJG9BX4b+q2ArhO/xYvZ4dBmjB552uMA5WiSt4K4UEfexJuEzzzjexoRGNxyNpTzglS9oqv0GR+RxOI1cai2o6LLoCKszCwEslCSu4MUy4LTLSUnnM1FVny1g1JBRm730Er/Y5XFol5djb0W0NFsJUd4KYutlenl24G+Rsu29q5n3kn3dKU4coE7hSMMEfGFgDPLL+fZYVKeSV6EpkWMfplwJzdN41nFon+OTl/DcdJ6cyIFLrWq3/m18I/CXYNsInQwjxBMxovLk7xw/UNk40sATWxdi05BjS59KxL56wx9JTDRhyJw0Xp+96/CYLtXEfpeRWXsSXcFfe17Y2Ggbu3FoLPuXM3/MWMm6Wo/mFEeWyFdtQav77EixNdWNrZ75Gg/j+c7WOQw1Oxn5KaptqHPSl2pzwjLaFjHhpmjZo3aJ8Uf97U5WrnXobJzFElK2vn0N1pw7NAr1wm17lXlEnifI88mIyKfzVepAHbV+IJG6bjucnq1PsL/MU4+jaY/I/qfH4NRVpSC9HiUMuKwrGLVvjFW3YxmB1gOYHpEZA1x3OMFQwKYdjnt/6dn5ANaudbp3vzP8lRtfzs0Nns2tJeTC4j/8n+c8r5FqaBoPOn6Vk3iZ/cYPTEAYKW2V2eSi0CXa13wlPfrLEAoFL43TSr1K3nKlytjqskq5BiddnM43XVaJ8Xxz+PM4HW86LT4Y/vXDH+WN8ey60zBaj8/WBzEG/szNxoNL8Vf8eaLqdJkJPKyzFL40Dge83s3FKkhwN0ucxHbHEm/UhPu8CG40IhQeESVtge50KNnXFAC6J4hH2+0YyUbPOZKIagUXxf7AvsB6L23AEY9jU/T8c8M+Hp7BvdWOF2Gv4CBkcMb5V3ZsGtu9VMDx9kJxKvGDgHUpnuCuQOXBAyb4DD/06DQccOiXAmPG6LnViXya124QI4kcM3yYcGb0MVOXzVGVjz0Hdxvl7XFiGto970NJ3r+JnoDpTY5vOr5P28x3pxm1fS8CB52cM/I1CFnS53w0amEGnAbTtWJCCNjmuRQDzpiDyJQLsAJJ1u9YI8iYomXi8EvG4FTrr7f66NWo3yCeJQaOR6Uae+blgwBlR+B/eL1eO64z5JgZcoA0XcpOb1pCETRVcQYc2q40SGBn9YbMnncyM7UDXsL2YTA1PVbxrOOf8ScOxwKj1Ds0BlbwRgmYIbNgySAS/C6OBD02xeQA/GoJn72Nh8kynUzHpfIhNNEg/R59N9DzxKJ4G0xyOXU5nh8jMVKW4AklrmfuYsRNjDJCXnS4WcvWyvATpwnKPOe0jE7P7hDLXKozpYRbNHJbIlfE8bwUHamcHMVx4kgaRk/YnNFj9TT2OSi3O2OFOJ2VLGGL5xxcygfU4ZDD5pAddtwV9PKKq2OiiEDEaLkM1/BSNCfSdpXtsbWvBWHyguKklT+VAtpbwb4VF/FjF/e7aA+0Qu6lRM+rM0O9xnZbLctkPnc6MTLJCN8SJqDMh+g0E1eidKWSltoSrTDQ7rRlunhsvD22QmqdUHrnMnJbkHcStN/BhmlYk8DgQb9jz1RWoD0zorV2KrZW8e2a8Ww7mDB/icMHmxc+2n8b2l3Mwe6uycWh9HiEDS5WK4+mHIHnXUx0Y72PHz/vhmPbdF94OX0H1ntWO3mUj3C9wy4xsQCBlbyB0cTNrtPBQEeKvkS6LT5vFsFf6paE34CTfRNwYE62tt+WOnoBLgjKxUpRAZbkg6BVaEnjP3R4+YRYGeAiOWTyV7tDgyOwgG++4NF3ORPsGcOMiTQH+YeIzttQPxW9Gb7GG3EmYAS75qK/itWL9bMYjVNed0eZo5aSuwc9OibiImm9Tzc2p2j89Si+cxV6hTlkaJuTtzcHnDsTGNF9KTofwP+I+DB3OLrfxQu58nzG/M8Lm3us/z6qL2LvAml4TOur2LAu0z9807jram/keS5GCfzsJw4vHRmrvlTvdb9wlu2DMO52ei/bHBIZMsyrlZzJqfAWk6xz7F+q1csYdKgSzS/a3oRCRAsyLCS84CSPPOn5eoW+Mh7X499SdnouwZMuWqHR3MeJnIWR8WyjZRMwY8ftTDXJthvtNC1zooWkUcKngNRLX0qNA55DXgZ/QIlDAUt1kEagOq7dUeS7PJUXbjKpp0oGi1jcpTxasmqBBIiOQVJp/SZSJurKnqeD1CWyGppKaxorjRQD+r8pL5fFXs8cIyg+bHGlhLUiJjvdFG/NQrbIZNIokpbMoNDsJGFV/Kg4flrBfq8Pc9NSDLWb2qcX8WxgOW4M/Ds5aOnuLzig2jWVmxybHH8GyW/UZ7xJ77O4fwJnFIsBJOrY6PSpwDOQYxb0lWidLmUdCCVKj5WvP3pWxl6vU3nUc4Rs96IMcp8uwC7PXwScncs6J3UpVJ1UOy5AwpO1Qe6NHb2QeifPbx2FNYIhB3AySnhppORjea9JXrJQLtbvwor4Uph4D0hgs7U+hRWiw3LLQpQNcT4sVrceGu5khhGo8tMku4IpHzSYQDjp/Ynj4c/ih4nMkLOtnut2OtTUeNSV2B3wdAn9o3gwQcdnpPMBiTiSe2ZsVB69kTmYJxbPG+qd7JyAPErkqzdiVaqPMjWvwJBj/2LUAa1vRgkMMbEwVNvwbQ/J0XqTtQcXIkEiiaY4/E8Oh58bg45oKtiAywwc9rV4icgTgK0ihyfxUnEYC3ufme3EFfK+ykmnvUZdVMiOyDVGv2K52nZ5luN44AIhg+4rsUQEJV2MEINcrz93/EKcFRMkJXsWPWeFpNdxhLY6Vqi3p/CxhBmSDIup6pjpaM7WETIv2tuXhPucwQn5C3z0UUCvk4sMpgi83iyBVZyLhIOIf84Pg66gZ4UmuuBT2F/nMCW7Imtqdnj+CXyD/YH1uUPfXscjd8g0HSFeBp2cJe7CraB0giPZ6HgvU+l8mGs6nQwoWr+AMlKeu10+i8N/jepr8dKI2P937LEdb5W41mG/Z/d+a927jic41eZNj1jteaaE3OqQZefnGkfxlOdhWp/MVo+jlQVyuF4v5+/GyB0FmSW0HFuQTXCYW5R2fNrkzFXa8sRQJGtTexMBHytUc5P4FyhiYJD5SAoZcxETVPIhU1ZMxFAnrY4rilbIXs1CSTQpTttcs/QIOI+JSfJFqfeYKwkig5qxJ1bJ3CIzWl9qWdAxmEWJCb9rKFCC9U4GrWQJUzXKfIU5MAS4ix1elvK9gEw++JHTNDpAU200SCDsrNAfJjodqZxt92wyUw46V/Bz3GVwrjagWqXaSZePir0TTRFSRuQjtPOBGGVI8DA2ptxlhglTUSzJDXtI6KRR9eiN/z9Vd30Fqr+vnU7zyKc9ejy2X808for46kfilauYO7MIAXsdXjPSTp4wqqDBTB/cENA/1x5RD1ZTBgLObY2Ihb+lUY2zVYXjffjgVuR3Rc8qNszhJ5POG1sSe2B08WWPlv+qr481y8WuFD/0aKtQAwFVPDcdTXfx9edGsz939FmtlxImaplTkBQotdg0HgJ2OkzlHSAiJvFznMIU2wJmS40Ta2qreG4uM2kmGkq6fq44tAd2B6YaZYfjHJZRyr6ltcHcV5JIm2eTCSoFbBIvMyTJAoImUpJF4mXvtbyIY4cdawZKCyxtcGRYv7JwsOzwguMVsgcoYTRTLB+uz4xyq+zPuMbsWrLnGnjtsxjNztuOHFocntb4fQ4qRrJjVCHH9pEJt83kHGzyspVyJ/+nKVrc4fB2wg7HuqsKRteShsozl1X8N+0ZEweC+UN8KUpvYb/y2vEDjGBvgMHvTmsPEjkXsFK4Zi7O1TsOARVsTRE44Dj4IE5V6JsL8cJfyrtjLcfcxwfpJSp1mgT1WpLdJuVv8/iaVBdmtKBDDocC82vkCtma8bWyHBxnTCgWyeqQNSTsTCmSyFIVabTGKVc5MraodkSAk9eFvzdJ8smR+twYZtrtYlJUHWK82MNu0aSwRwUtYVHscsi0hTgUMCcmErNJhuMKnabwLkipoFfHqv3uxNJCcWBL8mAkl2DfQyI4VTnM2vcGaYNstgIe+ZHXKDsdv2hVK/LEaF7MZ+8XoxCOFvsv5xWh4qyFYbUSxf6rPXOKHxtqGRk/Sfkw8wLtRHRaq3wrUzY4utgY5dI4X+odXxrHFKnFXOmM+S1MCtxpNjGRm8RTCt+WyrclMz8D+wuoJZZYBG0e92OiRkzSWTqS0/gISriL2x3mmG0rq9LRaivqiw5yghTLhwQTaa1yxgmm55rqKlDoh1aRcsd9jhsT7i5giBiq2TOKn+FYtcIWCr9MYi0jjzk2p3gYxTuU4QDHl9AcJaLe8+A4k+ZG6HZniEK9kStP8BKeS8USfJFbZae3U23eJpgkWiWjRc5XUMfJltVN5VMnJZkXVyY4dBUr6DC2kIlxXsRrdDwGHA78TWJoY4ugJnBwDO+UNA6ZCZTCm1HWCn7oGbPFKNwu6BQkrMJ4nrDTsNqV2hzWemlNi/VyHPaT+OGTzf4H0bJA1jnjIyz9twaW2J/iaScfXofVf/PpKa6+Bh0p+ybbi9Zup2SXk0pWm5B5BkyEDDHE7WG4WYPnjFghFbJ1AjszvvMV3fmi5xXy/lfk5E1Ye8BLvysa8AT1VhMWULEIQxZHbQFPmR/PosvqnspE+Sv5yUuj5A7A3KfS5NCXoPN6uVeqraFfnQqsDDUUTVOHt4JcKYuzlSk3gR1/SLn3qMPar7F7vLQ9wdrIY50OfXdgw9MeXbsD/q2Nkl/KP/zBZ1npJjVQF8Tp9r/SY38Yo5XoTiUPoC7lWrDbxd5mzw0rOM+U8MayFHY4e9L55rM5dC1qRnLfFFTqYj4ZcEalqdmzsL6KQGu9WQ/M0XWmKLOlRLoDRmqfw67AOaz52AwEZyrkEjmxw2mN158qum+QTSp7JvNpz+e+TJFVXhpDFhHidCOHYmSXl/rI3t8WjfuqmK1cKn13IMHQzdI8QtcuYZcrXcyzCdauSzj4cWoeprPCI6+NogFjDlpVzYNRginbUvNw1Xolez33JVz5qsNn+HyHx+srE3Y+UDCDR2/8T73uY9w5G+/dykGg9WtYN44NZW7dl8nR25DfxYZd4+KTHi3R4ipB91zjlt70OHFHrERjMGh9PyeqsVwVhkwLXgE8n3uYxdbAWmLo9w5tiHW5wz7qpZxM6rZlmFWQZBV41KTIifxiHHDSdNar13vQHmLJZKmhSqz/DgeXU9hizEYbud6S27aUXwWRIV+GPwYeX4ZXOobJm46ATVFPTEY1+XuP/x3w7FoXUZiCy0YCTRSrZo3LmLE5Wj/Sn3BDq7K/khscnj9ZrOw/B+xN0ZaiJlVi9x6HlZuJzgd49JjH//6PVJ7/lvz6cn3+W/rry3Xbt3D0cvR8InzryBgOeu52vFPNAAg2hjhLrLiUaeVhtHxR/wyj4wkDiAdeCLzUsrcWlVrOe81Z2BELt6pTf8GdLo4vqByfEUvoc9k0vufYFszQkXCBJJyp96MxmMkzlpFQOJpzzBrSE3gbjz8fWDdbVljJXsx+M27mhhAr0Jhk0fYtq8CnPXNNh8c6p9t6rEHNxMU5LOGDhNXBLMn7fLwbEda2VbLbbMnmrF7GfR1O0opV0agQ2bnDsfuz/PVkLirtTvklXemyl+fFwyXZ8/a1/OVYnPPcWAuc6Uvjf8Z/r+92WPtvjqfOeuT38vAZ4IPVCS6TZ0dqJh0/HgPJap2uMOV5V8I5hr9ZhS0O95vfJXexfy7+u4/tKXu89KdyL0/4OOTRAuSjoeytkPcy7Bovoo2BgluoMS3ILnnPWeYaCoxsSD6txDN4D59K2J5aofEKXI+RPCn8tpGXa+y9x3fHSqvHTHq9XQyGWGLuKMsynvRykKiSwBcfkOOim7w93X2YpEaF906M5GQa7WV/nKbcQWu6KE032TIMevVxKJHjqXQn/Btp/4FBYckeFbAxwSxJonUDwABke3Pgqyv4csHWYbQaPB7mf6czMrGQQsbmQGij11kU7IOWWaXPG7I08+wPmGJ3kHuHmTqW2BFiN7Kggwnbr1XzDrrCwejimw6fooeugpI/5nCqjMPjBOJ50HFGZAy83gYJOCMmggKeji4pZ8aSebilxO8gxutLXsNw9RJXdDROSwVDeA0TBgGMhTTF42xhZjdYYo3ybFyK70t/oXLWOt3qeTmulkSIJE7MxM4LPNKiwboGSRZjECvQ3+FF/J6UcVzQNUr2VfLIrSWvtuzF8xtijtbTnvd8xTFq5V3pSlagzd+zJeA3ZiMwz2UVt12J47dZh2EAI6CJvEImKNiZO26Yiz2BM9VJJfoUDYlWO5yeoH+aVRBfYJQL/rLzfjLxeEGNSaj1ers1lEXDZPu2tYT9V/HlwMvwQuBq+2JKoD3FImQS2OulpBPEutAp1nbSOJUS2yPPjjIMKzFabXjBxTziDafLhm1sZtM7n57PTkY0+Lbf8U5qlpYsArb4OMeAhgVZjPyWtfeRsdmXjL5zZhm5TSrlJlkhTYmUeB+e8fKLgJYfWZI9ejlHxv1jpDGI15JOp3m8Tc748AmWUV2WlgXc1O/s+xcQR5lXxxTmnKqQjvUpztR8i0+dCVlehTe3B+x4Hdy1P+AKbiuMhux1ursCpyZLQ51n4xvX4t3r0Jaa0a5nqz3Tycv5fJ7ixG8d75aDFhydXo+1WwtFAT+5Yzjn4MirZby176rYm0r/Mvx8sxPIxy2Of8MF2CEsYw4PBcnkO4YR8tR4aQbeLYmKtHQ7dPSZSrGpOpVX6lKc7Hc8stNJe8TR3SK9hQBu9WQpV3C1FcaOhI8zaGSQR5hIZwGVDDo2uHgo6Mu7RvHsCN7Gn4/lElljln6m7E/wsBmJAgttH4tJ7iSO/dhxRKZ85rPyw0SvAhnpOfivTs9l+jStrapu99J4yOF/P4yfKFea2VnyNZ7vHnIGRnszNCxi49ESj9Y7PrkIb6x0fKluDDunkFwmTQH3aYl2DtFj0bUnsAJTDTaj2iErO1lQ0JeZmfYDy9jzXa1Ey8uOm+awrYSZWDWJnhdh7LD1ZLg1NabCqE4xPlZLF0xW8u6weegaRN6KBLszG5FalP03PWdn0mzxOtGcpQ02YFKHOBP6aRswjdAKk1zmcKZUFO2vERgTiz415XjNeJMmyJDaVIjRdeS2a5gH+Y3nlsz8GXucVC/Evr/WkfG5MRwh82OlmMWTMlpm0Xr7KhlvMNDGonodIV3BTOAroiuaODNltyUsxQVysX6UIpGTj+jubcOnHIXvwkCJHT3BNrLacWmhZ9oURGdmzfJdmKc1lrDKRoOlOJhyul6sj6HR42chvuTleKfDU7fyzBStknlyLybHGA8HzAJYxQ+hhXc85RIWvLg0BQpvEdOehuah2WNzCc0tDjVVzCfo6xV4sko/uEq0SAeVvBqHle+meGuCGVBeLOFIiZ+RSRILCuAmHLtG+k1L26H4OVD33eHZgxlWbizzmlQjDjdIiX90rAe7EtYZGF+GE4+Iw9eldxE/evnC5J21B1r825jhHYehmdi138vPj5hCnJmN1Q9T9rpA8iCrvfRaC2uyMRexjKJREETlwZdG8dxn8PZEpDYT81SQxdK31bJkSToul952j8PdDkf3pXJBRsb63LHhCfYDQ49rpzGUpw+VtGHnWDRUu9hnm9wWZKWVoC6nhXmzo2BSdAS2WlEAypgqldjucGssx4UyTWbHoj2UjI0BX8IlHC3vzs16VXpTHH/RW3/OFMagpsykycmHYMQI/N5LXmZN4Kmx3OXxJfYIK6TelQrK+rS1eSYLz+DXJeiDJhKWItoiVuUO6854fFR0WoVS1pJIWSaxUiYbMRkNozVu89kVuqhgHz6vpWKs8MzXcFjk1Lc1if1BGxIjYgbaHGZzhlVsw079AZVsDXqxLOeQw0KtS7jv81S+Bb4WWeNwDazMD40Tz+pUurzsHp4FsrmYyZrEROoDE23zfNrLcjar0d80S+tb/+r5vuI3M9H2Z+I4sAx1i2Qi3oOYy7nEMschQdM28Ao8/2pAU9OorJI34WI20sxOQ5CXMr1N8rFSDE1aaeFCWcEsC7rU3IHWfHyPJmTa8ZqPIRejpmIkq9Q5PGIfogDzmIgUMvdDNI1Ac2tnjQZYlFECV8B0gpUWpfsS/ibggx85jkBjhrwsP0w4Be3noyv/ouTTkOHrzB/ms5/FGleoBdz3M4d8CoQZGpXvHHDmsN85WyLfvFV6V6Drn/xwahBrw4cPR89Bwc6HZOMj2FUh79Q4rFvKJ4yB2lgVJ0tgZeyYgbqzV0pPgqZEBbOMmzGuuJQgNzWuwctp439LNM/yY9wxjcrNIzBHt1xbaIowJ4zxL/zQI8al2BRisy9SQZfHxWxx2WrHmihvjPr/skrnXccFl6WBrxsixDAifCfglRKOjaNnSxCTokwo/sQILhFIq9dVgVEfYafDTJ0lecmcYaPkfJdTbMX5OU4jeLKCZqcXckuBjjZW4cR4mRiLnMPhx1fwBScDDk/RuuDtDpdivKkZjIj0GM376FCY4WaqyF+K6Q5DwNC3bQjogE0LEF+SCu2q5O5RVqj0gqvaFQN0F17NMI9mQ1M/drjCJiPOhPMU02uGnG4lUeu4PdrmmyXoat6J8nkU1xysxc+BmTzpdBlroulmRqP+rujNBk1X8eYkWlmwqDcYUaaX8P2Ua58zQmm74zv3SH3K3iWyq1LfnisNVdL8kChh5aIB0ro4e8phj/AGzRMRWYoRmBhnmSxBJ5dgi8e90kmu+T6rFfVBzzU7/q+bMFbOZyVr43IpehtvNelSdDjsG8flOGJzFRYtJd4gDivY6/ioMWMqMmDuvZUhm1oaITC6FFfFRCq0Ql+YQC8FK0l3PoaCDMuw59dTCzQMJz8xp2LC90HFw8OkHSJXpZYWTwfTs7odXhlLaqBoIh97W+og1CSDnvFcMSwxFPQjWB/4vP3/3aJs9hCFRB1vnRdLmGVcWFuKKvR8E3kWpw7T6kzFcUoMcinN62Vr3jtXGhIb0ewroXqR7KpL5e0NDj9/1uHoCLx/HdaDdWTLgVF8ebrcy4cNry3l6tQ68g1mi8awv6nW6VrHN046juOR39LIg6IWJdywwbH6j45DQ9drp8eleH8FPFR2C+Zk/Yr8RlzE7ikq+oiudhh0ejbEIxb4qdwqZZb4e6vyr1pDMUufkMfl8LX8srzpsDeTecVZLUh481oUMd04fdh8YcW1oBoyO9LZVYAhMvqC0fyDwfKOjBp3B+SP8liKwfHFuLUvzFuFmEMXcyMqf+L4y5mYxJGcJT2eazPtWBg7otS1Os6MKo4jeKe8oLgntqYyOF+OBLy6glFrqqTnWgxV8PUKnhiHeTYvOYdf4hStSXSwGJaV2iBdiU1PkAvk8DVIeRMvsrfX4bFH2eA0kcMl+/HGIPez2YBoKmeDDgtw57ymdoiL2mOZ8YXrzI0hpeGsJn+aoo5Jkc3OO6PV2OSALU5KKEsie1NM48OMWPp/FRM+hqYol3I+H0GF1DqscXHHGO1xRiUZ8e0phUvI42prwy1B4/t6iYyWK7DDc22IhVaVF/apP+kDJi1m4nkVCusT0xI/PRjfUtMJbGSrzelqYLfH3VZLmc+FlwlSZtl+QstwyMnGBbw3S7K2wDdVMvmpy6JsMzLoVpa0PeWrP7KDN1IcxhRi9IVRpyK9Xxh74oUh+hecXBHfp0Xsa6aT2bDFRETcGiO3Z7xUOpzuH8cKm3OZqZYkZmiZk7RSM3gZh8DPyQ6nkzmS0dCKJVxYsjGVawFv5qw4kmet5Y56vbVCXBhFbiya2aglvO95xElNkHcDmq/Dn7NrCrY7uROfswzeoQyZDUgZRFA2Txi+DsDcajase7sJxoGzedhjjj7OgIGUI6Rfza8UMTSL/YmNEuVeq/QNh+nc5jg7u4VzMFNLuFN3zJc7WdZzQdbMMB7P8VdA8802gBTEGChpSjgHlebE7m3zXNWbMMN3jBjIS7CEVu/QsmcU9o3kOzPQvtXh15dj/wsJhlZ6dAccnshqZfVIvPptNryX8vDByF02cnENNgtbUvbPxJFeh8u08cscOHulkQfwuszkrfWe25PsiuwqpkYcm2gc1ekTOp9pZpRGfsbL3ls58tOTPxGFd0OIZ51Ytn3WFJYoIU6yVijiQMHbCriz0AK7nSHSBF2WIyZijjbYKTwlOkaDVmaLZLkdWBNJUjteNlVj6QSjWUa78PWA+qXFOMT2L+LfHLunSYpzkGIcghvanDZ4OXaTzSJuT6RzmLIy6s3q7dkpAmSayvPmo7tdIc7sS3YLRVvGkqw752x+tXpx7PPa71iWPY5/yQ6XTUSlTJdEIx2blK0TeXxmcfz6g/aZ4tvjdXuHyaDjrPoY7KIJ5F66ghGsoJxOhzOBuOHUEZPiDoL+26QpZpns+Tx+9l/4k/Fcm2S1YAW32El3xjVxEf8f/DZF/j3co3mULsf1iTwiN4jnbNaZNWu/Q8NdbM90yHHgbCrmKBy0N77M8NOAgeq2AqS+dnI0dz2fFaNH/VO15QmszS+SGjMVG1IYCFoDNu64Fsds8v9ThDoDlQx8K8EzFeJ5i8Hje6XNoSyFv38BYAYxMzvhEZatLD0sNjE6DyMYbGZg2CATac++0O6xMNSL86jXKNJDl8MuoLhWgmZoHka+XNXuaGbW7cMUC9dUDvtkDuR/ElAN+r73tMP2aRycxvdujX0J61KprnZ8PLafMB0k/skOw1/3Ouwfie5nx3CZTTGboGVWoMJO70qNXu4BUZLROse8ilLiAwVTXlIn2x3uoli3+F3UOVNlSzuTohEo4yo8OR+D02W7k6MV8FrFn1ZwcLxcptebp87w0SwI+8D/mMwXS1gzQ/ffhBnD/KTRFsNz7MNuPAl43ckH5uLrKUj0NR4HzKK+L2Kjl/Wez4+hy1hwmzZReca4VtO4UzWf6mwYaRY5WkRuFWGJKUfT43MVV1sLxvmSaIk9Dg/j3x3HWhOPC2aQxepYZeYcFip/rV2JsMXRPHtQ86maivAYQ6lleJzwpdQG0z3zb8m6DLWBP7sN47hmMncF3K9NFXzZy6vE4O8cpokRSA+jKj4hC7jBSYOTh6Jjf8okPkZXsjszHkeNi62hyENWbT8yn9n6ZqfbK5hfZ/VgFvZ/DiX2fNPU8bg2ZbNdZ7BNWTOJ4I3DsvSwZIvzC6o2eJPwzO3qSLQErklkl+q/XMfnbkO1103FvIdNWUqbl5UeU6M5+5RlTpJL+F1zOqHe2KgmQynmFy5jBkv80FnDYYSqJlgiZoEu4bZix7dejTe+JjbYXsGV7zvJ4h8tWqOmaA3cgCzVjkqAzdYWNGYmtVjdu4VO92fIJ+BOlIuQyNAS4pC9/kVoCjw2sWhazHWYkmwvnBKB7wVrnV+coGWbiPXnKWDjP9sLoDuzuLHnLrtg4oiBui+aWTdh99/yoqzR8DILDqmSL1KazAMF5mnsnmfmhptZlnwFq4Vte40mNMrp5OVx13iYsOXZQD1Xxr//q5fD6x3bX/IYStnnLfGvTfC4EGa52xhtftLjFs3HxntsxdTxQSSyQjK1MWYTvZ9g5AIzFDHYbEdi0zpSXBTS4Y3SNAuQ04fNrQQvDzFBhQy31maasC1fFA3Hr2Aq1lzTydGAA8/aQh4qjEfSWWF85gdnEqypROc8vHMT1t1i7qI15i3SyH0mW9kmIym8PWJmPI+6BoeNgiUEd074v66h8WajWGsxyxXMA+u8XU3U95D5hPoSbUgwYFFlIbdpn2P7KXDVFs9nlRvTbF/Gg0VqstFy9Cw0wi/+SZPTYfXCPvd2h1RmTciZRF6+X9ffzml66DH55fNX6jL2BPMrDzpczLMGUmsda1CMMP0APU+Yc106YH64ertapcfHf/B4f6uFsnkbYFlfyO0sbA1mpx02bliftsbx5FUyUKgfmeOEqEyxUH/l8Ai6E3HZoJMq06ufdjJBvmS2/ehVOVoqcaeUMFpFk+IioTuMvtL2iKGH5JVWO5s3EjxnyLM6kXUoWizPjoX8urm+5TuxCj0+60ylxEUxiStdqatwxJ2ntfOQNW03u2zQdq8/v0VaP1PgSjsb6fCEp7iYyK5RfGMWWihvRuzNSsM6jh0RM6R1f5PdFdh0A9bG2HodeqptOGF1cc1LFZ08JDOZJ7hfBn325hw+f5VmJbA5xEo0Q0RK6LHkM5SwNVrHjW2/sxdQEct8tUL+cB2HGbk3Hd5X1IyoSOW/6CdjdCBIWZ317ak1lXGnOb0Cv176wMdK5ikX6aDy9VG4CGOHr126gKAvXB7wJ2ln+CaeBEcchlnuo3ZqKAPOuBOLq1MwEFH4r/DSuOhsmkmT6LMmzyybYHyWLGSgDbFapICf2DVJbQnXWSPmdbsvLkqYYl6gEgTZBL5axHPCNlOLioaPPd/E47CG7CEbTHMwu/kic83lIS6gxG7PTDscDy/G24+iTuRsrZdbdXYcoXkqjb0eR9u9NWPRyOuyTRqBKQadbH9xFNcIb+Qpx3wkF2g+lvcMM3Oy8NMc9oh16pa9NGCRDmcRY+4WFNEdYMbIFUzwBIevUzCmzrgVQ6MLC6+jeWSNsnvQSIfzt8A8yGi+JMsuVZxfrHzh/cgc55rZRKMNz/NBG7/AQprZF7hLi9vNJMpS/ibwgx85SWOJezN2Vtj0egWvRYmt7QZHN+520ngn87uZT8fnsPsm1pWkO8imSXxWsSZFXpL/nI84nI8cIraovLuvuOisw4Jfjkwp3MF49UYELKWNRKLGy6NEPIOCfLS+cbVj2yKjDoaitB5y8sNqz7wmIH/L8fCPPD9Q/nCpXstq4FG7ZGGbuQmf9BissHtiJjPwkMF84EDkLDZZN1aFdYtw5p8cdj+Gtz8czV0Z3zVot20qr+AEhviELuURj1M2L9PlONOmixCky8K5yu5HqtCH8Wg0Otnr1sCvcE+zXQ91o3mWeYlZhs9aCT/15awmkf1jOBjQqjKSr3+hMEQZWW6+7Tcd9gDbgt2d8p5ny1gqV3qZGOX8tNRMZjGTD73kKWaK14yVco0VHjXueDRmF7C8LE4bw/kJksIFJS5m0WNcKSl0iESHp5dMUx6tZdyBJPYnksR+cOV16Ludb+1wHMvAjIXVNS+jYN8FsTFURJ1to+LFvGFHkLTUmmaFig4vZsTWNh83R/R8UwWNTsoyxfp0mF5thY+LZalWodcmyBMsN9YlWksb8VD5cfYEsFSB0y57urA88/LSzgQ9Kf4x4ZaUFTj2XeyKmctK+Kq0LpaGBGduwgXfhzv/joctxEXSKXRjHL2RZekOcb3dImE3vM2wW8dW2Yi6FtQCzk/ZR5s5GFe4k6M62C1j5pGsd7J3Do+Nh0dfFb+S7Xeocfpmo8P7sOzNSv7ey784nq7CSD4/RlFKNUGz+U/LlmstLWnpoOdfyhnbygx/TDMfyzaJU8YNEnCJvHwVxxqtYrMY8HYDYjv+ZNFD5BHHfZH/I8UL19LpRfxj5AiQn8y3nMBEb8YrQXLwHt6YdTq9xK6H6v87AxA9Fv02A1qazL/BmXloyJ22BTYp1lwvm9VefMTQ3Xg5Q4n9o6zBPXG73VKXh4rXS2j/sZf8HhztMILQcynXWa09bc1onzVLid3O5LAAZYZhRo+AGsd72qH/9Cjmecnew9PWp6VsSuRLDOhOUe/Re2OEdfC56Z29QAUSPo7WuazxbEqYl6IJ5DPFLIPkj+drJW1miYem8yJcU5ghUjYKPzfsOonorLBCcWCK/EPC8azkHOsE8gU2Q1jt8LZjZ42XKuOpWoOa1plh38ueJ8eIZ2Mxh2vvcs6ndX+LXeBnJyZIidOwg+qLC3lK9JgkUUrcOgFfMj7knRI7p8TVtt3NjDVTcPgO2I+O0M+jlGUymqaRDiaF4OqL8ddOZ+2+N6zV7YsL/woSAYlxpJ1O+leg/yHZ7NhmMxSI2vtTx7WzpNVlTU5MdTcXCrab/z/zmG13Wmq/k85hkYbd83ggqHmWbogeJTXPwgvGxNt0pZwDdodoffA0sfsQqvD+hMI2mRa3MQ7PAeEKvq/Dk0Dy0ji+HIzoMb8JiM8js5nMx4yflrrCV1fr9LTjBs+uQygccd0p3jtZhYMDDm1f45uHYpzG2h9fKfWrnZlUv6Sl7P/t4Xx+o6qiOJ5775vvOee96bQQ050JSTW4aFCTRkQRrcICF2AIiQtdaeKPiIpEA7bavJnpdNppKdagCxcuFBKhULAVB1J+V9JotWqCOzdGZaF0pmVKOzOdmcp5JP4N7757zj3n8/2MxmS7dFHKcG1U/9k1Gqb4GVqUCQKnFsx2TuAWYaeG3nbLCceduiZU7jtQLmg9XZtXbwl/bPgYYdpgUBv8qoIu7/GnS4b++cSi/KdBGkHS0uBhQ6kbD6LEdGjcoHwvpfJAac7RlR347VQH10l3PANWH1lGhD3awFMGH8Vo5gCdLFps1UHerEGpCQlkCgohazOiw1VhprCby6QUqeOGsgyxoDavSN1iaLgR+CQRFNN700ovS6MblxL8EC7VDQ1nLE0vR4+7Rn4dX1hLYZGRa+Zzf2uAzsdJoesXLZ2/0xXpbKB/1QWTE+0acE1CwrLhDCFcNhzmPH2+VG8byqQtrSwq7cfNmmMecP6YpW1yqGplcjMWLGY3+Z4U4zzUhO++dpTaISsTkHwHwjhNfr+OZu+j/TruV4bZ07DTfoogSqPhuGEdkkQZkchyIuoqQsEgdczQ9GcRCOjjahi5UK9swsEhg/HH6PoWSvq4eb6J0getNEvf0TYqBahmDQbqjlctNYqWqkqSNGF1yVLtA844XlasOuykCWUE1mIDKi18KTSyi8beDqwguOvrtH78f+tpmzKoeqy1QsCJxqxuJOBzedFII2d4+B19/aWzTmoVQklbPervfYnzeYfo5NPCek1hcoKPBxhwnGni8k1H2VWPk8zVsYd5eSdfuGioUaB4KBC+PPUIDaYEmWWDep+h8n5UDlpkY5QqaG1qDBuMVVjCzSo4zTXTzEQbN2LopupxtSP2xzFuZLJFcm2UXMs9QihaOvsV+f1C5aVn4j5mt9FSKw8bfDMOTHTA4KdWOhWCL+/D7wkcOd3GYYv8+AD1GT57zeCH85ATncitYU2eQJMn0qyY8cxGnGlF/QtDu+Wo+gczz+IyU++qpbGxQNMgHI44LI1v4Rc1aZAeSJng21MdUnuO8n+0Uy0VkRRpppim9xqGsqo7Sxou7kELr1AEmMxZJLDM5Oicwy4E9NerpNDnkEHJqo3ACwaNUuZ6A2V1h7ign9hEjYqC6hUTqTWzBj0Cvwt9jmuvcSEi+KO5qhpFDS1qTsdQPaDSAVIDzEnLvxoFzG5ZTBl6AgF7EtDcXla5YNHyiOOSFV8Hf+Fehn8bNKSbvCOP45eNVHC40oMX1D3F9C4plOdHotUP6S187ugVObxguNqtf+CIo5dZp1SFWLQHTO6LpIza3qqx0mEpxmlPB9KVNyTnyZxE8odA7cBz2qzU98iAoTNWntdynIxp3W+mQIPoSYukpfrrKshwKobSYxQqCai7yztFxLtLXofax6z8GwGvd32/vtJ7sDTfTcMWRRPRtYrwzWnmvkc0VRDnjA1Kjhu6JeygTkmw8/fSiIchQ6P303YUn8KIp1d8t8o5hhw9iS+t3KM21UexNWjCmU3I6xS54vh9zSv2vSnQvreW1jXhbcb003L1tKUKM0tq0UMXNEmwoBMpxU16I7NTweI/';

;// CONCATENATED MODULE: ./build/src/keys/kernel/grams.js


/** Characters that keywords are made of, each a class of its own; the rest is one class. All digits are one. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz0-_./:= ';
const classes = alphabet.length + 1;
/** The class of each byte, after the folding of the kernel: letters in either case are one. */
const classOf = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte).toLowerCase();
    const index = alphabet.indexOf(character >= '0' && character <= '9' ? '0' : character);
    return index < 0 ? classes - 1 : index;
});
/** Frequencies are told per so many characters of source code and prose. */
const perCharacters = 2 ** 22;
/** The least frequency of a gram of four that is listed. */
const leastListed = 64;
/** A gram of four as it is listed: seven bits a character, folded as in the kernel. */
function tetragramAt(text, offset) {
    let gram = 0;
    for (let at = offset; at < offset + 4; at++)
        gram = (gram << 7) | text.charCodeAt(at) | 0x20;
    return gram;
}
/** How often the three characters at `offset` are met. */
function frequencyOfThree(text, offset) {
    let index = 0;
    for (let at = offset; at < offset + 3; at++)
        index = index * classes + (classOf[text.charCodeAt(at)] ?? 0);
    return 1 << (((trigrams()[index >> 1] ?? 0) >> ((index & 1) * 4)) & 15);
}
/** How often the four characters at `offset` are met; where they are not listed, how often at most. */
function frequencyOfFour(text, offset) {
    const listed = tetragrams().get(tetragramAt(text, offset));
    return listed ?? Math.min(leastListed, frequencyOfThree(text, offset), frequencyOfThree(text, offset + 1));
}
let knownTrigrams;
/** Logarithms to base two, 0 to 15, two in a byte. */
function trigrams() {
    knownTrigrams ??= inflated(trigramData);
    return knownTrigrams;
}
let knownTetragrams;
/** Stored in rising order: the difference to the one before in groups of seven bits, then the logarithm to base two. */
function tetragrams() {
    if (knownTetragrams)
        return knownTetragrams;
    knownTetragrams = new Map();
    const packed = inflated(tetragramData);
    let gram = 0;
    for (let at = 0; at < packed.length; at++) {
        let difference = 0;
        for (let shift = 0;; shift += 7) {
            const byte = packed[at++] ?? 0;
            difference |= (byte & 127) << shift;
            if (byte < 128)
                break;
        }
        gram += difference;
        knownTetragrams.set(gram, 2 ** (packed[at] ?? 0));
    }
    return knownTetragrams;
}
function inflated(data) {
    return (0,builtins/* zlib */.w5)().inflateRawSync(Buffer.from(data, 'base64'));
}

;// CONCATENATED MODULE: ./build/src/keys/kernel/places.js


/** What each bit that is set in the filter costs, as a frequency of grams that it lets pass by chance. */
const costOfBit = perCharacters / (filterRows * 8);
/** Folding leaves 128 bytes that may stand ahead of a keyword. Of one behind it two bits choose the row: all are set. */
const bitsAhead = 128;
const rowsBehind = 4;
const bitsBehind = rowsBehind * 8;
/** How many chains the gram at `offset` of a keyword is entered in. */
function entriesOf({ text }, offset) {
    return offset < 0 ? bitsAhead : offset + 4 > text.length ? rowsBehind : 1;
}
/** The places of the rarest grams. Throws a RangeError for a keyword that does not fit. */
function placesOf({ text }) {
    if (text.length < shortestKeyword || text.length > longestKeyword) {
        throw new RangeError(`A keyword has ${shortestKeyword} to ${longestKeyword} characters: ${text}`);
    }
    return [rarest(text, 0), rarest(text, -1)];
}
/** The cheapest of every second place, beginning with `first`. */
function rarest(text, first) {
    let best = first;
    let least = Number.POSITIVE_INFINITY;
    for (let offset = first; offset + 3 <= text.length; offset += 2) {
        const cost = costOf(text, offset);
        if (cost < least) {
            least = cost;
            best = offset;
        }
    }
    return best;
}
function costOf(text, offset) {
    if (offset < 0)
        return frequencyOfThree(text, 0) + bitsAhead * costOfBit;
    if (offset + 4 > text.length)
        return frequencyOfThree(text, offset) + bitsBehind * costOfBit;
    return frequencyOfFour(text, offset) + costOfBit;
}

;// CONCATENATED MODULE: ./build/src/keys/kernel/tables.js


/** Throws a RangeError for keywords that do not fit. */
function buildTables(keywords) {
    const filter = new Uint8Array(filterRows);
    const chains = new Uint16Array(chainCount);
    const next = [];
    const keyword = [];
    const shift = [];
    const enter = (gram, bits, index, offset) => {
        const row = rowOf(gram);
        const chain = chainOf(gram);
        filter[row] = (filter[row] ?? 0) | bits;
        next.push(chains[chain] ?? 0);
        keyword.push(index);
        shift.push(-offset);
        chains[chain] = next.length;
    };
    for (const [index, each] of keywords.entries()) {
        for (const offset of placesOf(each)) {
            enterGram(each.text, offset, (gram, bits) => enter(gram, bits, index, offset));
        }
    }
    if (next.length >= mostEntries)
        throw new RangeError('There are too many keywords.');
    return {
        filter,
        chains,
        next: Uint16Array.from(next),
        keyword: Uint16Array.from(keyword),
        shift: Int8Array.from(shift),
    };
}
/** Enters the gram of `text` at `offset`; where it overhangs by a byte, for all values of that byte. */
function enterGram(text, offset, enter) {
    const byte = (at) => text.charCodeAt(at) | 0x20;
    const three = (at) => byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16);
    const enterWhole = (gram) => enter(gram, bitOf(gram));
    if (offset < 0) {
        for (let ahead = 0; ahead < 256; ahead++)
            if ((ahead & 0x20) !== 0)
                enterWhole((three(0) << 8) | ahead);
    }
    else if (offset + 4 > text.length) {
        // Bits 3 and 4 of the byte behind choose one of four rows and chains.
        for (let behind = 0; behind < 0x20; behind += 8)
            enter(three(offset) | (behind << 24), 0xff);
    }
    else
        enterWhole(three(offset) | (byte(offset + 3) << 24));
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
                const gram = byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24) | fold;
                if (((filter[rowOf(gram)] ?? 0) & bitOf(gram)) === 0)
                    continue;
                for (let entry = chains[chainOf(gram)] ?? 0; entry > 0; entry = next[entry - 1] ?? 0) {
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
  'AGFzbQEAAAABOghgAAF/YAR/f39/AGACf38Bf2ADf39/AX9gBn9/f39/fwBgBX9/f39/AGAHf39/f39/fwBgA39+fwADEA8EBQYAAQMAAgEHAAIBAwIFAwEABQZHDn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHWQoEaW5pdAAIBHNjYW4ABQRtb3JlAAYFbGluZXMABwVidWlsZAAECGZyZWVGcm9tAAMJaW5pdENsdWVzAAwIbmV4dENsdWUACgVjbHVlcwANBm1lbW9yeQIACv5HDxsAIABBASAAQRh2QQdxdCABIAIgAyAEIAUQAgubAQECfyAAIAJqKAIAQaDAgIECciEGIAJBAEgEQANAIAVBgAJJBEAgBUEgcQRAIAZBgH5xIAVyIAAgASACIAMgBBAACyAFQQFqIQUMAQsLBSACQQRqIAFKBEADQCAFQSBJBEAgBkH///8HcSAFQRh0ckH/ASAAIAEgAiADIAQQAiAFQQhqIQUMAQsLBSAGIAAgASACIAMgBBAACwsL9QIBA38gAEH//wNxQbHzAWwgAEEQdkH/MXFBt7wCbGpB//8DcUGACGoiByAHLQAAIAFyOgAAIABB////xwFxQbHz3fF5bEERdiIIQQJ0QYCIBGohByAEQQFrIgBBAEggACADTnIEf0H/AQVBASAAIAJqLQAAQQdxdAtBCHQhACAHIARBBGoiCUEASCADIAlMcgR/Qf8BBUEBIAIgCWotAABBB3F0C0EQdCAEQQVqIglBAEggAyAJTHIEf0H/AQVBASACIAlqLQAAQQdxdAtBGHRyIAcoAgAgAXIgAHJyNgIAIAYjBUEDdGoiACAIQQF0QYCIDGoiAS8BADsBACAAIAU7AQIgAEEAIARrIgU6AAQgAAJ/IANBAmsgBGsgBEEGaiADTA0AGiAFIARBAk4NABpBAyAEQQVqIANMDQAaQX8gBEEASg0AGiAEQQBICyIDOgAFIAAgAiAEaiADai8BAEGgwAByOwEGIAEjBTsBACMFQQFqJAULBgBBgJoQC1cBA38DQCABIARLBEAgAyAEQQJ0aiAANgIAIABBBGoiBiAALQAAIgUgACwAAiAEIAIQASAGIAUgACwAAyAEIAIQASAAIAVBBGpqIQAgBEEBaiEEDAELCwuKHAMMfwJ7AX4jBCAAQQFrQX5xIwQbIQZBACQEIAFBIGoiAyACIAIgA0sbIQ0DQCAGIA1JBEAgBkGACGoiAyANIAMgDUkbIQtBwIkQIQQgBiEDA0AgAyALSQRAQYCIECAD/QAEAP0MICAgICAgICAgICAgICAgIP1Q/QyxebF5sXmxebF5sXmxebF5/ZUBIAP9AAQC/QwgICAgICAgICAgICAgICAg/VD9DP8Y/xj/GP8Y/xj/GP8Y/xj9Tv0MN543njeeN543njeeN543nv2VAf2OAf0LBABBkIgQIAMiBUEQav0ABAD9DCAgICAgICAgICAgICAgICD9UP0MsXmxebF5sXmxebF5sXmxef2VASAD/QAEEv0MICAgICAgICAgICAgICAgIP1Q/Qz/GP8Y/xj/GP8Y/xj/GP8Y/U79DDeeN543njeeN543njeeN579lQH9jgH9CwQAQaCIECADQSBqIgr9AAQA/QwgICAgICAgICAgICAgICAg/VD9DLF5sXmxebF5sXmxebF5sXn9lQEgCv0ABAL9DCAgICAgICAgICAgICAgICD9UP0M/xj/GP8Y/xj/GP8Y/xj/GP1O/Qw3njeeN543njeeN543njee/ZUB/Y4B/QsEAEGwiBAgCkEQav0ABAD9DCAgICAgICAgICAgICAgICD9UP0MsXmxebF5sXmxebF5sXmxef2VASAK/QAEEv0MICAgICAgICAgICAgICAgIP1Q/Qz/GP8Y/xj/GP8Y/xj/GP8Y/U79DDeeN543njeeN543njeeN579lQH9jgH9CwQAQcCIECADQUBrIgn9AAQA/QwgICAgICAgICAgICAgICAg/VD9DLF5sXmxebF5sXmxebF5sXn9lQEgCf0ABAL9DCAgICAgICAgICAgICAgICD9UP0M/xj/GP8Y/xj/GP8Y/xj/GP1O/Qw3njeeN543njeeN543njee/ZUB/Y4B/QsEAEHQiBAgCUEQav0ABAD9DCAgICAgICAgICAgICAgICD9UP0MsXmxebF5sXmxebF5sXmxef2VASAJ/QAEEv0MICAgICAgICAgICAgICAgIP1Q/Qz/GP8Y/xj/GP8Y/xj/GP8Y/U79DDeeN543njeeN543njeeN579lQH9jgH9CwQAQeCIECADQeAAaiII/QAEAP0MICAgICAgICAgICAgICAgIP1Q/QyxebF5sXmxebF5sXmxebF5/ZUBIAj9AAQC/QwgICAgICAgICAgICAgICAg/VD9DP8Y/xj/GP8Y/xj/GP8Y/xj9Tv0MN543njeeN543njeeN543nv2VAf2OAf0LBABB8IgQIAhBEGr9AAQA/QwgICAgICAgICAgICAgICAg/VD9DLF5sXmxebF5sXmxebF5sXn9lQEgCP0ABBL9DCAgICAgICAgICAgICAgICD9UP0M/xj/GP8Y/xj/GP8Y/xj/GP1O/Qw3njeeN543njeeN543njee/ZUB/Y4B/QsEAEGAiRBBgIgQLwEALQCACDoAAEGBiRBBgogQLwEALQCACDoAAEGCiRBBhIgQLwEALQCACDoAAEGDiRBBhogQLwEALQCACDoAAEGEiRBBiIgQLwEALQCACDoAAEGFiRBBiogQLwEALQCACDoAAEGGiRBBjIgQLwEALQCACDoAAEGHiRBBjogQLwEALQCACDoAAEGIiRBBkIgQLwEALQCACDoAAEGJiRBBkogQLwEALQCACDoAAEGKiRBBlIgQLwEALQCACDoAAEGLiRBBlogQLwEALQCACDoAAEGMiRBBmIgQLwEALQCACDoAAEGNiRBBmogQLwEALQCACDoAAEGOiRBBnIgQLwEALQCACDoAAEGPiRBBnogQLwEALQCACDoAAEGQiRBBoIgQLwEALQCACDoAAEGRiRBBoogQLwEALQCACDoAAEGSiRBBpIgQLwEALQCACDoAAEGTiRBBpogQLwEALQCACDoAAEGUiRBBqIgQLwEALQCACDoAAEGViRBBqogQLwEALQCACDoAAEGWiRBBrIgQLwEALQCACDoAAEGXiRBBrogQLwEALQCACDoAAEGYiRBBsIgQLwEALQCACDoAAEGZiRBBsogQLwEALQCACDoAAEGaiRBBtIgQLwEALQCACDoAAEGbiRBBtogQLwEALQCACDoAAEGciRBBuIgQLwEALQCACDoAAEGdiRBBuogQLwEALQCACDoAAEGeiRBBvIgQLwEALQCACDoAAEGfiRBBvogQLwEALQCACDoAAEGgiRBBwIgQLwEALQCACDoAAEGhiRBBwogQLwEALQCACDoAAEGiiRBBxIgQLwEALQCACDoAAEGjiRBBxogQLwEALQCACDoAAEGkiRBByIgQLwEALQCACDoAAEGliRBByogQLwEALQCACDoAAEGmiRBBzIgQLwEALQCACDoAAEGniRBBzogQLwEALQCACDoAAEGoiRBB0IgQLwEALQCACDoAAEGpiRBB0ogQLwEALQCACDoAAEGqiRBB1IgQLwEALQCACDoAAEGriRBB1ogQLwEALQCACDoAAEGsiRBB2IgQLwEALQCACDoAAEGtiRBB2ogQLwEALQCACDoAAEGuiRBB3IgQLwEALQCACDoAAEGviRBB3ogQLwEALQCACDoAAEGwiRBB4IgQLwEALQCACDoAAEGxiRBB4ogQLwEALQCACDoAAEGyiRBB5IgQLwEALQCACDoAAEGziRBB5ogQLwEALQCACDoAAEG0iRBB6IgQLwEALQCACDoAAEG1iRBB6ogQLwEALQCACDoAAEG2iRBB7IgQLwEALQCACDoAAEG3iRBB7ogQLwEALQCACDoAAEG4iRBB8IgQLwEALQCACDoAAEG5iRBB8ogQLwEALQCACDoAAEG6iRBB9IgQLwEALQCACDoAAEG7iRBB9ogQLwEALQCACDoAAEG8iRBB+IgQLwEALQCACDoAAEG9iRBB+ogQLwEALQCACDoAAEG+iRBB/IgQLwEALQCACDoAAEG/iRBB/ogQLwEALQCACDoAACAEIgNBgIkQ/QAEAP0MAQIECBAgQIAAAAAAAAAAACAF/QAEA/0MBwAHAAcABwAHAAcABwAHAP1OIAX9AAQT/QwHAAcABwAHAAcABwAHAAcA/U79Zv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krEGQiRD9AAQA/QwBAgQIECBAgAAAAAAAAAAAIAr9AAQD/QwHAAcABwAHAAcABwAHAAcA/U4gCv0ABBP9DAcABwAHAAcABwAHAAcABwD9Tv1m/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WSsQhCGhEGgiRD9AAQA/QwBAgQIECBAgAAAAAAAAAAAIAn9AAQD/QwHAAcABwAHAAcABwAHAAcA/U4gCf0ABBP9DAcABwAHAAcABwAHAAcABwD9Tv1m/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WSsQiCGhEGwiRD9AAQA/QwBAgQIECBAgAAAAAAAAAAAIAj9AAQD/QwHAAcABwAHAAcABwAHAAcA/U4gCP0ABBP9DAcABwAHAAcABwAHAAcABwD9Tv1m/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WSsQjCGhCIRe6dBAnRqIQQDQCADIAUgEXqnQQF0ajYCACADIAUgESARQgF9gyIReqdBAXRqNgIEIAMgBSARIBFCAX2DIhF6p0EBdGo2AgggAyAFIBEgEUIBfYMiEXqnQQF0ajYCDCADQRBqIgMgBSARIBFCAX2DIhF6p0EBdGo2AgAgAyAFIBEgEUIBfYMiEXqnQQF0ajYCBCADIAUgESARQgF9gyIReqdBAXRqNgIIIAMgBSARIBFCAX2DIhF6p0EBdGo2AgwgA0EQaiEDIBEgEUIBfYMiEUIAUg0ACyAFQYABaiEDDAELCyAEIQVBwIkQIQRBwIkQIQMDQCADIAVJBEAgAygCACIKQQFrKQMAIhFCCIinQaDAgIECciIJQf///8cBcUGx893xeWxBEXZBAnQoAoCIBCEIIAQgCjYCACAEIAhBCHYgEadBB3F2IAggCUEYdkEHcXZxIAhBEHYgEUIoiKdBB3F2cSAIQRh2IBFCMIinQQdxdnFBAXFBAnRqIQQgA0EEaiEDDAELC0HAiRAhAwNAIAMgBEkEQAJ/IAchBSADKAIAIgsoAgBBoMCAgQJyQf///8cBcUGx893xeWxBEXZBAXQvAYCIDCEOA0AgDgRAIwAgDkEDdGoiCS8BACEOIAkvAQYgCyAJLAAFai8BAEGgwAByRw0BIwEgCS8BAiIKQQJ0aigCACEIIAsgCSwABGoiCSABTyAAIAlLcgR/QQEFIAkgCC0AAGogAksLBH9BAAUgCf0ABAAgCP0ABAQiD/0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9DCAgICAgICAgICAgICAgICD9DAAAAAAAAAAAAAAAAAAAAAAgCC0AARsiEP1O/VAgD/0k/WRBgIAEcmhBECAILQAAIgwgDEEQTxtIBH9BAAUgDEEQTQR/QQEFIAn9AAQQIAj9AAQUIg/9DGFhYWFhYWFhYWFhYWFhYWH9cf0MGhoaGhoaGhoaGhoaGhoaGv0mIBD9Tv1QIA/9JP1kQYCABHJoIAxBEGtOCwsLRQ0BIAcjA0YEQCALJAQgBQwDCyMCIAdBA3RqIgggCTYCACAIIAo2AgQgB0EBaiEHDAELCyAHCyEHIwQEQCAHDwsgA0EEaiEDDAELCyAGQYAIaiEGDAELCyAHCwcAIwRBAEcLXwECfwNAIABBEGoiAiABTQRAIAMgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kaWohAyACIQAMAQsLA0AgACABSQRAIAMgAC0AAEEKRmohAyAAQQFqIQAMAQsLIAMLEgAgACQAIAEkASACJAIgAyQDC7IQAwJ+CXsEfyABIAD9AAQAIgX9DEBAQEBAQEBAQEBAQEBAQED9JyAF/QxnZ2dnZ2dnZ2dnZ2dnZ2dn/SX9Tv1krCAA/QAEECIG/QxAQEBAQEBAQEBAQEBAQEBA/ScgBv0MZ2dnZ2dnZ2dnZ2dnZ2dnZ/0l/U79ZKxCEIaEIAD9AAQgIgf9DEBAQEBAQEBAQEBAQEBAQED9JyAH/QxnZ2dnZ2dnZ2dnZ2dnZ2dn/SX9Tv1krEIghoQgAP0ABDAiCP0MQEBAQEBAQEBAQEBAQEBAQP0nIAj9DGdnZ2dnZ2dnZ2dnZ2dnZ2f9Jf1O/WSsQjCGhCIDQn+FIgRCBIhCf4UgA4MiA0J/hUIIiEJ/hSADgyAEQhCIQn+Fg4MiA0IAUgRAIAMjBv0ABBAiCSAF/QwPDw8PDw8PDw8PDw8PDw8P/U4iCv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP1t/Q4iBf1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEH//wNzrCAJIAb9DA8PDw8PDw8PDw8PDw8PDw/9TiIL/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/W39DiIG/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQf//A3OsQhCGhCAJIAf9DA8PDw8PDw8PDw8PDw8PDw/9TiIM/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/W39DiIH/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQf//A3OsQiCGhCAJIAj9DA8PDw8PDw8PDw8PDw8PDw/9TiIJ/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/W39DiII/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQf//A3OsQjCGhCMG/QAEICINIAr9DiAF/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQf//A3OsIA0gC/0OIAb9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRB//8Dc6xCEIaEIA0gDP0OIAf9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRB//8Dc6xCIIaEIA0gCf0OIAj9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRB//8Dc6xCMIaEQn+FQgGIQn+FgyMG/QAEMCINIAr9DiAF/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQf//A3OsIA0gC/0OIAb9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRB//8Dc6xCEIaEIA0gDP0OIAf9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRB//8Dc6xCIIaEIA0gCf0OIAj9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRB//8Dc6xCMIaEQn+FQgKIQn+FgyIDQn+FIgRCBIhCf4UgA4MiA0J/hUIIiEJ/hSADgyAEQhCIQn+Fg4MhAwNAIANCAFIEQAJAQQAhDgJ/QQAgACADeqdqIg9BFGogAksNABoDQCAOQRRJBEBBACMHIA4gD2oiEC0AAGotAABBAXFFDQIaQQAjByAQLQABai0AAEECcUUNAhpBACMHIBAtAAJqLQAAQQRxRQ0CGiAOQQRqIQ4MAQsLQQELBEAjCiMNQQN0aiIOIA82AgAgDkEBNgIEIw1BAWokDQwBCyADIANCAX2DIQMMAgsLCwsgASAA/QAEACIF/QwxMTExMTExMTExMTExMTEx/ScgBf0MODg4ODg4ODg4ODg4ODg4OP0l/U79ZKwgAP0ABBAiBv0MMTExMTExMTExMTExMTExMf0nIAb9DDg4ODg4ODg4ODg4ODg4ODj9Jf1O/WSsQhCGhCAA/QAEICIH/QwxMTExMTExMTExMTExMTEx/ScgB/0MODg4ODg4ODg4ODg4ODg4OP0l/U79ZKxCIIaEIAD9AAQwIgj9DDExMTExMTExMTExMTExMTH9JyAI/Qw4ODg4ODg4ODg4ODg4ODg4/SX9Tv1krEIwhoQiAUJ/hUICiEJ/hSABgyIBQn+FIgNCBIhCf4UgAYMiAUJ/hUIIiEJ/hSABgyADQhCIQn+Fg4MiAUIAUgRAIAEjBkFAa/0ABAAiCSAF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQf//A3OsIAkgBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEH//wNzrEIQhoQgCSAH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQf//A3OsQiCGhCAJIAj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAhBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRB//8Dc6xCMIaEQn+FQgGIQn+FIgFCf4VCAohCf4UgAYMiAUJ/hSIDQgSIQn+FIAGDIgFCf4VCCIhCf4UgAYMgA0IQiEJ/hYODIQEDQCABQgBSBEACQEEAIQ9BACEOAkAgACABeqdqIhFBFGogAksNAANAIA9BFEkEQCMHIA8gEWoiEC0AAGotAABBCHEEfyMHIBAtAAFqLQAAQRBxBUEAC0UNAiAPQQJqIQ8MAQsLQQEhDgsgDgRAIwojDUEDdGoiACARNgIAIABBAjYCBCMNQQFqJA0MAQsgASABQgF9gyEBDAILCwsLCwQAIwwLuggBBX8gAC0AACIEIwlqLQAAQQJxBEBBB0EAAn9BACMJIAAtAAJqLQAAQQFxIwkgAC0AA2otAABBAnFyRQ0AGkEAIwcgAC0AAWotAABBgAFxBH8jCCAAQQFrLQAAai0AAAVBAAtFDQAaIABB4ABqIgIgASABIAJLGyEBIABBAWohAANAIAAgAUkEfyAALQAAIgJBCUYgAkEgRnIgAkEKRnIgAkENRnIFQQALBEAgAEEBaiEADAELCyAAQQFqIAAgAC0AACIAQS5GIABBK0ZyIABBJkZyGyEAA0AgACABSQR/IAAtAAAiAkEJRiACQSBGciACQQpGciACQQ1GcgR/QQEFIAAtAABB3wBGCwR/QQEFIAAtAABB3ABGCwVBAAsEQCAAQQFqIQAMAQsLIAAgAEEBaiAAIAFJBH8jCSAALQAAai0AAEECcQVBAQsbIgBBAWogAUkEfyMJIAAtAABqLQAAQQJxBUEACwR/IwggAC0AAWotAAAFQQALCxsPCyAEQSVGBEBBA0EAIABBA2ogAU0EfyAAQQFqIQECfwNAIANBAkkEQCABIANqLQAAIgRBMGsiAEEKTwRAQeMAIARBIHIiAEHXAGsgAEHhAGtBBk8bIQALQX9BfyAAIABBEE8bIgBBAEgNAhogAkEEdCAAciECIANBAWohAwwBCwsgAgsiAEGAAkggAEEATnEEfyMIIABqLQAABUEACwVBAAsbDwsgBEHcAEYEQEEEQQAgACABEA4bDwsgBEEmRgRAIAEhAkEFQQACfyAAKAIBQeHawdsDRgRAIABBBmogAU0EfyAALQAFQSNGBUEACwwBC0EAIAAtAAFBI0cNABpBEEEKIAAtAAJBIHJB+ABGIgEbIQUgAEEDQQIgARtqIgFBBmohBANAIAEgAkkgASAESXEEQCABLQAAIgZBMGsiAEEKTwRAQeMAIAZBIHIiAEHXAGsgAEHhAGtBBk8bIQALQX8gACAAIAVPGyIAQQBOBEAgAyAFbCAAaiEDIAFBAWohAQwCCwsLIAEgAkkEfyABLQAAQTtGBUEACwR/IANBgAJIIANBAE5xBH8jCCADai0AAAVBAAsFQQALCxsPC0EGQQACfyAALQABIgRBDUYiBSAEQQpGcgRAIAEgAEEDQQIgBRtqIgFLBH8jCCAAQQFrLQAAai0AAAVBAAsEfyMIIAEtAABqLQAAQQBHBUEACwwBCyAEQeAASSAAQQNqIAFNcQR/IAAtAAJB4ABJBUEACwR/IABBAWohAQJ/A0AgA0ECSQRAIAEgA2otAAAiBEEwayIAQQpPBEBB4wAgBEEgciIAQdcAayAAQeEAa0EGTxshAAtBf0F/IAAgAEEQTxsiAEEASA0CGiACQQR0IAByIQIgA0EBaiEDDAELCyACCyIAQYACSCAAQQBOcQR/IwggAGotAAAFQQALBUEACwsbCyIAIAAkBiABJAcgAUGAAmokCCABQYAEaiQJIAIkCiADJAsLnAcDEHsDfgN/Iwb9AAQAIQYjBv0ABFAhByMG/QAEYCEIIwb9AARwIQkjBv0ABIABIQpBACQNIAcgAP0ABAAiA/0MDw8PDw8PDw8PDw8PDw8PD/1OIgX9DiAIIANBBP1tIgv9Dv1OIQMgCSAF/Q4gCiAL/Q79TiEEIAYgBf0O/QwBAgQIECBAgAAAAAAAAAAAIAv9Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEH//wNzrCETA0AgACABSQR/IwsjDUE4ak4FQQALBEAgByAA/QAEECIF/QwPDw8PDw8PDw8PDw8PDw8P/U4iEP0OIAggBUEE/W0iEf0O/U4hDiAHIAD9AAQgIgX9DA8PDw8PDw8PDw8PDw8PDw/9TiIS/Q4gCCAFQQT9bSIL/Q79TiEPIAcgAP0ABDAiBf0MDw8PDw8PDw8PDw8PDw8PD/1OIgz9DiAIIAVBBP1tIg39Dv1OQgFBMCABIABrIhYgFkEwSxuthkIBfSIVIBMgBiAQ/Q79DAECBAgQIECAAAAAAAAAAAAgEf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQf//A3OsQhCGhCAGIBL9Dv0MAQIECBAgQIAAAAAAAAAAACAL/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRB//8Dc6xCIIaEIAYgDP0O/QwBAgQIECBAgAAAAAAAAAAAIA39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEH//wNzrEIwhoQiFEIBiCAUgyITQgKIIBODIhNCBIggE4MiE0IIiCATg4MiE0IAUgRAIAAgEyACEAkLIAMgBCAJIBD9DiAKIBH9Dv1OIgP9DQECAwQFBgcICQoLDA0ODxD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRB//8Dc6wgDiADIAkgEv0OIAogC/0O/U4iA/0NAQIDBAUGBwgJCgsMDQ4PEP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEH//wNzrEIQhoQgDyADIAkgDP0OIAogDf0O/U4iBP0NAQIDBAUGBwgJCgsMDQ4PEP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEH//wNzrEIghoQgFYMhEwNAIBNCAFIEQCAAIBN6p2oiFyACEAsiGARAIwojDUEDdGoiFiAXNgIAIBYgGDYCBCMNQQFqJA0LIBMgE0IBfYMhEwwBCwsgFEIwiCETIQMgAEEwaiEADAELCyAAJAwjDQuvBQEDfyAALQABIgRB+ABGBEAgAEEEaiABTQR/IABBAmohAQJ/A0AgA0ECSQRAIAEgA2otAAAiBEEwayIAQQpPBEBB4wAgBEEgciIAQdcAayAAQeEAa0EGTxshAAtBf0F/IAAgAEEQTxsiAEEASA0CGiACQQR0IAByIQIgA0EBaiEDDAELCyACCyIAQYACSCAAQQBOcQR/IwggAGotAABBAEcFQQALBUEACw8LIARB9QBGBEAgAC0AAkH7AEYgAEEEaiABTXEEf0EBBSAAQQZqIAFNBH8gAEECaiEBAn8DQCADQQRJBEAgASADai0AACIEQTBrIgBBCk8EQEHjACAEQSByIgBB1wBrIABB4QBrQQZPGyEAC0F/QX8gACAAQRBPGyIAQQBIDQIaIAJBBHQgAHIhAiADQQFqIQMMAQsLIAILIgBBgAJIIABBAE5xBH8jCCAAai0AAEEARwVBAAsFQQALCw8LIARBDUYgBEEKRnIEQCAAQQJqIAFNBH8jCCAAQQFrLQAAai0AAEEARwVBAAsPCyAAQQRqIAFLBH9BAQUgBEEwayIBQQpPBEBB4wAgBEEgciIBQdcAayABQeEAa0EGTxshAQtBfyABIAFBBE8bQQBICwRAQQAPCyAALQACIgJBMGsiAUEKTwRAQeMAIAJBIHIiAUHXAGsgAUHhAGtBBk8bIQELIAAtAAMiAkEwayIAQQpPBEBB4wAgAkEgciIAQdcAayAAQeEAa0EGTxshAAtBfyABIAFBCE8bIgFBfyAAIABBCE8bIgJyQQBOBH8gBEEwayIAQQpPBEBB4wAgBEEgciIAQdcAayAAQeEAa0EGTxshAAtBfyAAIABBBE8bQQZ0IAFBA3RyIAJyIgBBgAJIIABBAE5xBH8jCCAAai0AAEEARwVBAAsFQQALCw==';

;// CONCATENATED MODULE: ./build/src/keys/kernel/wasm.js




const pageSize = 65536;
let compiled;
/** The kernel in WebAssembly, which also builds its own tables. Throws where the machine has none, or no SIMD. */
function wasmKernel(searched) {
    return wasmKernelOf(imageOf(searched));
}
/** The same for keywords whose grams were chosen before. */
function wasmKernelOf(image) {
    const reserved = reserve(image);
    const { exports, at, bytes } = reserved;
    bytes.set(image.packed, at.packed);
    exports.build(at.packed, image.keywords, at.entries, at.words);
    return kernelIn(reserved);
}
/** Chooses the grams of these keywords. Throws a RangeError where one does not fit, or where there are too many. */
function imageOf(searched) {
    const packed = Buffer.alloc(searched.reduce((size, { text }) => size + header + text.length, 0));
    let entries = 1;
    let at = 0;
    for (const keyword of searched) {
        const { text, anyCase } = keyword;
        const [even, odd] = placesOf(keyword);
        entries += entriesOf(keyword, even) + entriesOf(keyword, odd);
        packed[at] = text.length;
        packed[at + 1] = anyCase ? 1 : 0;
        packed.writeInt8(even, at + 2);
        packed.writeInt8(odd, at + 3);
        at += header + packed.write(anyCase ? text.toLowerCase() : text, at + header, 'latin1');
    }
    if (entries > mostEntries)
        throw new RangeError('There are too many keywords.');
    return { keywords: searched.length, entries, packed };
}
/** Bytes ahead of the text of a packed keyword. */
const header = 4;
function reserve(image) {
    compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
    const exports = new WebAssembly.Instance(compiled).exports;
    let free = exports.freeFrom();
    const place = (bytes) => {
        const at = (free + 63) & ~63;
        free = at + bytes;
        return at;
    };
    const at = {
        packed: place(image.packed.length + longestKeyword),
        entries: place(image.entries * 8),
        words: place(image.keywords * 4),
        nibbles: place(144),
        sets: place(768),
        hits: place(hitCapacity * 8),
        text: place(padding) + padding,
    };
    place(memoryCapacity + padding);
    const { memory } = exports;
    memory.grow(Math.ceil(free / pageSize) - memory.buffer.byteLength / pageSize);
    return { exports, at, bytes: Buffer.from(memory.buffer) };
}
function kernelIn({ exports, at, bytes }) {
    const { text } = at;
    bytes.set(nibbleTables(), at.nibbles);
    for (const [index, set] of [properties, keyBytes, jointBytes].entries())
        bytes.set(set, at.sets + index * 256);
    exports.init(at.entries, at.words, at.hits, hitCapacity);
    exports.initClues(at.nibbles, at.sets, at.hits, hitCapacity);
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

// EXTERNAL MODULE: ./build/src/keys/filters/wordiness.js + 1 modules
var wordiness = __webpack_require__(9499);
;// CONCATENATED MODULE: ./build/src/keys/filters/placeholder.js

/** References that are filled in later: shell, CMD, templates, code and secret stores. */
const reference = /^(?:\$|%[A-Za-z_]\w{0,64}%|#\{|\{|<|\[|@|process\.env|os\.(?:environ|getenv)|import\.meta|env[.:([]|ENV[.:([]|ctx\.|secrets?\.|vars?\.|config\.|vault:|op:\/\/|ssm:|arn:aws:|ref\+|awssm|sops:|file:|keyring:|!|\*)|\$\{[\w.:?!/ '()-]{1,80}\}|\{\{[\w.:|?!/ '()-]{1,80}\}\}|<[A-Za-z_ -]{2,40}>|\.{3}|\u2026/;
/** Words that stand for a key which somebody else is to fill in, and the usual values of servers that ask for none. */
const markers = new Set(('your yours my example examples sample dummy fake test testing tests mock placeholder changeme change replace replaceme insert enter ' +
    'paste put here todo fixme tbd redacted removed hidden masked none null nil undefined unused empty anything whatever something some ' +
    'needed required unneeded ignored optional existing session local localhost ollama lmstudio foo foobar bar baz xxx xxxx secretkey ' +
    'apikey yourapikey yourkey mykey demo invalid notneeded nokey value string text default key token secret password user').split(' '));
/** Markers that a made-up part of a real key would never spell between two delimiters. */
const plainMarkers = /(?<![A-Za-z0-9])(?:your|example|placeholder|changeme|redacted|dummy|replace|insert|fake|sample|here)(?![A-Za-z0-9])|EXAMPLE(?:KEY)?$/i;
/** The same character, or two of them, over and over: `xxxx`, `0000`, `****`. Binary zeros give base64 its runs of `A`. */
function isRepetitive(value) {
    return (hasFew(value.toLowerCase(), value.length < 12 ? 1 : 2) || /[xX]{6}|([B-Za-z0-9])\1{7}|[*\u2022#]{3}|\.{3}|\u2026/.test(value));
}
/** Whether `value` has at most so many of the characters that keys and stand-ins for them are made of. */
function hasFew(value, most) {
    let met = '';
    for (const c of value) {
        if (met.includes(c) || !/[a-z0-9*\u2022#?]/.test(c))
            continue;
        met += c;
        if (met.length > most)
            return false;
    }
    return true;
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
    return marked || (body.toUpperCase() === body && (0,wordiness/* wordy */.aU)(parts.join(' ')));
}

;// CONCATENATED MODULE: ./build/src/keys/filters/entropy.js
/** How often each UTF-16 code unit stands in the value at hand; all zeros between two calls. */
const counts = new Uint32Array(0x10000);
/** Shannon entropy of `value` in bits per character. */
function entropy(value) {
    for (let at = 0; at < value.length; at++) {
        const code = value.charCodeAt(at);
        counts[code] = (counts[code] ?? 0) + 1;
    }
    let bits = 0;
    for (let at = 0; at < value.length; at++) {
        const code = value.charCodeAt(at);
        const share = (counts[code] ?? 0) / value.length;
        counts[code] = 0;
        if (share > 0)
            bits -= share * Math.log2(share);
    }
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
 * of k misses the full log2(min(n, k)) by a little, so that the bar follows the length and never asks for all of it;
 * of so few as 16 it misses more.
 */
function looksRandom(value) {
    const alphabet = alphabetOf(value);
    const bar = alphabet === 16 ? 0.74 : 0.78;
    return value !== '' && entropy(value) >= Math.log2(Math.min(value.length, alphabet)) * bar;
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
    if (value.length >= 20 && isMixed(value))
        return true;
    return value
        .split(/[_.:/|~=-]/)
        .some((run) => run.length >= (/\d/.test(run) ? 12 : 20) && !/^\d{1,4096}$/.test(run) && !(0,wordiness/* wordy */.aU)(run) && looksRandom(run));
}
/** Letters of both cases among digits, again and again, so that delimiters between them mean nothing: base64 for URLs. */
function isMixed(value) {
    if (!/^[A-Za-z0-9_-]{20,400}$/.test(value) || !/[a-z]/.test(value) || !/[A-Z]/.test(value))
        return false;
    const changes = value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
    return changes >= 4 && !(0,wordiness/* wordy */.aU)(value) && looksRandom(value);
}
/** Formats, regular expressions, markup and code, which have the signs of a password too. */
const notPassword = /%[sd]|\\[0dwsux<>(|.)]|\.\*|\(\?|=>|<\/|::|\$\(|\$\{\w{1,60}(?:[.(}]|$)|\{\{[^{}]{1,60}\}\}|\{\d|\[[Aa]-[Zz]|\]\.|\[\^|\[:|\+\+|&&|\);|\(\)|^[<%#&]|^\{|\/>$/;
/** Whether `value` looks like a password that a person chose: letters, with digits and signs among them, or many signs. */
function isPassword(value) {
    if (value.length < 8 || !/[A-Za-z]/.test(value) || notPassword.test(value))
        return false;
    const signs = new Set(value.replace(/[^!-~]|[A-Za-z0-9_.:/,=-]/g, ''));
    return signs.size >= (/\d/.test(value) ? 1 : 3);
}

;// CONCATENATED MODULE: ./build/src/keys/lone.js



/** Bytes of the longest file that is taken for one key and nothing else. */
const longestLone = 256;
const kinds = [
    {
        id: 'lone-zhipu',
        rule: 'key-zhipu',
        provider: 'zhipu',
        title: 'Zhipu (Z.ai) API key',
        pattern: /^[0-9a-f]{32}\.[A-Za-z0-9]{16}$/,
    },
    {
        id: 'lone-ollama',
        rule: 'key-ollama',
        provider: 'ollama',
        title: 'Ollama Cloud API key',
        pattern: /^[0-9a-f]{32}\.[A-Za-z0-9_-]{24}$/,
    },
    {
        id: 'lone-key',
        rule: 'key-generic',
        provider: 'generic',
        title: 'key or token, alone in its file',
        severity: 'warning',
        pattern: /^(?![0-9a-fA-F]{1,64}$)(?=[^a-z]{0,64}[a-z])[A-Za-z0-9]{32,64}$/,
    },
];
const loneDetectors = kinds.map((kind) => ({ ...kind, certainty: 'generic', keywords: [], examples: () => [] }));
/** Files that hold one digest, version or id, by their names. */
const harmless = /(?:hash|sums?|sha\d{0,3}|md5|etag|integrity|version|revision|commit|digest|fingerprint|sig|signature|id|pub|lock)$/i;
function isMadeUp(secret) {
    const isText = /^[\t\n\r -~]{1,200}$/.test(Buffer.from(secret, 'base64').toString('latin1'));
    return isText || isMalformed(secret) || isUnmistakable(secret) || longestSequence(secret) >= 6;
}
/**
 * The key that the file at `path` consists of: tools keep tokens in files with nothing else in them, where no word tells
 * what they are. Hexadecimal runs and UUIDs are digests and ids as well, so that they do not count; nor does what was cut or
 * edited to look like a key of a known format, nor text in base64.
 */
function loneKey(path, bytes) {
    const text = bytes.toString('latin1');
    const secret = text.trim();
    const detector = loneDetectors.find(({ pattern }) => pattern.test(secret));
    if (!detector || harmless.test(path) || !isToken(secret) || isMadeUp(secret))
        return undefined;
    const start = text.indexOf(secret);
    return { detector, start, end: start + secret.length, hit: start, keyword: '', secret };
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

;// CONCATENATED MODULE: ./build/src/keys/filters/by-hand.js
/** The rows of a keyboard, and letters and digits in their order: fingers run along them, machines do not. */
const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz'];
const neighbours = new Set(rows.flatMap((row) => [...row].slice(1).flatMap((c, at) => [row.charAt(at) + c, c + row.charAt(at)])));
/**
 * Whether `value` was made up at a keyboard: `abc123xyz456`, `qwe089234lkjsdf`, `lsdkfol23w54jlksdef`. Of random
 * characters one pair in twelve are neighbours, and one letter in three is of the middle row: of 20 random characters
 * fewer than one in a thousand reach either bar.
 */
function isTypedByHand(value) {
    const text = value.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (text.length < 8 || text.length > 32)
        return false;
    let pairs = 0;
    for (let at = 1; at < text.length; at++)
        if (neighbours.has(text.slice(at - 1, at + 1)))
            pairs++;
    if (pairs >= 4 && pairs >= (text.length - 1) * 0.35)
        return true;
    const letters = text.replace(/\d/g, '');
    const middle = letters.replace(/[^asdfghjkl]/g, '');
    return /[g-z]/.test(letters) && middle.length >= 9 && middle.length >= letters.length * 0.75;
}

;// CONCATENATED MODULE: ./build/src/keys/filters/chosen.js
/** Words of sentences, of labels and of samples: whoever chooses a password leaves them out. */
const said = /(?:^|[^a-z])(?:your|the|this|that|must|should|please|enter|type|invalid|wrong|forgot(?:ten)?|reset|least|characters?|is|are|not|no|for|or)(?![a-z])|passw|secret|token|test|example|sample|demo|dummy|change|string|value|field|input/i;
/** Words that every sentence has, and hardly a passphrase of words picked at random. */
const small = /\b(?:an?|as|and|at|be|by|can|do|from|has|have|if|in|it|me|my|of|on|to|use|was|we|will|with|you)\b/;
/** Four words or more in small letters, which make no sentence. */
const isPassphrase = (value) => /^[a-z]{3,12}(?: [a-z]{3,12}){3,9}$/.test(value) && !small.test(value);
/** A letter beside a digit, or a sign within a word: not the punctuation that ends one. */
const odd = /[A-Za-z]\d|\d[A-Za-z]|[A-Za-z0-9][!#$%^&*@+=~?][A-Za-z0-9]/;
/**
 * Whether `value` may be a password that a person chose, where all around it says that a password stands here: letters
 * and digits or signs, which need not be random, and blanks when it is no sentence.
 */
function isChosen(value) {
    if (value.includes(' ') && /[(){}[\];=<>]/.test(value))
        return false;
    return value.length >= 6 && /[A-Za-z]/.test(value) && !said.test(value) && (odd.test(value) || isPassphrase(value));
}

;// CONCATENATED MODULE: ./build/src/keys/filters/encoded-text.js


/**
 * Whether `value` is base64 of what a person wrote to be read, such as a sentence, or of a name and a placeholder:
 * samples of how to send a password, and texts that are base64 only to be carried.
 */
function isEncodedText(value) {
    if (value.length > 400 || !/^[A-Za-z0-9+/_-]{12,398}={0,2}$/.test(value))
        return false;
    const text = Buffer.from(value, 'base64').toString('latin1');
    if (!/^[ -~\t\r\n]{1,300}$/.test(text))
        return false;
    const colon = text.indexOf(':');
    const said = colon > 0 ? text.slice(colon + 1) : text;
    return (/[a-z] [a-z]/i.test(said) && (0,wordiness/* wordy */.aU)(said)) || (colon > 0 && isPlaceholder(said));
}

;// CONCATENATED MODULE: ./build/src/keys/filters/published.js

/**
 * Keys that are printed for all to see: samples of Google's documentation and of Android's and Chromium's sources, the
 * keys that Google's command line tools carry for every user, the storage and Cosmos emulators of Azure, the test keys of
 * Stripe's documentation, samples of the RFCs about OAuth (5849, 6749, 6750, 7009, 7636) and HTTP (7617), of Cargo's,
 * XML Security's and PyJWT's documentation. By the first 24 digits of their SHA-256, so that no file of ours holds them.
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
    '8d567eb88afff34f31ab97fb',
    '9d03b692e941d5ace207a9f8',
    'ca7459e2b26776de081b9a07',
    'ea9bdfd02c0c412c8cc36ba6',
    '6c96130f130ab0d6d158397e',
    '00cf4c781dc37003f7c7dd7d',
    'a71b359a87afde133e6d9731',
    'a35b81a7d7927b70ec99270d',
    '2ff8b0fb93aca981c78f1e94',
    '4c20e6f5cc11b93731e74cbe',
    '6aa14267d94944e6b6483c81',
    '29e1e092ced1d10a8088fea7',
    '649e1f5c769e718ba10d1a70',
    '293257ab6495ebb11cf9e4ae',
    'cb87c87e4a138d9a72259d2a',
    'c20fbc2b96183894fb461879',
    'b87dad10a32a2d81aa2e36e3',
    '80f8b7c904d4a43f3b7036db',
    'b8e148545b13c78bc74da2f1',
    'e9974c507d2a802143f614c8',
    '13d31e961a1ad8ec2f16b10c',
    '0d299b1eb548708d04534e7e',
    'cf4d418ed3de92d71f767db5',
    '456a51b1f1b3cf3ed76de579',
    'f0386f9be1fe905fb2f97a8d',
    '3c14aab79351be94e9c4202d',
    'a73b3ad3b416d981fce26779',
    '6189b36d964849f343700885',
    'cf5562707ec32066919ea491',
    '1a9e7de3fd045251395dfb18',
]);
/** Their lengths, so that only a secret of one of them is hashed. */
const lengths = new Set([12, 15, 16, 20, 22, 24, 28, 32, 39, 43, 88, 496, 759]);
/** Whether `secret` is a key that its vendor has published as a sample. */
function isPublished(secret) {
    return (lengths.has(secret.length) && published.has((0,builtins/* crypto */.Et)().createHash('sha256').update(secret).digest('hex').slice(0, 24)));
}

;// CONCATENATED MODULE: ./build/src/keys/filters/accept.js









/** Addresses, paths, dates, versions, colours, numbers, members and digests that say what they are. */
const accept_beginnings = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/|~\/|[A-Za-z]:\\|\d{4}-\d\d-\d\d|v?\d{1,4}\.\d{1,4}|#[0-9a-f]{3,8}$|sha\d{1,3}[-:=]|md5[-:=]|urn:|data:|this\.|self\.|[a-z]{4,20}=[^=]|eyJ[A-Za-z0-9_-]{0,24}$|0x[0-9a-fA-F]{1,16}[uUlL]{0,3}$)/;
/** Names of files and hosts. */
const endings = /\.(?:[cm]?js|ts|json|ya?ml|pem|key|crt|txt|md|png|svg|html?|css|php|py|go|java|rb|cs|xml|conf|cfg|ini|toml|env|sh|local|com|org|net|io|dev)$/;
/** `settings.database.password`: what code calls the secret. */
const member = /^[A-Za-z_]\w{0,40}(?:\.[A-Za-z_]\w{0,40}){1,8}$/;
/**
 * Whether `secret`, which `detector` has found, is to be reported. The surer the detector, the less is asked of the
 * secret: a key in an exact format is dropped only for what is beyond doubt a placeholder.
 */
function accepts(detector, secret) {
    const { entropy: least = 0 } = detector;
    return entropy(secret) >= least && isLikely(detector, secret) && !isPublished(secret);
}
function isLikely(detector, secret) {
    const { certainty = 'format', prefix = '' } = detector;
    const body = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
    if (certainty === 'format')
        return !isUnmistakable(body);
    if (certainty === 'context') {
        return !isUnmistakable(body) && !(0,wordiness/* isIdentifier */._5)(body) && (!(0,wordiness/* wordy */.aU)(body, wordiness/* lowBar */.Cn) || isToken(body));
    }
    if (isPlaceholder(secret) || isHarmless(secret) || isMalformed(secret))
        return false;
    if (certainty === 'name')
        return (/\d/.test(secret) || secret.length >= 16) && !(0,wordiness/* wordy */.aU)(secret, wordiness/* lowBar */.Cn);
    if ((0,wordiness/* isIdentifier */._5)(secret) || isTypedByHand(secret) || isEncodedText(secret))
        return false;
    return isToken(secret) || isPassword(secret) || (detector.chosen === true && isChosen(secret));
}
function isHarmless(value) {
    return accept_beginnings.test(value) || endings.test(value) || (member.test(value) && !isToken(value));
}

// EXTERNAL MODULE: ./build/src/keys/regex/parse.js
var parse = __webpack_require__(4765);
// EXTERNAL MODULE: ./build/src/keys/regex/charset.js
var charset = __webpack_require__(2846);
;// CONCATENATED MODULE: ./build/src/keys/regex/run.js


/** Shorter runs stand everywhere. */
const shortest = 16;
/** So do runs of more kinds of characters: letters of both cases, digits, and few signs make 66. */
const mostKinds = 70;
/** What lies further from the beginning of a match takes longer to look at than the pattern. */
const farthest = 1024;
/** The longest run that every match of a pattern has, if there is one that text mostly lacks. */
function run_runIn({ source, flags }) {
    const pieces = [];
    flatten((0,parse/* parsePattern */.E)(source, flags), pieces);
    let best;
    for (const [first, piece] of pieces.entries()) {
        if ((0,charset/* sizeOf */.$d)(piece.set) > mostKinds)
            continue;
        let set = charset/* none */.dv;
        let length = 0;
        for (const { set: more, min } of pieces.slice(first)) {
            set = (0,charset/* union */.KC)(set, more);
            if ((0,charset/* sizeOf */.$d)(set) > mostKinds)
                break;
            length += min;
            if (length >= Math.max(shortest, (best?.length ?? 0) + 1) && piece.at <= farthest)
                best = { set, length, within: piece.at };
        }
    }
    return best;
}
/** Adds the parts of `pattern`, of which the first begins at `at` at most. Returns where the last one ends at most. */
function flatten(pattern, pieces, at = 0) {
    switch (pattern.kind) {
        case 'set':
            pieces.push({ set: pattern.set, min: 1, at });
            return at + 1;
        case 'sequence':
            return pattern.items.reduce((end, item) => flatten(item, pieces, end), at);
        case 'choice': {
            const ends = pattern.options.map((option) => longest(option));
            pieces.push({ set: charset/* all */.Q7, min: 0, at });
            return at + Math.max(...ends);
        }
        case 'repeat': {
            const isSet = pattern.item.kind === 'set';
            pieces.push({ set: pattern.item.kind === 'set' ? pattern.item.set : charset/* all */.Q7, min: isSet ? pattern.min : 0, at });
            return at + longest(pattern);
        }
        case 'look':
            if (!pattern.ahead || pattern.negated)
                return at;
            // What follows stands in the same place, and is no part of the same row.
            flatten(pattern.item, pieces, at);
            pieces.push({ set: charset/* all */.Q7, min: 0, at });
            return at;
    }
}
/** Characters that a match takes at most. */
function longest(pattern) {
    switch (pattern.kind) {
        case 'set':
            return 1;
        case 'sequence':
            return pattern.items.reduce((sum, item) => sum + longest(item), 0);
        case 'choice':
            return Math.max(...pattern.options.map(longest));
        case 'repeat':
            return pattern.max < parse/* unbounded */.d ? pattern.max * longest(pattern.item) : Number.POSITIVE_INFINITY;
        case 'look':
            return 0;
    }
}
/** Whether `run` begins somewhere from `from` to `to` in bytes that end at `high`. */
function hasRun({ set, length }, bytes, from, to, high) {
    let start = from;
    while (start <= to && start + length <= high) {
        let place = start + length - 1;
        while (place >= start && set[bytes[place] ?? 0] === 1)
            place--;
        if (place < start)
            return true;
        start = place + 1;
    }
    return false;
}
function run_packRuns(runs) {
    const sets = [];
    const placeOf = (set) => {
        const text = Array.from(set, (bit, code) => (bit === 1 && code < 256 ? String.fromCharCode(code) : '')).join('');
        if (!sets.includes(text))
            sets.push(text);
        return sets.indexOf(text);
    };
    return { sets, runs: runs.map((run) => (run ? `${placeOf(run.set)} ${run.length} ${run.within}` : '')) };
}
/** The run at a place, unpacked when it is asked for. */
function runsOf({ sets, runs }) {
    const unpacked = [];
    const setOf = (place) => {
        const text = sets[place] ?? '';
        const set = new Uint8Array(charset/* none */.dv.length);
        for (let at = 0; at < text.length; at++)
            set[text.charCodeAt(at)] = 1;
        return set;
    };
    return (place) => {
        if (!runs[place])
            return undefined;
        const [at = 0, length = 0, within = 0] = runs[place].split(' ').map(Number);
        unpacked[at] ??= setOf(at);
        return { set: unpacked[at], length, within };
    };
}

;// CONCATENATED MODULE: ./build/src/keys/regex/sieve.js
/** Bytes that are looked at; what goes on longer than this is left to the pattern. */
const sieve_farthest = 96;
/** A pattern with more states than this takes too much to sieve for. */
const mostStates = 96;
const mostNodes = 4000;
/** Characters of one repeat that are counted; longer ones are taken to go on as they like. */
const mostCounted = 64;
/** States are places in a table, each with a row for all bytes. */
const sieve_row = 256;
const passed = 0;
const failed = sieve_row;
const unknown = -1;
/**
 * The pattern as an automaton that takes one step a byte and looks neither ahead nor behind, nor counts to the end, so
 * that it takes whatever the pattern takes, and more. Its states are made when they are first reached.
 */
function sieveOf(pattern) {
    const nodes = [];
    const start = build(pattern, add(nodes, { set: undefined, next: [] }), nodes);
    /** The nodes that each state stands for, and the state of each set of nodes. */
    const members = [[], []];
    const known = new Map();
    let table = new Int16Array(8 * sieve_row).fill(unknown);
    const stateOf = (reached) => {
        const ids = [...reached].sort((a, b) => a - b);
        if (ids.length === 0)
            return failed;
        if (ids.some((id) => nodes[id]?.next.length === 0))
            return passed;
        const key = ids.join();
        const state = known.get(key) ?? members.length * sieve_row;
        if (state === mostStates * sieve_row)
            return passed;
        if (state === members.length * sieve_row) {
            known.set(key, state);
            members.push(ids);
            if (members.length * sieve_row > table.length) {
                const larger = new Int16Array(table.length * 2).fill(unknown);
                larger.set(table);
                table = larger;
            }
        }
        return state;
    };
    const step = (state, byte) => {
        const reached = new Set();
        for (const id of members[state / sieve_row] ?? []) {
            const node = nodes[id];
            if (node?.set?.[byte] === 1)
                for (const next of node.next)
                    reach(next, nodes, reached);
        }
        const next = stateOf(reached);
        table[state + byte] = next;
        return next;
    };
    const beginning = new Set();
    reach(start, nodes, beginning);
    const first = start < 0 ? passed : stateOf(beginning);
    return (bytes, at, high) => {
        if (first === passed)
            return true;
        const last = Math.min(high, at + sieve_farthest);
        let state = first;
        for (let place = at; place < last; place++) {
            const byte = bytes[place] ?? 0;
            const next = table[state + byte] ?? passed;
            state = next === unknown ? step(state, byte) : next;
            if (state <= failed)
                return state === passed;
        }
        return last < high;
    };
}
function add(nodes, node) {
    return nodes.push(node) - 1;
}
/** Adds `pattern` ahead of the node `next`. Returns where it begins, or -1 when it is too large. */
function build(pattern, next, nodes) {
    if (next < 0 || nodes.length > mostNodes)
        return -1;
    switch (pattern.kind) {
        case 'set':
            return add(nodes, { set: pattern.set, next: [next] });
        case 'sequence':
            return pattern.items.reduceRight((following, item) => build(item, following, nodes), next);
        case 'choice': {
            const starts = pattern.options.map((option) => build(option, next, nodes));
            return starts.includes(-1) ? -1 : add(nodes, { set: undefined, next: starts });
        }
        case 'repeat':
            return buildRepeat(pattern, next, nodes);
        case 'look':
            return next;
    }
}
function buildRepeat({ item, min, max }, next, nodes) {
    const counted = Math.min(min, mostCounted);
    let at = next;
    if (max > counted) {
        const loop = { set: undefined, next: [next] };
        const again = add(nodes, loop);
        const start = build(item, max > 1 ? again : next, nodes);
        if (start < 0)
            return -1;
        loop.next.push(start);
        at = again;
    }
    for (let count = 0; count < counted; count++)
        at = build(item, at, nodes);
    return at;
}
/** Adds to `reached` the nodes that take a byte, or have passed, to which `id` leads. */
function reach(id, nodes, reached, seen = new Set()) {
    const node = nodes[id];
    if (!node || seen.has(id))
        return;
    seen.add(id);
    if (node.set || node.next.length === 0)
        reached.add(id);
    else
        for (const next of node.next)
            reach(next, nodes, reached, seen);
}

;// CONCATENATED MODULE: ./build/src/keys/trail.js
/** Places behind one that was asked for which may be asked for later: keywords come nearly in order. */
const slack = 64;
/** `pattern` is global. No match that begins at a place takes more than `reach` characters from there, nor looks at more. */
function createTrail(pattern, reach) {
    let from = 0;
    let to = -1;
    let found = [];
    /** Searches from behind `to` up to `last`, and as far as nothing more is found. */
    const search = (last, { text, start, end }) => {
        pattern.lastIndex = to + 1 - start;
        let match = pattern.exec(text);
        for (; match && start + match.index <= last; match = pattern.exec(text)) {
            found.push({ start: start + match.index, end: start + match.index + match[0].length });
            pattern.lastIndex = match.index + 1;
        }
        const silent = match ? start + match.index - 1 : end;
        to = Math.max(last, Math.min(silent, end - reach));
    };
    return {
        forget() {
            from = 0;
            to = -1;
            found = [];
        },
        between(first, last, view) {
            if (first < from || first > to + 1) {
                from = first;
                to = first - 1;
                found = [];
            }
            if (last > to)
                search(last, view);
            if (first > from + slack) {
                from = first - slack;
                found = found.filter(({ start }) => start >= from);
            }
            return found.filter(({ start }) => start >= first && start <= last);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/keys/probe.js





/** Bytes behind a keyword that every pattern may look at; more only where its own quantifiers ask for more. */
const usualReach = 512;
/** Bytes ahead of a match that a look-behind may look at. */
const context = 64;
/** Bytes that are decoded at once where keywords stand close to each other. */
const denseView = 4096;
/** Characters of a pattern of which a sieve is made in the time of one try. */
const sievedInOneTry = 2;
/** Secrets of one detector that are remembered. */
const mostTaken = 16;
/** `runOf` tells which characters in a row all matches of a detector have. */
function createProbe(text, runOf) {
    const known = new Map();
    /** Some detectors share their pattern, and then what `before` says of it, too. */
    const prepared = new Map();
    let low = 0;
    let high = 0;
    let asked = unasked;
    let view = nothing;
    /** The detectors whose trails are about bytes that are still there. */
    const trailing = new Set();
    const see = (from, to) => {
        if (from >= view.start && to <= view.end)
            return;
        const isDense = from < view.end && view.end > view.start;
        const end = Math.min(high, isDense ? Math.max(to, from + denseView) : to);
        view = { text: text.toString('latin1', from, end), start: from, end };
    };
    /** Whether there is a match around `at` for all that the bytes alone can tell. */
    const mayStand = (entry, { pattern, isAtHit }, at) => {
        if (!isAtHit)
            return true;
        if (entry.sieve)
            return entry.sieve(text, at, high);
        entry.tries += sievedInOneTry;
        if (entry.tries > pattern.source.length)
            entry.sieve = sieveOf((0,parse/* parsePattern */.E)(pattern.source, pattern.flags));
        return true;
    };
    /** Detectors that share a gate mostly share a keyword, too, and ask for the same place one after the other. */
    const isOpen = (gate, at) => {
        if (gate !== asked.gate || at !== asked.at) {
            see(Math.max(low, at - context), Math.min(high, at + usualReach));
            gate.lastIndex = at - view.start;
            asked = { gate, at, open: gate.test(view.text) };
        }
        return asked.open;
    };
    const preparedFor = (detector) => {
        const pattern = prepared.get(detector.pattern) ?? patternOf(detector);
        prepared.set(detector.pattern, pattern);
        return pattern;
    };
    /** The matches that begin at the keyword at `at`, or up to `before` ahead of it. */
    const matchesOf = ({ isAtHit, pattern, trail }, before, at) => {
        if (!isAtHit) {
            trailing.add(trail);
            return trail.between(Math.max(low, at - before), at, view);
        }
        pattern.lastIndex = at - view.start;
        const end = pattern.test(view.text) ? view.start + pattern.lastIndex : -1;
        return end < 0 ? none : [{ start: at, end }];
    };
    return {
        reset(from, to) {
            low = from;
            high = to;
            view = nothing;
            for (const trail of trailing)
                trail.forget();
            trailing.clear();
            asked = unasked;
        },
        find(detector, at, keyword) {
            let entry = known.get(detector);
            if (!entry) {
                entry = newlyKnown(detector, runOf(detector));
                known.set(detector, entry);
            }
            const { before, run } = entry;
            if (run && !hasRun(run, text, Math.max(low, at - before), at + run.within, high))
                return undefined;
            if (detector.gate && !isOpen(detector.gate, at))
                return undefined;
            entry.pattern ??= preparedFor(detector);
            const { pattern } = entry;
            if (!mayStand(entry, pattern, at))
                return undefined;
            see(Math.max(low, at - before - context), Math.min(high, at + pattern.reach));
            for (const found of matchesOf(pattern, before, at)) {
                if (found.end < at + keyword.length)
                    continue;
                found.secret ??= secretOf(detector, entry, pattern, view, found.start);
                const { start, end, text: secret } = found.secret;
                if (secret)
                    return { detector, start, end, hit: at, keyword, secret };
            }
            return undefined;
        },
    };
}
const unasked = {
    gate: undefined,
    at: 0,
    open: false,
};
const none = [];
const nothing = { text: '', start: 0, end: 0 };
function newlyKnown({ before = 0 }, run) {
    return { before, run, taken: new Map(), pattern: undefined, sieve: undefined, tries: 0 };
}
function patternOf({ pattern, before = 0 }) {
    const isAtHit = before === 0 || pattern.source.startsWith('(?<=');
    const flags = pattern.flags.replace(/[dgy]/g, '');
    const reach = Math.max(usualReach, longestOf(pattern.source) + context);
    const searching = new RegExp(pattern.source, flags + (isAtHit ? 'y' : 'g'));
    return {
        isAtHit,
        reach,
        pattern: searching,
        trail: createTrail(searching, reach + before),
        placing: new RegExp(pattern.source, `${flags}dy`),
    };
}
/** No match is longer than its pattern, each class one character, with every counted quantifier at its most. */
function longestOf(source) {
    let longest = source.replace(/\[(?:\\.|[^\]\\])*\]/g, '.').length;
    for (const [, most] of source.matchAll(/\{(?:\d+,)?(\d+)\}/g))
        longest += Number(most);
    return longest;
}
/** The secret in the match that begins at `at`; an empty one where it is none after all. */
function secretOf(detector, { taken }, { placing }, view, at) {
    placing.lastIndex = at - view.start;
    const indices = placing.exec(view.text)?.indices;
    const [start, end] = indices?.groups?.['secret'] ?? indices?.[0] ?? [0, 0];
    const text = view.text.slice(start, end);
    let isOne = taken.get(text);
    if (isOne === undefined) {
        isOne = accepts(detector, text) && !detector.except?.some((pattern) => pattern.test(text));
        if (taken.size === mostTaken)
            taken.clear();
        taken.set(text, isOne);
    }
    return { start: view.start + start, end: view.start + end, text: isOne ? text : '' };
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
    const probe = createProbe(kernel.text, (detector) => indexed().runOf(detector));
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
var src_text = __webpack_require__(706);
// EXTERNAL MODULE: ./build/src/quotes.js
var src_quotes = __webpack_require__(9676);
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
/** What opens a comment where no string is open: quotes after it are those of prose. */
const start = /\/\/|\/\*|(?<!\S)(?:#|--|;)|<!--/y;
/**
 * Tells whether offsets of a text in any language lie in a string that begins and ends on their line. To be asked about
 * ascending offsets, so that the text is read once.
 */
function lineStrings(text) {
    const closing = (0,src_quotes/* closingQuotes */.T)(text);
    let at = 0;
    let lineEnd = -1;
    let string = false;
    return (offset) => {
        if (offset > lineEnd) {
            at = Math.max(at, text.lastIndexOf('\n', offset) + 1);
            lineEnd = after(text, '\n', offset) - 1;
        }
        while (at <= offset) {
            const close = opensString(text, at) ? closing(at) : -1;
            string = close >= 0;
            if (string)
                at = close + 1;
            else
                at = endOfComment(text, at) ?? at + 1;
        }
        return string;
    };
}
/** An apostrophe in a word opens nothing; Python's `f` and `rb` belong to a string. */
function opensString(text, at) {
    const quote = text.charAt(at);
    const before = text.slice(Math.max(0, at - 3), at);
    return quote === "'" ? /(?:^|[^A-Za-z])[bfru]{0,2}$/i.test(before) : quote === '"' || quote === '`';
}
function endOfComment(text, at) {
    start.lastIndex = at;
    const sign = start.exec(text)?.[0];
    if (sign === undefined)
        return undefined;
    return sign === '/*' ? after(text, '*/', at + 2) : after(text, '\n', at);
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
var suppress_foreign = __webpack_require__(3521);
// EXTERNAL MODULE: ./build/src/suppress/ignore.js
var suppress_ignore = __webpack_require__(8855);
;// CONCATENATED MODULE: ./build/src/suppress/find.js




const find_anchor = 'ccr-guard-ignore';
const words = /ccr-guard-ignore(?:-(line|next-line|file)(?![\w-])|[\w-]*)/g;
const jsonKind = /\.(?:json[5c]?|jsonl|code-workspace|webmanifest)$/i;
const proseKind = /\.(?:md|mdx|markdown|rst|adoc|txt|html?)$/i;
/** How much of a line is read ahead of the words and behind them, in UTF-16 code units. */
const find_reach = { ahead: 100, behind: 600 };
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
    const inString = stringsOf(path, text);
    const found = [];
    for (const match of text.matchAll(words)) {
        const end = match.index + match[0].length;
        const { line, column, endColumn } = place({ start: match.index, end });
        const before = text.slice(Math.max(match.index - column + 1, match.index - find_reach.ahead), match.index);
        if (!opensComment(before) || inString(match.index))
            continue;
        const rest = /^[^\r\n]*/.exec(text.slice(end, end + find_reach.behind))?.[0] ?? '';
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
/** Tells whether a place lies in a string, where the sign of a comment opens none. Quotes of prose mean nothing. */
function stringsOf(path, text) {
    if (jsonKind.test(path))
        return jsonStrings(text);
    return proseKind.test(path) ? () => false : lineStrings(text);
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
/** How far from the beginning of a span its excerpt reaches at most, in either direction. */
const excerptReach = shownLength + 2;
/** Cuts the first line of `span` out of `text`, with every part that lies in one of `secrets` hidden. */
function excerptOf(text, span, secrets) {
    const { lineStart, lineEnd } = lineAround(text, span.start);
    const end = Math.max(span.start, Math.min(span.end, lineEnd));
    const from = Math.max(lineStart, Math.min(span.start - shownLength / 4, lineEnd - shownLength));
    const to = Math.min(lineEnd, Math.max(from + shownLength, Math.min(end, span.start + shownLength)));
    const hidden = [...secrets, ...(0,src_text/* keyLikesIn */.PC)(text, from, to)].filter((secret) => secret.start < to && secret.end > from);
    const show = (start, stop) => hide(text, start, stop, hidden);
    const before = (from > lineStart ? '\u2026' : '') + show(from, span.start);
    const marked = show(span.start, Math.min(end, to));
    const after = show(Math.min(end, to), to) + (to < lineEnd ? '\u2026' : '');
    return { text: before + marked + after, start: before.length, end: before.length + marked.length };
}
/** The line that `at` stands in, as far as an excerpt could reach: looking further takes long where a line is the file. */
function lineAround(text, at) {
    const first = Math.max(0, at - excerptReach);
    const last = Math.min(text.length, at + excerptReach);
    const newline = text.slice(at, last).indexOf('\n');
    const end = newline < 0 ? last : at + newline;
    return {
        lineStart: first + text.slice(first, at).lastIndexOf('\n') + 1,
        lineEnd: newline > 0 && text[end - 1] === '\r' ? end - 1 : end,
    };
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
        out += '\u2026';
        at = Math.min(stop, secret.end);
    }
    return out + visible(text.slice(at, Math.max(at, stop)));
}
/** Control characters as escapes, but for tabs, which reporters align. */
function visible(text) {
    return text.split('\t').map(src_text/* printable */.g$).join('\t');
}

// EXTERNAL MODULE: ./build/src/fingerprint.js
var src_fingerprint = __webpack_require__(5149);
// EXTERNAL MODULE: ./build/src/policy/severity.js
var policy_severity = __webpack_require__(801);
;// CONCATENATED MODULE: ./build/src/verdict.js





/** Carriers that show or generate a config rather than put it into effect. */
const inert = ['fence', 'string', 'text'];
/** Makes findings of what rules and detectors said about one text. Rules that the policy turned off say nothing. */
function findingsOf(path, text, said, policy) {
    const place = (0,src_text/* placer */.G1)(text);
    const secretsIn = (0,src_text/* overlapping */.qq)(said.flatMap(({ problem }) => secretsOf(problem)));
    const findings = [];
    const kept = withoutRepeats(said).map((each) => ({ ...each, named: namedBy(each.problem) }));
    const fingerprint = (0,src_fingerprint/* fingerprintsOf */.t)(kept.map(({ named }) => named));
    for (const { problem, carrier, named } of kept) {
        const { at } = problem;
        const severity = (0,policy_severity/* severityOf */.xJ)(problem.rule, policy, ownSeverity(problem, carrier));
        if (severity === 'off')
            continue;
        findings.push({
            rule: problem.rule,
            severity,
            message: problem.message,
            path,
            ...place(at),
            fix: problem.fix,
            docs: `docs/rules.md#${problem.rule.startsWith('key-') ? 'leaked-keys' : problem.rule}`,
            fingerprint: fingerprint(named),
            ...(carrier && { carrier }),
            ...(problem.provider !== undefined && { provider: problem.provider }),
            ...(problem.redacted !== undefined && { redacted: (0,src_text/* printable */.g$)(problem.redacted) }),
            excerpt: excerptOf(text, at, secretsIn(at.start - excerptReach, at.start + excerptReach)),
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
function namedBy(problem) {
    return { rule: problem.rule, subject: problem.subject, guessable: isGuessable(problem) };
}
/** Whether the hash of a secret would give it away to somebody who tries many. */
function isGuessable(problem) {
    return secretsOf(problem).length > 0 && entropy(problem.subject) * problem.subject.length < unguessable;
}
function secretsOf(problem) {
    return [...(problem.secrets ?? []), ...(problem.redacted === undefined ? [] : [problem.at])];
}
/**
 * Each problem once. A literal that a key rule reports is not reported again as `secret-not-env`. Of what is said about
 * one key, the surest counts: an error before a warning, and a rule that knows the provider before `key-generic`. What
 * only looks like some secret is told best by what its field needs.
 */
function withoutRepeats(said) {
    const isSure = (problem) => isKey(problem) && problem.severity === 'error';
    const keys = spansOf(said, isSure);
    const named = spansOf(said, (problem) => isSure(problem) && problem.rule !== 'key-generic');
    const fields = spansOf(said, ({ rule }) => rule === 'secret-not-env');
    const seen = new Set();
    return said.filter(({ problem }) => {
        const { at, rule, severity } = problem;
        // What a row of a database holds has no place of its own in the file.
        const id = problem.place === undefined ? `${rule} ${at.start} ${at.end}` : `${rule} ${problem.message}`;
        if (rule === 'secret-not-env' && keys(at))
            return false;
        if (rule === 'key-generic' && (severity === 'error' ? named(at) : keys(at) || fields(at)))
            return false;
        if (isKey(problem) && severity !== 'error' && keys(at))
            return false;
        if (seen.has(id))
            return false;
        seen.add(id);
        return true;
    });
}
function isKey({ rule }) {
    return rule.startsWith('key-');
}
/** Where the problems stand that `isOne` holds for, as a question whether one of them overlaps a span. */
function spansOf(said, isOne) {
    const among = (0,src_text/* overlapping */.qq)(said.filter(({ problem }) => isOne(problem)).map(({ problem }) => problem.at));
    return ({ start, end }) => among(start, end).length > 0;
}

// EXTERNAL MODULE: ./build/src/inspect/budget.js
var inspect_budget = __webpack_require__(5809);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/inspect/kind.js
var inspect_kind = __webpack_require__(4642);
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
        cut() {
            state.isCut = true;
        },
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
        const { kind, matches, isCut, anchors, line, column, length } = state;
        settle({ bytes: text.subarray(0, length), last, kind, matches, isCut, anchors, line, column });
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
        state.isCut = false;
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
            state = next(state);
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
/** The state of the next file: that of the one before where nothing was seen in it. */
function next(state) {
    const { matches, isCut, anchors, told, decoder } = state;
    if (matches.length + anchors.size + told.size > 0 || isCut || decoder)
        return fresh();
    state.bytes = state.length = state.scanned = state.line = state.column = 0;
    state.decided = false;
    return state;
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
        isCut: false,
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

;// CONCATENATED MODULE: ./build/src/inspect/notebook.js
function isNotebook(path) {
    return /\.ipynb$/i.test(path);
}
/**
 * Names the cell of a Jupyter notebook that a problem stands in, since its readers see no lines of the file:
 * `(cell 3, line 2)`, `(cell 3, output)`. Cells of all kinds count, from 1. A text that is no notebook stays unnamed.
 * Format: nbformat 4, `cells[].source` and `cells[].outputs`.
 */
async function inCells(text, said) {
    const parts = await partsOf(text);
    return said.map((one) => {
        const { at, message } = one.problem;
        const part = parts.find(({ start, end }) => start <= at.start && at.start < end);
        return part ? { ...one, problem: { ...one.problem, message: `${message} (${part.name(at.start)})` } } : one;
    });
}
async function partsOf(text) {
    const { ParseFailure, parseJson } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2811));
    try {
        const cells = notebook_member(await parseJson(text), 'cells');
        return itemsOf(cells).flatMap((cell, index) => cellParts(text, cell, `cell ${index + 1}`));
    }
    catch (error) {
        if (error instanceof ParseFailure)
            return [];
        throw error;
    }
}
/** The parts of a cell, the whole of it last. */
function cellParts(text, cell, name) {
    const parts = sourceParts(text, notebook_member(cell, 'source'), name);
    const outputs = notebook_member(cell, 'outputs');
    if (outputs)
        parts.push({ ...outputs, name: () => `${name}, output` });
    return [...parts, { ...cell, name: () => name }];
}
/** The strings that make up a cell's text, in which a line may take several and a string have several. */
function sourceParts(text, source, name) {
    let ahead = 0;
    return (source?.kind === 'array' ? source.items : source ? [source] : []).map(({ start, end }) => {
        const first = ahead + 1;
        ahead += lineEnds(text.slice(start, end));
        return { start, end, name: (offset) => `${name}, line ${first + lineEnds(text.slice(start, offset))}` };
    });
}
/** How many line ends the spelling of a JSON string stands for. */
function lineEnds(spelling) {
    return [...spelling.matchAll(/\\(.)/g)].filter(([, escaped]) => escaped === 'n').length;
}
function notebook_member(node, key) {
    return node?.kind === 'object' ? node.members.findLast((one) => one.key === key)?.value : undefined;
}
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : [];
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

// EXTERNAL MODULE: ./build/src/inspect/state.js
var inspect_state = __webpack_require__(363);
;// CONCATENATED MODULE: ./build/src/inspect/inspection.js
















/** Characters of one file in which router configs are looked for at most. */
const mostRouterText = 32 * 1024 * 1024;
function createInspection(policy, wanted, makeKernel = kernelMaker()) {
    const scanner = createScanner(wanted.index, makeKernel);
    let state = (0,inspect_state/* stateOf */.L4)('');
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
        if (segment.isCut)
            skipped.push({ path, reason: 'holds more encodings in one another than are taken off' });
        const isStore = segment.kind === 'binary' && segment.line === 0 && wanted.isStore(segment.bytes);
        const isRouter = isStore || wanted.isRouter(path) || (segment.anchors.size > 0 && isReadable(segment.kind, path));
        const matches = settle(segment.matches.length > 0 ? segment.matches : loneIn(current, segment));
        if (matches.length === 0 && !isRouter)
            return;
        // Of a database each character is a byte, so that whoever reads it can have its bytes back.
        const text = segment.bytes.toString(isStore ? 'latin1' : 'utf8').replace(/^\ufeff/, '');
        const offsets = textOffsets(segment.bytes, text);
        const leaks = matches.map((match) => ({ problem: leakOf(match, offsets(match), path) }));
        const tell = (said) => {
            if (said.length === 0)
                return;
            for (const finding of findingsOf(path, text, said, policy))
                findings.push(moved(finding, segment));
        };
        ignores.push(...findIgnores(path, text, policy.ignores.migrate).map((ignore) => shifted(ignore, segment)));
        const tooMuch = current.routerText + text.length > mostRouterText;
        if (isRouter && tooMuch)
            skipped.push({ path, reason: 'router configs were looked for in its first 32 MB only' });
        if (!isRouter || tooMuch) {
            if (isNotebook(path))
                current.waiting.push(async () => tell(await inCells(text, leaks)));
            else
                tell(leaks);
            return;
        }
        current.routerText += text.length;
        current.waiting.push(async () => {
            const { said, configs, skipped: reasons = [] } = await wanted.routers(path, text, segment.anchors, segment.kind);
            current.skipped.push(...reasons.map((reason) => ({ path, reason })));
            current.configs += configs;
            const all = [...leaks, ...said];
            tell(isNotebook(path) ? await inCells(text, all) : all);
        });
    };
    const intake = createIntake(scanner, createDeepScan(scanner), close);
    const begin = (path, depth = 0, budget) => {
        state = depth === 0 ? (0,inspect_state/* nextState */.VK)(state, path) : (0,inspect_state/* stateOf */.L4)(path, depth, budget);
        intake.begin((kind, sample) => leastOf(path, kind, sample));
        return intake.sink;
    };
    const end = () => {
        const current = state;
        const { bytes, kind } = intake.end();
        current.bytes = bytes;
        if ((0,inspect_kind/* isArchive */.tc)(kind))
            openArchive(kind);
        return current.waiting.length === 0 ? leave(current) : inTurn(current.waiting).then(() => leave(current));
    };
    const leave = (current) => {
        // They hold the text.
        current.waiting.length = 0;
        return (0,inspect_state/* resultOf */.Bg)(current);
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
                const { inspectMembers } = await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(964)]).then(__webpack_require__.bind(__webpack_require__, 7964));
                const budget = current.budget ?? (0,inspect_budget/* budgetFor */.vO)(bytes.length);
                const inspecting = { begin: (member) => begin(member, depth + 1, budget), end };
                for (const inspected of await inspectMembers(inspecting, kind, bytes, path, budget))
                    (0,inspect_state/* include */.Vz)(current, inspected);
            });
        }
    };
    return { begin: (path) => begin(path), end };
}
/** A small file may hold a key and nothing else. */
function loneIn({ path }, { bytes, kind, line, column }) {
    if (bytes.length > longestLone || bytes.length < 32 || line + column > 0 || !(0,inspect_kind/* isText */.KH)(kind))
        return [];
    const match = leastCertainty(path) === 'generic' ? loneKey(path, bytes) : undefined;
    return match ? [match] : [];
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
var detectors = __webpack_require__(3234);
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

// EXTERNAL MODULE: ./build/src/keys/detectors/index.js + 54 modules
var keys_detectors = __webpack_require__(4488);
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
    return { keywords, users: (keyword) => users[keyword] ?? [], runOf: ({ pattern }) => run_runIn(pattern) };
}
/** The outline of `indexOf` for the detectors of `families`: computed at build time. */
function outlineOf(families, anchors) {
    const groups = families.map((family) => family());
    const detectors = groups.flat();
    const places = new Map(detectors.map((detector, place) => [detector, place]));
    const { keywords, users } = indexOf(detectors, anchors);
    return {
        keywords: keywords.map(({ text, anyCase }) => `${anyCase ? 'i' : 'c'}${text}`),
        users: keywords.map((_, id) => users(id)
            .map(({ detector, text }) => (detector ? places.get(detector) : `=${text}`))
            .join('\0')),
        counts: groups.map(({ length }) => length),
        runs: packRuns(detectors.map(({ pattern }) => runIn(pattern))),
    };
}
/** The index of an outline: a family is spelled out when the first of its keywords is met. */
function indexFrom(outline, families) {
    const known = new Map();
    const spelled = [];
    const runAt = runsOf(outline.runs);
    const runOf = new Map();
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
        if (user.startsWith('='))
            return { detector: undefined, rank: 0, text: user.slice(1) };
        const detector = detectorAt(Number(user));
        if (detector)
            runOf.set(detector, runAt(Number(user)));
        return { detector, rank: rankOf(detector), text: keyword.slice(1) };
    };
    return {
        get keywords() {
            return outline.keywords.map((keyword) => ({ text: keyword.slice(1), anyCase: keyword.startsWith('i') }));
        },
        users(keyword) {
            const found = known.get(keyword) ??
                (outline.users[keyword] ?? '').split('\0').map((user) => userOf(user, outline.keywords[keyword] ?? ''));
            known.set(keyword, found);
            return found;
        },
        runOf: (detector) => runOf.get(detector),
    };
}
function rankOf(detector) {
    return certainties.indexOf(detector?.certainty ?? 'format');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/keys/kernel/image.js

/** Bytes ahead of the rest: the numbers of keywords and of entries, and the length of the outline. */
const image_header = 12;
function packPrebuilt({ keywords, entries, packed }, outline) {
    const told = Buffer.from(JSON.stringify(outline));
    const numbers = Buffer.alloc(image_header);
    numbers.writeUInt32LE(keywords, 0);
    numbers.writeUInt32LE(entries, 4);
    numbers.writeUInt32LE(told.length, 8);
    return Buffer.concat([numbers, told, packed]);
}
/** Undefined where the build has left nothing. */
function readPrebuilt() {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "keywords.bin");
    }
    catch {
        return undefined;
    }
    const end = image_header + bytes.readUInt32LE(8);
    return {
        keywords: bytes.readUInt32LE(0),
        entries: bytes.readUInt32LE(4),
        packed: bytes.subarray(end),
        outline: () => JSON.parse(bytes.toString('utf8', image_header, end)),
    };
}

// EXTERNAL MODULE: ./build/src/routers/find.js + 60 modules
var find = __webpack_require__(6042);
// EXTERNAL MODULE: ./build/src/keys/providers.js
var providers = __webpack_require__(6464);
// EXTERNAL MODULE: ./build/src/routers/keys.js
var keys = __webpack_require__(2142);
// EXTERNAL MODULE: ./build/src/routers/node.js
var routers_node = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/src/routers/leaks.js





/** Each literal key of a provider: the config says whose it is, so that its shape does not matter. */
function leaksIn(config) {
    return (0,keys/* routerKeys */.Et)(config)
        .filter(({ secret }) => !isPlaceholder(secret) && !isStandIn(secret))
        .map((hint) => leak((0,providers/* keyRuleFor */.V)({ ...hint, variable: hint.name ?? '' }), hint.secret, spanOf(hint), 'error'));
}
/** Too short for any key, in words, or beyond ASCII: `vllm`, `sk-abc123`, `votre-cle-api`. Somebody is to fill it in. */
function isStandIn(secret) {
    const body = secret.replace(/^(?:sk|ms|key|token)[-_]/, '');
    const isWords = body.length < 24 && /^[A-Za-z]{1,10}(?:[-_][A-Za-z]{1,10}){1,5}$/.test(body);
    return body.length < 8 || isWords || /[^ -~]/.test(secret);
}
/** The secret alone: without its quotes and the scheme ahead of it. */
function spanOf({ node, secret }) {
    const { start, end } = (0,routers_node/* contentOf */.$E)(node);
    const plain = end - start === node.value.length;
    return plain ? { start: start + node.value.length - secret.length, end } : { start, end };
}

// EXTERNAL MODULE: ./build/src/routers/names.js
var names = __webpack_require__(7700);
// EXTERNAL MODULE: ./build/src/routers/store.js
var store = __webpack_require__(6145);
// EXTERNAL MODULE: ./build/src/rules/index.js + 20 modules
var rules = __webpack_require__(3440);
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
        isStore: store/* isDatabase */.uU,
        async routers(path, text, present, kind) {
            const { configs, problems, skipped } = await (0,find/* findConfigs */.Js)(path, text, present);
            const said = configs.flatMap((config) => [
                ...(0,rules/* judge */.S4)(config, policy).map((problem) => ({ problem, carrier: config.carrier })),
                ...(config.place === undefined ? leaksIn(config) : []).map((problem) => ({ problem })),
            ]);
            const all = (0,inspect_kind/* isWide */.EW)(kind) && (0,names/* isJsonKind */.lW)(path) && configs.length > 0 ? [inUtf16, ...problems] : problems;
            return { said: [...all.map((problem) => ({ problem })), ...said], configs: configs.length, skipped };
        },
    };
    return createInspection(policy, wanted, kernelMaker(prebuilt));
}


/***/ }),

/***/ 5809:
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
    const check = () => {
        if (unpacked > most)
            throw new OverLimit(`unpacks to more than ${Math.round(most / megabyte)} MB`);
    };
    return {
        /** Throws as well once the bytes are used up: what is not looked at need not be unpacked. */
        member() {
            check();
            members++;
            if (members > mostMembers)
                throw new OverLimit(`has more than ${mostMembers} members`);
        },
        bytes(count) {
            unpacked += count;
            check();
        },
        left: () => most - unpacked,
    };
}


/***/ }),

/***/ 4642:
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
    if (bytes[257] !== 0x75)
        return false;
    return /^ustar(?:\0| {2}\0)/.test(Buffer.from(bytes.subarray(257, 265)).toString('latin1'));
}
/** UTF-16 of mostly Latin text has a NUL in every other byte. */
function wide(sample) {
    let even = 0;
    let odd = 0;
    for (let at = 0; at < sample.length; at += 2) {
        if (sample[at] === 0)
            even++;
        if (sample[at + 1] === 0)
            odd++;
    }
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
    for (let at = 0; at < sample.length; at++)
        if (sample[at] === 10)
            lines++;
    return sample.length / lines > 400;
}


/***/ }),

/***/ 363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   VK: () => (/* binding */ nextState),
/* harmony export */   Vz: () => (/* binding */ include),
/* harmony export */   n6: () => (/* binding */ tells)
/* harmony export */ });
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
/** The state of the next file: that of the one before where nothing was found in it, as in most files. */
function nextState(state, path) {
    if (tells(state) || state.depth > 0 || state.waiting.length + state.archive.length > 0)
        return stateOf(path);
    state.path = path;
    state.bytes = 0;
    state.routerText = 0;
    return state;
}
const nothing = { findings: [], ignores: [], skipped: [], configs: 0 };
function resultOf(state) {
    const { findings, ignores, configs, bytes, skipped } = state;
    return tells(state) ? { findings, ignores, configs, bytes, skipped } : { ...nothing, bytes };
}
/** Whether there is more to say of a file than that it was read. */
function tells({ findings, ignores, configs, skipped }) {
    return findings.length + ignores.length + configs + skipped.length > 0;
}
/** Adds what a member of the archive held. Its bytes are not those of the repository. */
function include(state, { findings, ignores, configs, skipped }) {
    for (const finding of findings)
        state.findings.push(finding);
    state.ignores.push(...ignores);
    state.skipped.push(...skipped);
    state.configs += configs;
}


/***/ }),

/***/ 2846:
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

/***/ 4765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern),
/* harmony export */   d: () => (/* binding */ unbounded)
/* harmony export */ });
/* harmony import */ var _charset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2846);

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

/***/ 5165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inspectBatch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _inspect_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(363);
/* harmony import */ var _sources_blob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1097);
/* harmony import */ var _sources_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6100);
/* harmony import */ var _sources_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4888);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9064);






/** Reads and inspects the files from `from` to `to`. */
async function inspectBatch(claims, { from, to }, inspector) {
    const telling = [];
    const unread = [];
    const top = claims.root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? claims.root : claims.root + node_path__WEBPACK_IMPORTED_MODULE_0__.sep;
    let files = 0;
    let bytes = 0;
    let findings = 0;
    for (let index = from; index < to; index++) {
        const name = (0,_sources_names_js__WEBPACK_IMPORTED_MODULE_3__/* .nameAt */ .Dc)(claims.names, claims.starts[index] ?? 0);
        const plain = (0,_sources_names_js__WEBPACK_IMPORTED_MODULE_3__/* .plainName */ .MH)(name);
        try {
            (0,_sources_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readFile */ .T)(plain === undefined ? (0,_sources_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fullPath */ .jS)(claims.root, name) : top + plain, inspector.begin(plain ?? (0,_sources_names_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(name)));
        }
        catch (error) {
            if (!(error instanceof _sources_blob_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreadable */ .IO))
                throw error;
            unread.push(index);
            continue;
        }
        const ended = inspector.end();
        const inspected = ended instanceof Promise ? await ended : ended;
        files++;
        bytes += inspected.bytes;
        findings += inspected.findings.length;
        // A copy, since a piece cut out of a text keeps the whole text in memory.
        if ((0,_inspect_state_js__WEBPACK_IMPORTED_MODULE_1__/* .tells */ .n6)(inspected))
            telling.push([index, structuredClone(inspected)]);
    }
    (0,_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(claims, bytes, findings);
    return { from, to, files, bytes, telling, unread };
}


/***/ }),

/***/ 9064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   Mn: () => (/* binding */ createClaims),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cI: () => (/* binding */ seen)
/* harmony export */ });
/** Files that a thread claims at once. */
const step = 32;
function createClaims({ root, names, starts }) {
    const shared = new Uint32Array(new SharedArrayBuffer(starts.byteLength));
    shared.set(starts);
    return { root, names, starts: shared, counts: new Int32Array(new SharedArrayBuffer(12)) };
}
/** The next files that nobody else looks at, or undefined when there are none left. */
function claim({ starts, counts }) {
    const files = starts.length;
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
    const all = starts.length;
    const files = Math.min(all, Atomics.load(counts, 0));
    return { files, all, bytes: Atomics.load(counts, 1) * 1024, findings: Atomics.load(counts, 2) };
}


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ partReader)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _inspect_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(363);
/* harmony import */ var _sources_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1097);
/* harmony import */ var _sources_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1835);




/** Reads contents with a git of its own, which reads ahead while they are looked at. */
function partReader(place, inspector, take) {
    const reader = (0,_sources_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .openObjects */ .d)(place, { many: true });
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
        if ((0,_inspect_state_js__WEBPACK_IMPORTED_MODULE_1__/* .tells */ .n6)(inspected))
            telling.push([from + at, inspected]);
    }
    return { from, to: from + paths.length, files, bytes, telling, unread: [] };
}


/***/ })

};
;
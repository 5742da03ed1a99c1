"use strict";
exports.id = 536;
exports.ids = [536,543];
exports.modules = {

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reporter: () => (/* binding */ reporter)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/reports/columns.js
/** First and last code point of each run of characters that take two columns (East Asian Width W and F). */
const wide = [
    [0x1100, 0x115f],
    [0x2329, 0x232a],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x18df2],
    [0x1aff0, 0x1b2fb],
    [0x1f200, 0x1f265],
    [0x20000, 0x3fffd],
];
const emoji = /^\p{Emoji_Presentation}$/u;
const noWidth = /^(?:\p{Mn}|\p{Me}|\p{Emoji_Modifier})$/u;
const emojiSelector = '\ufe0f';
/** How many columns of a terminal one character takes: 0, 1 or 2. */
function columnsOf(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    // The selector turns the narrow sign before it into an emoji, which is one column wider.
    if (char === emojiSelector)
        return 1;
    if (noWidth.test(char))
        return 0;
    // Two regional indicators make one flag of two columns.
    if (code >= 0x1f1e6 && code <= 0x1f1ff)
        return 1;
    return emoji.test(char) || wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
/** Columns that a text without control characters takes on a terminal. */
function widthOf(text) {
    let width = 0;
    for (const char of text)
        width += columnsOf(char);
    return width;
}
/** Tabs as spaces up to the next multiple of `size`, for a text that begins at column `from` (counted from 0). */
function expandTabs(text, from, size = 4) {
    let out = '';
    let at = from;
    for (const char of text) {
        const next = char === '\t' ? ' '.repeat(size - (at % size)) : char;
        out += next;
        at += widthOf(next);
    }
    return out;
}
/** The beginning of `text` in at most `columns` columns, with `\u2026` where something was left out. */
function head(text, columns) {
    return cut([...text], columns, (kept) => `${kept.join('')}\u2026`) ?? text;
}
/** The end of `text` in at most `columns` columns, with `\u2026` where something was left out. */
function tail(text, columns) {
    return cut([...text].reverse(), columns, (kept) => `\u2026${kept.reverse().join('')}`) ?? text;
}
function cut(chars, columns, join) {
    let used = 0;
    let fits = 0;
    for (const [index, char] of chars.entries()) {
        used += columnsOf(char);
        if (used > columns)
            return join(chars.slice(0, fits));
        if (used < columns)
            fits = index + 1;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/reports/safe.js
var safe = __webpack_require__(4133);
;// CONCATENATED MODULE: ./build/src/reports/frame.js


/** Lays an excerpt out in at most `room` columns, so that the whole span, or its beginning, can be seen. */
function frame_frame({ text, start, end }, room) {
    const before = visible(text.slice(0, start), 0);
    const span = visible(text.slice(start, end), widthOf(before));
    const after = visible(text.slice(end), widthOf(before) + widthOf(span));
    const shownSpan = head(span, Math.ceil((room * 2) / 3));
    const rest = room - widthOf(shownSpan);
    const shownBefore = tail(before, Math.max(Math.floor(rest / 2), rest - widthOf(after)));
    const indent = widthOf(shownBefore);
    return {
        before: shownBefore,
        span: shownSpan,
        after: shownSpan === span ? head(after, Math.max(1, rest - indent)) : '',
        indent,
        length: Math.max(1, widthOf(shownSpan)),
    };
}
function visible(text, from) {
    return (0,safe/* lineSafe */.yn)(expandTabs(text, from));
}

// EXTERNAL MODULE: ./build/src/reports/words.js
var words = __webpack_require__(3543);
;// CONCATENATED MODULE: ./build/src/reports/pretty.js




const styles = {
    error: ['red', 'bold'],
    warning: ['yellow', 'bold'],
    notice: ['cyan', 'bold'],
};
/** How many left-out files are named one by one, besides those that the user asked for. */
const namedSkips = 10;
/** For people at a terminal: each finding with its line, a caret, the remedy and where to read on, then the totals. */
const reporter = {
    format: 'pretty',
    render(report, options) {
        const paint = painter(options.color === true);
        const blocks = report.findings.map((finding) => block(finding, paint, options));
        return (0,safe/* defused */.t0)(`${[...blocks, closing(report, paint)].join('\n\n')}\n`);
    },
};
function painter(color) {
    // Whether to use colour was decided by the caller; Node would look at its own standard output again.
    return color ? (style, text) => (0,external_node_util_.styleText)(style, text, { validateStream: false }) : (_style, text) => text;
}
function block(finding, paint, options) {
    const gutter = String(finding.line).length;
    const bar = paint('blue', `${' '.repeat(gutter)} |`);
    const note = (name, text) => `${' '.repeat(gutter)} ${paint('blue', '=')} ${paint('bold', `${name}:`)} ${(0,safe/* lineSafe */.yn)(text)}`;
    const style = styles[finding.severity];
    const sighting = (0,words/* sightingOf */.H0)(finding);
    return [
        `${paint(style, `${finding.severity}[${(0,safe/* lineSafe */.yn)(finding.rule)}]`)} ${paint('bold', (0,safe/* lineSafe */.yn)(finding.message))}`,
        `${' '.repeat(gutter)}${paint('blue', '-->')} ${(0,safe/* lineSafe */.yn)((0,words/* whereIs */.ie)(finding))}`,
        ...code(finding, paint, options, bar),
        ...(sighting === '' ? [] : [note('seen', sighting)]),
        note('fix', finding.fix),
        note('docs', finding.docs),
    ].join('\n');
}
function code(finding, paint, { width = 100 }, bar) {
    if (finding.excerpt === undefined)
        return [];
    const number = String(finding.line);
    const { before, span, after, indent, length } = frame_frame(finding.excerpt, Math.max(30, width - number.length - 4));
    const style = styles[finding.severity];
    return [
        bar,
        `${paint('blue', `${number} |`)} ${before}${paint(style, span)}${after}`,
        `${bar} ${' '.repeat(indent)}${paint(style, '^'.repeat(length))}`,
    ];
}
function closing(report, paint) {
    const { findings } = report;
    const worst = (0,words/* isIncomplete */.Ne)(report) ? 'error' : findings[0]?.severity;
    const style = worst === undefined ? ['green', 'bold'] : styles[worst];
    const suppressed = (0,words/* suppressedCounts */.rg)(report);
    return [
        `${paint(style, (0,words/* verdict */.WJ)(report))}${findings.length === 0 ? ' in' : '. Looked at'} ${(0,safe/* lineSafe */.yn)((0,words.lookedAt)(report))}.`,
        ...(suppressed === '' ? [] : [`${suppressed}.`]),
        ...skips(report, paint),
        ...(findings.length === 0 ? [] : ['To read more about a rule: ccr-guard explain <rule>']),
    ].join('\n');
}
function skips({ stats: { skipped } }, paint) {
    if (skipped.length === 0)
        return [];
    const asked = skipped.filter((skip) => skip.asked === true);
    const named = [...asked, ...skipped.filter((skip) => skip.asked !== true).slice(0, namedSkips)];
    const more = skipped.length - named.length;
    return [
        paint('yellow', `Not looked at: ${(0,words/* count */.U9)(skipped.length, 'item')}.`),
        ...named.map(({ path, reason }) => `  - ${(0,safe/* lineSafe */.yn)(path)}: ${(0,safe/* lineSafe */.yn)(reason)}`),
        ...(more > 0 ? [`  - and ${more} more; --format json lists them all.`] : []),
    ];
}


/***/ }),

/***/ 4133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Ut: () => (/* binding */ markupSafe),
/* harmony export */   Vk: () => (/* binding */ markdownSafe),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   t0: () => (/* binding */ defused),
/* harmony export */   yn: () => (/* binding */ lineSafe)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);

/** Text for a line of a terminal or a log: nothing in it can move the cursor or be taken for a legacy workflow command. */
function lineSafe(text) {
    return defused(visible(text));
}
/** What no encoding or no XML can hold is escaped besides what `printable` escapes. */
function visible(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(/\p{Surrogate}|[\ufffe\uffff]/gu, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}
/** The runner obeys `##[command]` anywhere in a line; the visible escape keeps such a text readable and powerless. */
function defused(text) {
    return text.replaceAll('##[', '#\\u0023[');
}
/** Text for HTML and XML, between tags and inside double quotes. The `#` would otherwise reach a log as `##[`. */
function markupSafe(text) {
    return visible(text).replace(/[&<>"'#]/g, (c) => `&#${c.charCodeAt(0)};`);
}
/**
 * Text for one line of GitHub Markdown, also inside of `<code>`. What could start markup, mathematics, a link or a table
 * cell becomes an entity: unlike a backslash it means the same inside and outside of HTML.
 */
function markdownCode(text) {
    return markupSafe(text)
        .replace(/[\\`*_[\]!|~$@]|:(?=\/\/)/g, (c) => `&#${c.charCodeAt(0)};`)
        .replace(/(?<=www)\./gi, '&#46;');
}
/** The same outside of `<code>`, where GitHub finds mentions and issue numbers also behind entities. */
function markdownSafe(text) {
    return markdownCode(text).replace(/&#(?:64|35);/g, '$&&#8203;');
}
/** A message and a remedy as one text of whole sentences. */
function sentences(...parts) {
    return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}


/***/ }),

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ sightingOf),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Ne: () => (/* binding */ isIncomplete),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   ie: () => (/* binding */ whereIs),
/* harmony export */   lookedAt: () => (/* binding */ lookedAt),
/* harmony export */   rg: () => (/* binding */ suppressedCounts),
/* harmony export */   totals: () => (/* binding */ totals)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7151);

/** `1 file`, `2 files`, `1,000 files`. */
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** How many findings there are of each severity. */
function tally(findings) {
    const tallied = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        tallied[severity]++;
    return tallied;
}
/** Whether something that was asked for could not be looked at. */
function isIncomplete({ stats }) {
    return stats.skipped.some((skip) => skip.asked === true);
}
/** `2 errors and 1 notice in 2 files`, or `No findings`. */
function totals(findings) {
    if (findings.length === 0)
        return 'No findings';
    const number = tally(findings);
    const parts = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.filter((severity) => number[severity] > 0).map((s) => count(number[s], s));
    return `${listed(parts)} in ${count(new Set(findings.map(({ path }) => path)).size, 'file')}`;
}
/** The totals, and whether they are of all that was asked for. */
function verdict(report) {
    return `${isIncomplete(report) ? 'Incomplete check: ' : ''}${totals(report.findings)}`;
}
/** Those of `rules` that found something, in their order. */
function rulesOf({ findings }, rules) {
    const ids = new Set(findings.map(({ rule }) => rule));
    return rules.filter(({ id }) => ids.has(id));
}
/** What a check looked at: `12 files (3.4 MB), 1 router config, policy .ccr-guard.yml`. */
function lookedAt({ stats, policy }) {
    const files = `${count(stats.files, 'file')} (${size(stats.bytes)})`;
    return `${files}, ${count(stats.configs, 'router config')}, ${policyName(policy)}`;
}
function policyName({ source }) {
    return source === 'default' ? 'the default policy' : `policy ${source}`;
}
/** `3 suppressed: 2 by the baseline, 1 by inline ignores`; empty when there are none. */
function suppressedCounts({ suppressed }) {
    if (suppressed.length === 0)
        return '';
    const names = { baseline: 'the baseline', inline: 'inline ignores', policy: 'the policy' };
    const parts = ['baseline', 'inline', 'policy'].flatMap((by) => {
        const some = suppressed.filter((one) => one.by === by).length;
        return some > 0 ? [`${grouped(some)} by ${names[by]}`] : [];
    });
    return `${grouped(suppressed.length)} suppressed: ${parts.join(', ')}`;
}
/** `src/a.json:3:7`; the commit goes before it where the finding is not in the checked-out files. */
function whereIs({ path, line, column, commit }) {
    return `${commit === undefined ? '' : `${commit.slice(0, 12)}:`}${path}:${line}:${column}`;
}
/** What is known of the commits of a finding; empty where it is in the files themselves. */
function sightingOf({ commit, sighting }) {
    if (sighting === undefined)
        return commit === undefined ? '' : `commit ${commit}`;
    const last = sighting.lastCommit === undefined ? '' : `, last in ${sighting.lastCommit.slice(0, 12)}`;
    const state = sighting.atHead ? 'still there at HEAD' : 'no longer there at HEAD, but in the history';
    return `since commit ${sighting.commit} of ${sighting.date}${last}; ${state}`;
}
function listed(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
/** Bytes in the unit that keeps the number short, by thousands: `12 kB`. */
function size(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}


/***/ })

};
;
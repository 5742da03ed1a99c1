export const id = 267;
export const ids = [267];
export const modules = {

/***/ 4912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allRules: () => (/* binding */ allRules),
/* harmony export */   ruleInfo: () => (/* binding */ ruleInfo)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);

/** Every built-in rule, by id. What it takes is loaded here, so that a check need not wait for texts. */
async function allRules() {
    const { ruleInfos } = await __webpack_require__.e(/* import() */ 571).then(__webpack_require__.bind(__webpack_require__, 1571));
    const told = ruleInfos.map(({ id, title, severity, help, fix }) => ({ id, title, severity, help, fix }));
    return [...told, ...(await keyRules())].sort((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.id, b.id));
}
/** What is told about one built-in rule. */
async function ruleInfo(id) {
    return (await allRules()).find((rule) => rule.id === id);
}
/** One rule for all the detectors that report under it, and for each provider whose keys are known by their place. */
async function keyRules() {
    const [{ detectors }, { providers }] = await Promise.all([
        __webpack_require__.e(/* import() */ 69).then(__webpack_require__.bind(__webpack_require__, 4069)),
        __webpack_require__.e(/* import() */ 242).then(__webpack_require__.bind(__webpack_require__, 2242)),
    ]);
    const kinds = [
        ...detectors.map(({ rule, title, severity = 'error' }) => ({ id: rule, title, severity })),
        ...providers.map(({ id, title }) => ({ id: `key-${id}`, title: `${title} API key`, severity: 'error' })),
    ];
    const ids = new Set(kinds.map(({ id }) => id));
    return [...ids].map((id) => keyRule(id, kinds.filter((kind) => kind.id === id)));
}
function keyRule(id, kinds) {
    const titles = [...new Set(kinds.map(({ title }) => title))];
    return {
        id,
        title: id === 'key-generic' ? 'A value that looks like a secret' : `Leaked key: ${titles[0]}`,
        severity: _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? 'error',
        help: `A key that was committed is known to everybody who can read the repository, now or later: deleting it leaves it in the
history. It is found as: ${titles.join(', ')}.`,
        fix: 'Revoke the key where it was issued, refer to its successor through an environment variable, and remove it from the history.',
    };
}


/***/ }),

/***/ 2267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4912);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9656);
/* harmony import */ var _policy_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(706);






const explainCommand = {
    name: 'explain',
    summary: 'tell what a rule means and how to fix what it finds',
    help: `Usage: ccr-guard explain RULE... [--format text|json]
       ccr-guard explain --all [--format text|json]

Tells the title, the severity, the meaning and the remedy of rules, or of all of them.

Examples:
  ccr-guard explain host-not-local
  ccr-guard explain --all --format json
`,
    run,
};
async function run(args, io) {
    const { all, format, names } = parse(args);
    const rules = await (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.allRules)();
    const chosen = all ? rules : names.map((name) => named(name, rules));
    const text = format === 'json' ? JSON.stringify(chosen.map(withDocs), undefined, 2) : chosen.map(told).join('\n\n');
    io.stdout.write(`${text}\n`);
    return 0;
}
function parse(args) {
    const { values, positionals } = parsed(args);
    const { all = false, format = 'text' } = values;
    if (format !== 'text' && format !== 'json') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no format '${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(format)}' here; use text or json.`);
    }
    if (all === positionals.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("Name the rules to explain, or say '--all'.");
    return { all, format, names: positionals };
}
function parsed(args) {
    try {
        const options = { all: { type: 'boolean' }, format: { type: 'string' } };
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error))} (see: ccr-guard explain --help)`);
    }
}
function named(name, rules) {
    const rule = rules.find(({ id }) => id === name);
    if (rule)
        return rule;
    const suggestion = (0,_policy_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, rules.map(({ id }) => id));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no rule '${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name)}'${suggestion || "; 'ccr-guard explain --all' lists them."}`);
}
function withDocs(rule) {
    return { ...rule, docs: (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .docsOf */ .fE)(rule.id) };
}
function told({ id, title, severity, help, fix }) {
    return [`${id} (${severity}): ${title}`, '', help, '', `Fix: ${fix}`, `Docs: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .docsOf */ .fE)(id)}`].join('\n');
}


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   fE: () => (/* binding */ docsOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** Heaviest first: the order of every list of findings. */
const severities = ['error', 'warning', 'notice'];
/** True when `severity` is as heavy as `threshold`, or heavier. */
function reaches(severity, threshold) {
    return threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** By severity, then path, then place, then rule: the same order on every machine. */
function compareFindings(a, b) {
    return (severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compareText(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
/** By code unit: `localeCompare` differs between machines. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Where the documentation tells about a rule; the key rules share a section. */
function docsOf(rule) {
    return `docs/rules.md#${rule.startsWith('key-') ? 'leaked-keys' : rule}`;
}


/***/ }),

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** `; did you mean 'X'?` for the candidate that is one or two slips away, else nothing. */
function didYouMean(word, candidates) {
    const limit = word.length < 5 ? 1 : word.length < 10 ? 2 : 3;
    let best;
    let least = limit + 1;
    for (const candidate of candidates) {
        const slips = distance(word.toLowerCase(), candidate.toLowerCase());
        if (slips < least) {
            best = candidate;
            least = slips;
        }
    }
    return best === undefined ? '' : `; did you mean '${best}'?`;
}
/** Least number of letters to add, drop, change or swap with their neighbour. */
function distance(a, b) {
    if (Math.abs(a.length - b.length) > 3)
        return Number.POSITIVE_INFINITY;
    let older = [];
    let old = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, (older[j - 2] ?? 0) + 1);
            row.push(least);
        }
        older = old;
        old = row;
    }
    return old[b.length] ?? 0;
}


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   G1: () => (/* binding */ placer),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/** Gives the place of a span in `text`, whose byte order mark has been taken off. Lines end at `\n`, as git counts them. */
function placer(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const lineOf = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    return ({ start, end }) => {
        const first = lineOf(start);
        const last = lineOf(Math.max(start, end));
        return {
            line: first + 1,
            column: start - (starts[first] ?? 0) + 1,
            endLine: last + 1,
            endColumn: Math.max(start, end) - (starts[last] ?? 0) + 1,
        };
    };
}
/** Shows a secret by its known prefix, or by its first four characters, and its length: `sk-or-v1-de…(73)`. */
function redact(secret, prefix = '') {
    const known = secret.startsWith(prefix) ? prefix.length : 0;
    const shown = known > 0 ? known + 2 : 4;
    return secret.length < shown * 2 ? `…(${secret.length})` : `${secret.slice(0, shown)}…(${secret.length})`;
}
/** Control characters and bidirectional marks, which could move a terminal's cursor or hide text, as visible escapes. */
function printable(text) {
    return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};

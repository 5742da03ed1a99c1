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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9656);
/* harmony import */ var _keys_detectors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(886);
/* harmony import */ var _keys_provider_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2242);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9822);




/** Every built-in rule, by id: those of router configs, of suppressions, and one for each kind of key. */
function allRules() {
    const told = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleInfos */ .UX.map(({ id, title, severity, help, fix }) => ({ id, title, severity, help, fix }));
    return [...told, ...keyRules()].sort((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.id, b.id));
}
/** The rule called `id`, if there is one. */
function ruleInfo(id) {
    return allRules().find((rule) => rule.id === id);
}
/** One rule for all the detectors that report under it, and for each provider whose keys are known by their place. */
function keyRules() {
    const kinds = new Map();
    const add = (kind) => void kinds.set(kind.id, [...(kinds.get(kind.id) ?? []), kind]);
    for (const { rule, title, severity = 'error' } of (0,_keys_detectors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .detectors */ .m)())
        add({ id: rule, title, severity });
    for (const { id, title } of _keys_provider_list_js__WEBPACK_IMPORTED_MODULE_1__/* .providers */ .r)
        add({ id: `key-${id}`, title: `${title} API key`, severity: 'error' });
    return [...kinds].map(([id, group]) => keyRule(id, group));
}
function keyRule(id, kinds) {
    const titles = [...new Set(kinds.map(({ title }) => title))];
    return {
        id,
        title: id === 'key-generic' ? 'A value that looks like a secret' : `Leaked key: ${titles[0]}`,
        severity: _finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? 'error',
        help: `Found as: ${titles.join('; ')}. Whoever can read the repository, or ever could, can use it: it stays in the history after
it was removed from the file.`,
        fix: 'Revoke the key where it was issued, remove it from the file and its history, and read it from an environment variable.',
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
    const rules = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.allRules)();
    const chosen = all ? rules : names.map((name) => named(name, rules));
    const text = format === 'json' ? JSON.stringify(chosen.map(withDocs), undefined, 2) : chosen.map(told).join('\n\n');
    io.stdout.write(`${text}\n`);
    return 0;
}
function parse(args) {
    const { values, positionals } = parsed(args);
    const { all = false, format = 'text' } = values;
    if (format !== 'text' && format !== 'json') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`There is no format '${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(format)}' here; use text or json.`);
    }
    if (all === positionals.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("Name the rules to explain, or say '--all'.");
    return { all, format, names: positionals };
}
function parsed(args) {
    try {
        const options = { all: { type: 'boolean' }, format: { type: 'string' } };
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error))} (see: ccr-guard explain --help)`);
    }
}
function named(name, rules) {
    const rule = rules.find(({ id }) => id === name);
    if (rule)
        return rule;
    const suggestion = (0,_policy_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, rules.map(({ id }) => id));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`There is no rule '${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name)}'${suggestion || "; 'ccr-guard explain --all' lists them."}`);
}
function withDocs(rule) {
    return { ...rule, docs: (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .docsOf */ .fE)(rule.id) };
}
function told({ id, title, severity, help, fix }) {
    return [`${id} (${severity}): ${title}`, '', help, '', `Fix: ${fix}`, `Docs: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .docsOf */ .fE)(id)}`].join('\n');
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


/***/ })

};

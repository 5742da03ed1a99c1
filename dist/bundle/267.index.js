"use strict";
exports.id = 267;
exports.ids = [267,912];
exports.modules = {

/***/ 4912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allRules: () => (/* binding */ allRules),
/* harmony export */   rulesUnder: () => (/* binding */ rulesUnder)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9656);
/* harmony import */ var _keys_detectors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4488);
/* harmony import */ var _keys_provider_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2242);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3440);




/** Every built-in rule, by id: those of router configs, of suppressions, and one for each kind of key. */
function allRules() {
    const told = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleInfos */ .UX.map(({ id, title, severity, help, fix }) => ({ id, title, severity, help, fix }));
    return [...told, ...keyRules()].sort((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.id, b.id));
}
/** Every built-in rule, and one for each detector that the policy defines. */
function rulesUnder({ detectors: own }) {
    const builtIn = allRules();
    const known = new Set(builtIn.map(({ id }) => id));
    const more = own.flatMap(({ id, title = `${id} key`, severity = 'error' }) => {
        const rule = `key-${id}`;
        return known.has(rule) ? [] : [keyRule(rule, [{ id: rule, title, severity }])];
    });
    return [...builtIn, ...more].sort((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.id, b.id));
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
        help: `Found as: ${titles.join('; ')}.
Whoever can read the repository, or ever could, can use it: it stays in the history after it was removed from the file.`,
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7406);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9656);
/* harmony import */ var _policy_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7249);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9537);
/* harmony import */ var _policy_suggest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9570);
/* harmony import */ var _sources_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5254);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(706);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7485);










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
    const rules = await rulesAround(all ? undefined : names, io);
    const chosen = all ? rules : names.map((name) => named(name, rules));
    const text = format === 'json' ? JSON.stringify(chosen.map(withDocs), undefined, 2) : chosen.map(told).join('\n\n');
    io.stdout.write(`${text}\n`);
    return 0;
}
/** The built-in rules; where more may be meant, also those that the policy here defines. */
async function rulesAround(names, { cwd, env }) {
    const rules = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.allRules)();
    const builtIn = new Set(rules.map(({ id }) => id));
    if (names?.every((name) => builtIn.has(name)))
        return rules;
    const root = (0,_sources_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W1)({ cwd, env })?.root ?? cwd;
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.rulesUnder)((await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicy */ .t)({ root, vocabulary: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .vocabulary */ .v, fetchPolicy: (0,_policy_github_js__WEBPACK_IMPORTED_MODULE_2__/* .githubFetcher */ .l)(env) })).policy);
}
function parse(args) {
    const { values, positionals } = parsed(args);
    const { all = false, format = 'text' } = values;
    if (format !== 'text' && format !== 'json') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`There is no format '${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(format)}' here; use text or json.`);
    }
    if (all === positionals.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo("Name the rules to explain, or say '--all'.");
    return { all, format, names: positionals };
}
function parsed(args) {
    try {
        const options = { all: { type: 'boolean' }, format: { type: 'string' } };
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error))} (see: ccr-guard explain --help)`);
    }
}
function named(name, rules) {
    const rule = rules.find(({ id }) => id === name);
    if (rule)
        return rule;
    const suggestion = (0,_policy_suggest_js__WEBPACK_IMPORTED_MODULE_8__.didYouMean)(name, rules.map(({ id }) => id));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`There is no rule '${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(name)}'${suggestion || "; 'ccr-guard explain --all' lists them."}`);
}
function withDocs(rule) {
    return { ...rule, docs: (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .docsOf */ .fE)(rule.id) };
}
function told({ id, title, severity, help, fix }) {
    return [`${id} (${severity}): ${title}`, '', help, '', `Fix: ${fix}`, `Docs: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .docsOf */ .fE)(id)}`].join('\n');
}


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ githubFetcher)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(706);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1630);




/** Milliseconds after which an answer is no longer waited for. */
const patience = 15_000;
/**
 * Reads policies from GitHub with the token of `GITHUB_TOKEN` or `GH_TOKEN`, if there is one; `GITHUB_API_URL` names
 * another server than github.com's.
 */
function githubFetcher(env) {
    const api = env['GITHUB_API_URL'] || 'https://api.github.com';
    const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
    return async ({ owner, repo, path, ref }) => {
        const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`github:${owner}/${repo}/${path}@${ref}`);
        const file = path.split('/').map(encodeURIComponent).join('/');
        const headers = { accept: 'application/vnd.github.raw+json', ...(token && { authorization: `Bearer ${token}` }) };
        const url = `${api}/repos/${owner}/${repo}/contents/${file}?ref=${encodeURIComponent(ref)}`;
        for (let attempt = 1;; attempt++) {
            const answer = await fetch(url, { headers, signal: AbortSignal.timeout(patience) }).catch(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD);
            if (typeof answer !== 'string' && answer.ok)
                return answer.text();
            const refusal = typeof answer === 'string'
                ? { status: undefined, header: () => undefined }
                : { status: answer.status, header: (name) => answer.headers.get(name) };
            const pause = (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .pauseAfter */ .l)(attempt, refusal);
            if (pause !== undefined)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
            else if (typeof answer === 'string')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Cannot read ${name}: GitHub cannot be reached (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(answer)}).`);
            else
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Cannot read ${name}: ${reasonFor(answer.status, token !== undefined, (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .limitEnd */ .f)(refusal))}`);
        }
    };
}
/** GitHub answers 404 for what is not there and for what a token may not see. */
function reasonFor(status, withToken, end) {
    const remedy = withToken
        ? 'give the token of GITHUB_TOKEN read access to the contents of that repository'
        : 'if the repository is private, set GITHUB_TOKEN to a token that may read its contents';
    switch (status) {
        case 401:
            return 'the token of GITHUB_TOKEN is not valid.';
        case 403:
        case 429:
            return `GitHub refuses to answer${end} (${status}), for want of permission or after too many requests; ${remedy}.`;
        case 404:
            return `there is no such file or commit, or it may not be seen; ${remedy}.`;
        default:
            return `GitHub answers with status ${status}; try again later.`;
    }
}


/***/ }),

/***/ 1630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ limitEnd),
/* harmony export */   l: () => (/* binding */ pauseAfter)
/* harmony export */ });
/** How often a question to GitHub is asked at most. */
const mostAttempts = 3;
/** Milliseconds that an answer is worth waiting for. */
const patience = 60_000;
/**
 * Milliseconds to wait before a question is asked again after `attempt` refusals; undefined where that would not help
 * or take too long. As GitHub's documentation of rate limits asks for: `retry-after` first, then the reset of the limit.
 */
function pauseAfter(attempt, refusal, now = Date.now()) {
    const { status } = refusal;
    if (attempt >= mostAttempts)
        return undefined;
    const limited = status === 429 || status === 403;
    const told = waitTold(refusal, now);
    if (told !== undefined && (limited || (status ?? 0) >= 500))
        return told <= patience ? told : undefined;
    if (status === undefined || status === 429 || status >= 500)
        return 500 * 2 ** attempt;
    return undefined;
}
/** When a limit ends, as in ` until 12:34 UTC`; empty where the answer does not tell. */
function limitEnd(refusal, now = Date.now()) {
    const told = waitTold(refusal, now);
    return told === undefined ? '' : ` until ${new Date(now + told).toISOString().slice(11, 16)} UTC`;
}
function waitTold({ header }, now) {
    const after = header('retry-after');
    if (after && /^\d{1,6}$/.test(after))
        return Number(after) * 1000;
    const reset = header('x-ratelimit-reset');
    if (header('x-ratelimit-remaining') !== '0' || !reset || !/^\d{1,12}$/.test(reset))
        return undefined;
    return Math.max(0, Number(reset) * 1000 - now) + 1000;
}


/***/ })

};
;
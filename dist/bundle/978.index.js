export const id = 978;
export const ids = [978];
export const modules = {

/***/ 3978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2499);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2895);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7151);
/* harmony import */ var _policy_github_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7486);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4188);
/* harmony import */ var _policy_suggest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7827);
/* harmony import */ var _sources_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4557);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2971);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(757);










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
    const root = (0,_sources_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W1)({ cwd, env })?.root ?? cwd;
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.rulesUnder)((await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)({ root, vocabulary: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .vocabulary */ .v, fetchPolicy: (0,_policy_github_js__WEBPACK_IMPORTED_MODULE_5__/* .githubFetcher */ .l)(env) })).policy);
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
    const suggestion = (0,_policy_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .didYouMean */ .a)(name, rules.map(({ id }) => id));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`There is no rule '${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(name)}'${suggestion || "; 'ccr-guard explain --all' lists them."}`);
}
function withDocs(rule) {
    return { ...rule, docs: (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .docsOf */ .fE)(rule.id) };
}
function told({ id, title, severity, help, fix }) {
    return [`${id} (${severity}): ${title}`, '', help, '', `Fix: ${fix}`, `Docs: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .docsOf */ .fE)(id)}`].join('\n');
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ githubFetcher)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2895);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);


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
        const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`github:${owner}/${repo}/${path}@${ref}`);
        const file = path.split('/').map(encodeURIComponent).join('/');
        const headers = { accept: 'application/vnd.github.raw+json', ...(token && { authorization: `Bearer ${token}` }) };
        const url = `${api}/repos/${owner}/${repo}/contents/${file}?ref=${encodeURIComponent(ref)}`;
        let answer;
        try {
            answer = await fetch(url, { headers, signal: AbortSignal.timeout(patience) });
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Cannot read ${name}: GitHub cannot be reached (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))}).`);
        }
        if (answer.ok)
            return answer.text();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Cannot read ${name}: ${refusal(answer.status, token !== undefined)}`);
    };
}
/** GitHub answers 404 for what is not there and for what a token may not see. */
function refusal(status, withToken) {
    const remedy = withToken
        ? 'give the token of GITHUB_TOKEN read access to the contents of that repository'
        : 'if the repository is private, set GITHUB_TOKEN to a token that may read its contents';
    switch (status) {
        case 401:
            return 'the token of GITHUB_TOKEN is not valid.';
        case 403:
        case 429:
            return `GitHub refuses to answer (${status}), for want of permission or after too many requests; ${remedy}.`;
        case 404:
            return `there is no such file or commit, or it may not be seen; ${remedy}.`;
        default:
            return `GitHub answers with status ${status}; try again later.`;
    }
}


/***/ })

};

"use strict";
exports.id = 989;
exports.ids = [989];
exports.modules = {

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineCommand: () => (/* binding */ baselineCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3443);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7406);
/* harmony import */ var _policy_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7249);
/* harmony import */ var _sources_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5254);
/* harmony import */ var _suppress_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2538);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(706);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3279);









const help = `Usage: ccr-guard baseline [options]

Writes ${_suppress_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineName */ .Ri}, which accepts everything that is found now: from then on only new findings count.

Options:
  --update           write it anew, and keep the reasons and dates that it has
  --prune            take out what is fixed, and add nothing
  --history          accept also what only the history has
  --baseline FILE    a baseline in place of ${_suppress_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineName */ .Ri}
  --policy FILE      a policy in place of .ccr-guard.yml

Examples:
  ccr-guard baseline
  ccr-guard baseline --prune
`;
const options = {
    update: { type: 'boolean' },
    prune: { type: 'boolean' },
    history: { type: 'boolean' },
    baseline: { type: 'string' },
    policy: { type: 'string' },
};
/** What is about comments and the policy itself is for somebody to look at, not to get used to. */
const neverAccepted = ['ignore-invalid', 'ignore-stale', 'policy-changed'];
const baselineCommand = {
    name: 'baseline',
    summary: 'accept what is found now, so that only new findings count',
    help,
    async run(args, io) {
        const { values, positionals } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOptions */ .A)('baseline', args, options);
        if (positionals.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('The baseline command takes no paths: it is about the whole tree.');
        if (values.update && values.prune)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('--update takes out what is fixed too: leave --prune out.');
        const root = (0,_sources_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W1)({ cwd: io.cwd, env: io.env })?.root ?? io.cwd;
        const file = values.baseline === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, _suppress_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineName */ .Ri) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.baseline);
        const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, file));
        const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,_suppress_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseline */ .mF)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), name) : undefined;
        const baseline = await renewed(old, name, values, root, io);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, (0,_suppress_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBaseline */ .B9)(baseline));
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`The baseline cannot be written to ${name}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error))}.`);
        }
        io.stdout.write(`Wrote ${name}: ${counted(baseline, old)}.\n`);
        return 0;
    },
};
async function renewed(old, name, { update, prune, history, policy }, root, { cwd, env }) {
    if (prune && !old)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`There is no baseline at ${name} to prune.`);
    const explained = old?.entries.some(({ reason, expires }) => reason !== undefined || expires !== undefined);
    if (!update && !prune && explained) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${name} holds reasons or dates that would be lost: keep them with --update.`);
    }
    const { report } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)({
        cwd: root,
        baseline: false,
        fetchPolicy: (0,_policy_github_js__WEBPACK_IMPORTED_MODULE_3__/* .githubFetcher */ .l)(env),
        ...(history && { history }),
        ...(policy !== undefined && { policy: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, policy) }),
    });
    const findings = report.findings.filter(({ rule }) => !neverAccepted.includes(rule));
    return prune && old ? (0,_suppress_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .pruned */ .FA)(old, findings) : (0,_suppress_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineOf */ .Bv)(findings, update ? old : undefined);
}
function counted({ entries }, old) {
    const key = ({ fingerprint, path }) => `${fingerprint} ${path}`;
    const before = new Set(old?.entries.map(key));
    const added = entries.filter((entry) => !before.has(key(entry))).length;
    const gone = before.size - (entries.length - added);
    const total = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
    return old ? `${total}, ${added} new, ${gone} gone` : total;
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _policy_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(706);




/** Reads a command's arguments. Throws a UserError that names the option that is meant, where one is close. */
function parseOptions(command, args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(/[.\n]/)[0] ?? '';
        const unknown = /Unknown option '(--?[^']*)'/.exec(reason)?.[1];
        const hint = (0,_policy_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(unknown ?? '', Object.keys(options).map((name) => `--${name}`));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(reason)}${hint || `; see 'ccr-guard ${command} --help'.`}`);
    }
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
"use strict";
exports.id = 38;
exports.ids = [38];
exports.modules = {

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand),
  exitCode: () => (/* binding */ exitCode)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/check.js + 6 modules
var check = __webpack_require__(3443);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/policy/github.js
var github = __webpack_require__(7249);
;// CONCATENATED MODULE: ./build/src/progress.js
/** Milliseconds before a line is shown at all, and between two changes of it. */
const patience = 2000;
const pause = 200;
const clearLine = '\r\u001b[K';
function createProgressLine({ stderr, env }, now = () => process.uptime() * 1000) {
    const started = now();
    let shownAt = started + patience - pause;
    let shown = false;
    const watched = stderr.isTTY === true && env['CI'] === undefined && env['TERM'] !== 'dumb';
    return {
        update(progress) {
            const time = now();
            if (!watched || time - shownAt < pause)
                return;
            shownAt = time;
            shown = true;
            stderr.write(`${clearLine}${lineOf(progress, time - started).slice(0, (stderr.columns ?? 80) - 1)}`);
        },
        clear() {
            if (shown)
                stderr.write(clearLine);
            shown = false;
        },
    };
}
function lineOf({ files, all, bytes, findings }, elapsed) {
    const left = Math.ceil((elapsed / Math.max(1, files)) * ((all - files) / 1000));
    return `${files} of ${all} files, ${Math.round(bytes / 1e6)} MB, ${findings} findings, about ${left} s left`;
}

// EXTERNAL MODULE: ./build/src/reports/index.js
var reports = __webpack_require__(4177);
// EXTERNAL MODULE: ./build/src/rule-texts.js
var rule_texts = __webpack_require__(4206);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
// EXTERNAL MODULE: ./build/src/commands/usage.js
var usage = __webpack_require__(3279);
;// CONCATENATED MODULE: ./build/src/commands/check.js











const options = {
    staged: { type: 'boolean' },
    range: { type: 'string' },
    since: { type: 'string' },
    history: { type: 'boolean' },
    stdin: { type: 'boolean' },
    'stdin-path': { type: 'string' },
    policy: { type: 'string' },
    baseline: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    'fail-on': { type: 'string' },
};
const checkCommand = {
    name: 'check',
    summary: 'look for router configs and leaked keys (the default command)',
    help: `Usage: ccr-guard check [path...] [options]

Checks the tracked files of the repository, or the given paths, for Claude Code Router configs and leaked keys.

What to look at:
  --staged             what is about to be committed: the index, never the working tree
  --range A..B         what the commits of the range added, also what later ones removed
  --since REV|DATE     the same, from a revision or a date up to HEAD
  --history            the same, for all commits
  --stdin              standard input, called --stdin-path NAME in the report

How to judge:
  --policy FILE        a policy in place of .ccr-guard.yml
  --baseline FILE      a baseline in place of .ccr-guard-baseline.json
  --fail-on LEVEL      error, warning, notice or never: what makes the exit code 1

How to tell:
  --format FORMAT      ${reports/* formats */.F.join(', ')}
  --output FILE        write the report there, and a summary to the terminal

Examples:
  ccr-guard check
  ccr-guard check --staged
  ccr-guard check src docs --format sarif --output ccr-guard.sarif
  git show HEAD:config.json | ccr-guard check --stdin --stdin-path config.json

Exit codes: 0 nothing at or above the threshold, 1 findings, 2 wrong usage or unreadable input, 3 a fault of ccr-guard.
`,
    run,
};
async function run(args, io) {
    const { values, positionals } = (0,usage/* parseOptions */.A)('check', args, options);
    const failOn = thresholdOf(values['fail-on']);
    const reporter = await (0,reports/* loadReporter */.K)(values.format ?? 'pretty');
    const line = createProgressLine(io);
    const { report, policy, notes } = await (0,check/* check */.z)({
        ...checkOptions(values, positionals, io),
        progress: line.update,
    }).finally(line.clear);
    for (const note of notes)
        io.stderr.write(`note: ${(0,src_text/* printable */.g$)(note)}\n`);
    const text = reporter.render(report, {
        ...renderOptions(io, values),
        ...(await (0,rule_texts/* ruleTexts */.Z)(reporter.format, policy)),
    });
    if (values.output === undefined)
        io.stdout.write(text);
    else
        await writeReport(text, values.output, report, io);
    return exitCode(report, failOn ?? policy.failOn);
}
/** 2 where something that was asked for could not be looked at, 1 for findings that count, else 0. */
function exitCode(report, failOn) {
    if (report.stats.skipped.some(({ asked }) => asked))
        return 2;
    return report.findings.some(({ severity }) => (0,finding/* reaches */.O6)(severity, failOn)) ? 1 : 0;
}
function checkOptions(values, paths, io) {
    const stdinPath = values['stdin-path'];
    if (stdinPath !== undefined && !values.stdin)
        throw new errors/* UserError */.yo('--stdin-path goes with --stdin.');
    return {
        cwd: io.cwd,
        paths,
        fetchPolicy: (0,github/* githubFetcher */.l)(io.env),
        ...(values.staged && { staged: true }),
        ...(values.stdin && { stdin: { path: stdinPath ?? 'stdin' } }),
        ...(values.range !== undefined && { range: values.range }),
        ...(values.since !== undefined && { since: values.since }),
        ...(values.history && { history: true }),
        ...(values.baseline !== undefined && { baseline: values.baseline }),
        ...(values.policy !== undefined && { policy: values.policy }),
    };
}
function thresholdOf(value) {
    const known = [...finding/* severities */.gO, 'never'];
    if (value === undefined)
        return undefined;
    const found = known.find((one) => one === value);
    if (!found)
        throw new errors/* UserError */.yo(`--fail-on is '${(0,src_text/* printable */.g$)(value)}'; it must be one of ${known.join(', ')}.`);
    return found;
}
function renderOptions(io, values) {
    const { stdout, env } = io;
    const terminal = stdout.isTTY === true && values.output === undefined;
    return {
        color: terminal && !env['NO_COLOR'] && !env['CI'] && env['TERM'] !== 'dumb',
        ...(terminal && stdout.columns && { width: stdout.columns }),
    };
}
async function writeReport(text, output, report, io) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(io.cwd, output), text);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The report cannot be written to ${(0,src_text/* printable */.g$)(output)}: ${(0,src_text/* printable */.g$)((0,errors/* messageOf */.bD)(error))}.`);
    }
    const { lookedAt, totals } = await __webpack_require__.e(/* import() */ 652).then(__webpack_require__.bind(__webpack_require__, 4652));
    io.stdout.write(`${totals(report.findings)}; looked at ${lookedAt(report)}.\nThe report is in ${(0,src_text/* printable */.g$)(output)}.\n`);
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


/***/ }),

/***/ 6471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ prefixed)
/* harmony export */ });
/** The report with all its paths led from elsewhere: `prefix` is a folder with its slash, or empty. */
function prefixed(report, prefix) {
    if (prefix === '')
        return report;
    const longer = (list) => list.map((one) => ({ ...one, path: `${prefix}${one.path}` }));
    const { findings, suppressed, stats } = report;
    return {
        ...report,
        findings: longer(findings),
        suppressed: longer(suppressed),
        stats: { ...stats, skipped: longer(stats.skipped) },
    };
}


/***/ }),

/***/ 4177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formats),
/* harmony export */   K: () => (/* binding */ loadReporter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6471);


/** The reporters by format, each loaded only when it is asked for. */
const loads = {
    pretty: () => __webpack_require__.e(/* import() */ 877).then(__webpack_require__.bind(__webpack_require__, 8877)),
    json: () => __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 307)),
    sarif: () => __webpack_require__.e(/* import() */ 312).then(__webpack_require__.bind(__webpack_require__, 2312)),
    junit: () => __webpack_require__.e(/* import() */ 225).then(__webpack_require__.bind(__webpack_require__, 6225)),
    markdown: () => __webpack_require__.e(/* import() */ 364).then(__webpack_require__.bind(__webpack_require__, 364)),
    html: () => __webpack_require__.e(/* import() */ 16).then(__webpack_require__.bind(__webpack_require__, 3016)),
    github: () => __webpack_require__.e(/* import() */ 650).then(__webpack_require__.bind(__webpack_require__, 2650)),
};
/** What `--format` takes. */
const formats = Object.keys(loads);
/** The reporter of a format; throws a UserError for a format that there is not. */
async function loadReporter(format) {
    const load = Object.hasOwn(loads, format) ? loads[format] : undefined;
    if (load === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no format '${format}'; use one of ${formats.join(', ')}.`);
    const { reporter } = await load();
    return {
        format,
        render: (report, options) => reporter.render((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixed */ .g)(report, options.pathPrefix ?? ''), options),
    };
}


/***/ }),

/***/ 4206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleTexts)
/* harmony export */ });
/** The formats whose reports tell what the rules mean. */
const telling = ['sarif', 'html', 'markdown'];
/** What a report of this format is to know about rules. Their texts are loaded only where they are told. */
async function ruleTexts(format, policy) {
    return telling.includes(format) ? { rules: (await Promise.all(/* import() */[__webpack_require__.e(349), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 4912))).rulesUnder(policy) } : {};
}


/***/ })

};
;
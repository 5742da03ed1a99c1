"use strict";
exports.id = 218;
exports.ids = [218];
exports.modules = {

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/policy/github.js
var github = __webpack_require__(7249);
// EXTERNAL MODULE: ./build/src/policy/load.js + 6 modules
var load = __webpack_require__(9537);
;// CONCATENATED MODULE: ./build/src/policy/show.js
/** The policy in force in the shape of a policy file that says everything. */
function asFile(policy) {
    const { providers, models, hosts, rules, locked, include, exclude, allow, ignores, detectors, failOn } = policy;
    return {
        providers,
        models,
        hosts,
        rules: Object.fromEntries(Object.entries(rules).map(([id, severity]) => [id, locked.includes(id) ? { severity, locked: true } : severity])),
        include,
        exclude,
        allow: allow.map(({ except: _, ...entry }) => entry),
        ignores: {
            allowed: ignores.allowed,
            'added-by-change': ignores.addedByChange,
            forbidden: ignores.forbidden,
            migrate: ignores.migrate,
        },
        detectors,
        'fail-on': failOn,
    };
}
/** Where each part of the policy in force comes from, in the order of the file. */
function originsOf({ policy, origins }) {
    const nested = ['providers', 'models', 'rules', 'ignores'];
    return Object.entries(asFile(policy))
        .flatMap(([key, value]) => nested.includes(key) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key])
        .map((part) => [part, origins[part] ?? 'default']);
}
/** As YAML, with a comment over each part that says where it comes from. */
async function policyYaml(loaded) {
    const { Document, isMap, isScalar } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = new Document(asFile(loaded.policy), { aliasDuplicateObjects: false });
    for (const [part, origin] of originsOf(loaded)) {
        const [first = '', ...rest] = part.split('.');
        const map = rest.length > 0 ? document.get(first) : document.contents;
        const name = rest.length > 0 ? rest.join('.') : first;
        if (!isMap(map))
            continue;
        const key = map.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key;
        if (isScalar(key))
            key.commentBefore = ` from ${origin}`;
    }
    return document.toString({ lineWidth: 0 });
}

// EXTERNAL MODULE: ./build/src/sources/repository.js + 1 modules
var repository = __webpack_require__(5254);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
// EXTERNAL MODULE: ./build/src/vocabulary.js
var vocabulary = __webpack_require__(7485);
// EXTERNAL MODULE: ./build/src/commands/usage.js
var usage = __webpack_require__(3279);
;// CONCATENATED MODULE: ./build/src/commands/policy.js









const help = `Usage: ccr-guard policy [options]

Prints the policy in force, and where each part of it comes from. As YAML it can be used as a policy file.

Options:
  --policy FILE         a policy in place of .ccr-guard.yml
  --format yaml|json    how to print it; yaml when missing

Examples:
  ccr-guard policy
  ccr-guard policy --policy ci/strict.yml --format json
`;
const policyCommand = {
    name: 'policy',
    summary: 'print the policy in force and where each part comes from',
    help,
    async run(args, { cwd, env, stdout, stderr }) {
        const { values, positionals } = (0,usage/* parseOptions */.A)('policy', args, {
            policy: { type: 'string' },
            format: { type: 'string' },
        });
        const { policy: file, format = 'yaml' } = values;
        if (positionals.length > 0)
            throw new errors/* UserError */.yo('The policy command takes no paths; name a file with --policy.');
        if (format !== 'yaml' && format !== 'json') {
            throw new errors/* UserError */.yo(`--format is '${(0,src_text/* printable */.g$)(format)}'; it must be yaml or json.`);
        }
        const loaded = await (0,load/* loadPolicy */.t)({
            root: (0,repository/* findRepository */.W1)({ cwd, env })?.root ?? cwd,
            vocabulary: vocabulary/* vocabulary */.v,
            fetchPolicy: (0,github/* githubFetcher */.l)(env),
            ...(file !== undefined && { file: (0,external_node_path_.resolve)(cwd, file) }),
        });
        const { source, notes } = loaded;
        for (const note of notes)
            stderr.write(`note: ${(0,src_text/* printable */.g$)(note)}\n`);
        const json = { source, policy: asFile(loaded.policy), origins: Object.fromEntries(originsOf(loaded)), notes };
        const text = format === 'json' ? JSON.stringify(json, null, 2) : `# ${source.source}\n${await policyYaml(loaded)}`;
        stdout.write(`${text.trimEnd()}\n`);
        return 0;
    },
};


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
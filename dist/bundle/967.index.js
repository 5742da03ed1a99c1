"use strict";
exports.id = 967;
exports.ids = [967,652];
exports.modules = {

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/check.js + 6 modules
var check = __webpack_require__(3443);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(6471);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/github/context.js





/** Throws a UserError when the event cannot be read: without it nobody knows what changed. */
function readContext(env) {
    const workspace = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] || '.');
    const path = env['GITHUB_EVENT_PATH'];
    return {
        event: path ? (env['GITHUB_EVENT_NAME'] ?? '') : '',
        payload: path ? readPayload(path) : {},
        workspace,
        repository: env['GITHUB_REPOSITORY'] ?? '',
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        temp: (0,external_node_path_.resolve)(env['RUNNER_TEMP'] || workspace),
    };
}
/**
 * The folder that the input `working-directory` names, absolute.
 * @throws UserError when it is not there, or not in the workspace, also by way of a link.
 */
function workingFolder(workspace, input) {
    const folder = (0,external_node_path_.resolve)(workspace, input);
    const named = `The input 'working-directory' names ${(0,src_text/* printable */.g$)(input)}`;
    if (!(0,external_node_fs_.existsSync)(folder))
        throw new errors/* UserError */.yo(`${named}, which does not exist: name a folder of the workspace.`);
    const path = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(folder));
    if (path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path))
        throw new errors/* UserError */.yo(`${named}, which is outside of the workspace: name a folder in it.`);
    return folder;
}
function readPayload(path) {
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if (typeof payload === 'object' && payload !== null)
            return payload;
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The event that GITHUB_EVENT_PATH names cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    throw new errors/* UserError */.yo('The event that GITHUB_EVENT_PATH names is not a JSON object.');
}
/**
 * Annotations want paths of the repository, and so are those of a report on one. What was checked outside of any
 * repository has its paths led from the workspace.
 */
function withPrefix(report, folder, workspace) {
    const path = (0,external_node_path_.relative)(workspace, folder).split(external_node_path_.sep).join('/');
    if (path === '' || path.startsWith('../') || repositoryRoot(folder) !== undefined)
        return report;
    return (0,src_report/* prefixed */.g)(report, `${path}/`);
}
/** The top folder of the repository around `folder`; undefined where there is none. */
function repositoryRoot(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/github/event.js

/** What a step may be told to look at; `auto` follows the event. */
const scopes = ['auto', 'tree', 'change', 'history'];
/**
 * Chooses what to look at from the event and the wish of the step; undefined when the event took a ref away, so that
 * there is nothing. Throws a UserError when event and wish do not go together.
 */
function planFor(event, payload, wish) {
    const change = changeOf(event, payload);
    if (wish === 'change' && !change && !payload.deleted) {
        throw new errors/* UserError */.yo(`The input 'scope' is 'change', but the event '${event}' brings no commits; use 'auto', or run the step on push, pull_request or merge_group.`);
    }
    if (event === 'push' && payload.deleted && (wish === 'auto' || wish === 'change'))
        return undefined;
    const scope = wish === 'auto' ? (change ? 'change' : 'tree') : wish;
    return change ? { scope, change } : { scope };
}
function changeOf(event, payload) {
    const defaultBranch = payload.repository?.default_branch;
    const moved = event === 'push' && payload.ref === `refs/heads/${defaultBranch}`;
    const rest = defaultBranch === undefined || moved ? {} : { defaultBranch };
    if (isPullRequest(event)) {
        const { base, head } = payload.pull_request ?? {};
        if (base?.sha === undefined || head?.sha === undefined)
            throw untold(event);
        return { base: base.sha, head: head.sha, proposed: true, ...rest };
    }
    if (event === 'merge_group') {
        const { base_sha: base, head_sha: head } = payload.merge_group ?? {};
        if (base === undefined || head === undefined)
            throw untold(event);
        return { base, head, proposed: true, ...rest };
    }
    if (event !== 'push' || payload.after === undefined || isZero(payload.after))
        return undefined;
    const { before, after } = payload;
    return { ...(before !== undefined && !isZero(before) && { base: before }), head: after, proposed: false, ...rest };
}
function untold(event) {
    return new errors/* UserError */.yo(`The payload of the event '${event}' does not tell its base and head commits.`);
}
/** A review runs on the merge of the pull request as well, whose settings must not judge it there either. */
function isPullRequest(event) {
    return /^pull_request(?:_target|_review|_review_comment)?$/.test(event);
}
/** GitHub writes a ref that does not exist as zeros, as many as an object id has digits. */
function isZero(id) {
    return /^0+$/.test(id);
}

// EXTERNAL MODULE: ./build/src/reports/index.js
var reports = __webpack_require__(4177);
// EXTERNAL MODULE: ./build/src/reports/words.js
var words = __webpack_require__(4652);
// EXTERNAL MODULE: ./build/src/rule-texts.js
var rule_texts = __webpack_require__(4206);
;// CONCATENATED MODULE: ./build/src/github/files.js






const endings = { junit: 'xml', markdown: 'md', pretty: 'txt', github: 'txt' };
/** Writes the report file; gives its path for later steps, which run in the workspace. Throws a UserError. */
async function writeReport({ format, output }, { report, policy }, cwd, { workspace, temp }) {
    const reporter = await (0,reports/* loadReporter */.K)(format);
    const file = output === undefined ? (0,external_node_path_.join)(temp, `ccr-guard.${endings[format] ?? format}`) : (0,external_node_path_.resolve)(cwd, output);
    // Code scanning would open an alert for each finding that was suppressed.
    const text = reporter.render(report, { ...(await (0,rule_texts/* ruleTexts */.Z)(format, policy)), openOnly: true });
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The report file cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    const path = (0,external_node_path_.relative)(workspace, file);
    return path.startsWith('..') ? file : path.split(external_node_path_.sep).join('/');
}
/** Writes the job summary, where the runner takes one. */
async function writeSummary(core, { report, policy }) {
    if (!takes('GITHUB_STEP_SUMMARY'))
        return;
    const reporter = await (0,reports/* loadReporter */.K)('markdown');
    await core.summary.addRaw(reporter.render(report, await (0,rule_texts/* ruleTexts */.Z)('markdown', policy))).write();
}
/** Sets the outputs of action.yml. Without a file to write them to, core would print them. */
function setOutputs(core, findings, file) {
    if (!takes('GITHUB_OUTPUT'))
        return;
    const { error, warning } = (0,words/* tally */.N4)(findings);
    core.setOutput('findings', findings.length);
    core.setOutput('errors', error);
    core.setOutput('warnings', warning);
    core.setOutput('report', file);
}
/** Whether the runner named a file that can be written; core throws where it did not. */
function takes(variable) {
    const path = process.env[variable];
    if (!path)
        return false;
    try {
        (0,external_node_fs_.appendFileSync)(path, '');
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/github/inputs.js



const formatOfEnding = {
    json: 'json',
    sarif: 'sarif',
    xml: 'junit',
    md: 'markdown',
    html: 'html',
    txt: 'pretty',
};
/** Reads the inputs of action.yml through `get`, which gives an empty string for what is not set. Throws a UserError. */
function readInputs(get) {
    const paths = get('paths')
        .split('\n')
        .map((line) => line.trim());
    const failOn = get('fail-on');
    const report = reportRequest(get('format'), get('output'));
    const policy = get('policy');
    const baseline = get('baseline');
    const token = get('token');
    return {
        paths: paths.filter((path) => path !== ''),
        ...(policy !== '' && { policy }),
        ...(baseline !== '' && { baseline }),
        ...(failOn !== '' && { failOn: oneOf('fail-on', failOn, [...finding/* severities */.gO, 'never']) }),
        ...(report && { report }),
        workingDirectory: get('working-directory'),
        scope: oneOf('scope', get('scope') || 'auto', scopes),
        changedOnly: oneOf('changed-only', get('changed-only') || 'false', ['true', 'false']) === 'true',
        ...(token !== '' && { token }),
    };
}
function reportRequest(format, output) {
    if (output === '')
        return format === '' ? undefined : { format };
    if (format !== '')
        return { format, output };
    const ending = output.slice(output.lastIndexOf('.') + 1).toLowerCase();
    const guessed = Object.hasOwn(formatOfEnding, ending) ? formatOfEnding[ending] : undefined;
    if (guessed)
        return { format: guessed, output };
    throw new errors/* UserError */.yo(`The input 'format' is needed, because the name of the report file '${output}' does not tell it.`);
}
function oneOf(name, value, allowed) {
    const found = allowed.find((one) => one === value);
    if (found === undefined) {
        throw new errors/* UserError */.yo(`The input '${name}' is '${value}'; it must be one of ${allowed.join(', ')}.`);
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/reports/annotations.js
var annotations = __webpack_require__(8487);
// EXTERNAL MODULE: ./build/src/reports/safe.js
var safe = __webpack_require__(8492);
;// CONCATENATED MODULE: ./build/src/github/annotations.js


/** What the runner shows beside the code. `finding.path` counts from the root of the repository. */
function annotationOf(finding) {
    const { rule, path, line, endLine, column, endColumn, commit } = finding;
    const seen = (0,words/* sightingOf */.H0)(finding);
    const text = (0,safe/* sentences */.hC)(finding.message, finding.fix, ...(seen === '' ? [] : [`Seen in ${path} ${seen}`]));
    // A version of the history may stand nowhere in the files of today, so that only its text tells where it is.
    const place = commit === undefined ? { file: path, startLine: line, endLine } : {};
    // The runner drops the columns of a span of several lines, and complains.
    const columns = commit === undefined && line === endLine ? { startColumn: column, endColumn } : {};
    return { message: (0,safe/* lineSafe */.yn)(text), properties: { title: `ccr-guard: ${(0,safe/* lineSafe */.yn)(rule)}`, ...place, ...columns } };
}

;// CONCATENATED MODULE: ./build/src/github/present.js





/**
 * Annotates the heaviest findings, prints the others, and says in one line what was looked at. With `failed` the step
 * fails: that is the last error, so that it is the tenth at most. `notes` are about the policy.
 */
function present(core, report, failed, notes = []) {
    const { shown, rest } = (0,annotations/* annotations */.h)(report.findings);
    for (const finding of shown) {
        const { message, properties } = annotationOf(finding);
        core[finding.severity](message, properties);
    }
    const left = (0,words/* tally */.N4)(rest);
    for (const severity of finding/* severities */.gO) {
        const summed = severity === 'error' && failed;
        if (left[severity] > 0 && !summed)
            core[severity](more(left[severity], severity), { title: 'ccr-guard' });
    }
    if (rest.length > 0)
        print(core, rest);
    const looked = `Looked at ${(0,words.lookedAt)(report)}.`;
    const suppressed = (0,words/* suppressedCounts */.rg)(report);
    core.info((0,safe/* lineSafe */.yn)(`ccr-guard: ${(0,words.totals)(report.findings)}. ${looked}${suppressed === '' ? '' : ` ${suppressed}.`}`));
    for (const { path, reason } of report.stats.skipped)
        core.info((0,safe/* lineSafe */.yn)(`ccr-guard: not looked at: ${path}: ${reason}`));
    for (const note of notes)
        core.info((0,safe/* lineSafe */.yn)(`ccr-guard: ${note}`));
    if (failed)
        core.setFailed((0,safe/* lineSafe */.yn)(failure(report, rest.length)));
}
function failure(report, hidden) {
    const unread = report.stats.skipped.filter(({ asked }) => asked).length;
    return [
        `ccr-guard: ${(0,words.totals)(report.findings)}.`,
        ...(unread > 0 ? [`${(0,words/* count */.U9)(unread, 'asked file')} could not be looked at.`] : []),
        ...(hidden > 0 ? [`${(0,words/* count */.U9)(hidden, 'finding')} without an annotation: ${elsewhere}`] : []),
    ].join(' ');
}
function more(left, severity) {
    return `${(0,words/* count */.U9)(left, `more ${severity}`)}: ${elsewhere}`;
}
const elsewhere = 'see the job summary or the log of this step.';
function print(core, findings) {
    core.startGroup('Findings without an annotation');
    for (const finding of findings) {
        core.info((0,safe/* lineSafe */.yn)(`${finding.severity} ${(0,words/* whereIs */.ie)(finding)} ${finding.rule}: ${(0,safe/* sentences */.hC)(finding.message, finding.fix)}`));
    }
    core.endGroup();
}

// EXTERNAL MODULE: ./build/src/change.js + 1 modules
var change = __webpack_require__(6542);
// EXTERNAL MODULE: ./build/src/policy/disk.js
var disk = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/src/sources/repository.js + 1 modules
var sources_repository = __webpack_require__(5254);
// EXTERNAL MODULE: ./build/src/policy/utf8.js
var utf8 = __webpack_require__(2001);
// EXTERNAL MODULE: ./build/src/sources/fetch.js
var fetch = __webpack_require__(7892);
// EXTERNAL MODULE: ./build/src/sources/git.js + 1 modules
var git = __webpack_require__(8924);
// EXTERNAL MODULE: ./build/src/sources/names.js
var names = __webpack_require__(4888);
// EXTERNAL MODULE: ./build/src/sources/revision.js
var revision = __webpack_require__(7347);
// EXTERNAL MODULE: ./build/src/sources/shallow.js
var shallow = __webpack_require__(6852);
;// CONCATENATED MODULE: ./build/src/sources/lines.js





/**
 * The lines of each file at the head of a range that the commit where it left its base does not have, by the path as
 * reports show it. A renamed file counts as new: under another name it may mean something else.
 * @throws UserError when commits of the range are not here and cannot be fetched.
 */
async function addedLines(repository, range) {
    if (!(0,shallow/* completeRange */.Di)(repository, range))
        throw new errors/* UserError */.yo('The lines that the change touches cannot be told: set "fetch-depth: 0" on actions/checkout.');
    const head = (0,revision/* requireCommit */.Fo)(repository, range.head);
    const base = (0,revision/* requireCommit */.Fo)(repository, range.base);
    const start = (0,revision/* mergeBase */.wu)(repository, base, head) ?? base;
    const child = (0,git/* startGit */.BE)(repository, [...diffArguments, start, head, '--']);
    const added = await readHunks(child.stdout);
    await child.ended;
    return added;
}
/** Attributes that call a file binary, and settings on how to show a difference, must not hide lines: all are overruled. */
const diffArguments = [
    'diff-tree',
    '-r',
    '--patch',
    '--unified=0',
    '--inter-hunk-context=0',
    '--diff-algorithm=myers',
    '--text',
    '--no-renames',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/** Reads `+++ "b/name"` and `@@ -1,2 +3,4 @@`; the bodies between are counted, so that no content passes for either. */
async function readHunks(patch) {
    const added = new Map();
    let ranges = [];
    let body = 0;
    for await (const line of linesOf(patch)) {
        if (line.startsWith('\\'))
            continue;
        if (body > 0) {
            body -= 1;
            continue;
        }
        const [, removed = '1', first = '', count = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
        if (first !== '') {
            body = Number(removed) + Number(count);
            if (Number(count) > 0)
                ranges.push({ first: Number(first), last: Number(first) + Number(count) - 1 });
        }
        else if (line.startsWith('+++ ')) {
            const name = unquote(line.slice(4).replace(/\t$/, ''));
            ranges = [];
            if (name.startsWith('b/'))
                added.set((0,names/* shownPath */.pS)(Buffer.from(name.slice(2), 'latin1')), ranges);
        }
    }
    return added;
}
/** More than the longest name takes, where each of its bytes is written as `\377`. */
const longest = 20_000;
/** Each line as latin1 text, cut where it is longer than any that matters. */
async function* linesOf(stream) {
    let line = '';
    for await (const piece of stream) {
        let at = 0;
        for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, at)) {
            yield line + piece.toString('latin1', at, Math.min(end, at + longest));
            line = '';
            at = end + 1;
        }
        if (line.length < longest)
            line += piece.toString('latin1', at, at + longest);
    }
}
const escapes = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };
/** Undoes the quotes that git puts around unusual names: `"we\nird \303\251"`. */
function unquote(name) {
    if (!name.startsWith('"'))
        return name;
    return name.slice(1, -1).replace(/\\(?:([0-7]{3})|(.))/g, (_, octal, letter) => {
        return octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[letter] ?? letter);
    });
}

;// CONCATENATED MODULE: ./build/src/github/base.js





/** Reads files as they are at a commit: from the clone, which a fetch may have to complete, or else from GitHub. */
function readerAt(repository, commit, remote) {
    if (((0,revision/* findCommit */.fq)(repository, commit) ?? fetched(repository, commit)) === undefined)
        return remote.readAt(commit);
    const read = (0,revision/* filesAt */.Tl)(repository, commit);
    return async (path) => {
        const bytes = read(path);
        return bytes && (0,utf8/* utf8Text */.H)(bytes, path);
    };
}
function fetched(repository, commit) {
    const from = (0,fetch/* mainRemote */.IC)(repository);
    const depth = repository.shallow ? ['--depth=1'] : [];
    return from !== undefined && (0,fetch/* fetchCommits */.Bj)(repository, from, [commit], depth)
        ? (0,revision/* findCommit */.fq)(repository, commit)
        : undefined;
}
/**
 * Tells the lines that a change adds. Where the clone lacks its commits, every line of a file that the change touches
 * counts, since GitHub tells files and not lines.
 */
async function addedBy(range, change, repository, remote) {
    const { base, head } = range;
    if (base === undefined)
        return () => true;
    if ((0,shallow/* completeRange */.Di)(repository, range)) {
        const lines = await addedLines(repository, { base, head });
        return (path, line) => (lines.get(path) ?? []).some(({ first, last }) => first <= line && line <= last);
    }
    const touched = await remote.touched(change);
    return (path) => touched.has(path);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/policy/retry.js
var retry = __webpack_require__(1630);
;// CONCATENATED MODULE: ./build/src/github/api.js



/** Connects to the API at `url`. Throws a UserError without a token. */
async function connect(token, url) {
    if (token === undefined) {
        throw new errors/* UserError */.yo("The GitHub API is needed but the input 'token' is empty; leave it out to use the job's own token.");
    }
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    return getOctokit(token, { baseUrl: url });
}
/** Splits `owner/name`. Throws a UserError for anything else. */
function repositoryOf(fullName) {
    const [owner = '', repo = '', ...rest] = fullName.split('/');
    if (owner === '' || repo === '' || rest.length > 0) {
        throw new errors/* UserError */.yo(`GITHUB_REPOSITORY is '${fullName}'; it must be owner/name.`);
    }
    return { owner, repo };
}
/**
 * Calls the API for `what`, a few times where the server is not at its best; undefined when there is no such thing.
 * Throws a UserError that says what to do.
 */
async function ask(what, call) {
    for (let attempt = 1;; attempt++) {
        try {
            return await call();
        }
        catch (error) {
            const refusal = refusalOf(error);
            if (refusal.status === 404)
                return undefined;
            const pause = (0,retry/* pauseAfter */.l)(attempt, refusal);
            if (pause === undefined)
                throw new errors/* UserError */.yo(`GitHub did not give ${what}: ${reasonFor(refusal, error)}`);
            await (0,promises_.setTimeout)(pause);
        }
    }
}
function reasonFor(refusal, error) {
    const { status } = refusal;
    if (status === 401)
        return "the input 'token' is not valid or has expired.";
    if (isRateLimit(refusal, error))
        return `the rate limit of the token is used up${(0,retry/* limitEnd */.f)(refusal)}; run the job again later.`;
    if (status === 403)
        return "the token lacks the permission 'contents: read'; add it to the job's permissions.";
    return (0,errors/* messageOf */.bD)(error);
}
function isRateLimit({ status, header }, error) {
    if (status === 429)
        return true;
    return status === 403 && (header('x-ratelimit-remaining') === '0' || /rate limit/i.test((0,errors/* messageOf */.bD)(error)));
}
/** Octokit's errors carry the answer; what failed before there was one carries none. */
function refusalOf(error) {
    const { status, response } = error;
    return {
        status: response && typeof status === 'number' ? status : undefined,
        header: (name) => {
            const value = response?.headers?.[name];
            return value === undefined ? undefined : String(value);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/github/commits.js


/** GitHub tells no more files of one commit, and says nothing about the others. */
const mostFiles = 3000;
/** GitHub tells no more files of a comparison. */
const mostCompared = 300;
const perPage = 100;
/** The whole patch of a submodule, whose id is that of a commit elsewhere and not of a blob. */
const submodule = /^@@ .* @@\n(?:[+-]Subproject commit [0-9a-f]+\n?)+$/;
const together = 8;
/**
 * Every version of a file that a commit of the change brought; of the same blob at the same path only the first. For a
 * clone that lacks the commits. Throws a UserError when GitHub does not tell them all.
 */
async function changedVersions(api, repository, change) {
    const { commits, start } = await commitsOf(api, repository, change);
    const files = await inGroups(commits, (commit) => filesOf(api, repository, commit));
    const latest = new Map();
    const found = new Map();
    const replaced = new Set();
    for (const [index, { sha, date, parents }] of commits.entries()) {
        for (const { path, blob, isNew } of files[index] ?? []) {
            const before = latest.get(path);
            if (!latest.has(path) && !isNew)
                replaced.add(path);
            const ended = before === undefined || before === blob ? undefined : found.get(`${before} ${path}`);
            if (ended && parents[0] !== undefined)
                found.set(`${before} ${path}`, { ...ended, lastCommit: parents[0] });
            latest.set(path, blob);
            const key = `${blob} ${path}`;
            if (blob !== undefined && !found.has(key))
                found.set(key, { path, blob, commit: sha, date });
        }
    }
    const versions = [...found.values()].map((version) => {
        const atHead = latest.get(version.path) === version.blob;
        return { ...version, atHead, ...(atHead && { lastCommit: change.head }) };
    });
    return { versions: versions.reverse(), replaced: [...replaced], start };
}
/** The bytes of a blob; GitHub gives up to 100 MB. */
async function readBlob(api, { owner, repo }, blob) {
    const answer = await ask(`the blob ${blob}`, () => api.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: blob }));
    if (answer === undefined)
        throw new errors/* UserError */.yo(`GitHub does not have the blob ${blob}.`);
    return Buffer.from(answer.data.content, 'base64');
}
/** From the base; where a forced push has left it to be cleared away, from the default branch. */
async function commitsOf(api, repository, { base, head, defaultBranch }) {
    const starts = [base, defaultBranch].filter((start) => start !== undefined);
    if (starts.length === 0)
        throw new errors/* UserError */.yo('The whole history cannot be read through the GitHub API.');
    for (const start of starts) {
        const commits = await compared(api, repository, `${start}...${head}`);
        if (commits)
            return commits;
    }
    throw new errors/* UserError */.yo(`GitHub does not know the commits ${starts[0]}...${head}.`);
}
async function compared(api, { owner, repo }, basehead) {
    const commits = [];
    let start = '';
    for (let page = 1, total = 1; commits.length < total; page++) {
        const answer = await ask(`the commits ${basehead}`, () => api.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead, page, per_page: perPage }));
        if (answer === undefined)
            return undefined;
        const { data } = answer;
        total = data.total_commits;
        start = data.merge_base_commit.sha;
        for (const { sha, commit, parents } of data.commits)
            commits.push({ sha, date: commit.author?.date ?? '', parents: parents.map((parent) => parent.sha) });
        if (data.commits.length === 0 && commits.length < total) {
            throw new errors/* UserError */.yo(`GitHub tells ${commits.length} of the ${total} commits ${basehead}.`);
        }
    }
    return { commits, start };
}
/** What a commit changed; of a merge, what differs from all its parents, since the rest came in with them. */
async function filesOf(api, repository, { sha, parents }) {
    const files = await filesAgainstFirst(api, repository, sha);
    const others = await inGroups(parents.slice(1), (parent) => pathsBetween(api, repository, parent, sha));
    return files.filter(({ path }) => others.every((paths) => paths?.has(path) ?? true));
}
/** The paths in which a merge differs from one of its parents; undefined where GitHub does not tell them all. */
async function pathsBetween(api, { owner, repo }, parent, merge) {
    const basehead = `${parent}...${merge}`;
    const answer = await ask(`the files of commit ${merge}`, () => api.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead, per_page: 1 }));
    const files = answer?.data.files;
    if (files === undefined || files.length >= mostCompared)
        return undefined;
    return new Set(files.flatMap(({ filename, previous_filename: previous }) => [filename, previous ?? filename]));
}
async function filesAgainstFirst(api, { owner, repo }, ref) {
    const files = [];
    for (let page = 1;; page++) {
        const answer = await ask(`the files of commit ${ref}`, () => api.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref, page, per_page: perPage }));
        const given = answer?.data.files;
        if (given === undefined)
            throw new errors/* UserError */.yo(`GitHub does not tell the files of commit ${ref}.`);
        for (const { filename, previous_filename: previous, status, sha, patch } of given) {
            if (previous !== undefined && status === 'renamed')
                files.push({ path: previous, blob: undefined, isNew: false });
            const gone = status === 'removed' || submodule.test(patch ?? '');
            const isNew = status === 'added' || status === 'renamed' || status === 'copied';
            files.push({ path: filename, blob: gone ? undefined : (sha ?? undefined), isNew });
        }
        if (files.length >= mostFiles) {
            throw new errors/* UserError */.yo(`Commit ${ref} changes ${mostFiles} files or more, and GitHub tells no more.`);
        }
        if (!/rel="next"/.test(answer?.headers.link ?? ''))
            return files;
    }
}
/** A few calls at a time: fast enough for hundreds of commits, and below GitHub's limit on concurrent requests. */
async function inGroups(items, call) {
    const results = [];
    for (let at = 0; at < items.length; at += together) {
        results.push(...(await Promise.all(items.slice(at, at + together).map(call))));
    }
    return results;
}

;// CONCATENATED MODULE: ./build/src/github/contents.js



/**
 * The text of a file, or undefined when the file, the ref or the repository is not there, which for a token without
 * access to a private repository is the same.
 */
async function readRemoteFile(api, file) {
    const { owner, repo, path, ref } = file;
    const what = `${owner}/${repo}/${path} at ${ref}`;
    const answer = await ask(what, () => api.request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref }));
    if (answer === undefined)
        return undefined;
    const { data } = answer;
    if (Array.isArray(data) || data.type !== 'file')
        throw new errors/* UserError */.yo(`${what} is not a file.`);
    // Files of more than 1 MiB come without their content; no policy or baseline should be that large.
    if (data.encoding !== 'base64')
        throw new errors/* UserError */.yo(`${what} is larger than the contents API gives (1 MiB).`);
    return (0,utf8/* utf8Text */.H)(Buffer.from(data.content, 'base64'), path);
}

// EXTERNAL MODULE: ./build/src/sources/blob.js
var sources_blob = __webpack_require__(1097);
;// CONCATENATED MODULE: ./build/src/github/source.js





/**
 * What a change brought as GitHub tells it, as a source below `root`: several versions are several blobs of one path.
 * At last come the files that were there before, marked as `earlier`.
 */
function versionSource(api, repository, { versions, replaced, start }, root) {
    return {
        root,
        *blobs() {
            for (const { path, blob, commit, date, atHead, lastCommit } of versions) {
                yield {
                    path: (0,names/* shownPath */.pS)(Buffer.from(path)),
                    sighting: { commit, date, atHead, ...(lastCommit !== undefined && { lastCommit }) },
                    read: async (sink) => (0,sources_blob/* feed */.hm)(await inPlaceOfClone(readBlob(api, repository, blob)), sink),
                };
            }
            for (const path of replaced) {
                yield {
                    path: (0,names/* shownPath */.pS)(Buffer.from(path)),
                    earlier: true,
                    read: async (sink) => (0,sources_blob/* feed */.hm)(await inPlaceOfClone(readAt(api, repository, path, start)), sink),
                };
            }
        },
        skipped: () => [],
    };
}
/** The content of a file of any size at a commit. Throws an Unreadable where there is no such file. */
async function readAt(api, repository, path, ref) {
    const answer = await ask(`${path} at ${ref}`, () => api.request('GET /repos/{owner}/{repo}/contents/{path}', { ...repository, path, ref }));
    const data = answer?.data;
    if (data === undefined || Array.isArray(data) || data.type !== 'file')
        throw new sources_blob/* Unreadable */.IO('is not there');
    return readBlob(api, repository, data.sha);
}
/** Says with every UserError what would have made GitHub's answer needless. */
async function inPlaceOfClone(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const remedy = "add 'fetch-depth: 0' to the checkout step";
        throw new errors/* UserError */.yo(`This clone lacks commits of the change: ${remedy}. ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./build/src/github/remote.js







/** Each of its functions throws a UserError that says what to do. */
function remoteOf(token, { repository, apiUrl }) {
    let connected;
    const api = () => {
        connected ??= connect(token, apiUrl);
        return connected;
    };
    let told;
    const changed = (change) => {
        told ??= inPlaceOfClone(api().then((connected) => changedVersions(connected, repositoryOf(repository), change)));
        return told;
    };
    return {
        fetchPolicy: async (file) => {
            const text = await readRemoteFile(await api(), file);
            if (text !== undefined)
                return text;
            const name = (0,src_text/* printable */.g$)(`${file.owner}/${file.repo}/${file.path}@${file.ref}`);
            throw new errors/* UserError */.yo(`Cannot extend github:${name}: it does not exist, or the input 'token' lacks 'contents: read' on ${file.owner}/${file.repo}.`);
        },
        readAt: (ref) => async (path) => readRemoteFile(await api(), { ...repositoryOf(repository), path, ref }),
        changed: async (change, root) => {
            const brought = await changed(change);
            return versionSource(await api(), repositoryOf(repository), brought, root);
        },
        touched: async (change) => new Set((await changed(change)).versions.map(({ path }) => (0,names/* shownPath */.pS)(Buffer.from(path)))),
    };
}

;// CONCATENATED MODULE: ./build/src/github/request.js






/** What the step asks of the check: the plan says what to look at, and which commit's settings count. */
async function requestOf(inputs, context, { scope, change }) {
    const { paths, policy, baseline, token, workingDirectory } = inputs;
    const cwd = workingFolder(context.workspace, workingDirectory);
    const remote = remoteOf(token, context);
    const asked = {
        cwd,
        paths,
        ...(policy !== undefined && { policy }),
        ...(baseline !== undefined && { baseline }),
        ...(scope === 'history' && { history: true }),
        fetchPolicy: remote.fetchPolicy,
    };
    if (!change)
        return asked;
    const repository = (0,sources_repository/* requireRepository */.Cc)({ cwd, env: process.env }, `the event '${context.event}'`);
    const range = rangeOf(change);
    // Telling lines takes commits that a shallow clone may have to fetch, and a push is not judged by its lines.
    const isAddedLine = change.proposed || inputs.changedOnly ? await addedBy(range, change, repository, remote) : undefined;
    return {
        ...asked,
        ...(scope === 'change' && { change: { ...range, fallback: () => remote.changed(change, repository.root) } }),
        ...(inputs.changedOnly && isAddedLine && { isTouched: isAddedLine }),
        ...(change.proposed && isAddedLine && { trust: trustIn(change, repository, remote, isAddedLine) }),
    };
}
/** A new ref has no base: the default branch stands in. */
function rangeOf({ base, head, defaultBranch }) {
    const from = base ?? (defaultBranch === undefined ? undefined : `origin/${defaultBranch}`);
    return { head, ...(from !== undefined && { base: from }) };
}
/** The settings of a proposed change are those of its base. */
function trustIn({ base = '', head }, repository, remote, isAddedLine) {
    return {
        ref: base,
        read: readerAt(repository, base, remote),
        head: (0,change/* isCheckedOut */.kU)(repository, head) ? (0,disk/* diskReader */.l)(repository.root) : readerAt(repository, head, remote),
        isAddedLine,
    };
}

;// CONCATENATED MODULE: ./build/src/action.js










/** Runs the step of action.yml. It throws nothing: the outcome is the exit code, as for the CLI. */
async function run() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
    try {
        process.exitCode = await step(core);
    }
    catch (error) {
        const known = error instanceof errors/* UserError */.yo;
        core.setFailed((0,safe/* lineSafe */.yn)(`ccr-guard: ${known ? error.message : `internal fault: ${(0,errors/* faultOf */.Kl)(error)}`}`));
        process.exitCode = known ? 2 : 3;
    }
}
async function step(core) {
    const inputs = readInputs(core.getInput);
    const context = readContext(process.env);
    const plan = planFor(context.event, context.payload, inputs.scope);
    if (!plan) {
        core.info((0,safe/* lineSafe */.yn)(`ccr-guard: nothing to look at: the push deleted ${context.payload.ref}.`));
        setOutputs(core, [], '');
        return 0;
    }
    const request = await requestOf(inputs, context, plan);
    const { cwd } = request;
    const checked = await (0,check/* check */.z)(request);
    const report = withPrefix(checked.report, cwd, context.workspace);
    const shown = { ...checked, report };
    const file = inputs.report ? await writeReport(inputs.report, shown, cwd, context) : '';
    await writeSummary(core, shown);
    setOutputs(core, report.findings, file);
    const incomplete = report.stats.skipped.some(({ asked }) => asked);
    const failed = report.findings.some(({ severity }) => (0,finding/* reaches */.O6)(severity, inputs.failOn ?? checked.policy.failOn));
    present(core, report, failed || incomplete, checked.notes);
    return incomplete ? 2 : failed ? 1 : 0;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Wrong usage, a bad policy, or an input that cannot be read: one clear sentence, exit code 2, never a stack trace. */
class UserError extends Error {
    name = 'UserError';
}
/** The text of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/**
 * Where a fault of ours happened, without its message: that of a parser, say, may repeat a part of the text that it
 * was given, and with it a secret.
 */
function faultOf(error) {
    if (!(error instanceof Error))
        return typeof error;
    const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
    return `${error.name}${frame === undefined ? '' : ` ${frame.trim()}`}`;
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

/***/ 8487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);

/** The runner keeps the first ten annotations of a level in a step and drops the others without a word. */
const kept = 10;
/** Shares findings out between annotations and the rest; the tenth error is left to whoever sums up. */
function annotations(findings) {
    const shown = [];
    const rest = [];
    const sorted = [...findings].sort(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
    for (const severity of _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO) {
        const all = sorted.filter((finding) => finding.severity === severity);
        const room = roomFor(severity, all.length);
        shown.push(...all.slice(0, room));
        rest.push(...all.slice(room));
    }
    return { shown, rest };
}
function roomFor(severity, wanted) {
    return severity !== 'error' && wanted <= kept ? kept : kept - 1;
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

/***/ 8492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Ut: () => (/* binding */ markupSafe),
/* harmony export */   Vk: () => (/* binding */ markdownSafe),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   t0: () => (/* binding */ defused),
/* harmony export */   yn: () => (/* binding */ lineSafe)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(706);

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

/***/ 4652:
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);

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


/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** As package.json has it. */
const version = package_namespaceObject.rE;


/***/ })

};
;
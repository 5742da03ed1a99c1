"use strict";
exports.id = 111;
exports.ids = [111];
exports.modules = {

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ crypto),
/* harmony export */   kp: () => (/* binding */ workerThreads),
/* harmony export */   v8: () => (/* binding */ v8),
/* harmony export */   w5: () => (/* binding */ zlib)
/* harmony export */ });
/**
 * Parts of Node that take milliseconds to load and that most runs do without: loaded where they are used, at once,
 * since waiting for an import would make everything around it wait as well.
 */
const crypto = () => process.getBuiltinModule('node:crypto');
const v8 = () => process.getBuiltinModule('node:v8');
const zlib = () => process.getBuiltinModule('node:zlib');
const workerThreads = () => process.getBuiltinModule('node:worker_threads');


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
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
/** The same for two findings of one cause, wherever they stand. */
function identity({ rule, fingerprint }) {
    return `${rule} ${fingerprint}`;
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

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   MH: () => (/* binding */ nameMatcher),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
/** More alternatives than anyone writes by hand: `{a,b}` ten times over is a mistake or an attack. */
const mostAlternatives = 512;
/** A sentence about what is wrong with a glob, or nothing. */
function globProblem(pattern) {
    try {
        if (pattern.trim() === '')
            return 'is empty';
        if (pattern.startsWith('!'))
            return 'begins with `!`: negation is not supported, list what is meant';
        if (/[@!?+*]\(/.test(pattern))
            return 'has an extended group such as `@(a|b)`: write `{a,b}`';
        for (const one of alternatives(pattern))
            tokens(one);
        return undefined;
    }
    catch (error) {
        return error instanceof SyntaxError ? error.message : 'cannot be read';
    }
}
/** Expands `{a,b}`, also nested. Throws a SyntaxError when a brace is left open or there are too many alternatives. */
function alternatives(pattern) {
    const open = find(pattern, '{', 0);
    if (open < 0)
        return [pattern];
    const parts = [];
    let depth = 0;
    let from = open + 1;
    for (let i = open; i < pattern.length; i++) {
        const c = pattern[i];
        if (c === '\\')
            i++;
        else if (c === '{')
            depth++;
        else if (c === ',' && depth === 1) {
            parts.push(pattern.slice(from, i));
            from = i + 1;
        }
        else if (c === '}' && --depth === 0) {
            parts.push(pattern.slice(from, i));
            const rest = alternatives(pattern.slice(i + 1));
            const all = parts
                .flatMap(alternatives)
                .flatMap((part) => rest.map((tail) => pattern.slice(0, open) + part + tail));
            if (all.length > mostAlternatives)
                throw new SyntaxError('has too many alternatives');
            return all;
        }
    }
    throw new SyntaxError('has a `{` that is never closed');
}
/** Reads one alternative. Throws a SyntaxError when a set is left open. */
function tokens(pattern) {
    const list = [];
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === '*') {
            if (list.at(-1) !== '*')
                list.push('*');
        }
        else if (c === '?')
            list.push('?');
        else if (c === '[') {
            const end = pattern.indexOf(']', i + (pattern[i + 1] === '!' || pattern[i + 1] === '^' ? 3 : 2));
            if (end < 0)
                throw new SyntaxError('has a `[` that is never closed');
            list.push(characterSet(pattern.slice(i + 1, end)));
            i = end;
        }
        else {
            if (c === '\\')
                i++;
            if (i >= pattern.length)
                throw new SyntaxError('ends in a lone `\\`');
            list.push({ literal: pattern.charAt(i) });
        }
    }
    return list;
}
/** Compiles globs over plain names, in which `/` is a character like any other. Any of them may match. */
function nameMatcher(patterns) {
    const compiled = patterns.flatMap(alternatives).map(tokens);
    return (text) => compiled.some((list) => matches(list, text));
}
function characterSet(body) {
    const negated = body.startsWith('!') || body.startsWith('^');
    const ranges = [];
    for (let i = negated ? 1 : 0; i < body.length; i++) {
        const from = body.charAt(i);
        const ranged = body[i + 1] === '-' && i + 2 < body.length;
        ranges.push([from, ranged ? body.charAt(i + 2) : from]);
        if (ranged)
            i += 2;
    }
    return { negated, ranges };
}
/** Greedy with one point to return to: the last star. Earlier stars never need another try. */
function matches(list, text) {
    let at = 0;
    let star = -1;
    let mark = 0;
    for (let i = 0; i < text.length;) {
        const token = list[at];
        if (token === '*') {
            star = at++;
            mark = i;
        }
        else if (token !== undefined && takes(token, text.charAt(i))) {
            at++;
            i++;
        }
        else if (star >= 0) {
            at = star + 1;
            i = ++mark;
        }
        else
            return false;
    }
    while (list[at] === '*')
        at++;
    return at === list.length;
}
function takes(token, c) {
    if (token === '?')
        return true;
    if ('literal' in token)
        return token.literal === c;
    return token.ranges.some(([from, to]) => from <= c && c <= to) !== token.negated;
}
function find(text, wanted, from) {
    for (let i = from; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === wanted)
            return i;
    }
    return -1;
}


/***/ }),

/***/ 8240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);

/**
 * Compiles globs over paths with `/` between their parts, from the root of what is checked. Names that begin with a
 * dot are matched like any other. Any of the globs may match.
 */
function pathMatcher(patterns) {
    if (patterns.length === 0)
        return () => false;
    if (patterns.includes('**'))
        return () => true;
    const compiled = patterns.flatMap(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo).map(parts);
    return (path) => {
        const names = path.split('/');
        return compiled.some((list) => matchParts(list, names));
    };
}
function parts(pattern) {
    const names = pattern
        .replace(/^(?:\.?\/)+/, '')
        .split('/')
        .filter((name, i, all) => name !== '' || i < all.length - 1);
    const list = names.map((name) => (name === '**' ? '**' : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .tokens */ .LU)(name)));
    const last = names.at(-1) ?? '';
    const folder = pattern.endsWith('/') || !/[*?[]/.test(last);
    return folder && last !== '**' ? [...list, '**'] : list;
}
/** As for characters: one point to return to, the last `**`. */
function matchParts(list, names) {
    let at = 0;
    let stars = -1;
    let mark = 0;
    for (let i = 0; i < names.length;) {
        const part = list[at];
        if (part === '**') {
            stars = at++;
            mark = i;
        }
        else if (part !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(part, names[i] ?? '')) {
            at++;
            i++;
        }
        else if (stars >= 0) {
            at = stars + 1;
            i = ++mark;
        }
        else
            return false;
    }
    while (list[at] === '**')
        at++;
    return at === list.length;
}


/***/ }),

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ modelAllowed),
/* harmony export */   RF: () => (/* binding */ includesAll),
/* harmony export */   d8: () => (/* binding */ included),
/* harmony export */   pM: () => (/* binding */ namesRule),
/* harmony export */   xJ: () => (/* binding */ severityOf),
/* harmony export */   yJ: () => (/* binding */ settingFor)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);
/* harmony import */ var _path_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8240);


/** Whether `rule` is named by `pattern`: the id itself, or the beginning of it before a final `*`. */
function namesRule(pattern, rule) {
    return pattern.endsWith('*') ? rule.startsWith(pattern.slice(0, -1)) : pattern === rule;
}
/** What is set for a rule, or for all that a pattern names: under the very name, else under the longest that names it. */
function settingFor(rules, rule) {
    let best;
    for (const pattern of Object.keys(rules)) {
        if (pattern === rule)
            return rules[rule];
        if (namesRule(pattern, rule) && (best === undefined || pattern.length > best.length))
            best = pattern;
    }
    return best === undefined ? undefined : rules[best];
}
/** How much a problem weighs: as the policy says for its rule, else as it says itself. */
function severityOf(rule, policy, own) {
    return settingFor(policy.rules, rule) ?? own;
}
/** Whether a model may be used, by its exact name. */
function modelAllowed(name, policy) {
    return compiled(models, policy, () => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMatcher */ .MH)(policy.models.allowed))(name);
}
/** Whether a file is to be looked at. */
function included(path, policy) {
    return compiled(paths, policy, () => {
        const include = (0,_path_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .k)(policy.include);
        const exclude = (0,_path_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .k)(policy.exclude);
        return (one) => include(one) && !exclude(one);
    })(path);
}
/** Whether that holds for every file, so that there is no need to ask. */
function includesAll({ include, exclude }) {
    return include.includes('**') && exclude.length === 0;
}
const models = new WeakMap();
const paths = new WeakMap();
/** A policy never changes, so that its globs are read once. */
function compiled(cache, policy, make) {
    let matcher = cache.get(policy);
    if (matcher === undefined) {
        matcher = make();
        cache.set(policy, matcher);
    }
    return matcher;
}


/***/ }),

/***/ 8924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xi: () => (/* binding */ GitFailure),
  rh: () => (/* binding */ GitMissing),
  $Y: () => (/* binding */ git),
  KU: () => (/* binding */ gitAhead),
  BE: () => (/* binding */ startGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/sources/environment.js


/** The variables by which hooks, worktrees and quarantined pushes say where the repository is. All others are dropped. */
const kept = new Set([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_QUARANTINE_PATH',
    'GIT_CEILING_DIRECTORIES',
    'GIT_DISCOVERY_ACROSS_FILESYSTEM',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
]);
const programs = new Set(['SSH_ASKPASS', 'PAGER', 'EDITOR', 'VISUAL', 'LANG', 'LANGUAGE']);
/** The transports that a fetch of ours may use. A remote helper, which is a program of any name, is none of them. */
const transports = 'https:http:ssh:git:file';
/**
 * An environment in which git runs no program of the caller's choosing, changes nothing, and speaks English. It reaches
 * other repositories only where it `mayFetch`, so that a missing object is an error and never a silent download.
 */
function gitEnvironment(env, mayFetch = false) {
    const clean = {};
    for (const [name, value] of Object.entries(env)) {
        const upper = name.toUpperCase();
        if (upper.startsWith('GIT_') ? kept.has(upper) : !programs.has(upper) && !upper.startsWith('LC_'))
            clean[name] = value;
    }
    return {
        ...clean,
        ...pathOf(env),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        // What was committed counts, not what a local replacement or graft shows in its place.
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: process.platform === 'win32' ? 'NUL' : '/dev/null',
        GIT_NO_LAZY_FETCH: '1',
        // It wins over `protocol.*.allow` in any configuration file.
        GIT_ALLOW_PROTOCOL: mayFetch ? transports : 'none',
        // A file called `:(exclude)*` is a name, never a pattern.
        GIT_LITERAL_PATHSPECS: '1',
    };
}
/** Settings in any configuration file that would run a program, hide a part of the output or take memory, overruled. */
const hardened = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.alternateRefsCommand=:',
    'core.sshCommand=ssh',
    'core.gitProxy=',
    'core.askPass=',
    'core.pager=cat',
    'credential.helper=',
    'safe.bareRepository=explicit',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'log.showSignature=false',
    'log.showRoot=true',
    'diff.orderFile=/dev/null',
    'diff.relative=false',
    'diff.ignoreSubmodules=none',
    'gc.auto=0',
    'maintenance.auto=false',
    // git maps whole packs into memory otherwise: as much as the history is large, and no faster.
    'core.packedGitWindowSize=16m',
    'core.packedGitLimit=64m',
].flatMap((setting) => ['-c', setting]);
/** The git of the first absolute folder on PATH: a `git` that a repository brings along is never run. */
function findGit(env) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    const [path = ''] = Object.values(pathOf(env));
    return path
        .split(external_node_path_.delimiter)
        .filter(external_node_path_.isAbsolute)
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find((file) => (0,external_node_fs_.existsSync)(file));
}
/** PATH without the folders that lie wherever one happens to be: git itself looks for `ssh` there. */
function pathOf(env) {
    const [key, path = ''] = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH') ?? [];
    return key === undefined ? {} : { [key]: path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute).join(external_node_path_.delimiter) };
}

;// CONCATENATED MODULE: ./build/src/sources/git.js





/** git said no; the message is its own last line, safe to print. */
class GitFailure extends errors/* UserError */.yo {
}
const gibibyte = 2 ** 30;
/** Runs git to its end. Gives what it printed; throws a GitFailure when it fails. */
function git(place, args, { input, settings, mayFetch, timeout } = {}) {
    const { program, argv, env } = command(place, args, settings, mayFetch);
    const { stdout, stderr, status, error } = (0,external_node_child_process_.spawnSync)(program, argv, {
        cwd: place.cwd,
        env,
        maxBuffer: gibibyte,
        windowsHide: true,
        ...(input === undefined ? {} : { input }),
        ...(timeout === undefined ? {} : { timeout }),
    });
    if (error)
        throw new GitFailure(`git ${args[0]} could not be run to its end: ${(0,src_text/* printable */.g$)(error.message)}.`);
    if (status !== 0)
        throw failure(place, args, stderr.toString('utf8'));
    return stdout;
}
/** The same without waiting for it; `join` puts together what comes in pieces. */
async function gitAhead(place, args, join = Buffer.concat) {
    const { stdin, stdout, ended } = startGit(place, args);
    stdin.end();
    const pieces = [];
    stdout.on('data', (piece) => pieces.push(piece));
    await ended;
    return join(pieces);
}
function startGit(place, args) {
    const { program, argv, env } = command(place, args);
    const child = (0,external_node_child_process_.spawn)(program, argv, {
        cwd: place.cwd,
        env,
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    let stderr = '';
    let stopped = false;
    child.stderr.on('data', (chunk) => {
        stderr = (stderr + chunk.toString('utf8')).slice(-10_000);
    });
    // A git that fails closes its input early; its exit says why.
    child.stdin.on('error', () => { });
    const ended = new Promise((resolve, reject) => {
        child.on('error', (error) => reject(new errors/* UserError */.yo(`git could not be run: ${(0,src_text/* printable */.g$)(error.message)}.`)));
        child.on('close', (status) => (status === 0 || stopped ? resolve() : reject(failure(place, args, stderr))));
    });
    // Whoever reads the output awaits this too; until then a failure is no unhandled one.
    ended.catch(() => { });
    const stop = () => {
        stopped = true;
        child.kill();
    };
    return { stdin: child.stdin, stdout: child.stdout, ended, stop };
}
function command(place, args, settings = [], mayFetch = false) {
    if (!(0,external_node_fs_.existsSync)(place.cwd))
        throw new errors/* UserError */.yo(`The folder ${(0,src_text/* printable */.g$)(place.cwd)} does not exist.`);
    const program = findGit(place.env);
    if (program === undefined)
        throw new GitMissing();
    const extra = settings.flatMap((setting) => ['-c', setting]);
    return { program, argv: ['--no-pager', ...hardened, ...extra, ...args], env: gitEnvironment(place.env, mayFetch) };
}
/** There is no git on PATH. */
class GitMissing extends errors/* UserError */.yo {
    constructor() {
        super('git was not found on PATH: install git, or put its folder on PATH.');
    }
}
function failure({ cwd }, args, stderr) {
    if (stderr.includes('dubious ownership') || stderr.includes('unsafe repository'))
        return new GitFailure(`git does not read ${(0,src_text/* printable */.g$)(cwd)}, as it belongs to another user: run git config --global --add safe.directory ${(0,src_text/* printable */.g$)(cwd)}`);
    if (stderr.includes('safe.bareRepository'))
        return new GitFailure(`${(0,src_text/* printable */.g$)(cwd)} is a bare repository: name it with GIT_DIR, as in GIT_DIR=. ccr-guard check --history`);
    if (stderr.includes('promisor remote'))
        return new GitFailure('This partial clone lacks what git needs to tell its changes: clone without --filter, or with --filter=blob:none.');
    const lines = stderr.split('\n').filter((line) => /^(fatal|error): /.test(line));
    const reason = lines[0]?.replace(/^\w+: /, '') ?? 'it gave no reason';
    // A remote's address may carry a password.
    const said = (0,src_text/* printable */.g$)(reason).replace(/\/\/[^/@\s]*@/g, '//');
    return new GitFailure(`git ${args[0] ?? ''} failed: ${said}`);
}


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   G1: () => (/* binding */ placer),
/* harmony export */   PC: () => (/* binding */ keyLikesIn),
/* harmony export */   Pe: () => (/* binding */ withoutKeys),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   qq: () => (/* binding */ overlapping)
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
/** Finds those of `spans` that have a character from `from` to `to`, in the time that it takes to list them. */
function overlapping(spans) {
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    let furthest = 0;
    /** Up to where each or any ahead of it reaches. */
    const reaches = sorted.map(({ end }) => {
        furthest = Math.max(furthest, end);
        return furthest;
    });
    return (from, to) => {
        const found = [];
        for (let at = firstAbove(reaches, from); at < sorted.length; at++) {
            const span = sorted[at];
            if (!span || span.start >= to)
                break;
            if (span.end > from)
                found.push(span);
        }
        return found;
    };
}
/** The index of the first of `numbers`, which are in order, that is above `limit`. */
function firstAbove(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) > limit)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Shows a secret by its known prefix, or by its first four characters, and its length: `sk-or-v1-de\u2026(73)`. */
function redact(secret, prefix = '') {
    const known = secret.startsWith(prefix) ? prefix.length : 0;
    const shown = known > 0 ? known + 2 : 4;
    return secret.length < shown * 2 ? `\u2026(${secret.length})` : `${secret.slice(0, shown)}\u2026(${secret.length})`;
}
/** What looks like a key, wherever it stands: in place of a name, or beside what a finding is about. */
const keyLike = /(?<![A-Za-z0-9])(?:sk|pk|rk|ms|xai|gsk|hf|ghp|gho|AIza|eyJ)(?:[-_]|(?=[A-Za-z_-]*\d))[A-Za-z0-9_-]{20,}/g;
/** The text with all that looks like a key redacted. */
function withoutKeys(text) {
    return text.replace(keyLike, (key) => redact(key));
}
/** Characters ahead of an excerpt in which a key may begin that goes on in it. */
const longestKey = 400;
/** Where something that looks like a key begins or ends between two offsets of a text. */
function keyLikesIn(text, from, to) {
    const start = Math.max(0, from - longestKey);
    return [...text.slice(start, to + longestKey).matchAll(keyLike)].map(({ index, 0: key }) => ({
        start: start + index,
        end: start + index + key.length,
    }));
}
/** Control characters and bidirectional marks, which could move a terminal's cursor or hide text, as visible escapes. */
function printable(text) {
    return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
;
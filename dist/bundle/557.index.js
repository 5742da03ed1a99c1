"use strict";
exports.id = 557;
exports.ids = [557];
exports.modules = {

/***/ 2557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installCommand: () => (/* binding */ installCommand)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/local/create.js


/**
 * Writes a file that nobody else may read, all of it or nothing, and never over one that is there.
 * Returns false when there is one. Throws what the file system throws.
 */
function createPrivateFile(file, text) {
    if (exists(file))
        return false;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(draft, text, { flag: 'wx', mode: 0o600, flush: true });
        return publish(draft, file);
    }
    finally {
        (0,external_node_fs_.rmSync)(draft, { force: true });
    }
}
/** A link, unlike a rename, fails where another process made the file in the meantime. */
function publish(draft, file) {
    try {
        (0,external_node_fs_.linkSync)(draft, file);
    }
    catch {
        if (exists(file))
            return false;
        // The file system knows no links.
        (0,external_node_fs_.renameSync)(draft, file);
    }
    return true;
}
function exists(file) {
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
}

// EXTERNAL MODULE: ./build/src/local/paths.js
var paths = __webpack_require__(8537);
;// CONCATENATED MODULE: ./build/src/local/template.js
/**
 * The config that `install` writes: it passes the default policy. The router registers its transformer as `Anthropic`;
 * with another spelling it would send bodies of the wrong kind.
 */
const template = `{
  "HOST": "127.0.0.1",
  "APIKEY": "\${CCR_APIKEY}",
  "LOG": true,
  "LOG_LEVEL": "info",
  "API_TIMEOUT_MS": 600000,
  "Providers": [
    {
      "name": "anthropic",
      "api_base_url": "https://api.anthropic.com/v1/messages",
      "api_key": "\${ANTHROPIC_API_KEY}",
      "models": ["claude-3.7-sonnet", "claude-3.7-haiku"],
      "transformer": { "use": ["Anthropic"] }
    }
  ],
  "Router": {
    "default": "anthropic,claude-3.7-sonnet",
    "background": "anthropic,claude-3.7-haiku",
    "think": "anthropic,claude-3.7-sonnet",
    "longContext": "anthropic,claude-3.7-sonnet",
    "longContextThreshold": 60000
  }
}
`;
/** How to set the variables that the template refers to, as a person types it into their shell. */
function variableLines(platform = process.platform) {
    const variables = [
        ['ANTHROPIC_API_KEY', '<your_key>'],
        ['CCR_APIKEY', '<a_local_secret>'],
    ];
    return variables.map(([name, value]) => platform === 'win32' ? `  setx ${name} "${value}"` : `  export ${name}="${value}"`);
}

// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/commands/install.js





const installCommand = {
    name: 'install',
    summary: 'write an approved router config to your home folder',
    help: `Usage: ccr-guard install

Writes a router config that passes the default policy to ~/.claude-code-router/config.json, readable by you alone, and
says which environment variables to set. A config that is already there is kept as it is.

Exit codes: 0 the config is there, 2 it could not be written.
`,
    run,
};
async function run(args, io) {
    if (args[0] !== undefined)
        throw new errors/* UserError */.yo(`'install' takes no arguments, but got '${(0,src_text/* printable */.g$)(args[0])}'.`);
    const file = (0,paths/* configFile */.Z)(io.env);
    const written = create(file);
    const lines = [
        written ? `Wrote ${(0,src_text/* printable */.g$)(file)}` : `Kept ${(0,src_text/* printable */.g$)(file)} as it is; check it with: ccr-guard verify`,
        '',
        'Set env vars before running the router:',
        ...variableLines(),
    ];
    io.stdout.write(`${lines.join('\n')}\n`);
    return 0;
}
function create(file) {
    try {
        return createPrivateFile(file, template);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`Cannot write ${(0,src_text/* printable */.g$)(file)}: ${(0,src_text/* printable */.g$)((0,errors/* messageOf */.bD)(error))}.`);
    }
}


/***/ }),

/***/ 8537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ configFile),
/* harmony export */   _: () => (/* binding */ shownConfigFile)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The home folder as the router finds it: from the environment, else from the system's user database. */
function homeOf(env, platform = process.platform) {
    return env[platform === 'win32' ? 'USERPROFILE' : 'HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
}
/** The one file that the router reads. */
function configFile(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(env), '.claude-code-router', 'config.json');
}
/** How that file is called in messages, whoever's home it is in. */
const shownConfigFile = '~/.claude-code-router/config.json';


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
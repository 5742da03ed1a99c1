"use strict";
exports.id = 512;
exports.ids = [512];
exports.modules = {

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeCommand: () => (/* binding */ codeCommand)
/* harmony export */ });
/* harmony import */ var _local_guarded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);

const codeCommand = {
    name: 'code',
    summary: 'verify your router config, then start Claude Code through the router',
    help: `Usage: ccr-guard code [arguments of 'ccr code']

Verifies ~/.claude-code-router/config.json first and starts nothing when it breaks the policy. All arguments go to
'ccr code'.

Exit codes: 1 the config breaks the policy, 2 the config or ccr is missing, else that of 'ccr code'.
`,
    takesHelp: false,
    run: (0,_local_guarded_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .N)('code'),
};


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ guarded)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/local/paths.js
var paths = __webpack_require__(8537);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/local/find-ccr.js



const installLine = 'npm install --global @musistudio/claude-code-router';
/** Finds `ccr` on the PATH, else as `npm install` leaves it for the folder or one above. Throws a UserError. */
function findCcr(env, cwd, platform = process.platform) {
    const names = platform === 'win32' ? ['ccr.exe', 'ccr.cmd'] : ['ccr'];
    for (const folder of folders(env, cwd)) {
        for (const name of names) {
            const file = (0,external_node_path_.join)(folder, name);
            if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile())
                return programOf(file);
        }
    }
    throw new errors/* UserError */.yo(`Claude Code Router (ccr) was not found; install it with: ${installLine}`);
}
function folders(env, cwd) {
    // A relative entry would let the current folder choose what is run.
    const path = (env['PATH'] ?? env['Path'] ?? '').split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    for (let folder = cwd;; folder = (0,external_node_path_.dirname)(folder)) {
        path.push((0,external_node_path_.join)(folder, 'node_modules', '.bin'));
        if ((0,external_node_path_.dirname)(folder) === folder)
            return path;
    }
}
/** Windows starts a `.cmd` only through a shell, which would interpret the arguments; npm's names the script in it. */
function programOf(file) {
    if (!file.endsWith('.cmd'))
        return { file, args: [] };
    const script = /"%(?:~dp0|dp0%)\\?([^"%]+\.[cm]?js)"/.exec((0,external_node_fs_.readFileSync)(file, 'utf8'))?.[1];
    if (script === undefined)
        throw new errors/* UserError */.yo(`${file} does not start a Node script; reinstall with: ${installLine}`);
    return { file: process.execPath, args: [(0,external_node_path_.join)((0,external_node_path_.dirname)(file), ...script.split('\\'))] };
}

;// CONCATENATED MODULE: ./build/src/local/run-ccr.js




/**
 * Runs `ccr <args>` on our terminal until it ends. Returns its exit code, or 128 and the signal's number as shells do.
 * Throws a UserError when it is not installed or cannot be started.
 */
function runCcr(args, io) {
    const program = findCcr(io.env, io.cwd);
    const child = (0,external_node_child_process_.spawn)(program.file, [...program.args, ...args], { stdio: 'inherit', cwd: io.cwd, env: io.env });
    // A terminal sends Ctrl-C to the whole foreground group: passed on as well, it would count twice.
    const passOn = (signal) => {
        if (signal !== 'SIGINT' || !process.stdin.isTTY)
            child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        process.on(signal, passOn);
    return new Promise((resolve, reject) => {
        child.on('error', (error) => reject(new errors/* UserError */.yo(`Cannot start ${program.file}: ${(0,errors/* messageOf */.bD)(error)}.`)));
        child.on('close', (code, signal) => resolve(code ?? 128 + (signal ? external_node_os_.constants.signals[signal] : 0)));
    }).finally(() => {
        for (const signal of signals)
            process.off(signal, passOn);
    });
}

// EXTERNAL MODULE: ./build/src/routers/find.js + 60 modules
var find = __webpack_require__(6042);
// EXTERNAL MODULE: ./build/src/routers/node.js
var routers_node = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/local/variables.js



/** What goes wrong when the router starts in an environment that lacks the variables of its config: one line each. */
async function missingVariables(path, config, env) {
    const { configs } = await (0,find/* findConfigs */.Js)(path, config);
    const lines = configs.flatMap(({ providers, clientKeys }) => [
        ...providers.flatMap(({ names, secrets }) => unset(secrets, env).map((name) => {
            const provider = (0,src_text/* printable */.g$)((0,routers_node/* textOf */.b6)(names[0]?.node) ?? '');
            return `Warning: Invalid API key for provider '${provider}': ${name} is not set here`;
        })),
        ...unset(clientKeys, env).map((name) => `Warning: ${name} is not set here, and the router would take that name as its password`),
    ]);
    return [...new Set(lines)];
}
/** The variables that values refer to and that are missing or empty, which is the same to the router. */
function unset(values, env) {
    return values.flatMap(({ node }) => {
        const name = /^\$\{?(\w+)\}?$/.exec((0,routers_node/* textOf */.b6)(node) ?? '')?.[1];
        return name === undefined || env[name] ? [] : [name];
    });
}

// EXTERNAL MODULE: ./build/src/local/verify.js
var verify = __webpack_require__(2624);
;// CONCATENATED MODULE: ./build/src/local/guarded.js





/** Runs `ccr <name>` with all the arguments, once the user's config has been verified. */
function guarded(name) {
    return async (args, io) => {
        // Standard output belongs to the router: `ccr code -p` prints an answer there that programs read.
        const code = await (0,verify/* verify */.M)(undefined, io, io.stderr);
        if (code !== 0)
            return code;
        // A router that already runs may have them, so that this stops nothing.
        const missing = await missingVariables(verify/* configPath */.e, (0,external_node_fs_.readFileSync)((0,paths/* configFile */.Z)(io.env), 'utf8'), io.env);
        for (const line of missing)
            io.stderr.write(`${line}\n`);
        return runCcr([name, ...args], io);
    };
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

/***/ 2624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify),
/* harmony export */   e: () => (/* binding */ configPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3443);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9656);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(706);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8537);







const allWell = 'Router config OK. Local routing only. Anthropic only. Allowed models only.';
const words = { error: 'Error', warning: 'Warning', notice: 'Notice' };
/** The name that the router knows its config by: under it a text is judged as one, whatever it is called here. */
const configPath = '.claude-code-router/config.json';
/**
 * Judges one router config, the user's own when no file is given, by the policy of the current folder. Writes what it
 * finds to `out` and returns 0, 1 when the policy is broken, or 2 when there is no config. Throws a UserError when the
 * file cannot be read.
 */
async function verify(file, io, out) {
    const shown = file ?? _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .shownConfigFile */ ._;
    const bytes = read(file === undefined ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Z)(io.env) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), shown);
    if (bytes === undefined) {
        const remedy = file === undefined
            ? 'Run: npm run router:install (or: ccr-guard install)'
            : `Name another file, or none to check ${_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .shownConfigFile */ ._}`;
        io.stderr.write(`Error: Router config missing at ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(shown)}\n  ${remedy}\n`);
        return 2;
    }
    const stdin = { path: configPath, input: once(bytes) };
    const { report, policy } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)({ cwd: io.cwd, stdin });
    if (report.stats.files === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`The policy excludes ${configPath}, so that nothing was verified.`);
    // That a file in somebody's home is committed cannot be said of it.
    const findings = report.findings.filter(({ rule }) => rule !== 'config-committed');
    const lines = findings.flatMap((finding) => told(finding, shown));
    for (const { rule, line, by, reason } of report.suppressed) {
        lines.push((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(`Suppressed by ${by}: ${rule} at ${shown}:${line} (${reason})`));
    }
    const failed = findings.some(({ severity }) => severity === 'error' || (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .reaches */ .O6)(severity, policy.failOn));
    const empty = report.stats.configs === 0 && !failed;
    if (empty)
        lines.push(`Error: There is no router config in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(shown)}`, '  Move it away, then run: ccr-guard install');
    else if (!failed)
        lines.push(allWell);
    out.write(`${lines.join('\n')}\n`);
    return failed || empty ? 1 : 0;
}
function told({ severity, message, line, column, fix }, shown) {
    return [
        `${words[severity]}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(message)}`,
        `  at ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(shown)}:${line}:${column}`,
        `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(fix)}`,
    ];
}
function read(path, shown) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`Cannot read ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(shown)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error))}.`);
    }
}
async function* once(bytes) {
    yield bytes;
}


/***/ }),

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   IF: () => (/* binding */ bannedAt),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** The address as CCR's HTTP client reads it; undefined if it is none. */
function parseUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
}
/** Characters of an address that are looked at; no host name begins behind them. */
const longest = 2000;
/**
 * The host that an address leads to, lower-cased and without a trailing dot. Addresses without a scheme count as
 * `https`, and what stands behind an environment reference is left out: `https://openrouter.ai${X}` leads to openrouter.ai.
 */
function hostOf(text) {
    const fixed = text
        .replace(/[\t\r\n]/g, '')
        .slice(0, longest)
        .trim()
        .replace(/\$\{[^}]*\}?|\$[A-Z_]\w*|\{\{.*?\}\}|#\{.*?\}/g, '');
    const given = parseUrl(fixed);
    const bare = /^https?:/i.test(fixed) ? undefined : parseUrl(`https://${fixed.replace(/^\W+/, '')}`);
    const url = given?.hostname ? given : bare;
    const host = url?.hostname.toLowerCase().replace(/\.+$/, '');
    return host === '' ? undefined : host;
}
/** The banned provider that is reached at a host or at one of its parent domains. */
function bannedAt(host, banned) {
    return banned.find(({ hosts }) => hosts.some((pattern) => covers(pattern, host)));
}
/** `ark.*.volces.com` covers itself with any label for the `*`, and all subdomains. */
function covers(pattern, host) {
    const labels = pattern.toLowerCase().split('.');
    const given = host.split('.').slice(-labels.length);
    return (given.length === labels.length &&
        labels.every((label, index) => label === given[index] || (label.includes('*') && matches(label, given[index] ?? ''))));
}
/** A label with one or more `*`. */
function matches(label, text) {
    const parts = label.split('*').map((part) => part.replace(/[^\w-]/g, ''));
    return new RegExp(`^${parts.join('[^.]*?')}$`).test(text);
}
/** 127.0.0.0/8, `::1` and `localhost`. */
function isLoopback(host) {
    return /^127(?:\.\d{1,3}){3}$|^\[::1\]$|^(?:.+\.)?localhost$/.test(host);
}


/***/ }),

/***/ 1686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Yf: () => (/* binding */ spotOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/** The member called `key` that wins. */
function memberOf(node, key) {
    return node?.kind === 'object' ? node.members.findLast((member) => member.key === key) : undefined;
}
/** The value's text if it is a string. */
function textOf(node) {
    return node?.kind === 'string' ? node.value : undefined;
}
/** Where a problem of a value is shown: of a list or an object its bracket, since the whole may span many lines. */
function spotOf({ kind, start, end }) {
    return kind === 'object' || kind === 'array' ? { start, end: Math.min(start + 1, end) } : { start, end };
}
/** How a value reads in a message: `"0.0.0.0"` without quotes, a number or boolean as written, else its kind. */
function shown(node) {
    switch (node.kind) {
        case 'string':
            return node.value;
        case 'number':
        case 'boolean':
            return String(node.value);
        case 'expression':
            return node.source;
        default:
            return node.kind;
    }
}
/** The span of a string without its quotes. */
function contentOf({ start, end, inside }) {
    return inside ?? { start: start + 1, end: end - 1 };
}


/***/ }),

/***/ 2344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ membersIn),
/* harmony export */   K$: () => (/* binding */ isUnset),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   kw: () => (/* binding */ risk),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   y7: () => (/* binding */ plainKey)
/* harmony export */ });
/* unused harmony export join */
const none = [];
/** Joins what several readers found in one config. */
function assemble(head, ...parts) {
    const all = (key) => {
        const given = parts.map((part) => part[key]).filter((list) => list !== undefined);
        const [first] = given;
        // Most lists are empty or come from one reader, in files with thousands of configs too.
        return (given.length > 1 ? given.flat() : (first ?? none));
    };
    const { dialect, carrier, at, whole } = head;
    return {
        dialect,
        carrier,
        at,
        whole,
        hosts: all('hosts'),
        ports: all('ports'),
        clientKeys: all('clientKeys'),
        providerLists: all('providerLists'),
        providers: all('providers'),
        routes: all('routes'),
        overrides: all('overrides'),
        baseUrls: all('baseUrls'),
        models: all('models'),
        secrets: all('secrets'),
        ownTransformers: all('ownTransformers'),
        codeLoading: all('codeLoading'),
        traffic: all('traffic'),
        problems: all('problems'),
    };
}
/** The members of an object as values, the last first, so that of two equal keys the one that wins comes first. */
function membersIn(object) {
    if (object?.node.kind !== 'object')
        return [];
    return object.node.members
        .flatMap((member) => withFallback(member.value).map((node) => ({ member, node, path: join(object.path, member.key) })))
        .reverse();
}
/** What an expression becomes by default is judged beside it. */
function withFallback(node) {
    return node.kind === 'expression' && node.fallback ? [node, node.fallback] : [node];
}
/** Every value under one of the keys, the one that wins first. */
function valuesOf(object, ...keys) {
    return membersIn(object).filter(({ member }) => keys.includes(member.key));
}
/** The items of a list as values; none if it is no list. */
function itemsOf(list) {
    if (list.node.kind !== 'array')
        return [];
    return list.node.items.flatMap((item, index) => withFallback(item).map((node) => ({ node, path: `${list.path}[${index}]` })));
}
/** The value itself, or its items if it is a list. */
function oneOrMore(value) {
    return value.node.kind === 'array' ? itemsOf(value) : [value];
}
function join(path, key) {
    if (!/^[A-Za-z_$][\w$]*$/.test(key))
        return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
}
/** Whether a setting is switched off: the router's own interface writes `""`, `[]` and `false` for what is not used. */
function isUnset(node) {
    switch (node.kind) {
        case 'null':
            return true;
        case 'string':
            return node.value.trim() === '';
        case 'boolean':
            return !node.value;
        case 'array':
            return node.items.every(isUnset);
        case 'object':
            return node.members.length === 0;
        default:
            return false;
    }
}
function risk(values, effect, severity) {
    return values.filter(({ node }) => !isUnset(node)).map((value) => ({ value, effect, ...(severity && { severity }) }));
}
/** A key without case and separators: `api_key`, `apiKey` and `API-KEY` are one. */
function plainKey(key) {
    return key.toLowerCase().replace(/[_-]/g, '');
}


/***/ })

};
;
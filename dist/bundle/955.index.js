"use strict";
exports.id = 955;
exports.ids = [955];
exports.modules = {

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _local_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2624);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);



const verifyCommand = {
    name: 'verify',
    summary: 'check your own router config, in your home folder',
    help: `Usage: ccr-guard verify [FILE]

Checks ~/.claude-code-router/config.json, or FILE, by the policy of the current folder and tells everything that is wrong
with it, where, and what to do about it.

Exit codes: 0 the config is fine, 1 it breaks the policy, 2 there is none or it cannot be read.
`,
    run,
};
async function run(args, io) {
    const [file, extra] = args;
    const wrong = [file, extra].find((arg, index) => arg !== undefined && (index > 0 || arg.startsWith('-')));
    if (wrong !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`'verify' takes one file and no options, but got '${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(wrong)}'.`);
    return (0,_local_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .M)(file, io, io.stdout);
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


/***/ })

};
;
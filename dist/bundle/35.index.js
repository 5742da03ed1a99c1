"use strict";
exports.id = 35;
exports.ids = [35];
exports.modules = {

/***/ 5035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(990);




/** Each command is loaded when it is called, so that none pays for another. */
const commands = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(75), __webpack_require__.e(988), __webpack_require__.e(443), __webpack_require__.e(38)]).then(__webpack_require__.bind(__webpack_require__, 7038))).checkCommand,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(75), __webpack_require__.e(349), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 2267))).explainCommand,
    policy: async () => (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(75), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 7218))).policyCommand,
    baseline: async () => (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(75), __webpack_require__.e(988), __webpack_require__.e(443), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 6989))).baselineCommand,
    install: async () => (await __webpack_require__.e(/* import() */ 557).then(__webpack_require__.bind(__webpack_require__, 2557))).installCommand,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(75), __webpack_require__.e(988), __webpack_require__.e(443), __webpack_require__.e(955)]).then(__webpack_require__.bind(__webpack_require__, 6955))).verifyCommand,
    code: async () => (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(75), __webpack_require__.e(988), __webpack_require__.e(443), __webpack_require__.e(42), __webpack_require__.e(512)]).then(__webpack_require__.bind(__webpack_require__, 9851))).codeCommand,
    ui: async () => (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(75), __webpack_require__.e(988), __webpack_require__.e(443), __webpack_require__.e(42), __webpack_require__.e(257)]).then(__webpack_require__.bind(__webpack_require__, 6755))).uiCommand,
};
/** Runs one command line. What it returns is the exit code; it throws nothing. */
async function run(args, io) {
    try {
        return await dispatch(args, io);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo) {
            io.stderr.write(`ccr-guard: ${error.message}\n`);
            return 2;
        }
        io.stderr.write(`ccr-guard: internal fault: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(error)}\nPlease report it with the command line that caused it.\n`);
        return 3;
    }
}
async function dispatch(args, io) {
    const [first = '', ...rest] = args;
    if (first === '--version' || first === '-v') {
        io.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}\n`);
        return 0;
    }
    if (first === '--help' || first === '-h' || first === 'help') {
        io.stdout.write(await overview());
        return 0;
    }
    const load = Object.hasOwn(commands, first) ? commands[first] : undefined;
    if (!load && /^[a-z]+$/.test(first) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, first)))
        await refuseSlip(first);
    const command = await (load ?? (async () => (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(75), __webpack_require__.e(988), __webpack_require__.e(443), __webpack_require__.e(38)]).then(__webpack_require__.bind(__webpack_require__, 7038))).checkCommand))();
    const own = load ? rest : args;
    if (command.takesHelp !== false && own.some((arg) => arg === '--help' || arg === '-h')) {
        io.stdout.write(command.help);
        return 0;
    }
    return command.run(own, io);
}
/** What is no command is a path, but where nothing has that name a slip of the pen is likelier. */
async function refuseSlip(word) {
    const { didYouMean } = await __webpack_require__.e(/* import() */ 570).then(__webpack_require__.bind(__webpack_require__, 9570));
    const hint = didYouMean(word, Object.keys(commands));
    if (hint !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`There is no command or file '${word}'${hint}`);
}
async function overview() {
    const lines = [];
    for (const load of Object.values(commands)) {
        const { name, summary } = await load();
        lines.push(`  ${name.padEnd(10)}${summary}`);
    }
    return `ccr-guard ${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}: finds committed Claude Code Router configs and leaked keys.

Usage: ccr-guard [command] [options]

Commands:
${lines.join('\n')}

Examples:
  ccr-guard                       check the tracked files of this repository
  ccr-guard check --staged        check what is about to be committed
  ccr-guard check src docs        check these folders
  ccr-guard explain host-not-local

'ccr-guard <command> --help' tells more about one.
Exit codes: 0 nothing found, 1 findings, 2 wrong usage or unreadable input, 3 a fault of ccr-guard.
`;
}
/** The process as a command's surroundings, to its end. */
async function main() {
    // A reader that closes the pipe early (`| head`) has had what it wanted; the verdict stays what it is.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            process.exit(3);
    });
    const { stdout, stderr, env } = process;
    process.exitCode = await run(process.argv.slice(2), { stdout, stderr, cwd: process.cwd(), env });
    // Taking everything down in order takes milliseconds; it matters only to what is still to be written.
    if (stdout.writableLength + stderr.writableLength === 0)
        process.exit();
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
export const id = 155;
export const ids = [155];
export const modules = {

/***/ 5155:
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
// EXTERNAL MODULE: ./build/src/check.js + 92 modules
var check = __webpack_require__(3337);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/reports/index.js
var reports = __webpack_require__(4177);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/policy/suggest.js
var suggest = __webpack_require__(9570);
;// CONCATENATED MODULE: ./build/src/commands/usage.js




/** Reads a command's arguments. Throws a UserError that names the option that is meant, where one is close. */
function parseOptions(command, args, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        const reason = (0,errors/* messageOf */.b)(error).split(/[.\n]/)[0] ?? '';
        const unknown = /Unknown option '(--?[^']*)'/.exec(reason)?.[1];
        const hint = (0,suggest/* didYouMean */.a)(unknown ?? '', Object.keys(options).map((name) => `--${name}`));
        throw new errors/* UserError */.y(`${(0,src_text/* printable */.g$)(reason)}${hint || `; see 'ccr-guard ${command} --help'.`}`);
    }
}

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
    const { values, positionals } = parseOptions('check', args, options);
    const failOn = thresholdOf(values['fail-on']);
    const reporter = await (0,reports/* loadReporter */.K)(values.format ?? 'pretty');
    const { report, policy } = await (0,check/* check */.z)(checkOptions(values, positionals, io));
    const text = reporter.render(report, await renderOptions(io, values));
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
        throw new errors/* UserError */.y('--stdin-path goes with --stdin.');
    return {
        cwd: io.cwd,
        paths,
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
        throw new errors/* UserError */.y(`--fail-on is '${(0,src_text/* printable */.g$)(value)}'; it must be one of ${known.join(', ')}.`);
    return found;
}
async function renderOptions(io, values) {
    const { stdout, env } = io;
    const terminal = stdout.isTTY === true && values.output === undefined;
    // Only these tell about rules, and loading the rules' texts takes time.
    const told = values.format === 'sarif' || values.format === 'html' || values.format === 'markdown';
    return {
        color: terminal && !env['NO_COLOR'] && !env['CI'] && env['TERM'] !== 'dumb',
        ...(terminal && stdout.columns && { width: stdout.columns }),
        ...(told && { rules: await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2655))).allRules() }),
    };
}
async function writeReport(text, output, report, io) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(io.cwd, output), text);
    }
    catch (error) {
        throw new errors/* UserError */.y(`The report cannot be written to ${(0,src_text/* printable */.g$)(output)}: ${(0,src_text/* printable */.g$)((0,errors/* messageOf */.b)(error))}.`);
    }
    const { lookedAt, totals } = await __webpack_require__.e(/* import() */ 652).then(__webpack_require__.bind(__webpack_require__, 4652));
    io.stdout.write(`${totals(report.findings)}; looked at ${lookedAt(report)}.\nThe report is in ${(0,src_text/* printable */.g$)(output)}.\n`);
}


/***/ }),

/***/ 4177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formats),
/* harmony export */   K: () => (/* binding */ loadReporter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no format '${format}'; use one of ${formats.join(', ')}.`);
    const { reporter } = await load();
    return {
        format,
        render: (report, options) => reporter.render(prefixed(report, options.pathPrefix ?? ''), options),
    };
}
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


/***/ })

};

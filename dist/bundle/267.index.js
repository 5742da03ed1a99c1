export const id = 267;
export const ids = [267];
export const modules = {

/***/ 2267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4912);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9656);
/* harmony import */ var _policy_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(706);






const explainCommand = {
    name: 'explain',
    summary: 'tell what a rule means and how to fix what it finds',
    help: `Usage: ccr-guard explain RULE... [--format text|json]
       ccr-guard explain --all [--format text|json]

Tells the title, the severity, the meaning and the remedy of rules, or of all of them.

Examples:
  ccr-guard explain host-not-local
  ccr-guard explain --all --format json
`,
    run,
};
async function run(args, io) {
    const { all, format, names } = parse(args);
    const rules = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.allRules)();
    const chosen = all ? rules : names.map((name) => named(name, rules));
    const text = format === 'json' ? JSON.stringify(chosen.map(withDocs), undefined, 2) : chosen.map(told).join('\n\n');
    io.stdout.write(`${text}\n`);
    return 0;
}
function parse(args) {
    const { values, positionals } = parsed(args);
    const { all = false, format = 'text' } = values;
    if (format !== 'text' && format !== 'json') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`There is no format '${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(format)}' here; use text or json.`);
    }
    if (all === positionals.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("Name the rules to explain, or say '--all'.");
    return { all, format, names: positionals };
}
function parsed(args) {
    try {
        const options = { all: { type: 'boolean' }, format: { type: 'string' } };
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error))} (see: ccr-guard explain --help)`);
    }
}
function named(name, rules) {
    const rule = rules.find(({ id }) => id === name);
    if (rule)
        return rule;
    const suggestion = (0,_policy_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, rules.map(({ id }) => id));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`There is no rule '${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name)}'${suggestion || "; 'ccr-guard explain --all' lists them."}`);
}
function withDocs(rule) {
    return { ...rule, docs: (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .docsOf */ .fE)(rule.id) };
}
function told({ id, title, severity, help, fix }) {
    return [`${id} (${severity}): ${title}`, '', help, '', `Fix: ${fix}`, `Docs: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .docsOf */ .fE)(id)}`].join('\n');
}


/***/ })

};

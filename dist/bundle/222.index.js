"use strict";
exports.id = 222;
exports.ids = [222];
exports.modules = {

/***/ 7222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSafe: () => (/* binding */ jsonSafe),
/* harmony export */   reporter: () => (/* binding */ reporter)
/* harmony export */ });
/** For programs: the report as one object, as schemas/report.json describes it. */
const reporter = {
    format: 'json',
    render(report) {
        const whole = { ...report, findings: report.findings.map(published) };
        return `${jsonSafe(whole)}\n`;
    },
};
/** A finding without its excerpt, its fields in the order of the schema. */
function published(finding) {
    const { rule, severity, message, path, line, column, endLine, endColumn, excerpt: _, ...rest } = finding;
    const { fingerprint, fix, docs, ...more } = rest;
    return { rule, severity, message, path, line, column, endLine, endColumn, ...more, fingerprint, fix, docs };
}
/** Indented JSON that holds no legacy workflow command, should it be printed by a workflow's step. */
function jsonSafe(value) {
    return JSON.stringify(value, undefined, 2).replaceAll('##[', '#\\u0023[');
}


/***/ })

};
;
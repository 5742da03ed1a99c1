"use strict";
exports.id = 918;
exports.ids = [918,543];
exports.modules = {

/***/ 6918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reporter: () => (/* binding */ reporter)
/* harmony export */ });
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4133);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3543);


/**
 * JUnit XML, which most CI systems read: a failed test case for each error and warning, a passed one with its text for
 * a notice, a skipped one for what was suppressed or left out.
 */
const reporter = {
    format: 'junit',
    render(report) {
        const cases = testCases(report);
        const { findings, suppressed, stats } = report;
        const failures = findings.filter(({ severity }) => severity !== 'notice').length;
        const skipped = suppressed.length + stats.skipped.length;
        const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
        return [
            '<?xml version="1.0" encoding="UTF-8"?>',
            `<testsuites name="ccr-guard" ${counts}>`,
            `  <testsuite name="ccr-guard" ${counts}>`,
            ...cases,
            '  </testsuite>',
            '</testsuites>',
            '',
        ].join('\n');
    },
};
function testCases(report) {
    const suppressed = report.suppressed.map(({ rule, path, line, by, reason }) => testCase(path, `${rule} at line ${line}`, `<skipped message="${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markupSafe */ .Ut)(`by ${by}: ${reason}`)}"/>`));
    const skipped = report.stats.skipped.map(({ path, reason }) => testCase(path, 'not looked at', `<skipped message="${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markupSafe */ .Ut)(reason)}"/>`));
    const passed = report.findings.length === 0 ? [testCase('ccr-guard', `no findings in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.lookedAt)(report)}`)] : [];
    return [...report.findings.map(findingCase), ...passed, ...suppressed, ...skipped];
}
function findingCase(finding) {
    const { rule, severity, message, fix, docs, path, line, column } = finding;
    const sighting = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sightingOf */ .H0)(finding);
    const body = [`at ${path}:${line}:${column}`, `Fix: ${fix}`, ...(sighting === '' ? [] : [`seen ${sighting}`]), docs];
    const text = (lines) => lines.map(_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markupSafe */ .Ut).join('\n');
    const inner = severity === 'notice'
        ? `<system-out>${text([message, ...body])}</system-out>`
        : `<failure type="${severity}" message="${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markupSafe */ .Ut)(message)}">${text(body)}</failure>`;
    const place = ` file="${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markupSafe */ .Ut)(path)}" line="${line}"`;
    return testCase(path, `${rule} at line ${line}, column ${column}`, inner, place);
}
function testCase(classname, name, inner = '', place = '') {
    const attributes = `classname="${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markupSafe */ .Ut)(classname)}" name="${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markupSafe */ .Ut)(name)}"${place}`;
    return `    <testcase ${attributes}>${inner}</testcase>`;
}


/***/ }),

/***/ 4133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Ut: () => (/* binding */ markupSafe),
/* harmony export */   Vk: () => (/* binding */ markdownSafe),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   t0: () => (/* binding */ defused),
/* harmony export */   yn: () => (/* binding */ lineSafe)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);

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

/***/ 3543:
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7151);

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


/***/ })

};
;
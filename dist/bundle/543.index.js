"use strict";
exports.id = 543;
exports.ids = [543];
exports.modules = {

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
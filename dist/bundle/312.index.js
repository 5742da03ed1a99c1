"use strict";
exports.id = 312;
exports.ids = [312,307,652];
exports.modules = {

/***/ 307:
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


/***/ }),

/***/ 8492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Ut: () => (/* binding */ markupSafe),
/* harmony export */   Vk: () => (/* binding */ markdownSafe),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   t0: () => (/* binding */ defused),
/* harmony export */   yn: () => (/* binding */ lineSafe)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(706);

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

/***/ 2312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reporter: () => (/* binding */ reporter)
});

// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
// EXTERNAL MODULE: ./build/src/reports/json.js
var json = __webpack_require__(307);
;// CONCATENATED MODULE: ./build/src/reports/links.js
/** Where the project lives: what SARIF wants to link to. */
const homepage = 'https://www.npmjs.com/package/ccr-guard';
/** The absolute address of a page such as `docs/rules.md#host-not-local`, as the given version was published. */
function docsUrl(docs, version) {
    return `https://unpkg.com/ccr-guard@${version}/${docs}`;
}

// EXTERNAL MODULE: ./build/src/reports/safe.js
var safe = __webpack_require__(8492);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
;// CONCATENATED MODULE: ./build/src/reports/sarif-rules.js


/** What SARIF calls our severities. */
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** GitHub shows 9.0 and above as critical, from 4.0 as medium, below as low. */
const securitySeverities = { error: '9.1', warning: '6.0', notice: '3.0' };
/** The most characters of a description that GitHub takes. */
const maxDescription = 1024;
/** The rules that the results name: all that there are would be two megabytes. Those of a policy's own may not be known. */
function described(report, suppressed, rules) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    const found = report.findings.map(({ rule: id, severity }) => ({ id, severity }));
    const hidden = suppressed.map(({ rule: id }) => ({ id, severity: 'warning' }));
    const named = new Map();
    for (const { id, severity } of [...found, ...hidden]) {
        const unknown = { id, severity, title: id, help: `The policy's own ${id}.`, fix: 'See the result.' };
        if (!named.has(id))
            named.set(id, known.get(id) ?? unknown);
    }
    return [...named.values()].sort((a, b) => (0,finding/* compareText */.n6)(a.id, b.id));
}
/** A reportingDescriptor with all that GitHub asks for. */
function ruleObject({ id, title, severity, help, fix }, version) {
    const secret = id.startsWith('key-');
    return {
        id,
        name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: title },
        fullDescription: { text: help.slice(0, maxDescription) },
        helpUri: docsUrl((0,finding/* docsOf */.fE)(id), version),
        help: { text: `${help}\n\n${fix}`, markdown: `${help}\n\n**Fix:** ${fix}` },
        defaultConfiguration: { level: levels[severity] },
        properties: {
            tags: secret ? ['security', 'secret'] : ['security', 'policy'],
            precision: 'high',
            ...(secret ? { 'security-severity': securitySeverities[severity] } : { 'problem.severity': problem(severity) }),
        },
    };
}
function problem(severity) {
    return severity === 'notice' ? 'recommendation' : severity;
}

// EXTERNAL MODULE: ./build/src/reports/words.js
var words = __webpack_require__(4652);
;// CONCATENATED MODULE: ./build/src/reports/sarif.js






/** GitHub refuses a run with more results. */
const maxResults = 25_000;
/** SARIF 2.1.0, as GitHub code scanning and SARIF viewers take it. */
const reporter = {
    format: 'sarif',
    render(report, options) {
        return `${(0,json.jsonSafe)({
            $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
            version: '2.1.0',
            runs: [run(report, options)],
        })}\n`;
    },
};
function run(report, options) {
    const suppressed = options.openOnly === true ? [] : report.suppressed;
    const rules = described(report, suppressed, options.rules ?? []);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const occurrence = counter();
    const results = [
        ...report.findings.map((finding) => result(finding, occurrence(finding))),
        ...suppressed.map((one) => suppressedResult(one, occurrence(one))),
    ].slice(0, maxResults);
    const { name, version } = report.tool;
    return {
        tool: {
            driver: {
                name,
                version,
                semanticVersion: version,
                informationUri: homepage,
                rules: rules.map((rule) => ruleObject(rule, version)),
            },
        },
        automationDetails: { id: 'ccr-guard/' },
        columnKind: 'utf16CodeUnits',
        invocations: [
            {
                executionSuccessful: !report.stats.skipped.some((skip) => skip.asked === true),
                toolExecutionNotifications: notifications(report, report.findings.length + suppressed.length),
            },
        ],
        results: results.map((one) => ({ ruleIndex: indexes.get(one.ruleId), ...one })),
    };
}
function result(finding, nth) {
    const { rule, severity, message, fix, path, line, column, endLine, endColumn, fingerprint } = finding;
    const { carrier, provider, redacted } = finding;
    const sighting = (0,words/* sightingOf */.H0)(finding);
    return {
        ruleId: rule,
        level: levels[severity],
        message: { text: plain((0,safe/* sentences */.hC)(message, fix, ...(sighting === '' ? [] : [`Seen ${sighting}`]))) },
        locations: [
            sarif_location(path, { startLine: line, startColumn: column, endLine, ...(endColumn > 0 ? { endColumn } : {}) }),
        ],
        partialFingerprints: fingerprints(fingerprint, nth),
        properties: { carrier, provider, redacted, commit: finding.commit },
    };
}
function suppressedResult({ rule, path, line, fingerprint, by, reason }, nth) {
    return {
        ruleId: rule,
        level: 'note',
        message: { text: plain(`${rule}, suppressed by ${by}: ${reason}`) },
        locations: [sarif_location(path, { startLine: line })],
        partialFingerprints: fingerprints(fingerprint, nth),
        suppressions: [
            { kind: by === 'inline' ? 'inSource' : 'external', status: 'accepted', justification: plain(reason) },
        ],
    };
}
/** The text of a SARIF message, in which `[text](target)` would be a link. */
function plain(text) {
    return (0,src_text/* printable */.g$)(text).replaceAll('](', '] (');
}
/** GitHub tells alerts apart by `primaryLocationLineHash`, and would make one of two with the same value. */
function fingerprints(fingerprint, nth) {
    return { primaryLocationLineHash: `${fingerprint}:${nth}`, 'ccrGuardFingerprint/v1': fingerprint };
}
/** Counts, from 1, how often a rule had the same fingerprint. */
function counter() {
    const seen = new Map();
    return ({ rule, fingerprint }) => {
        const key = `${rule}\n${fingerprint}`;
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        return nth;
    };
}
function sarif_location(path, region) {
    const artifactLocation = { uri: relativeUri(path), uriBaseId: '%SRCROOT%' };
    return { physicalLocation: { artifactLocation, ...(region && { region }) } };
}
/** A path as a relative reference of RFC 3986; what is no text is told by the replacement character. */
function relativeUri(path) {
    const text = path.replace(/\p{Surrogate}/gu, '\ufffd');
    return text.split('/').map(encodeURIComponent).join('/');
}
function notifications({ stats }, results) {
    const skipped = stats.skipped.map(({ path, reason, asked }) => ({
        level: asked === true ? 'error' : 'note',
        message: { text: plain(`Not looked at: ${reason}`) },
        locations: [sarif_location(path)],
    }));
    if (results <= maxResults)
        return skipped;
    const left = `${(0,words/* count */.U9)(results - maxResults, 'result')} left out: code scanning takes ${(0,words/* count */.U9)(maxResults, 'result')}.`;
    return [{ level: 'warning', message: { text: left } }, ...skipped];
}


/***/ }),

/***/ 4652:
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);

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
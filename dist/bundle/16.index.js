"use strict";
exports.id = 16;
exports.ids = [16,652];
exports.modules = {

/***/ 3016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reporter: () => (/* binding */ reporter)
});

// EXTERNAL MODULE: ./build/src/reports/safe.js
var safe = __webpack_require__(8492);
;// CONCATENATED MODULE: ./build/src/reports/style.js
/** The style sheet of the HTML report. */
const style = `
:root { color-scheme: light dark; --line: light-dark(#d0d7de, #3d444d); --soft: light-dark(#f6f8fa, #151b23);
  --error: light-dark(#b3261e, #ff8a80); --warning: light-dark(#8a5a00, #f2c14e); --notice: light-dark(#0550ae, #79b8ff); }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
  background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #f0f6fc); }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.2rem; }
article h2 { font-size: 1.1rem; margin: 0; }
h3 { font-size: 1rem; margin-bottom: 0; }
article { border: 1px solid var(--line); border-left: .4rem solid var(--severity); border-radius: .4rem;
  margin: 1rem 0; padding: .8rem 1rem; break-inside: avoid; }
article p { margin: .4rem 0 0; }
.error { --severity: var(--error); }
.warning { --severity: var(--warning); }
.notice { --severity: var(--notice); }
.severity { color: var(--severity); text-transform: uppercase; font-size: .8em; letter-spacing: .05em; }
code, pre { font: .9em/1.5 ui-monospace, monospace; }
code { background: var(--soft); padding: .1em .3em; border-radius: .2em; unicode-bidi: isolate; }
pre { background: var(--soft); padding: .6rem; margin: .6rem 0 0; border-radius: .3rem;
  white-space: pre-wrap; }
.number, small, footer { opacity: .7; }
details, footer { margin-top: 1rem; }
mark { background: none; color: var(--severity); font-weight: bold; text-decoration: underline wavy; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; min-width: 4rem; }
@media (max-width: 40rem) { thead { display: none; } td { display: block; } tr { display: block; margin-bottom: .6rem; } }
`;

// EXTERNAL MODULE: ./build/src/reports/words.js
var words = __webpack_require__(4652);
;// CONCATENATED MODULE: ./build/src/reports/html.js



/** One page that needs nothing else: no script, no network, readable in light and dark and on paper. */
const reporter = {
    format: 'html',
    render(report, { rules = [] }) {
        return [
            '<!doctype html>',
            '<html lang="en">',
            '<head>',
            '<meta charset="utf-8">',
            `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            `<title>ccr-guard: ${(0,words/* verdict */.WJ)(report)}</title>`,
            `<style>${style}</style>`,
            '</head>',
            '<body>',
            '<main>',
            ...header(report),
            ...report.findings.map(article),
            ...suppressedPart(report),
            ...skippedPart(report),
            ...meaning(report, rules),
            '</main>',
            footer(report),
            '</body>',
            '</html>',
            '',
        ].join('\n');
    },
};
function header(report) {
    const suppressed = (0,words/* suppressedCounts */.rg)(report);
    return [
        `<h1>ccr-guard: ${(0,words/* verdict */.WJ)(report)}</h1>`,
        `<p>Looked at ${(0,safe/* markupSafe */.Ut)((0,words.lookedAt)(report))}.${suppressed === '' ? '' : ` ${suppressed}.`}</p>`,
    ];
}
function article(finding) {
    const { severity, rule, message, fix, docs } = finding;
    const sighting = (0,words/* sightingOf */.H0)(finding);
    return [
        `<article class="${severity}">`,
        `<h2><span class="severity">${severity}</span> ${(0,safe/* markupSafe */.Ut)(message)}</h2>`,
        `<p class="where">${code((0,words/* whereIs */.ie)(finding))} ${code(rule)}</p>`,
        ...excerpt(finding),
        ...(sighting === '' ? [] : [`<p>Seen ${(0,safe/* markupSafe */.Ut)(sighting)}.</p>`]),
        `<p class="fix"><strong>Fix:</strong> ${(0,safe/* markupSafe */.Ut)(fix)} <small>${(0,safe/* markupSafe */.Ut)(docs)}</small></p>`,
        '</article>',
    ].join('\n');
}
function excerpt({ excerpt, line }) {
    if (excerpt === undefined)
        return [];
    const { text, start, end } = excerpt;
    const [before, span, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(shown);
    return [`<pre><span class="number">${line}</span> ${before}<mark>${span}</mark>${after}</pre>`];
}
function shown(text) {
    return (0,safe/* markupSafe */.Ut)(text.replaceAll('\t', '    '));
}
function suppressedPart({ suppressed }) {
    const rows = suppressed.map(({ rule, path, line, by, reason }) => [rule, `${path}:${line}`, by, reason]);
    return table('Suppressed', ['Rule', 'Where', 'By', 'Reason'], rows);
}
function skippedPart({ stats: { skipped } }) {
    const rows = skipped.map(({ path, reason }) => [path, reason]);
    return table(`Not looked at: ${(0,words/* count */.U9)(skipped.length, 'item')}`, ['Path', 'Reason'], rows);
}
/** What the rules that found something mean: of the Markdown of their texts, code is marked up. */
function meaning(report, rules) {
    const told = (0,words/* rulesOf */.fD)(report, rules);
    if (told.length === 0)
        return [];
    const marked = (text) => text
        .split('`')
        .map((part, n) => (n % 2 ? code(part) : plain(part)))
        .join('');
    const plain = (text) => text.split('\n').map(safe/* markupSafe */.Ut).join('\n');
    const paragraphs = (text) => text
        .split('\n\n')
        .map((part) => `<p>${marked(part)}</p>`)
        .join('\n');
    return [
        '<h2>What the rules mean</h2>',
        ...told.map(({ id, title, help }) => `<h3>${code(id)} ${plain(title)}</h3>\n${paragraphs(help)}`),
    ];
}
function code(text) {
    return `<code>${(0,safe/* markupSafe */.Ut)(text)}</code>`;
}
function table(title, names, rows) {
    if (rows.length === 0)
        return [];
    const cells = (tag, values) => `<tr>${values.map((value) => `<${tag}>${(0,safe/* markupSafe */.Ut)(value)}</${tag}>`).join('')}</tr>`;
    return [
        `<details><summary>${title}</summary>`,
        `<table><thead>${cells('th', names)}</thead>`,
        '<tbody>',
        ...rows.map((row) => cells('td', row)),
        '</tbody></table></details>',
    ];
}
function footer({ tool, policy }) {
    return `<footer>ccr-guard ${(0,safe/* markupSafe */.Ut)(tool.version)}, policy ${(0,safe/* markupSafe */.Ut)(policy.source)}, sha256 ${(0,safe/* markupSafe */.Ut)(policy.sha256)}</footer>`;
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
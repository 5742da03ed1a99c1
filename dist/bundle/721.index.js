export const id = 721;
export const ids = [721];
export const modules = {

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/policy/load.js + 5 modules
var load = __webpack_require__(4085);
;// CONCATENATED MODULE: ./build/src/policy/show.js
/** The policy in force in the shape of a policy file that says everything. */
function asFile(policy) {
    const { providers, models, hosts, rules, locked, include, exclude, allow, ignores, detectors, failOn } = policy;
    return {
        providers,
        models,
        hosts,
        rules: Object.fromEntries(Object.entries(rules).map(([id, severity]) => [id, locked.includes(id) ? { severity, locked: true } : severity])),
        include,
        exclude,
        allow: allow.map(({ except: _, ...entry }) => entry),
        ignores: {
            allowed: ignores.allowed,
            'added-by-change': ignores.addedByChange,
            forbidden: ignores.forbidden,
            migrate: ignores.migrate,
        },
        detectors,
        'fail-on': failOn,
    };
}
/** Where each part of the policy in force comes from, in the order of the file. */
function originsOf({ policy, origins }) {
    const nested = ['providers', 'models', 'rules', 'ignores'];
    return Object.entries(asFile(policy))
        .flatMap(([key, value]) => nested.includes(key) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key])
        .map((part) => [part, origins[part] ?? 'default']);
}
/** As YAML, with a comment over each part that says where it comes from. */
async function policyYaml(loaded) {
    const { Document, isMap, isScalar } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = new Document(asFile(loaded.policy), { aliasDuplicateObjects: false });
    for (const [part, origin] of originsOf(loaded)) {
        const [first = '', ...rest] = part.split('.');
        const map = rest.length > 0 ? document.get(first) : document.contents;
        const name = rest.length > 0 ? rest.join('.') : first;
        if (!isMap(map))
            continue;
        const key = map.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key;
        if (isScalar(key))
            key.commentBefore = ` from ${origin}`;
    }
    return document.toString({ lineWidth: 0 });
}

// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/commands/policy.js





const help = `Usage: ccr-guard policy [options]

Prints the policy in force, and where each part of it comes from.

Options:
  --policy FILE         Read this policy instead of .ccr-guard.yml, .ccr-guard.yaml or .ccr-guard.json
  --format yaml|json    How to print it (default: yaml)
  --help                Print this help

Examples:
  ccr-guard policy
  ccr-guard policy --policy ci/strict.yml --format json
`;
/** `ccr-guard policy`, on top of what can be read from here: the rules that exist, and GitHub. */
function policyCommand(surroundings) {
    return {
        name: 'policy',
        summary: 'Print the policy in force and where each part comes from',
        help,
        async run(args, { cwd, stdout, stderr }) {
            const { policy: file, format = 'yaml' } = optionsOf(args);
            if (format !== 'yaml' && format !== 'json') {
                throw new errors/* UserError */.y(`Unknown format '${(0,src_text/* printable */.g$)(format)}'; the formats are yaml and json.`);
            }
            const loaded = await (0,load/* loadPolicy */.tb)({ ...surroundings, root: cwd, ...(file === undefined ? {} : { file }) });
            for (const note of loaded.notes)
                stderr.write(`note: ${(0,src_text/* printable */.g$)(note)}\n`);
            const { source, notes } = loaded;
            const origins = Object.fromEntries(originsOf(loaded));
            const json = { source, policy: asFile(loaded.policy), origins, notes };
            stdout.write(format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : `# ${source.source}\n${await policyYaml(loaded)}`);
            return 0;
        },
    };
}
function optionsOf(args) {
    try {
        const options = { policy: { type: 'string' }, format: { type: 'string' } };
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: false }).values;
    }
    catch (error) {
        throw new errors/* UserError */.y(`${(0,errors/* messageOf */.b)(error).split('\n')[0]} (see \`ccr-guard policy --help\`).`);
    }
}


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   fE: () => (/* binding */ docsOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** Heaviest first: the order of every list of findings. */
const severities = ['error', 'warning', 'notice'];
/** True when `severity` is as heavy as `threshold`, or heavier. */
function reaches(severity, threshold) {
    return threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** By severity, then path, then place, then rule: the same order on every machine. */
function compareFindings(a, b) {
    return (severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compareText(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
/** By code unit: `localeCompare` differs between machines. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Where the documentation tells about a rule; the key rules share a section. */
function docsOf(rule) {
    return `docs/rules.md#${rule.startsWith('key-') ? 'leaked-keys' : rule}`;
}


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   G1: () => (/* binding */ placer),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/** Gives the place of a span in `text`, whose byte order mark has been taken off. Lines end at `\n`, as git counts them. */
function placer(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const lineOf = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    return ({ start, end }) => {
        const first = lineOf(start);
        const last = lineOf(Math.max(start, end));
        return {
            line: first + 1,
            column: start - (starts[first] ?? 0) + 1,
            endLine: last + 1,
            endColumn: Math.max(start, end) - (starts[last] ?? 0) + 1,
        };
    };
}
/** Shows a secret by its known prefix, or by its first four characters, and its length: `sk-or-v1-de…(73)`. */
function redact(secret, prefix = '') {
    const known = secret.startsWith(prefix) ? prefix.length : 0;
    const shown = known > 0 ? known + 2 : 4;
    return secret.length < shown * 2 ? `…(${secret.length})` : `${secret.slice(0, shown)}…(${secret.length})`;
}
/** Control characters and bidirectional marks, which could move a terminal's cursor or hide text, as visible escapes. */
function printable(text) {
    return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};

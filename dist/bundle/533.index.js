"use strict";
exports.id = 533;
exports.ids = [533,532];
exports.modules = {

/***/ 3234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RB: () => (/* binding */ detectorProblems),
  Sd: () => (/* binding */ detectorSource),
  cc: () => (/* binding */ nearby)
});

// UNUSED EXPORTS: detectedIn

;// CONCATENATED MODULE: ./build/src/policy/limits.js
/** No key that a policy describes by an open repetition is longer than this, in UTF-16 code units. */
const longest = 256;
/**
 * A regular expression in which open repetitions have an upper limit: `+` becomes `{1,256}`. What one attempt can cost
 * is then a matter of the expression alone, and not of the text.
 */
function withLimits(source) {
    // Escapes and sets are taken as a whole, so that no sign in them is taken for a repetition.
    return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\{(\d+),\}|[*+]/gs, (part, least) => {
        if (least !== undefined)
            return `{${least},${Number(least) + longest}}`;
        return part === '*' ? `{0,${longest}}` : part === '+' ? `{1,${longest}}` : part;
    });
}

;// CONCATENATED MODULE: ./build/src/policy/detectors.js

/**
 * The regular expression of a detector, with an upper limit to every repetition. Where there is only a prefix, what
 * tokens are commonly made of follows it.
 */
function detectorSource(detector) {
    if (detector.regex !== undefined)
        return withLimits(detector.regex);
    return `${(detector.prefix ?? '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}[A-Za-z0-9_-]{12,200}`;
}
/** How far from a key, on its line, a keyword may stand, in UTF-16 code units. */
const nearby = 100;
/** What of `text` the detector takes for a key: the plain meaning of its settings, against which examples are held. */
function detectedIn(detector, text) {
    const keywords = detector.keywords ?? (detector.prefix === undefined ? [] : [detector.prefix]);
    const near = ({ index, 0: match }) => {
        const ahead = text
            .slice(Math.max(0, index - nearby), index)
            .split(/[\r\n]/)
            .at(-1) ?? '';
        const behind = text.slice(index + match.length, index + match.length + nearby).split(/[\r\n]/)[0] ?? '';
        const around = (ahead + match + behind).toLowerCase();
        return keywords.some((keyword) => around.includes(keyword.toLowerCase()));
    };
    const allow = (detector.allow ?? []).map((source) => new RegExp(withLimits(source)));
    return [...text.matchAll(new RegExp(detectorSource(detector), 'g'))]
        .filter(near)
        .map((match) => match.groups?.['secret'] ?? match[0])
        .filter((secret) => secret !== '' && bitsPerCharacter(secret) >= (detector.entropy ?? 0))
        .filter((secret) => !allow.some((pattern) => pattern.test(secret)));
}
/** What is wrong with the detectors of a policy beyond their shape. */
function detectorProblems(detectors, unsafe) {
    return detectors.flatMap((detector, i) => {
        const path = ['detectors', i];
        const earlier = detectors.findIndex(({ id }) => id === detector.id);
        if (earlier < i)
            return [{ path: [...path, 'id'], message: `The detector '${detector.id}' stands twice; rename one` }];
        if (detector.regex === undefined && detector.prefix === undefined) {
            return [{ path, message: `The detector '${detector.id}' has neither a regex nor a prefix` }];
        }
        if (detector.keywords === undefined && detector.prefix === undefined) {
            return [
                {
                    path,
                    message: `The detector '${detector.id}' needs keywords or a prefix, so that only text near them is tried`,
                },
            ];
        }
        const patterns = patternProblems(detector, path, unsafe);
        return patterns.length > 0 ? patterns : exampleProblems(detector, path);
    });
}
function patternProblems(detector, path, unsafe) {
    const sources = (detector.allow ?? []).map((source, i) => [[...path, 'allow', i], source]);
    if (detector.regex !== undefined)
        sources.unshift([[...path, 'regex'], detector.regex]);
    return sources.flatMap(([at, source]) => {
        try {
            new RegExp(source);
        }
        catch (error) {
            const why = error instanceof Error ? error.message.slice(error.message.lastIndexOf(':') + 1).trim() : 'unknown';
            return [{ path: at, message: `The regular expression is not valid: ${why}` }];
        }
        if (new RegExp(source).test(''))
            return [{ path: at, message: 'The regular expression matches the empty text' }];
        const reason = unsafe(withLimits(source), '');
        return reason === undefined
            ? []
            : [{ path: at, message: `The regular expression could take too long (${reason})` }];
    });
}
function exampleProblems(detector, path) {
    const { match = [], miss = [] } = detector.examples ?? {};
    const problem = (list, i, message) => ({
        path: [...path, 'examples', list, i],
        message: `The detector '${detector.id}' ${message}`,
    });
    return [
        ...match.flatMap((text, i) => detectedIn(detector, text).length > 0 ? [] : [problem('match', i, 'does not find this example')]),
        ...miss.flatMap((text, i) => detectedIn(detector, text).length > 0 ? [problem('miss', i, 'finds this example, which it must not')] : []),
    ];
}
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const c of text)
        counts.set(c, (counts.get(c) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   meaningProblems: () => (/* binding */ meaningProblems)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);
/* harmony import */ var _detectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3234);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7428);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(801);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9570);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3532);






/** What a schema cannot say: globs, dates, rule ids, addresses, regular expressions. */
function meaningProblems(file, { rules, unsafeReason }) {
    const ids = [...rules, ...(file.detectors ?? []).map(({ id }) => `key-${id}`)];
    const ruleProblem = (id, path, atKey) => ids.some((known) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .namesRule */ .pM)(id, known))
        ? []
        : [
            {
                path,
                atKey,
                message: `Unknown rule '${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(id)}'${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(id, ids) || '; `ccr-guard explain --all` lists them'}`,
            },
        ];
    return [
        ...Object.keys(file.rules ?? {}).flatMap((id) => ruleProblem(id, ['rules', id], true)),
        ...(file.ignores?.forbidden ?? []).flatMap((id, i) => ruleProblem(id, ['ignores', 'forbidden', i], false)),
        ...(file.allow ?? []).flatMap(({ rule, path, expires }, i) => [
            ...(rule === undefined ? [] : ruleProblem(rule, ['allow', i, 'rule'], false)),
            ...(path === undefined ? [] : pathProblems([path], () => ['allow', i, 'path'])),
            ...(expires === undefined || isDate(expires)
                ? []
                : [{ path: ['allow', i, 'expires'], message: `There is no day ${expires}` }]),
        ]),
        ...pathProblems(file.include, (i) => ['include', i]),
        ...pathProblems(file.exclude, (i) => ['exclude', i]),
        ...globProblems(file.models?.allowed, (i) => ['models', 'allowed', i]),
        ...(file.providers?.endpoints ?? []).flatMap((url, i) => endpointProblems(url, ['providers', 'endpoints', i])),
        ...(file.providers?.banned ?? []).flatMap((entry, i) => (typeof entry === 'string' ? [] : (entry.hosts ?? [])).flatMap((host, j) => hostProblems(host, ['providers', 'banned', i, 'hosts', j]))),
        ...(0,_detectors_js__WEBPACK_IMPORTED_MODULE_4__/* .detectorProblems */ .RB)(file.detectors ?? [], unsafeReason),
    ];
}
function globProblems(globs = [], at) {
    return globs.flatMap((glob, i) => {
        const problem = (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globProblem */ .AI)(glob);
        return problem === undefined ? [] : [{ path: at(i), message: `The glob ${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(glob)} ${problem}` }];
    });
}
/** Globs over paths from the root: one that leads out of it would never match. */
function pathProblems(globs = [], at) {
    const outside = globs.flatMap((glob, i) => glob.split('/').includes('..')
        ? [{ path: at(i), message: `The glob ${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(glob)} has a '..': write the path from the root` }]
        : []);
    return [...globProblems(globs, at), ...outside];
}
/** Whether a text is a day of the calendar: `2027-02-30` is none. */
function isDate(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function endpointProblems(text, path) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const name = (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .p)(path);
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') {
        return [
            { path, message: `${name} must be an origin such as https://api.anthropic.com, found ${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(text)}` },
        ];
    }
    if (text.replace(/\/$/, '').toLowerCase() === url.origin)
        return [];
    return [{ path, message: `${name} must be an origin, without a path, a default port or a user name: ${url.origin}` }];
}
function hostProblems(host, path) {
    if (/^[a-z0-9*-]+(?:\.[a-z0-9*-]+)+$/i.test(host))
        return [];
    const inner = URL.canParse(host) ? new URL(host).hostname : '';
    return [
        {
            path,
            message: `${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .p)(path)} must be a host name such as openrouter.ai, found ${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(host)}${inner && `; did you mean '${inner}'?`}`,
        },
    ];
}


/***/ }),

/***/ 3532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue),
/* harmony export */   p: () => (/* binding */ shownPath),
/* harmony export */   shapeProblems: () => (/* binding */ shapeProblems)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(706);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9570);


/** The keys that each part of a policy takes, for suggestions; `[]` stands for an index, `{}` for any key. */
const keysOf = {
    '': [
        'extends',
        'providers',
        'models',
        'hosts',
        'rules',
        'include',
        'exclude',
        'allow',
        'ignores',
        'detectors',
        'fail-on',
    ],
    providers: ['allowed', 'banned', 'endpoints'],
    'providers.banned[]': ['name', 'hosts'],
    models: ['allowed'],
    ignores: ['allowed', 'added-by-change', 'forbidden', 'migrate'],
    'rules.{}': ['severity', 'locked'],
    'allow[]': ['rule', 'path', 'fingerprint', 'reason', 'expires'],
    'detectors[]': ['id', 'title', 'severity', 'keywords', 'prefix', 'regex', 'entropy', 'allow', 'examples'],
    'detectors[].examples': ['match', 'miss'],
};
const severities = ['error', 'warning', 'notice', 'off'];
/** Checks the shape of a policy against schemas/policy.json. Each thing that is wrong is told once. */
async function shapeProblems(data) {
    const { default: validate } = await __webpack_require__.e(/* import() */ 384).then(__webpack_require__.t.bind(__webpack_require__, 384, 19));
    if (validate(data))
        return [];
    const problems = new Map();
    // What is missing says more about a map than that it could have been a text.
    const violations = [...(validate.errors ?? [])].sort((a, b) => Number(b.keyword === 'required') - Number(a.keyword === 'required'));
    for (const violation of violations) {
        const problem = problemOf(violation, data);
        const key = problem.path.join('\0') + (problem.atKey === true ? '\0' : '');
        if (!problems.has(key))
            problems.set(key, problem);
    }
    const all = [...problems.values()];
    // An alternative that does not apply also complains about the whole: what is wrong inside says more.
    return all.filter(({ path, atKey }) => atKey === true || !all.some((other) => isInside(other.path, path)));
}
function isInside(inner, outer) {
    return inner.length > outer.length && outer.every((part, i) => inner[i] === part);
}
function problemOf({ instancePath, keyword, params }, data) {
    const path = pathOf(instancePath, data);
    const name = path.length === 0 ? 'The policy' : shownPath(path);
    switch (keyword) {
        case 'additionalProperties': {
            const key = String(params['additionalProperty']);
            const known = keysOf[patternOf(path)] ?? [];
            const hint = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__.didYouMean)(key, known) || `; the keys here are ${known.join(', ')}`;
            return { path: [...path, key], atKey: true, message: `Unknown key '${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(key)}'${hint}` };
        }
        case 'required':
            return { path, message: requiredMessage(path, name, String(params['missingProperty'])) };
        case 'enum': {
            const allowed = params['allowedValues'] ?? [];
            return { path, message: enumMessage(name, valueAt(data, path), allowed) };
        }
        case 'pattern':
            return { path, message: patternMessage(path, name) };
        case 'minLength':
            return { path, message: `${name} must have at least ${plural(Number(params['limit']), 'character')}` };
        case 'minItems':
            return { path, message: `${name} must have at least ${plural(Number(params['limit']), 'entry', 'entries')}` };
        case 'minimum':
        case 'maximum':
            return { path, message: `${name} must be from 0 to 8 bits per character` };
        default:
            return { path, message: typeMessage(path, name, data) };
    }
}
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function requiredMessage(path, name, missing) {
    if (missing === 'reason')
        return `${name} has no reason: say why the finding is accepted`;
    if (patternOf(path) === 'allow[]')
        return `${name} would accept every finding: give it a rule, a path or a fingerprint`;
    return `${name} has no '${missing}'`;
}
function enumMessage(name, value, allowed) {
    const hint = typeof value === 'string' ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__.didYouMean)(value, allowed) : '';
    return `${name} must be one of ${allowed.join(', ')}, found ${shownValue(value)}${hint}`;
}
function patternMessage(path, name) {
    switch (path.at(-1)) {
        case 'expires':
            return `${name} must be a date such as 2027-01-31`;
        case 'fingerprint':
            return `${name} must be the 32 hexadecimal digits that a report shows`;
        case 'id':
            return `${name} must be lower-case letters, digits and single hyphens, such as acme-token`;
        default:
            return `${name} must not be blank`;
    }
}
const kinds = {
    '': 'a map of settings',
    extends: 'a text or a list of texts',
    'extends[]': 'a text',
    providers: 'a map of settings',
    'providers.banned[]': 'a name, or a map with name and hosts',
    models: 'a map of settings',
    rules: 'a map of rule ids to severities',
    ignores: 'a map of settings',
    'ignores.allowed': 'true or false',
    'ignores.added-by-change': 'true or false',
    'rules.{}': `one of ${severities.join(', ')}`,
    'rules.{}.locked': 'true or false',
    'allow[]': 'a map of conditions',
    'detectors[]': 'a map of settings',
    'detectors[].entropy': 'a number',
    'detectors[].examples': 'a map of settings',
};
const lists = /^(?:providers\.(?:allowed|banned|endpoints)|models\.allowed|hosts|include|exclude|allow|ignores\.(?:forbidden|migrate)|detectors|detectors\[\]\.(?:keywords|allow|examples\.(?:match|miss))|providers\.banned\[\]\.hosts)$/;
function typeMessage(path, name, data) {
    const pattern = patternOf(path);
    const value = valueAt(data, path);
    const hint = pattern.startsWith('rules.') && typeof value === 'string' ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__.didYouMean)(value, severities) : '';
    const kind = kinds[pattern] ?? (lists.test(pattern) ? 'a list' : 'a text');
    return `${name} must be ${kind}, found ${shownValue(value)}${hint}`;
}
/** `/allow/0/rule` as keys, with indexes as numbers where the data has a list. */
function pathOf(pointer, data) {
    const path = [];
    for (const part of pointer.split('/').slice(1)) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        path.push(Array.isArray(valueAt(data, path)) ? Number(key) : key);
    }
    return path;
}
function valueAt(data, path) {
    let value = data;
    for (const part of path)
        value = value?.[part];
    return value;
}
/** `allow[0].rule`, as messages name a place. */
function shownPath(path) {
    return path
        .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(part)}`))
        .join('');
}
function patternOf(path) {
    return shownPath(path.map((part, i) => (i === 1 && path[0] === 'rules' ? '{}' : part))).replace(/\[\d+\]/g, '[]');
}
/** A value as a message shows it: texts in quotes and cut short, anything larger by its kind. */
function shownValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutKeys */ .Pe)(String(value)));
    const cut = text.length > 40 ? `${text.slice(0, 40)}\u2026` : text;
    return typeof value === 'string' ? `'${cut}'` : cut;
}


/***/ })

};
;
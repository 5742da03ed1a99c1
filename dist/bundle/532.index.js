"use strict";
exports.id = 532;
exports.ids = [532];
exports.modules = {

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
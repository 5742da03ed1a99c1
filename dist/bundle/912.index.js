"use strict";
exports.id = 912;
exports.ids = [912];
exports.modules = {

/***/ 4912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allRules: () => (/* binding */ allRules),
/* harmony export */   rulesUnder: () => (/* binding */ rulesUnder)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9656);
/* harmony import */ var _keys_detectors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4488);
/* harmony import */ var _keys_provider_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2242);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3440);




/** Every built-in rule, by id: those of router configs, of suppressions, and one for each kind of key. */
function allRules() {
    const told = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleInfos */ .UX.map(({ id, title, severity, help, fix }) => ({ id, title, severity, help, fix }));
    return [...told, ...keyRules()].sort((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.id, b.id));
}
/** Every built-in rule, and one for each detector that the policy defines. */
function rulesUnder({ detectors: own }) {
    const builtIn = allRules();
    const known = new Set(builtIn.map(({ id }) => id));
    const more = own.flatMap(({ id, title = `${id} key`, severity = 'error' }) => {
        const rule = `key-${id}`;
        return known.has(rule) ? [] : [keyRule(rule, [{ id: rule, title, severity }])];
    });
    return [...builtIn, ...more].sort((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.id, b.id));
}
/** One rule for all the detectors that report under it, and for each provider whose keys are known by their place. */
function keyRules() {
    const kinds = new Map();
    const add = (kind) => void kinds.set(kind.id, [...(kinds.get(kind.id) ?? []), kind]);
    for (const { rule, title, severity = 'error' } of (0,_keys_detectors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .detectors */ .m)())
        add({ id: rule, title, severity });
    for (const { id, title } of _keys_provider_list_js__WEBPACK_IMPORTED_MODULE_1__/* .providers */ .r)
        add({ id: `key-${id}`, title: `${title} API key`, severity: 'error' });
    return [...kinds].map(([id, group]) => keyRule(id, group));
}
function keyRule(id, kinds) {
    const titles = [...new Set(kinds.map(({ title }) => title))];
    return {
        id,
        title: id === 'key-generic' ? 'A value that looks like a secret' : `Leaked key: ${titles[0]}`,
        severity: _finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? 'error',
        help: `Found as: ${titles.join('; ')}.
Whoever can read the repository, or ever could, can use it: it stays in the history after it was removed from the file.`,
        fix: 'Revoke the key where it was issued, remove it from the file and its history, and read it from an environment variable.',
    };
}


/***/ })

};
;
"use strict";
exports.id = 242;
exports.ids = [242];
exports.modules = {

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Wrong usage, a bad policy, or an input that cannot be read: one clear sentence, exit code 2, never a stack trace. */
class UserError extends Error {
    name = 'UserError';
}
/** The text of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/**
 * Where a fault of ours happened, without its message: that of a parser, say, may repeat a part of the text that it
 * was given, and with it a secret.
 */
function faultOf(error) {
    if (!(error instanceof Error))
        return typeof error;
    const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
    return `${error.name}${frame === undefined ? '' : ` ${frame.trim()}`}`;
}


/***/ }),

/***/ 6041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1122);

const check = async (options) => (await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)(options)).report;


/***/ }),

/***/ 6004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** As package.json has it. */
const version = package_namespaceObject.rE;


/***/ })

};
;
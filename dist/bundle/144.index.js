"use strict";
exports.id = 144;
exports.ids = [144];
exports.modules = {

/***/ 7406:
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

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9892);
/* harmony import */ var _parallel_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5165);
/* harmony import */ var _parallel_claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9064);
/* harmony import */ var _parallel_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4668);





/** The life of a worker: it looks at files or contents until none are left, and tells what it saw in them. */
async function serve() {
    const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const inspector = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .createInspector */ .Y)(task.policy);
    if ('claims' in task)
        await serveFiles(task.claims, inspector);
    else
        serveParts(task.place, inspector);
}
async function serveFiles(claims, inspector) {
    for (let range = (0,_parallel_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(claims); range; range = (0,_parallel_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(claims)) {
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(await (0,_parallel_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectBatch */ .R)(claims, range, inspector));
    }
}
function serveParts(place, inspector) {
    const reader = (0,_parallel_part_js__WEBPACK_IMPORTED_MODULE_3__/* .partReader */ .R)(place, inspector, (batch) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(batch));
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', async (part) => {
        if (part)
            await reader.give(part);
        else
            await reader.end().finally(() => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.close());
    });
}


/***/ })

};
;
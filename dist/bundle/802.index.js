export const id = 802;
export const ids = [802];
export const modules = {

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _parallel_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6260);
/* harmony import */ var _parallel_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4431);




/** The life of a worker: it claims files until none are left, and tells what it saw in them. */
async function serve() {
    const { claims, policy } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const inspector = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .createInspector */ .Y)(policy);
    for (let range = (0,_parallel_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7)(claims); range; range = (0,_parallel_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7)(claims)) {
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(await (0,_parallel_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectBatch */ .R)(claims, range, inspector));
    }
}


/***/ })

};

"use strict";
exports.id = 570;
exports.ids = [570];
exports.modules = {

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean)
/* harmony export */ });
/** `; did you mean 'X'?` for the candidate that is one or two slips away, else nothing. */
function didYouMean(word, candidates) {
    const limit = word.length < 5 ? 1 : word.length < 10 ? 2 : 3;
    let best;
    let least = limit + 1;
    for (const candidate of candidates) {
        const slips = distance(word.toLowerCase(), candidate.toLowerCase());
        if (slips < least) {
            best = candidate;
            least = slips;
        }
    }
    return best === undefined ? '' : `; did you mean '${best}'?`;
}
/** Least number of letters to add, drop, change or swap with their neighbour. */
function distance(a, b) {
    if (Math.abs(a.length - b.length) > 3)
        return Number.POSITIVE_INFINITY;
    let older = [];
    let old = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, (older[j - 2] ?? 0) + 1);
            row.push(least);
        }
        older = old;
        old = row;
    }
    return old[b.length] ?? 0;
}


/***/ })

};
;
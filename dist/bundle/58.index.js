"use strict";
exports.id = 58;
exports.ids = [58];
exports.modules = {

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2895);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);


/** Far more than any policy or baseline needs in YAML. */
const mostCharacters = 1_000_000;
/**
 * Reads YAML 1.2 or JSON. Throws a UserError with file, line and column for what is not well formed, for a key that
 * stands twice, and for aliases, with which a few lines could grow to gigabytes.
 */
async function parseYaml(source, name) {
    const text = source.replace(/^\ufeff/, '');
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placer */ .G1)(text);
    const where = (offset) => {
        const { line, column } = place({ start: offset, end: offset });
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name)}:${line}:${column}`;
    };
    const fail = (offset, message) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where(offset)}: ${message}.`);
    };
    if (text.length > mostCharacters)
        fail(0, 'The file is larger than a million characters');
    if (name.toLowerCase().endsWith('.json'))
        await checkJson(text, name);
    const yaml = await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.t.bind(__webpack_require__, 3645, 19));
    let document;
    try {
        document = yaml.parseDocument(text, { prettyErrors: false, stringKeys: false });
        yaml.visit(document, {
            Alias: (_, alias) => fail(alias.range?.[0] ?? 0, 'Aliases are not supported; write the value out'),
        });
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            throw error;
        fail(0, 'The file is nested too deeply to be read');
    }
    const bad = document?.errors[0] ?? document?.warnings[0];
    if (bad?.code === 'MULTIPLE_DOCS')
        fail(bad.pos[0], 'The file holds several YAML documents; keep one of them');
    if (bad !== undefined)
        fail(bad.pos[0], `The file is not well formed: ${sentence(bad.message)}`);
    const root = document?.contents ?? null;
    const offset = (path, atKey) => {
        let node = root;
        let found = node?.range?.[0] ?? 0;
        for (const [i, part] of path.entries()) {
            let next = null;
            if (yaml.isMap(node)) {
                const pair = node.items.find((item) => String(item.key) === String(part));
                const key = pair?.key;
                if (yaml.isNode(key))
                    found = key.range?.[0] ?? found;
                if (atKey && i === path.length - 1)
                    break;
                next = pair?.value;
            }
            else if (yaml.isSeq(node))
                next = node.items[Number(part)];
            if (!yaml.isNode(next))
                break;
            node = next;
            found = node.range?.[0] ?? found;
        }
        return found;
    };
    return {
        data: document?.toJS() ?? null,
        place: (path, atKey = false) => {
            const start = offset(path, atKey);
            return place({ start, end: start });
        },
    };
}
/** YAML takes more than JSON does: in a `.json` file that would hide a mistake from every other reader. */
async function checkJson(text, name) {
    const { parse } = await __webpack_require__.e(/* import() */ 136).then(__webpack_require__.bind(__webpack_require__, 4136));
    try {
        parse(text, { mode: 'json' });
    }
    catch (error) {
        const { line = 1, column = 1 } = error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name)}:${line}:${column}: The file is not valid JSON.`);
    }
}
function sentence(message) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '');
}


/***/ })

};
;
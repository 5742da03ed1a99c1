"use strict";
exports.id = 964;
exports.ids = [964];
exports.modules = {

/***/ 7964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectMembers: () => (/* binding */ inspectMembers)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: ./build/src/builtins.js
var builtins = __webpack_require__(7805);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/inspect/budget.js
var inspect_budget = __webpack_require__(5809);
// EXTERNAL MODULE: ./build/src/inspect/kind.js
var kind = __webpack_require__(4642);
;// CONCATENATED MODULE: ./build/src/inspect/tar.js
const block = 512;
const empty = Buffer.alloc(block);
/** Reads a tar (ustar, GNU, pax) of any size as it comes, and opens each of its files. */
function createUntar(open) {
    let pending = Buffer.alloc(0);
    /** Bytes of the current entry, and of the filling behind it, that are still to come. */
    let left = 0;
    let filling = 0;
    let member;
    let longName = '';
    /** Collects an entry that names the next one. */
    let naming;
    const finish = () => {
        member?.end();
        member = undefined;
        if (naming)
            longName = nameIn(naming.kind, Buffer.concat(naming.parts));
        naming = undefined;
    };
    const begin = (header) => {
        const size = sizeOf(header);
        const kind = header.toString('latin1', 156, 157);
        left = size;
        filling = (block - (size % block)) % block;
        if (kind === 'L' || kind === 'x')
            naming = { kind, parts: [] };
        else {
            if (kind === '0' || kind === '\0' || kind === '7')
                member = open(longName || nameOf(header));
            longName = '';
        }
        if (left === 0)
            finish();
    };
    const take = (bytes) => {
        const part = bytes.subarray(0, left);
        if (naming)
            naming.parts.push(Buffer.from(part));
        else
            member?.write(part);
        left -= part.length;
        if (left === 0)
            finish();
        return bytes.subarray(part.length);
    };
    return {
        push(chunk, final) {
            let bytes = pending.length > 0 ? Buffer.concat([pending, chunk]) : Buffer.from(chunk);
            while (bytes.length > 0) {
                if (left > 0)
                    bytes = take(bytes);
                else if (filling > 0) {
                    const skipped = Math.min(filling, bytes.length);
                    filling -= skipped;
                    bytes = bytes.subarray(skipped);
                }
                else if (bytes.length < block)
                    break;
                else {
                    const header = bytes.subarray(0, block);
                    if (!header.equals(empty))
                        begin(header);
                    bytes = bytes.subarray(block);
                }
            }
            pending = Buffer.from(bytes);
            if (final && left > 0)
                throw new Error('it ends too early');
        },
    };
}
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}
function nameOf(header) {
    const prefix = textOf(header.subarray(345, 500));
    const name = textOf(header.subarray(0, 100));
    return prefix ? `${prefix}/${name}` : name;
}
/** Octal digits, or a number in base 256 for files of 8 GB and more. */
function sizeOf(header) {
    if (((header[124] ?? 0) & 0x80) !== 0)
        return header.readUIntBE(130, 6);
    const size = Number.parseInt(textOf(header.subarray(124, 136)).trim() || '0', 8);
    if (Number.isNaN(size))
        throw new Error('it has a damaged header');
    return size;
}
/** The name that a GNU `L` or a pax `x` entry gives to the next one. */
function nameIn(kind, bytes) {
    return kind === 'L'
        ? textOf(bytes)
        : (/(?:^|\n)\d{1,8} path=([^\n]{1,4096})\n/.exec(bytes.toString('utf8'))?.[1] ?? '');
}

;// CONCATENATED MODULE: ./build/src/inspect/archive.js






/** Compressed bytes that are unpacked at once: a thousand times as many can come out. */
const step = 16_384;
/** What unpacks to no more than this is unpacked as a whole, by Node's own zlib, which is several times as fast. */
const atOnce = 8 * 1024 * 1024;
/**
 * Unpacks an archive, one member after the other. Returns what could not be unpacked and why; an empty name stands for
 * the archive as a whole.
 */
function unpack(kind, bytes, name, budget, open) {
    const problems = [];
    const counted = (member) => {
        budget.member();
        const { write, end } = open(member);
        return {
            write(chunk) {
                budget.bytes(chunk.length);
                write(chunk);
            },
            end,
        };
    };
    try {
        // Nothing is unpacked of an archive in an archive that has used up what it may.
        budget.bytes(0);
        if (kind === 'zip')
            unzip(bytes, counted, (member, reason) => problems.push({ name: member, reason }));
        else if (kind === 'tar')
            pushAll(createUntar(counted), bytes);
        else
            gunzip(bytes, name, budget, counted);
    }
    catch (error) {
        const reason = error instanceof inspect_budget/* OverLimit */._F ? error.message : `cannot be unpacked: ${(0,errors/* messageOf */.bD)(error)}`;
        problems.push({ name: '', reason });
    }
    return problems;
}
function pushAll(target, bytes) {
    let at = 0;
    do {
        target.push(bytes.subarray(at, at + step), at + step >= bytes.length);
        at += step;
    } while (at < bytes.length);
}
function unzip(bytes, open, fail) {
    let over;
    let unfinished;
    const reader = new esm/* Unzip */.HJ((file) => {
        if (file.name.endsWith('/') || over)
            return;
        const member = open(file.name);
        unfinished = file.name;
        file.ondata = (error, chunk, final) => {
            if (over)
                return;
            if (error) {
                fail(file.name, `cannot be unpacked, it may be encrypted or damaged: ${error.message}`);
                member.end();
                unfinished = undefined;
                return;
            }
            try {
                member.write(chunk);
            }
            catch (limit) {
                if (!(limit instanceof inspect_budget/* OverLimit */._F))
                    throw limit;
                over = limit;
            }
            if (!final && !over)
                return;
            member.end();
            unfinished = undefined;
        };
        file.start();
    });
    reader.register(esm/* UnzipInflate */.mM);
    for (let at = 0; at < bytes.length && !over; at += step) {
        reader.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
    if (over)
        throw over;
    if (unfinished !== undefined)
        fail(unfinished, 'cannot be unpacked: it ends too early');
}
/** One file, or a tar of many. */
function gunzip(bytes, name, budget, open) {
    let target;
    let complete = false;
    const push = (chunk, final) => {
        complete = final;
        target ??= (0,kind/* isTar */.YZ)(chunk) ? createUntar(open) : single(open(name.replace(/\.(?:gz|tgz|gzip)$/i, '')));
        const left = budget.left();
        target.push(chunk, final);
        // What no member has counts as well: a tar may go on for gigabytes without one.
        budget.bytes(Math.max(0, chunk.length - (left - budget.left())));
    };
    const whole = gunzipped(bytes, budget);
    if (whole)
        pushAll({ push }, whole);
    else
        pushAll(new esm/* Gunzip */.as(push), bytes);
    if (!complete)
        throw new Error('it ends too early');
}
/** Undefined where it is too large, or no plain gzip. */
function gunzipped(bytes, budget) {
    try {
        return (0,builtins/* zlib */.w5)().gunzipSync(bytes, { maxOutputLength: Math.min(atOnce, Math.max(1, budget.left())) });
    }
    catch {
        return undefined;
    }
}
function single(member) {
    return {
        push(chunk, final) {
            member.write(chunk);
            if (final)
                member.end();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/inspect/members.js



/** Looks at each member of an archive, called `a.zip!/member`. The next file may only begin when the promise is settled. */
async function inspectMembers(inspecting, kind, bytes, path, budget) {
    const results = [];
    const problems = unpack(kind, bytes, (0,posix_.basename)(path), budget, (name) => {
        const sink = inspecting.begin(memberPath(path, name));
        return { write: (chunk) => feed(sink, chunk), end: () => results.push(inspecting.end()) };
    });
    const inspected = await Promise.all(results);
    const skipped = problems.map(({ name, reason }) => ({ path: name ? memberPath(path, name) : path, reason }));
    return [...inspected, { findings: [], ignores: [], configs: 0, bytes: 0, skipped }];
}
function memberPath(path, name) {
    return `${path}!/${(0,src_text/* printable */.g$)(name.replaceAll('\\', '/'))}`;
}
function feed(sink, bytes) {
    for (let at = 0; at < bytes.length;) {
        const space = sink.space();
        const part = bytes.subarray(at, at + space.length);
        space.set(part);
        sink.wrote(part.length);
        at += part.length;
    }
}


/***/ })

};
;
"use strict";
exports.id = 988;
exports.ids = [988];
exports.modules = {

/***/ 5149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   t: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var _builtins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7805);

/** Set apart from the hashes of other tools, so that a table made for one of them is of no use here. */
const salt = 'ccr-guard fingerprint 1';
/** About eight milliseconds and four megabytes for each guess. */
const cost = { N: 4096, r: 8, p: 1 };
const slow = new Map();
/**
 * Names a finding by what it is and not by where it stands: 32 hexadecimal digits that survive moves, reformatting
 * and rebases. Two subjects of a rule never share one.
 *
 * @param subject what makes two findings of the rule the same; for a key, the secret itself
 * @param guessable whether the subject could be found by trying: its hash is then made slow to compute
 */
function fingerprint(rule, subject, guessable) {
    if (!guessable)
        return (0,_builtins_js__WEBPACK_IMPORTED_MODULE_0__/* .crypto */ .Et)()
            .createHash('sha256')
            .update(bytes(`${salt}\0${rule}\0${subject}`))
            .digest('hex')
            .slice(0, 32);
    const key = nameOf({ rule, subject });
    const known = slow.get(key);
    if (known !== undefined)
        return known;
    const made = (0,_builtins_js__WEBPACK_IMPORTED_MODULE_0__/* .crypto */ .Et)().scryptSync(bytes(subject), `${salt}\0${rule}`, 16, cost).toString('hex');
    slow.set(key, made);
    return made;
}
/** UTF-16, since UTF-8 would make all unpaired surrogates the same. */
function bytes(text) {
    return Buffer.from(text, 'utf16le');
}
/** Guessable subjects of one text that have slow hashes of their own: a quarter of a second together. */
const mostSlow = 32;
/**
 * The fingerprints of what was found in one text. Where more of it can be guessed than slow hashes can be made of, one
 * slow hash of all that is keys a fast one of each: who tries to guess one must know all others, and still takes as long
 * for each guess. These fingerprints change with any of the guessable subjects, so that they never cover a new one.
 */
function fingerprintsOf(all) {
    const guessable = new Set(all.filter(({ guessable }) => guessable).map(nameOf));
    if (guessable.size <= mostSlow)
        return ({ rule, subject, guessable }) => fingerprint(rule, subject, guessable);
    const listed = JSON.stringify([...guessable].sort());
    const key = (0,_builtins_js__WEBPACK_IMPORTED_MODULE_0__/* .crypto */ .Et)().scryptSync(bytes(listed), `${salt}\0all`, 32, cost);
    return (one) => one.guessable
        ? (0,_builtins_js__WEBPACK_IMPORTED_MODULE_0__/* .crypto */ .Et)()
            .createHmac('sha256', key)
            .update(bytes(nameOf(one)))
            .digest('hex')
            .slice(0, 32)
        : fingerprint(one.rule, one.subject, false);
}
function nameOf({ rule, subject }) {
    return `${rule}\0${subject}`;
}


/***/ }),

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

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   hm: () => (/* binding */ feed)
/* harmony export */ });
/** The bytes of one blob cannot be had; the message completes "<path> ...": `is a folder`. */
class Unreadable extends Error {
    name = 'Unreadable';
}
/** Hands bytes that are already in memory to a sink. */
function feed(bytes, sink) {
    for (let at = 0; at < bytes.length;) {
        const space = sink.space();
        const piece = bytes.subarray(at, at + space.length);
        space.set(piece);
        sink.wrote(piece.length);
        at += piece.length;
    }
}
/** Reads a small blob into memory. */
async function collect(read) {
    const pieces = [];
    let space = Buffer.alloc(0);
    await read({
        space: () => {
            space = Buffer.alloc(65_536);
            return space;
        },
        wrote: (count) => void pieces.push(space.subarray(0, count)),
    });
    return Buffer.concat(pieces);
}


/***/ }),

/***/ 6100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readFile),
/* harmony export */   p: () => (/* binding */ NotAFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1097);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4015);



// O_NONBLOCK: opening a named pipe must not wait for its writer. Windows has neither flag.
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * Reads a regular file into a sink: three system calls for a file that fits the sink's space.
 * @throws NotAFile when there is no regular file of that name, Unreadable when its content cannot be had.
 */
function readFile(path, sink) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        throw unreadable(error);
    }
    try {
        drain(fd, sink);
    }
    catch (error) {
        throw error instanceof NotAFile || error instanceof _blob_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO ? error : unreadable(error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** There is no regular file of that name on the disk: it is missing, a folder, a link, a pipe or a device. */
class NotAFile extends _blob_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO {
}
function drain(fd, sink) {
    for (let total = 0;;) {
        const space = sink.space();
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, space);
        // Only a pipe or device reads as empty or without end; a regular file that does is rare enough to ask.
        if (total === 0 && (count === 0 || count === space.length) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile())
            throw new NotAFile('is not a regular file');
        const reason = total === 0 && (0,_lfs_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBePointer */ .Yv)(space, count) ? (0,_lfs_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsPointer */ .FW)(space.subarray(0, count)) : undefined;
        if (reason)
            throw new _blob_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(reason);
        if (count > 0)
            sink.wrote(count);
        total += count;
        if (count < space.length)
            return;
    }
}
const notAFile = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist',
    EISDIR: 'is a folder',
    ELOOP: 'is a symbolic link, which is not followed',
    EMLINK: 'is a symbolic link, which is not followed',
    ENXIO: 'is not a regular file',
    EAGAIN: 'is not a regular file',
};
const reasons = {
    EACCES: 'may not be read by this user',
    EPERM: 'may not be read by this user',
};
/** Puts a system error into words that never repeat the path, which may hold anything. */
function unreadable(error) {
    const code = typeof error === 'object' && error && 'code' in error ? String(error.code) : 'unknown error';
    const missing = notAFile[code];
    return missing ? new NotAFile(missing) : new _blob_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(reasons[code] ?? `could not be read (${code})`);
}


/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ lfsPointer),
/* harmony export */   Yv: () => (/* binding */ mayBePointer),
/* harmony export */   h2: () => (/* binding */ pointerLimit)
/* harmony export */ });
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-\S{1,64} sha256:[0-9a-f]{64}\n){0,10}oid sha256:[0-9a-f]{64}\nsize \d{1,20}\n$/;
/** The greatest size of a pointer, in bytes, by the Git LFS specification. */
const pointerLimit = 1024;
/** Whether so many bytes are worth to be looked at for that: hardly any are. */
function mayBePointer(content, length = content.length) {
    return length < pointerLimit && content[0] === 0x76;
}
/** The reason why a blob that is a Git LFS pointer, and nothing else, was not looked at; undefined for any other blob. */
function lfsPointer(content) {
    if (!mayBePointer(content))
        return undefined;
    const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
    return pointer.test(text) ? 'is a Git LFS pointer: its content is not in git' : undefined;
}


/***/ }),

/***/ 4888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   K5: () => (/* binding */ splitNul),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   jS: () => (/* binding */ fullPath),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(706);




const multibyte = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;
/** The raw name that begins at `start` and ends at a NUL. */
function nameAt(names, start) {
    let end = start;
    while (end < names.length && names[end] !== 0)
        end++;
    return Buffer.from(names.buffer, names.byteOffset + start, end - start);
}
/** A raw name that is shown as it is, since it is of printable ASCII alone; undefined for all others. */
function plainName(raw) {
    for (let at = 0; at < raw.length; at++) {
        const byte = raw[at] ?? 0;
        if (byte < 0x20 || byte > 0x7e)
            return undefined;
    }
    return raw.toString('latin1');
}
/** A file's raw name as reports show it: bytes that are not UTF-8 as `\xff`, control characters as `\u000a`. */
function shownPath(raw) {
    const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
    const plain = plainName(bytes);
    if (plain !== undefined)
        return plain;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(bytes.toString('utf8'));
    const text = bytes.toString('latin1').replace(multibyte, (sequence) => {
        const part = Buffer.from(sequence, 'latin1');
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part) ? part.toString('utf8') : [...part].map((byte) => `\\x${byte.toString(16)}`).join('');
    });
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text);
}
/** The raw name of a file below a root as the operating system takes it. */
function fullPath(root, raw) {
    return Buffer.concat([Buffer.from(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep), raw]);
}
/** A path that the user gave, relative to `root` and with `/`; `''` is the root itself, and what begins with `../` lies outside. */
function below(root, cwd, given) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, given);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, full);
    // git names its top folder without links in it: /private/tmp, where a user may say /tmp.
    return slashes(isOutside(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, realFolder(full)) : path);
}
/** Whether a path that is relative to a folder leads out of it. */
function isOutside(path) {
    return path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}
function slashes(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}
/** The path with the links among its folders resolved; a link at its end stays one. */
function realFolder(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (folder === path)
        return path;
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(realFolder(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    }
}
/** Splits the output of a `-z` command. */
function splitNul(output) {
    const parts = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(0, at);
        const stop = end < 0 ? output.length : end;
        parts.push(output.subarray(at, stop));
        at = stop + 1;
    }
    return parts;
}


/***/ }),

/***/ 1835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ objectsOnDemand),
  d: () => (/* binding */ openObjects)
});

// EXTERNAL MODULE: ./build/src/sources/blob.js
var blob = __webpack_require__(1097);
;// CONCATENATED MODULE: ./build/src/sources/bytes.js
/** So much may wait to be taken before the stream is held up, in bytes. */
const most = 1024 * 1024;
/** Made before the stream flows. Listens to the stream itself: its iterator takes several times as long. */
function byteReader(stream) {
    const waiting = [];
    let size = 0;
    let ended = false;
    let held = Buffer.alloc(0);
    let wake = () => { };
    const end = () => {
        ended = true;
        wake();
    };
    stream.on('data', (piece) => {
        waiting.push(piece);
        size += piece.length;
        if (size >= most)
            stream.pause();
        wake();
    });
    stream.on('end', end).on('error', end).on('close', end);
    return {
        held: () => held,
        drop(count) {
            held = held.subarray(count);
        },
        async more() {
            while (waiting.length === 0 && !ended)
                await new Promise((resolve) => {
                    wake = resolve;
                });
            const next = waiting.shift();
            if (!next)
                return false;
            size -= next.length;
            if (waiting.length === 0 && stream.isPaused())
                stream.resume();
            held = held.length === 0 ? next : Buffer.concat([held, next]);
            return true;
        },
    };
}

// EXTERNAL MODULE: ./build/src/sources/git.js + 1 modules
var git = __webpack_require__(8924);
// EXTERNAL MODULE: ./build/src/sources/lfs.js
var lfs = __webpack_require__(4015);
;// CONCATENATED MODULE: ./build/src/sources/objects.js




/**
 * One `git cat-file --batch`. With `many`, git gathers its output into large pieces: then all questions are asked and
 * ended without waiting for an answer.
 */
function openObjects(place, { many }) {
    const child = (0,git/* startGit */.BE)(place, ['cat-file', '--batch', ...(many ? ['--buffer'] : [])]);
    const bytes = byteReader(child.stdout);
    const more = async () => {
        if (await bytes.more())
            return;
        await child.ended;
        throw new blob/* Unreadable */.IO('could not be read from git to its end');
    };
    /** Takes an answer that is here as a whole; false where it is not. */
    const takeHeld = (sink) => {
        const header = headerOf(bytes.held());
        if (!header || bytes.held().length < header.end + header.length + 1)
            return false;
        const content = bytes.held().subarray(header.end, header.end + header.length);
        bytes.drop(header.end + header.length + 1);
        const reason = (0,lfs/* lfsPointer */.FW)(content);
        if (reason)
            throw new blob/* Unreadable */.IO(reason);
        if (sink)
            (0,blob/* feed */.hm)(content, sink);
        return true;
    };
    const takeSlowly = async (sink) => {
        let header = headerOf(bytes.held());
        for (; !header; header = headerOf(bytes.held()))
            await more();
        // What may be a Git LFS pointer is gathered before it is handed on; the rest goes on in pieces.
        if (header.length < lfs/* pointerLimit */.h2) {
            while (!takeHeld(sink))
                await more();
            return;
        }
        bytes.drop(header.end);
        for (let left = header.length; left > 0;) {
            if (bytes.held().length === 0)
                await more();
            const piece = bytes.held().subarray(0, left);
            if (sink)
                (0,blob/* feed */.hm)(piece, sink);
            bytes.drop(piece.length);
            left -= piece.length;
        }
        if (bytes.held().length === 0)
            await more();
        bytes.drop(1);
    };
    /** Many may wait at once, for whom one listens. */
    let waiting;
    const room = () => {
        waiting ??= drained(child.stdin).finally(() => {
            waiting = undefined;
        });
        return waiting;
    };
    return {
        async ask(oids) {
            if (oids.length > 0 && !child.stdin.write(`${oids.join('\n')}\n`))
                await room();
        },
        end: () => child.stdin.end(),
        take: (sink) => (takeHeld(sink) ? undefined : takeSlowly(sink)),
        async close() {
            child.stop();
            await child.ended.catch(() => { });
        },
    };
    /** `<id> blob <size>` and where its line ends; `<id> missing` is thrown, as what is not there was not looked at. */
    function headerOf(held) {
        const line = held.indexOf(10);
        if (line < 0)
            return undefined;
        const text = held.toString('latin1', 0, line);
        if (!text.endsWith(' missing'))
            return { end: line + 1, length: Number(text.slice(text.lastIndexOf(' ') + 1)) };
        bytes.drop(line + 1);
        throw new git/* GitFailure */.Xi(`This repository lacks the content ${text.split(' ')[0]} that it names: run git fsck.`);
    }
}
/** Waits until the stream takes more, or never will. */
function drained(stream) {
    return new Promise((resolve) => {
        const done = () => {
            stream.off('drain', done).off('close', done);
            resolve();
        };
        if (stream.destroyed)
            resolve();
        else
            stream.on('drain', done).on('close', done);
    });
}
/** Reads single blobs one after the other, with a git that starts at the first of them. */
function objectsOnDemand(place) {
    let reader;
    let last = Promise.resolve();
    const next = async (oid, sink) => {
        reader ??= openObjects(place, { many: false });
        try {
            await reader.ask([oid]);
            await reader.take(sink);
        }
        catch (error) {
            if (!(error instanceof git/* GitFailure */.Xi))
                throw error;
            // An older git ends at the first object that a partial clone lacks.
            await reader.close();
            reader = undefined;
            throw new blob/* Unreadable */.IO('is not in this clone');
        }
    };
    return {
        read(oid, sink) {
            const reading = last.then(() => next(oid, sink));
            last = reading.catch(() => { });
            return reading;
        },
        async close() {
            await reader?.close();
            reader = undefined;
        },
    };
}


/***/ }),

/***/ 3521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ findMarks),
/* harmony export */   K9: () => (/* binding */ markAnchors),
/* harmony export */   d$: () => (/* binding */ readGitleaksIgnore),
/* harmony export */   xX: () => (/* binding */ gitleaksIgnore)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(706);
/* harmony import */ var _ignore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);


/** Literals, in lower case, of which one stands in every text with a mark of the tool. */
const markAnchors = {
    gitleaks: ['gitleaks:allow'],
    secretlint: ['secretlint-disable'],
    'detect-secrets': ['pragma: allowlist', 'pragma: whitelist', 'pragma:allowlist', 'pragma:whitelist'],
};
/** The name of the file in which gitleaks lists findings that do not count. */
const gitleaksIgnore = '.gitleaksignore';
/** Finds the marks of other tools. They are about keys alone, whichever rule of theirs they name. */
function findMarks(path, text, migrate) {
    const lower = text.toLowerCase();
    const used = migrate.filter((tool) => markAnchors[tool].some((mark) => lower.includes(mark)));
    if (used.length === 0)
        return [];
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placer */ .G1)(text);
    return used.flatMap((tool) => finders[tool](text).map(({ start, end, from, to }) => {
        const { line, column, endColumn } = place({ start, end });
        const covers = [line + from, to === 'end' ? _ignore_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLine */ .f : line + to];
        return { path, line, column, endColumn, covers, rules: ['key-*'], reason: text.slice(start, end), tool };
    }));
}
const finders = {
    gitleaks: (text) => marks(text, /gitleaks:allow/g, () => 0),
    'detect-secrets': (text) => marks(text, /pragma: ?(?:allow|white)list[ -](nextline[ -])?secret/gi, (next) => (next === undefined ? 0 : 1)),
    secretlint: (text) => [
        ...marks(text, /secretlint-disable-(next-)?line\b/g, (next) => (next === undefined ? 0 : 1)),
        ...blocks(text),
    ],
};
function marks(text, pattern, line) {
    return [...text.matchAll(pattern)].map((match) => {
        const at = line(match[1]);
        return { start: match.index, end: match.index + match[0].length, from: at, to: at };
    });
}
/** From `secretlint-disable` to the next `secretlint-enable`, or to the end. */
function blocks(text) {
    const found = [];
    let enabled = 0;
    for (const match of text.matchAll(/secretlint-disable(?![\w-])/g)) {
        if (match.index < enabled)
            continue;
        const end = match.index + match[0].length;
        const enable = text.indexOf('secretlint-enable', end);
        enabled = enable < 0 ? text.length : enable;
        const lines = text.slice(end, enabled).split('\n').length - 1;
        found.push({ start: match.index, end, from: 0, to: enable < 0 ? 'end' : lines });
    }
    return found;
}
/** Reads `.gitleaksignore`; blank lines and `#` comments are passed over, and so are lines that say nothing. */
function readGitleaksIgnore(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const match = /^(?:([0-9a-f]{7,64}):)?([^#].*):[^:]+:(\d+)\s*$/.exec(line.trim());
        const [, commit, path, number] = match ?? [];
        if (path === undefined)
            return [];
        return [{ path: path.replaceAll('\\', '/'), line: Number(number), ...(commit === undefined ? {} : { commit }) }];
    });
}


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lastLine)
/* harmony export */ });
/** The last line of any file. */
const lastLine = Number.MAX_SAFE_INTEGER;


/***/ })

};
;
"use strict";
exports.id = 69;
exports.ids = [69];
exports.modules = {

/***/ 4069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAt: () => (/* binding */ lookAt)
});

// EXTERNAL MODULE: ./build/src/inspect.js + 50 modules
var inspect = __webpack_require__(9892);
// EXTERNAL MODULE: ./build/src/parallel/batch.js
var batch = __webpack_require__(5165);
// EXTERNAL MODULE: ./build/src/parallel/claims.js
var parallel_claims = __webpack_require__(9064);
// EXTERNAL MODULE: ./build/src/builtins.js
var builtins = __webpack_require__(7805);
;// CONCATENATED MODULE: ./build/src/parallel/garbage.js

/**
 * Holds down the memory of this process, also of threads that are started later: what is young is collected as often as
 * at the beginning. Node would let garbage pile up in each thread to save collections that take no time, since next to
 * nothing outlives its file.
 */
function holdDown() {
    (0,builtins.v8)().setFlagsFromString('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/src/parallel/pool.js




/** Threads beside this one. Reading is bound by the disk and the kernel long before more of them would help. */
const mostWorkers = 7;
// Kept apart from `new URL`, in which a bundler would take it for an asset.
const here = require("url").pathToFileURL(__filename).href;
/**
 * Starts workers that claim files until none are left. The promise is settled when all have ended; a worker that cannot
 * start or dies just tells less.
 */
async function startWorkers(claims, policy, take, door = new URL('../worker.js', here)) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_url_.fileURLToPath)(door)))
        return;
    const count = Math.min(mostWorkers, (0,external_node_os_.availableParallelism)() - 1);
    await Promise.all(Array.from({ length: count }, () => run(door, { claims, policy }, take)));
}
/** Starts a worker that looks at the parts that it is given; undefined where there is none to start. */
function startPartReader({ cwd, env }, policy, take, door = new URL('../worker.js', here)) {
    if ((0,external_node_os_.availableParallelism)() < 2 || !(0,external_node_fs_.existsSync)((0,external_node_url_.fileURLToPath)(door)))
        return undefined;
    const { Worker } = (0,builtins/* workerThreads */.kp)();
    // The environment of a process is no plain data.
    const task = { place: { cwd, env: { ...env } }, policy };
    // What it reads passes through: a larger nursery only holds more of it.
    const worker = new Worker(door, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    const ended = new Promise((resolve) => {
        worker.on('error', () => resolve());
        worker.on('exit', () => resolve());
    });
    worker.on('message', take);
    return {
        async give(part) {
            worker.postMessage(part);
        },
        end() {
            worker.postMessage(undefined);
            return ended;
        },
        async close() {
            await worker.terminate();
        },
    };
}
function run(door, task, take) {
    return new Promise((resolve) => {
        const { Worker } = (0,builtins/* workerThreads */.kp)();
        const worker = new Worker(door, { workerData: task });
        worker.on('message', take);
        worker.on('error', () => resolve());
        worker.on('exit', () => resolve());
    });
}

;// CONCATENATED MODULE: ./build/src/parallel/files.js




/** From so many files or bytes on another thread takes less time than it takes to start it. */
const manyFiles = 1500;
const manyBytes = 15_000_000;
const worthSharing = 64;
/**
 * Inspects files on the disk, on several threads where that pays. The batches come in the order of the
 * files, whichever thread had them; what a thread that died did not tell is looked at again.
 */
async function inspectFiles(files, policy, inspector, progress, start = startWorkers) {
    const claims = (0,parallel_claims/* createClaims */.Mn)(files);
    const batches = [];
    let workers;
    for (let range = (0,parallel_claims/* claim */.B7)(claims); range; range = (0,parallel_claims/* claim */.B7)(claims)) {
        if (!workers && pays(claims)) {
            holdDown();
            workers = start(claims, policy, (batch) => batches.push(batch));
        }
        batches.push(await (0,batch/* inspectBatch */.R)(claims, range, inspector));
        progress?.((0,parallel_claims/* seen */.cI)(claims));
    }
    await workers;
    for (const range of untold(batches, files.starts.length))
        batches.push(await (0,batch/* inspectBatch */.R)(claims, range, inspector));
    return batches.sort((a, b) => a.from - b.from);
}
function pays(claims) {
    const { files, all, bytes } = (0,parallel_claims/* seen */.cI)(claims);
    return all >= manyFiles || (bytes >= manyBytes && all - files >= worthSharing);
}
/** The ranges of which no batch came. */
function untold(batches, files) {
    const missing = [];
    let next = 0;
    for (const { from, to } of batches.toSorted((a, b) => a.from - b.from)) {
        if (from > next)
            missing.push({ from: next, to: from });
        next = to;
    }
    return next < files ? [...missing, { from: next, to: files }] : missing;
}

// EXTERNAL MODULE: ./build/src/parallel/part.js
var parallel_part = __webpack_require__(4668);
;// CONCATENATED MODULE: ./build/src/parallel/versions.js


/** From so many contents on another thread, with a git of its own, takes less time than it takes to start both. */
const many = 2560;
const step = 64;
/**
 * Inspects contents of git's object store, on two threads where that pays: a git works beside each of them. The batches
 * come in the order of the lists; what a thread that died did not tell is looked at again.
 */
async function inspectVersions(place, lists, policy, inspector, start = startPartReader) {
    const batches = [];
    const take = (batch) => void batches.push(batch);
    const parts = [];
    const readers = new Set();
    const opened = (reader) => {
        if (reader)
            readers.add(reader);
        return reader;
    };
    let own;
    let other;
    try {
        for await (const part of inParts(lists)) {
            own ??= opened((0,parallel_part/* partReader */.R)(place, inspector, take));
            if (parts.length === many / step)
                other = opened(start(place, policy, take));
            parts.push(part);
            await ((parts.length % 2 === 0 && other) || own).give(part);
        }
        await Promise.all([own?.end(), other?.end()]);
        const told = new Set(batches.map(({ from }) => from));
        const untold = parts.filter(({ from }) => !told.has(from));
        if (untold.length > 0) {
            const again = opened((0,parallel_part/* partReader */.R)(place, inspector, take));
            for (const part of untold)
                await again.give(part);
            await again.end();
        }
    }
    finally {
        await Promise.all([...readers].map((reader) => reader.close()));
    }
    return batches.sort((a, b) => a.from - b.from);
}
async function* inParts(lists) {
    let from = 0;
    let waiting = [];
    const cut = (count) => {
        const now = waiting.slice(0, count);
        waiting = waiting.slice(count);
        const part = { from, paths: now.map(({ path }) => path), oids: now.map(({ oid }) => oid) };
        from += now.length;
        return part;
    };
    for await (const list of lists) {
        waiting = waiting.concat(list);
        while (waiting.length >= step)
            yield cut(step);
    }
    if (waiting.length > 0)
        yield cut(waiting.length);
}

// EXTERNAL MODULE: ./build/src/policy/severity.js
var policy_severity = __webpack_require__(801);
// EXTERNAL MODULE: ./build/src/sources/batch.js
var sources_batch = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/src/sources/blob.js
var sources_blob = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/src/sources/commits.js + 1 modules
var commits = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/src/sources/names.js
var names = __webpack_require__(4888);
// EXTERNAL MODULE: ./build/src/finding.js
var src_finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/fingerprint.js
var fingerprint = __webpack_require__(5149);
// EXTERNAL MODULE: ./build/src/policy/suggest.js
var suggest = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/src/rules/infos.js
var infos = __webpack_require__(6028);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/suppress/inline.js





/** Takes out of a file's findings those that its comments ignore, and says which ignores are wrong or of no use. */
function applyIgnores(options) {
    const { findings, ignores, policy } = options;
    if (ignores.length === 0)
        return { findings, suppressed: [] };
    const suppressed = [];
    const used = new Set();
    const complaints = new Map();
    const rules = [...options.rules, ...policy.detectors.map(({ id }) => `key-${id}`)];
    const valid = ignores.filter((ignore) => {
        const problem = ignore.problem ?? unknownRule(ignore, rules);
        if (problem !== undefined && ignore.example !== true)
            complaints.set(ignore, problem);
        return problem === undefined;
    });
    const candidates = byLine(valid);
    const left = findings.filter((finding) => {
        const covering = candidates(finding).filter((ignore) => covers(ignore, finding));
        const [counting] = covering.filter((ignore) => {
            used.add(ignore);
            const refusal = refused(ignore, finding, options);
            if (refusal !== undefined)
                complaints.set(ignore, refusal);
            return refusal === undefined;
        });
        if (counting === undefined)
            return true;
        const { rule, path, line, fingerprint: print } = finding;
        const reason = isNew(counting, finding, options) ? `${counting.reason} (ignored by this change)` : counting.reason;
        suppressed.push({ rule, path, line, fingerprint: print, by: 'inline', reason });
        return false;
    });
    const stale = valid.filter((ignore) => !used.has(ignore) && ignore.tool === undefined && ignore.example !== true);
    return {
        findings: [
            ...left,
            ...[...complaints].flatMap(([ignore, problem]) => tell(infos/* ignoreInvalid */.a5, ignore, problem, policy)),
            ...stale.flatMap((ignore) => tell(infos/* ignoreStale */.EX, ignore, 'This ignore covers nothing any more', policy)),
        ],
        suppressed,
    };
}
/** Finds the ignores that may cover a finding by its lines: there may be thousands of either in a file. */
function byLine(ignores) {
    const single = new Map();
    const wide = [];
    for (const ignore of ignores) {
        const [from, to] = ignore.covers;
        const list = from === to ? (single.get(from) ?? []) : wide;
        list.push(ignore);
        if (from === to)
            single.set(from, list);
    }
    return ({ line, endLine }) => [
        ...(single.get(line) ?? []),
        ...((line === endLine ? undefined : single.get(endLine)) ?? []),
        ...wide,
    ];
}
function unknownRule(ignore, rules) {
    const unknown = ignore.rules.find((id) => !rules.some((rule) => (0,policy_severity/* namesRule */.pM)(id, rule)));
    return unknown === undefined
        ? undefined
        : `There is no rule '${(0,src_text/* printable */.g$)(unknown.slice(0, 60))}'${(0,suggest.didYouMean)(unknown, rules)}`;
}
function covers({ covers: [from, to], rules }, { rule, line, endLine }) {
    const touched = (from <= line && line <= to) || (from === to && from === endLine);
    return touched && rules.some((id) => (0,policy_severity/* namesRule */.pM)(id, rule));
}
/** Why an ignore that covers a finding does not count, as a sentence without its full stop. */
function refused(ignore, finding, options) {
    const { allowed, addedByChange, forbidden } = options.policy.ignores;
    if (!allowed)
        return 'The policy forbids inline ignores, and this one does not count';
    if ([...forbidden, ...options.policy.locked].some((pattern) => (0,policy_severity/* namesRule */.pM)(pattern, finding.rule))) {
        return `The policy forbids to ignore ${finding.rule}, and this does not count`;
    }
    if (addedByChange || !isNew(ignore, finding, options))
        return undefined;
    return 'This ignore comes with the change that it is about, and counts once that is merged';
}
/** Whether the change wrote the ignore, or what an ignore of a single line now covers. */
function isNew(ignore, finding, { isAddedLine }) {
    if (isAddedLine === undefined)
        return false;
    const single = ignore.covers[0] === ignore.covers[1];
    return isAddedLine(ignore.path, ignore.line) || (single && isAddedLine(finding.path, finding.line));
}
function tell(info, ignore, problem, policy) {
    const { id: rule, fix } = info;
    const severity = (0,policy_severity/* severityOf */.xJ)(rule, policy, info.severity);
    if (severity === 'off')
        return [];
    const { path, line, column, endColumn } = ignore;
    return [
        {
            rule,
            severity,
            message: `${problem}${problem.endsWith('?') ? '' : '.'}`,
            path,
            line,
            column,
            endLine: line,
            endColumn,
            fix,
            docs: `docs/rules.md#${rule}`,
            fingerprint: (0,fingerprint/* fingerprint */.R)(rule, `${ignore.rules.join(' ')}\0${ignore.reason}\0${problem}`, false),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/suppress/versions.js


/**
 * Applies ignores to the files of a tree and then to versions of them that commits brought. Nobody can mend a comment
 * in a version, so that nothing is said about it. Where a change is judged, its own versions must not excuse
 * themselves: of what they hold, only what the tree before them ignores is taken out.
 */
function ignoreFilter(options) {
    const ignoredInTree = new Set();
    const told = new Set();
    const judged = options.isAddedLine !== undefined;
    const once = (suppressed) => suppressed.filter((one) => {
        const key = keyOf(one);
        return !told.has(key) && told.add(key);
    });
    return (findings, ignores, version) => {
        if (!version) {
            const result = applyIgnores({ ...options, findings, ignores });
            for (const one of result.suppressed) {
                ignoredInTree.add(keyOf(one));
                told.add(keyOf(one));
            }
            return result;
        }
        const isAddedLine = judged ? () => true : undefined;
        const result = applyIgnores({ ...options, findings, ignores, isAddedLine });
        const left = result.findings.filter((one) => one.rule !== infos/* ignoreInvalid */.a5.id && one.rule !== infos/* ignoreStale */.EX.id && !(judged && ignoredInTree.has(keyOf(one))));
        return { findings: left, suppressed: once(result.suppressed) };
    };
}
function keyOf({ rule, fingerprint, path }) {
    return `${rule} ${fingerprint} ${path}`;
}

// EXTERNAL MODULE: ./build/src/vocabulary.js
var vocabulary = __webpack_require__(7485);
;// CONCATENATED MODULE: ./build/src/tally.js




/** Adds up what blobs held, less what their own comments ignore, and less what commits did not bring but found there. */
function createTally(policy, options) {
    const looked = {
        files: 0,
        bytes: 0,
        configs: 0,
        findings: [],
        suppressed: [],
        skipped: [],
    };
    let filter;
    const add = async (inspected, sighting) => {
        const { ignores } = inspected;
        // The rules' ids are loaded only where an ignore names some.
        if (ignores.length > 0)
            filter ??= ignoreFilter({ policy, ...options, ...(await (0,vocabulary/* vocabulary */.v)()) });
        const { findings, suppressed } = filter?.(inspected.findings, ignores, sighting !== undefined) ?? {
            findings: inspected.findings,
            suppressed: [],
        };
        looked.configs += inspected.configs;
        for (const finding of findings) {
            looked.findings.push(sighting ? { ...finding, commit: sighting.commit, sighting } : finding);
        }
        looked.suppressed.push(...suppressed);
        looked.skipped.push(...inspected.skipped);
    };
    const earlier = new Set();
    const addEarlier = async ({ findings, ignores }) => {
        // What an ignore covered then did not count: the change may be the one that takes the ignore away.
        const counted = ignores.length === 0 ? findings : applyIgnores({ policy, findings, ignores, ...(await (0,vocabulary/* vocabulary */.v)()) }).findings;
        for (const finding of counted)
            earlier.add((0,src_finding/* identity */.D_)(finding));
    };
    const hasBrought = () => looked.findings.some(({ sighting }) => sighting);
    const withoutEarlier = () => ({
        ...looked,
        findings: looked.findings.filter((finding) => !finding.sighting || !earlier.has((0,src_finding/* identity */.D_)(finding))),
    });
    return { looked, add, addEarlier, hasBrought, withoutEarlier };
}

;// CONCATENATED MODULE: ./build/src/look.js









/** Looks at every blob of the sources that the policy includes, one source after the other. */
async function lookAt(sources, policy, options = {}) {
    const { looked, add, addEarlier, hasBrought, withoutEarlier } = createTally(policy, options);
    const inspector = (0,inspect/* createInspector */.Y)(policy);
    const lookAtBlob = async (blob) => {
        if (!(0,policy_severity/* included */.d8)(blob.path, policy)) {
            if (blob.asked)
                looked.skipped.push({ path: blob.path, reason: 'is excluded by the policy' });
            return;
        }
        if (blob.earlier) {
            // It matters only for what the commits seem to have brought.
            const inspected = hasBrought() ? await inspectBlob(blob, inspector, []) : undefined;
            if (inspected)
                await addEarlier(inspected);
            return;
        }
        const inspected = await inspectBlob(blob, inspector, looked.skipped);
        if (!inspected)
            return;
        looked.files += 1;
        looked.bytes += inspected.bytes;
        await add(inspected, blob.sighting);
    };
    /** Files on the disk, which other threads may read as well; then what is no file, or not on the disk. */
    const lookAtTree = async (tree) => {
        const files = chosen(tree.files(), policy);
        for (const batch of await inspectFiles(files, policy, inspector, options.progress)) {
            looked.files += batch.files;
            looked.bytes += batch.bytes;
            for (const [, inspected] of batch.telling)
                await add(inspected);
            for (const unread of batch.unread)
                await lookAtBlob(tree.fileAt(files.starts[unread] ?? 0));
        }
        for (const other of tree.others())
            await lookAtBlob(other);
    };
    /** What commits brought, which other threads may read as well; then what was there before them, where it matters. */
    const lookAtCommits = async ({ place, versions, settle }) => {
        const brought = [];
        const earlier = [];
        const isIncluded = memoized((path) => (0,policy_severity/* included */.d8)(path, policy));
        const lists = async function* () {
            for await (const list of versions()) {
                const wanted = list.filter(({ path }) => isIncluded(path));
                const now = wanted.filter((one) => !one.earlier);
                brought.push(...now);
                earlier.push(...wanted.filter((one) => one.earlier));
                yield now;
            }
        };
        const batches = await inspectVersions(place, lists(), policy, inspector);
        settle(batches.flatMap(({ telling }) => telling.flatMap(([index]) => brought[index] ?? [])));
        for (const batch of batches) {
            looked.files += batch.files;
            looked.bytes += batch.bytes;
            for (const [index, inspected] of batch.telling)
                await add(inspected, brought[index]?.sighting);
        }
        if (hasBrought())
            for await (const blob of (0,sources_batch/* readObjects */.$)(place, [earlier]))
                await lookAtBlob(blob);
    };
    /** The tree of a change and its commits may both have left out the same. */
    const isStated = ({ path, reason }) => looked.skipped.some((one) => one.path === path && one.reason === reason);
    for (const source of sources) {
        if (isTree(source))
            await lookAtTree(source).finally(source.close);
        else if ((0,commits/* isCommits */.XH)(source))
            await lookAtCommits(source);
        else
            for await (const blob of source.blobs())
                await lookAtBlob(blob);
        looked.skipped.unshift(...source.skipped().filter((one) => !isStated(one)));
    }
    return withoutEarlier();
}
/** The files that the policy includes. */
function chosen(files, policy) {
    if ((0,policy_severity/* includesAll */.RF)(policy))
        return files;
    const starts = files.starts.filter((start) => (0,policy_severity/* included */.d8)((0,names/* shownPath */.pS)((0,names/* nameAt */.Dc)(files.names, start)), policy));
    return { ...files, starts };
}
function isTree(source) {
    return 'files' in source;
}
function memoized(test) {
    const known = new Map();
    return (path) => {
        const result = known.get(path) ?? test(path);
        known.set(path, result);
        return result;
    };
}
/** Reads and inspects one blob; one that cannot be read is listed, and nothing else is lost for it. */
async function inspectBlob(blob, inspector, skipped) {
    try {
        const reading = blob.read(inspector.begin(blob.path));
        if (reading)
            await reading;
    }
    catch (error) {
        if (!(error instanceof sources_blob/* Unreadable */.IO))
            throw error;
        skipped.push({ path: blob.path, reason: error.message, ...(blob.asked && { asked: true }) });
        return undefined;
    }
    return inspector.end();
}


/***/ })

};
;
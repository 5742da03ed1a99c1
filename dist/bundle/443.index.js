"use strict";
exports.id = 443;
exports.ids = [443,532];
exports.modules = {

/***/ 6542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kU: () => (/* binding */ isCheckedOut),
  kj: () => (/* binding */ ofChange),
  lP: () => (/* binding */ onLines),
  zJ: () => (/* binding */ openChange)
});

// EXTERNAL MODULE: ./build/src/finding.js
var src_finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/policy/path-glob.js
var path_glob = __webpack_require__(8240);
// EXTERNAL MODULE: ./build/src/sources/batch.js
var batch = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/src/sources/commits.js + 1 modules
var commits = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/src/sources/entries.js
var entries = __webpack_require__(1796);
// EXTERNAL MODULE: ./build/src/sources/git.js + 1 modules
var git = __webpack_require__(8924);
// EXTERNAL MODULE: ./build/src/sources/names.js
var names = __webpack_require__(4888);
// EXTERNAL MODULE: ./build/src/sources/partial.js
var partial = __webpack_require__(6137);
;// CONCATENATED MODULE: ./build/src/sources/commit-tree.js






/** The files of a commit, which need not be the one that is checked out. The texts of symbolic links are given as they are. */
function commitTreeSource(repository, commit) {
    const wanted = [];
    const skipped = [];
    for (const record of (0,names/* splitNul */.K5)((0,git/* git */.$Y)(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]))) {
        const tab = record.indexOf(9);
        // `100644 blob <id>\t<name>`
        const [mode = '', , oid = ''] = record.toString('latin1', 0, tab).split(' ');
        const path = (0,names/* shownPath */.pS)(record.subarray(tab + 1));
        if ((0,entries/* kindOf */.I)(mode) === 'submodule')
            skipped.push({ path, reason: entries/* submoduleReason */.jx });
        else
            wanted.push({ path, oid });
    }
    const blobs = async function* () {
        const remote = (0,partial/* promisorRemote */.U)(repository);
        yield* (0,batch/* readObjects */.$)(repository, remote === undefined ? [wanted] : await (0,commits/* fetched */.sg)(repository, remote, [wanted]));
    };
    return { root: repository.root, blobs, skipped: () => skipped };
}

// EXTERNAL MODULE: ./build/src/sources/index.js + 12 modules
var sources = __webpack_require__(8637);
// EXTERNAL MODULE: ./build/src/sources/repository.js + 1 modules
var sources_repository = __webpack_require__(5254);
// EXTERNAL MODULE: ./build/src/sources/revision.js
var revision = __webpack_require__(7347);
;// CONCATENATED MODULE: ./build/src/change.js









/**
 * The tree at the head of a change, then every version that its commits brought. Throws a UserError when commits
 * cannot be had.
 */
async function openChange(change, { cwd = process.cwd(), paths = [] }) {
    const repository = (0,sources_repository/* requireRepository */.Cc)({ cwd, env: process.env }, 'a change');
    const { fallback, ...range } = change;
    const commits = await (0,sources/* openSource */.o)({ cwd, kind: 'range', range, ...(fallback && { fallback }) });
    const wanted = (0,path_glob/* pathMatcher */.k)((paths.length > 0 ? paths : ['.']).map((path) => (0,names/* below */.Gz)(repository.root, cwd, path) || '**'));
    // In the workflow of `pull_request_target` the base is checked out, and not what is proposed.
    const head = isCheckedOut(repository, change.head) ? undefined : (0,revision/* findCommit */.fq)(repository, change.head);
    const asked = paths.length > 0 ? { kind: 'paths', paths } : { kind: 'tree' };
    const tree = head ? commitTreeSource(repository, head) : await (0,sources/* openSource */.o)({ cwd, ...asked });
    return [head ? within(tree, wanted) : tree, within(commits, wanted)];
}
function within(source, wanted) {
    return {
        ...source,
        async *blobs() {
            for await (const blob of source.blobs())
                if (wanted(blob.path))
                    yield blob;
        },
        ...((0,commits/* isCommits */.XH)(source) && {
            async *versions() {
                for await (const list of source.versions())
                    yield list.filter(({ path }) => wanted(path));
            },
        }),
    };
}
/** Whether the checked-out commit is `head` or merges it. A shallow clone cuts parents off, the commit still tells them. */
function isCheckedOut(repository, head) {
    const [commit = head, current] = (0,revision/* findCommits */.Cu)(repository, head, 'HEAD');
    if (current === commit)
        return true;
    const [header = ''] = (0,git/* git */.$Y)(repository, ['cat-file', 'commit', 'HEAD']).toString('latin1').split('\n\n');
    return header.split('\n').includes(`parent ${commit}`);
}
/**
 * What counts of the findings in both sources of `openChange`: keys that the commits brought, also those that a later one took out,
 * and what is wrong with the router configs of the tree. What the change itself has repaired is told as a notice.
 */
function ofChange(findings) {
    const standing = new Set(findings.filter(({ sighting }) => !sighting).map(src_finding/* identity */.D_));
    const brought = new Map(findings.flatMap((finding) => (finding.sighting ? [[(0,src_finding/* identity */.D_)(finding), finding.sighting]] : [])));
    return findings.flatMap((finding) => {
        const key = finding.rule.startsWith('key-');
        if (!finding.sighting) {
            const sighting = brought.get((0,src_finding/* identity */.D_)(finding));
            return key ? (sighting ? [{ ...finding, sighting }] : []) : [finding];
        }
        if (standing.has((0,src_finding/* identity */.D_)(finding)))
            return [];
        return [key || finding.sighting.atHead ? finding : { ...finding, severity: 'notice' }];
    });
}
/** The findings on lines that the change touches. What is in a version of its commits alone came with them. */
function onLines(findings, isTouched) {
    return findings.filter(({ commit, path, line, endLine }) => {
        if (commit !== undefined)
            return true;
        for (let at = line; at <= endLine; at++)
            if (isTouched(path, at))
                return true;
        return false;
    });
}


/***/ }),

/***/ 3443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/change.js + 1 modules
var src_change = __webpack_require__(6542);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/policy/disk.js
var disk = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/src/policy/severity.js
var policy_severity = __webpack_require__(801);
// EXTERNAL MODULE: ./build/src/policy/utf8.js
var utf8 = __webpack_require__(2001);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/request.js

/** Which bytes the options ask for. Throws a UserError where they ask for two things at once. */
function requestOf(options) {
    const { cwd = process.cwd(), paths = [], staged, range, since, history, stdin } = options;
    const asked = Object.entries({ staged, range, since, history, stdin }).filter(([, value]) => value);
    const [first, second] = asked.map(([name]) => name);
    if (first !== undefined && second !== undefined)
        throw new errors/* UserError */.yo(`--${first} and --${second} do not go together.`);
    if (first !== undefined && first !== 'staged' && paths.length > 0) {
        throw new errors/* UserError */.yo(`--${first} takes no paths; the policy's include and exclude choose among its files.`);
    }
    if (stdin)
        return { cwd, kind: 'stdin', ...stdin };
    if (staged)
        return { cwd, kind: 'staged', ...(paths.length > 0 && { paths }) };
    if (range !== undefined)
        return { cwd, kind: 'range', range };
    if (since !== undefined)
        return { cwd, kind: 'since', since };
    if (history)
        return { cwd, kind: 'history' };
    return paths.length > 0 ? { cwd, kind: 'paths', paths } : { cwd, kind: 'tree' };
}

// EXTERNAL MODULE: ./build/src/sources/index.js + 12 modules
var src_sources = __webpack_require__(8637);
;// CONCATENATED MODULE: ./build/src/sources/sightings.js
/**
 * Makes one finding of what was found in several versions or under several names: of the findings that share rule and
 * fingerprint, which come newest first, the last one, with the last commit of them all. Sets `commit`. Findings without a
 * sighting stay as they are. To be called when the source has ended, as sightings are final only then.
 */
function mergeSightings(findings) {
    const merged = new Map();
    const others = [];
    for (const finding of findings) {
        const { sighting } = finding;
        if (!sighting) {
            others.push(finding);
            continue;
        }
        const key = `${finding.rule}\0${finding.fingerprint}`;
        const joined = join(merged.get(key)?.sighting, sighting);
        merged.set(key, { ...finding, commit: joined.commit, sighting: joined });
    }
    return [...others, ...merged.values()];
}
/** What stands at the head of the checkout lasted longest; then the newer of the two. */
function join(newer, older) {
    const { commit, date } = older;
    const { lastCommit, atHead } = newer && (newer.atHead || !older.atHead) ? newer : older;
    return { commit, date, atHead, ...(lastCommit && { lastCommit }) };
}

// EXTERNAL MODULE: ./build/src/policy/path-glob.js
var path_glob = __webpack_require__(8240);
// EXTERNAL MODULE: ./build/src/suppress/baseline.js
var suppress_baseline = __webpack_require__(2538);
;// CONCATENATED MODULE: ./build/src/suppress/apply.js




/**
 * Takes out the findings that the allow-list of the policy accepts, then those of the baseline. An entry that has
 * expired accepts nothing, and the finding says so.
 */
function applySuppressions(options) {
    const suppressed = [];
    const accepted = acceptor(options.policy.allow);
    const left = [];
    for (const finding of options.findings) {
        const { entry, expired } = accepted(finding, options.today);
        if (entry !== undefined)
            suppressed.push(suppress(finding, 'policy', entry.reason));
        else if (inGitleaks(finding, options))
            suppressed.push(suppress(finding, 'policy', 'in .gitleaksignore'));
        else
            left.push(expired === undefined ? finding : withExpiry(finding, 'The allow entry', expired));
    }
    const rest = options.baseline === undefined ? left : applyBaseline(left, options.baseline, options, suppressed);
    return { findings: rest.sort(finding/* compareFindings */.Eg), suppressed };
}
function applyBaseline(findings, baseline, { today, mayHaveMoved = () => true }, suppressed) {
    const { entryOf } = (0,suppress_baseline/* matchBaseline */.XZ)(baseline, findings, mayHaveMoved);
    return findings.flatMap((finding) => {
        const entry = entryOf.get(finding);
        if (entry === undefined)
            return [finding];
        if (entry.expires !== undefined && entry.expires < today) {
            return [withExpiry(finding, 'The baseline entry', entry.expires)];
        }
        suppressed.push(suppress(finding, 'baseline', entry.reason ?? 'in the baseline'));
        return [];
    });
}
/** Finds the entry that accepts a finding, or else the day on which the last one that did has expired. */
function acceptor(allow) {
    const tests = allow.map((entry) => {
        const path = entry.path === undefined ? () => true : (0,path_glob/* pathMatcher */.k)([entry.path]);
        return (finding) => (entry.rule === undefined || (0,policy_severity/* namesRule */.pM)(entry.rule, finding.rule)) &&
            (entry.fingerprint === undefined || entry.fingerprint === finding.fingerprint) &&
            !entry.except?.some((pattern) => (0,policy_severity/* namesRule */.pM)(pattern, finding.rule)) &&
            path(finding.path);
    });
    return (finding, today) => {
        let expired;
        for (const [i, entry] of allow.entries()) {
            if (tests[i]?.(finding) !== true)
                continue;
            if (entry.expires === undefined || entry.expires >= today)
                return { entry };
            if (expired === undefined || entry.expires > expired)
                expired = entry.expires;
        }
        return expired === undefined ? {} : { expired };
    };
}
function inGitleaks({ rule, path, line, commit }, { gitleaks = [], policy }) {
    if (!rule.startsWith('key-'))
        return false;
    if ([...policy.ignores.forbidden, ...policy.locked].some((pattern) => (0,policy_severity/* namesRule */.pM)(pattern, rule)))
        return false;
    return gitleaks.some((entry) => entry.path === path && entry.line === line && (entry.commit === undefined || commit?.startsWith(entry.commit)));
}
function withExpiry(finding, what, date) {
    return { ...finding, fix: `${finding.fix} ${what} for it expired on ${date}.` };
}
function suppress(finding, by, reason) {
    const { rule, path, line, fingerprint: print } = finding;
    return { rule, path, line, fingerprint: print, by, reason };
}

// EXTERNAL MODULE: ./build/src/policy/load.js + 6 modules
var load = __webpack_require__(9537);
// EXTERNAL MODULE: ./build/src/fingerprint.js
var fingerprint = __webpack_require__(5149);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/policy/changes.js
/** What would be in force differently, in the order of a policy file. */
function policyChanges(before, after) {
    const list = (part, from, to, more, less) => listChanges(part, from, to, (entry) => `${more} '${entry}'`, (entry) => `${less} '${entry}'`);
    return [
        ...list('providers.allowed', before.providers.allowed, after.providers.allowed, 'allow the provider', 'no longer allow the provider'),
        ...bannedChanges(before, after),
        ...list('providers.endpoints', before.providers.endpoints, after.providers.endpoints, 'allow the endpoint', 'no longer allow the endpoint'),
        ...list('models.allowed', before.models.allowed, after.models.allowed, 'allow the model', 'no longer allow the model'),
        ...list('hosts', before.hosts, after.hosts, 'allow the host', 'no longer allow the host'),
        ...ruleChanges(before, after),
        ...list('include', before.include, after.include, 'check', 'no longer check'),
        ...list('exclude', before.exclude, after.exclude, 'leave out', 'no longer leave out'),
        ...listChanges('allow', before.allow.map(shownEntry), after.allow.map(shownEntry), (entry) => `accept findings with ${entry}`, (entry) => `no longer accept findings with ${entry}`),
        ...ignoreChanges(before, after),
        ...listChanges('detectors', before.detectors.map((detector) => JSON.stringify(detector)), after.detectors.map((detector) => JSON.stringify(detector)), (json) => `add or change the detector '${idOf(json)}'`, (json) => `take out or change the detector '${idOf(json)}'`),
        ...valueChange('fail-on', before.failOn, after.failOn),
    ];
}
function listChanges(part, from, to, more, less) {
    return [
        ...to.filter((entry) => !from.includes(entry)).map((entry) => ({ part, what: more(entry) })),
        ...from.filter((entry) => !to.includes(entry)).map((entry) => ({ part, what: less(entry) })),
    ];
}
function bannedChanges(before, after) {
    const part = 'providers.banned';
    const from = before.providers.banned;
    const to = after.providers.banned;
    const names = listChanges(part, from.map(({ name }) => name), to.map(({ name }) => name), (name) => `ban the provider '${name}'`, (name) => `no longer ban the provider '${name}'`);
    const hosts = to.flatMap(({ name, hosts: now }) => {
        const then = from.find((provider) => provider.name === name)?.hosts;
        if (then === undefined)
            return [];
        return listChanges(part, then, now, (host) => `ban the host '${host}'`, (host) => `no longer ban the host '${host}'`);
    });
    return [...names, ...hosts];
}
function ruleChanges(before, after) {
    const ids = new Set([...Object.keys(before.rules), ...Object.keys(after.rules)]);
    const severities = [...ids].flatMap((id) => {
        const from = before.rules[id];
        const to = after.rules[id];
        if (from === to)
            return [];
        const what = to === 'off'
            ? `turn ${id} off`
            : to === undefined
                ? `set ${id} back from '${from}' to its default`
                : `set ${id} to '${to}'`;
        return [{ part: `rules.${id}`, what }];
    });
    const locks = listChanges('rules', before.locked, after.locked, (id) => `lock ${id}`, (id) => `unlock ${id}`);
    return [...severities, ...locks];
}
function ignoreChanges({ ignores: before }, { ignores: after }) {
    return [
        ...valueChange('ignores.allowed', before.allowed, after.allowed),
        ...valueChange('ignores.added-by-change', before.addedByChange, after.addedByChange),
        ...listChanges('ignores.forbidden', before.forbidden, after.forbidden, (id) => `forbid to ignore ${id}`, (id) => `no longer forbid to ignore ${id}`),
        ...listChanges('ignores.migrate', before.migrate, after.migrate, (tool) => `count the marks of ${tool}`, (tool) => `no longer count the marks of ${tool}`),
    ];
}
function valueChange(part, from, to) {
    return from === to ? [] : [{ part, what: `set ${part} from ${from} to ${to}` }];
}
/** An allow entry by its conditions; the reason is a matter of wording. */
function shownEntry({ rule, path, fingerprint, expires, except }) {
    const conditions = { rule, path, fingerprint, until: expires, except: except?.join(' ') };
    return Object.entries(conditions)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key} '${value}'`)
        .join(', ');
}
function idOf(json) {
    return JSON.parse(json).id;
}

;// CONCATENATED MODULE: ./build/src/policy/trust.js







/**
 * The policy that a change is judged by: the one of its base, never its own. Where the base has none it is the default
 * policy. What the change itself brings is compared and told.
 */
async function trustedPolicy(options) {
    const { base, head, ...rest } = options;
    const loaded = await loadAtBase(options);
    // Only what the base extends is fetched for the change: it must not be able to name files for our token to read.
    const mayExtend = (reference) => loaded.extended.includes(reference);
    try {
        const proposed = await (0,load/* loadPolicy */.t)({ ...rest, read: head, mayExtend });
        return { ...loaded, changes: changes(loaded, proposed) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const path = loaded.path ?? (rest.file === undefined ? load/* policyNames */.p[0] : (0,disk/* pathFrom */.I)(rest.root, rest.file));
        const why = (0,errors/* messageOf */.bD)(error).split('\n')[0] ?? '';
        return { ...loaded, changes: notice(loaded, path, 1, `The policy as this change has it cannot be used: ${why}`) };
    }
}
/** A policy that is named but not yet at the base is one that the change adds. */
async function loadAtBase({ base, head, file: named, ...rest }) {
    const file = named === undefined ? undefined : (0,disk/* pathFrom */.I)(rest.root, named);
    const atBase = file === undefined || (await base.read(file)) !== undefined;
    const options = { ...rest, read: base.read, label: `base:${base.ref}:`, committed: true };
    if (atBase)
        return (0,load/* loadPolicy */.t)({ ...options, ...(file === undefined ? {} : { file }) });
    if ((await head(file)) === undefined)
        throw new errors/* UserError */.yo(`There is no policy at ${(0,src_text/* printable */.g$)(file)}.`);
    return (0,load/* loadPolicy */.t)({ ...options, read: async () => undefined });
}
function changes(loaded, proposed) {
    const path = proposed.path ?? loaded.path;
    if (path === undefined)
        return [];
    const told = loaded.path === undefined
        ? notice(loaded, path, 1, 'This change adds a policy; until it is merged the default policy is in force.')
        : proposed.path === undefined
            ? notice(loaded, path, 1, 'This change removes the policy; until it is merged the policy stays in force.')
            : [];
    return [
        ...told,
        ...policyChanges(loaded.policy, proposed.policy).flatMap(({ part, what }) => notice(loaded, path, proposed.lines[part] ?? 1, `This change would ${(0,src_text/* printable */.g$)(what)}, once it is merged.`)),
    ];
}
/** A notice of rule `policy-changed`, at a line of a file that decides what counts. */
function notice({ policy }, path, line, message) {
    const rule = 'policy-changed';
    const severity = (0,policy_severity/* severityOf */.xJ)(rule, policy, 'notice');
    if (severity === 'off')
        return [];
    return [
        {
            rule,
            severity,
            message,
            path,
            line,
            column: 1,
            endLine: line,
            endColumn: 1,
            fix: 'Have somebody look at it who answers for the policy.',
            docs: `docs/rules.md#${rule}`,
            fingerprint: (0,fingerprint/* fingerprint */.R)(rule, `${path}\0${message}`, false),
        },
    ];
}

// EXTERNAL MODULE: ./build/src/suppress/foreign.js
var foreign = __webpack_require__(3521);
;// CONCATENATED MODULE: ./build/src/suppress/settings.js







/** Where settings usually are, from the root. */
const settingNames = [...load/* policyNames */.p, suppress_baseline/* baselineName */.Ri, foreign/* gitleaksIgnore */.xX];
/** The settings as the checked files themselves have them. */
async function loadSettings(options) {
    const baselineFile = baselinePath(options);
    const read = options.read ?? (0,disk/* diskReader */.l)(options.root);
    const loaded = await (0,load/* loadPolicy */.t)({ ...options, read });
    const baseline = options.baselineFile === false ? undefined : await baselineAt(read, baselineFile);
    if (baseline === undefined && options.baselineFile)
        throw missing(baselineFile);
    return settings(loaded, baseline, await gitleaksOf(loaded, read), []);
}
/** The settings that a change is judged by: those of its base. What it does to them is told. */
async function trustedSettings(options) {
    const { base, head } = options;
    const baselineFile = baselinePath(options);
    const { changes, ...loaded } = await trustedPolicy(options);
    const baseline = await baselineAt(base.read, baselineFile);
    const proposed = await proposedBaseline(head, baselineFile);
    if ((baseline ?? proposed) === undefined && options.baselineFile)
        throw missing(baselineFile);
    const told = typeof proposed === 'string' ? proposed : baselineChange(baseline, proposed);
    const gitleaks = await gitleaksOf(loaded, base.read);
    const toldOfGitleaks = gitleaksChange(gitleaks, await gitleaksOf(loaded, head).catch(() => []));
    return settings(loaded, baseline, gitleaks, [
        ...changes,
        ...(told === undefined ? [] : notice(loaded, baselineFile, 1, told)),
        ...(toldOfGitleaks === undefined ? [] : notice(loaded, foreign/* gitleaksIgnore */.xX, 1, toldOfGitleaks)),
    ]);
}
/** The baseline as the change has it, or what is to be said where it is none. */
async function proposedBaseline(head, path) {
    try {
        return await baselineAt(head, path);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return `The baseline as this change has it cannot be used: ${error.message}`;
        throw error;
    }
}
function settings(loaded, baseline, gitleaks, changes) {
    return { loaded, ...(baseline && { baseline }), ...(gitleaks && { gitleaks }), changes };
}
function baselinePath({ root, baselineFile }) {
    return (0,disk/* pathFrom */.I)(root, baselineFile || suppress_baseline/* baselineName */.Ri);
}
async function baselineAt(read, path) {
    const text = await read(path);
    return text === undefined ? undefined : (0,suppress_baseline/* readBaseline */.mF)(text, path);
}
async function gitleaksOf({ policy }, read) {
    const text = policy.ignores.migrate.includes('gitleaks') ? await read(foreign/* gitleaksIgnore */.xX) : undefined;
    return text === undefined ? undefined : (0,foreign/* readGitleaksIgnore */.d$)(text);
}
function missing(path) {
    return new errors/* UserError */.yo(`There is no baseline at ${(0,src_text/* printable */.g$)(path)}; write one with \`ccr-guard baseline\`.`);
}
function baselineChange(before, after) {
    const keys = (baseline) => (baseline?.entries ?? []).map(({ fingerprint, path, count, expires }) => JSON.stringify([fingerprint, path, count, expires]));
    return entriesChange('the baseline', keys(before), keys(after));
}
function gitleaksChange(before = [], after = []) {
    const keys = (entries) => entries.map((entry) => JSON.stringify(entry));
    return entriesChange(foreign/* gitleaksIgnore */.xX, keys(before), keys(after));
}
function entriesChange(list, before, after) {
    const [from, to] = [new Set(before), new Set(after)];
    const added = [...to].filter((key) => !from.has(key)).length;
    const removed = [...from].filter((key) => !to.has(key)).length;
    if (added === 0 && removed === 0)
        return undefined;
    return `This change would add ${entries(added)} to ${list} and take ${entries(removed)} out, once it is merged.`;
}
function entries(count) {
    return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}

// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/vocabulary.js
var vocabulary = __webpack_require__(7485);
;// CONCATENATED MODULE: ./build/src/check.js














/** The pipeline: source, blobs, inspection, findings, suppression, report. Throws a UserError for a wrong request. */
async function check(options = {}) {
    const started = Date.now();
    const { change } = options;
    const opening = change ? (0,src_change/* openChange */.zJ)(change, options) : (0,src_sources/* openSource */.o)(requestOf(options)).then((one) => [one]);
    // The engine takes a while to load: git is at work meanwhile.
    const [sources, { lookAt }] = await Promise.all([opening, Promise.all(/* import() */[__webpack_require__.e(349), __webpack_require__.e(42), __webpack_require__.e(159), __webpack_require__.e(69)]).then(__webpack_require__.bind(__webpack_require__, 4069))]);
    const [{ root }] = sources;
    const { loaded, baseline, gitleaks, changes } = await settingsOf(options, sources[0]);
    const { policy, source: policySource, notes } = loaded;
    const looked = await lookAt(sources, policy, {
        isAddedLine: options.trust?.isAddedLine,
        progress: options.progress,
    });
    const gone = (path) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path));
    const merged = mergeSightings(looked.findings);
    const brought = change ? (0,src_change/* ofChange */.kj)(merged) : merged;
    const { findings, suppressed } = applySuppressions({
        findings: options.isTouched ? (0,src_change/* onLines */.lP)(brought, options.isTouched) : brought,
        policy,
        baseline,
        gitleaks,
        today: new Date(started).toISOString().slice(0, 10),
        mayHaveMoved: (path) => gone(path) || ((0,policy_severity/* included */.d8)(path, policy) && wasLookedAt((0,external_node_path_.join)(root, path), options)),
    });
    const report = {
        version: 1,
        tool: { name: 'ccr-guard', version: version/* version */.r },
        policy: policySource,
        stats: {
            files: looked.files,
            bytes: looked.bytes,
            configs: looked.configs,
            skipped: looked.skipped,
            ms: Date.now() - started,
        },
        findings: [...findings, ...changes].sort(finding/* compareFindings */.Eg),
        suppressed: [...looked.suppressed, ...suppressed],
    };
    return { report, policy, notes };
}
function settingsOf({ cwd = process.cwd(), ...options }, { root, reader }) {
    const { policy, baseline, fetchPolicy, trust } = options;
    const common = {
        root,
        vocabulary: vocabulary/* vocabulary */.v,
        ...(policy !== undefined && { file: (0,external_node_path_.resolve)(cwd, policy) }),
        ...(baseline !== undefined && { baselineFile: baseline && (0,external_node_path_.resolve)(cwd, baseline) }),
        ...(fetchPolicy && { fetchPolicy }),
        ...(reader && { read: withDisk(reader(settingNames), root) }),
    };
    return trust ? trustedSettings({ ...common, base: trust, head: trust.head }) : loadSettings(common);
}
/** The settings that the next commit will have; what git does not track counts as it is on the disk. */
function withDisk(read, root) {
    const ofDisk = (0,disk/* diskReader */.l)(root);
    return async (path) => {
        const bytes = await read(path);
        return bytes ? (0,utf8/* utf8Text */.H)(bytes, path) : ofDisk(path);
    };
}
/** Whether a file that is there was looked at for sure, so that what is not found in it is not in it. */
function wasLookedAt(file, { cwd = process.cwd(), paths = [], staged, range, since, change, stdin }) {
    if (paths.length > 0 || staged || range !== undefined || since !== undefined || change || stdin)
        return false;
    return file.startsWith((0,external_node_path_.resolve)(cwd) + external_node_path_.sep);
}


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   meaningProblems: () => (/* binding */ meaningProblems)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);
/* harmony import */ var _detectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3234);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7428);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(801);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9570);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3532);






/** What a schema cannot say: globs, dates, rule ids, addresses, regular expressions. */
function meaningProblems(file, { rules, unsafeReason }) {
    const ids = [...rules, ...(file.detectors ?? []).map(({ id }) => `key-${id}`)];
    const ruleProblem = (id, path, atKey) => ids.some((known) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .namesRule */ .pM)(id, known))
        ? []
        : [
            {
                path,
                atKey,
                message: `Unknown rule '${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(id)}'${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(id, ids) || '; `ccr-guard explain --all` lists them'}`,
            },
        ];
    return [
        ...Object.keys(file.rules ?? {}).flatMap((id) => ruleProblem(id, ['rules', id], true)),
        ...(file.ignores?.forbidden ?? []).flatMap((id, i) => ruleProblem(id, ['ignores', 'forbidden', i], false)),
        ...(file.allow ?? []).flatMap(({ rule, path, expires }, i) => [
            ...(rule === undefined ? [] : ruleProblem(rule, ['allow', i, 'rule'], false)),
            ...(path === undefined ? [] : pathProblems([path], () => ['allow', i, 'path'])),
            ...(expires === undefined || isDate(expires)
                ? []
                : [{ path: ['allow', i, 'expires'], message: `There is no day ${expires}` }]),
        ]),
        ...pathProblems(file.include, (i) => ['include', i]),
        ...pathProblems(file.exclude, (i) => ['exclude', i]),
        ...globProblems(file.models?.allowed, (i) => ['models', 'allowed', i]),
        ...(file.providers?.endpoints ?? []).flatMap((url, i) => endpointProblems(url, ['providers', 'endpoints', i])),
        ...(file.providers?.banned ?? []).flatMap((entry, i) => (typeof entry === 'string' ? [] : (entry.hosts ?? [])).flatMap((host, j) => hostProblems(host, ['providers', 'banned', i, 'hosts', j]))),
        ...(0,_detectors_js__WEBPACK_IMPORTED_MODULE_4__/* .detectorProblems */ .RB)(file.detectors ?? [], unsafeReason),
    ];
}
function globProblems(globs = [], at) {
    return globs.flatMap((glob, i) => {
        const problem = (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globProblem */ .AI)(glob);
        return problem === undefined ? [] : [{ path: at(i), message: `The glob ${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(glob)} ${problem}` }];
    });
}
/** Globs over paths from the root: one that leads out of it would never match. */
function pathProblems(globs = [], at) {
    const outside = globs.flatMap((glob, i) => glob.split('/').includes('..')
        ? [{ path: at(i), message: `The glob ${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(glob)} has a '..': write the path from the root` }]
        : []);
    return [...globProblems(globs, at), ...outside];
}
/** Whether a text is a day of the calendar: `2027-02-30` is none. */
function isDate(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function endpointProblems(text, path) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const name = (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .p)(path);
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') {
        return [
            { path, message: `${name} must be an origin such as https://api.anthropic.com, found ${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(text)}` },
        ];
    }
    if (text.replace(/\/$/, '').toLowerCase() === url.origin)
        return [];
    return [{ path, message: `${name} must be an origin, without a path, a default port or a user name: ${url.origin}` }];
}
function hostProblems(host, path) {
    if (/^[a-z0-9*-]+(?:\.[a-z0-9*-]+)+$/i.test(host))
        return [];
    const inner = URL.canParse(host) ? new URL(host).hostname : '';
    return [
        {
            path,
            message: `${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .p)(path)} must be a host name such as openrouter.ai, found ${(0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(host)}${inner && `; did you mean '${inner}'?`}`,
        },
    ];
}


/***/ }),

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


/***/ }),

/***/ 2764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1097);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1835);



/**
 * Blobs of git's object store in the order given, through one git; those that are not read are passed over. More lists
 * may come in while blobs of the first are read.
 */
async function* readObjects(place, lists) {
    // Holds what was asked for and not answered yet: git answers while it is asked, and waits for its answers to be taken.
    const asked = new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough({ objectMode: true, highWaterMark: Number.MAX_SAFE_INTEGER });
    let reader;
    const ask = async () => {
        for await (const list of lists) {
            if (asked.destroyed)
                return;
            if (list.length === 0)
                continue;
            reader ??= (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .openObjects */ .d)(place, { many: true });
            asked.write({ list, reader });
            await reader.ask(list.map(({ oid }) => oid));
        }
        reader?.end();
        asked.end();
    };
    ask().catch((error) => asked.destroy(error));
    try {
        for await (const { list, reader } of asked)
            for (const wanted of list) {
                const { blob, isTaken } = blobOf(wanted, reader);
                yield blob;
                if (!isTaken())
                    await passOver(reader);
            }
    }
    finally {
        asked.destroy();
        await reader?.close();
    }
}
function blobOf({ path, sighting, earlier, asked }, reader) {
    let taken = false;
    const blob = {
        path,
        read(sink) {
            taken = true;
            return reader.take(sink);
        },
        ...(sighting && { sighting }),
        ...(earlier && { earlier }),
        ...(asked && { asked }),
    };
    return { blob, isTaken: () => taken };
}
async function passOver(reader) {
    try {
        await reader.take();
    }
    catch (error) {
        if (!(error instanceof _blob_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO))
            throw error;
    }
}


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nv: () => (/* binding */ commitSource),
  sg: () => (/* binding */ fetched),
  XH: () => (/* binding */ isCommits)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/sources/batch.js
var batch = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/src/sources/entries.js
var entries = __webpack_require__(1796);
// EXTERNAL MODULE: ./build/src/sources/git.js + 1 modules
var git = __webpack_require__(8924);
// EXTERNAL MODULE: ./build/src/sources/names.js
var names = __webpack_require__(4888);
;// CONCATENATED MODULE: ./build/src/sources/log.js



/**
 * Every content under every name that a commit of the range added or changed, newest first, each once, in lists as they
 * come in. Of a merge, what differs from all its parents: the rest came in with them. At last what was there earlier.
 */
async function* listVersions(repository, revisions, met) {
    const child = (0,git/* startGit */.BE)(repository, [...logArguments, ...revisions, '--']);
    const listing = createListing(met);
    let rest = Buffer.alloc(0);
    try {
        for await (const piece of child.stdout) {
            const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
            const found = [];
            let at = 0;
            for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
                const version = listing.take(bytes.toString('latin1', at, end));
                if (version)
                    found.push(version);
                at = end + 1;
            }
            rest = bytes.subarray(at);
            yield found;
        }
        await child.ended;
        yield listing.earlier();
    }
    finally {
        child.stop();
    }
}
const logArguments = [
    'log',
    '--raw',
    '-c',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--full-history',
    '--topo-order',
    '--no-color',
    '--no-decorate',
    '--no-notes',
    '--no-mailmap',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--format=%H %P%x09%aI',
];
/** Takes the fields of the log one by one, the line of a commit, or what changed and then its name; gives new versions. */
function createListing(seen) {
    const known = new Map();
    let commit = '';
    let parents = [];
    let tip = '';
    /** Of parents that are still to come: a commit that nothing follows, and that has them behind it. */
    const tips = new Map();
    let date = '';
    let change;
    const introduce = ({ path, versions }, oid, mode) => {
        const met = versions.get(oid);
        if (met && 'sighting' in met) {
            met.sighting.commit = commit;
            met.sighting.date = date;
            return undefined;
        }
        const sighting = { commit, date, atHead: false, ...(met && { lastCommit: met.last }) };
        const version = { path, oid, kind: (0,entries/* kindOf */.I)(mode), sighting, tip };
        versions.set(oid, version);
        return version;
    };
    const apply = (name, change) => {
        let file = known.get(name);
        if (!file) {
            file = { path: (0,names/* shownPath */.pS)(Buffer.from(name, 'latin1')), versions: new Map() };
            known.set(name, file);
        }
        const { modes, oids } = change;
        const last = oids.length - 1;
        const after = oids[last] ?? '';
        const version = isNull(after) || keepsContent(change) ? undefined : introduce(file, after, modes[last] ?? '');
        for (let parent = 0; parent < last; parent++) {
            const oid = oids[parent] ?? '';
            if (oid !== after && !file.versions.has(oid) && !isNull(oid))
                file.versions.set(oid, { last: parents[parent] ?? '', kind: (0,entries/* kindOf */.I)(modes[parent] ?? '') });
        }
        return version;
    };
    const take = (field) => {
        if (change) {
            const version = apply(field, change);
            change = undefined;
            return version;
        }
        const line = field.startsWith('\n') ? field.slice(1) : field;
        if (line.startsWith(':'))
            change = parseChange(line);
        else if (line !== '') {
            const [ids = '', authored = ''] = line.split('\t');
            [commit = '', ...parents] = ids.split(' ').filter((id) => id !== '');
            date = authored;
            tip = tips.get(commit) ?? commit;
            tips.delete(commit);
            for (const parent of parents)
                if (!tips.has(parent))
                    tips.set(parent, tip);
            seen.commits += 1;
            if (parents.length === 0)
                seen.roots += 1;
        }
        return undefined;
    };
    const earlier = () => [...known.values()].flatMap(({ path, versions }) => [...versions].flatMap(([oid, met]) => 'sighting' in met ? [] : [{ path, oid, kind: met.kind, earlier: true }]));
    return { take, earlier };
}
/** Whether it merely made the file executable, or the other way round. */
function keepsContent({ modes, oids }) {
    const last = oids.length - 1;
    return (oids.indexOf(oids[last] ?? '') < last &&
        oids.some((oid, at) => at < last && oid === oids[last] && (0,entries/* kindOf */.I)(modes[at] ?? '') === (0,entries/* kindOf */.I)(modes[last] ?? '')));
}
function isNull(oid) {
    return oid.startsWith('00000000') && /^0+$/.test(oid);
}
/**
 * `:100644 100644 <before> <after> M`, and with one more of everything for each further parent of a merge. Its parts are
 * cut out where they must stand, since a history has very many of these.
 */
function parseChange(line) {
    let count = 2;
    while (line[count - 1] === ':')
        count++;
    const modesAt = count - 1;
    const oidsAt = modesAt + 7 * count;
    const width = (line.length - modesAt - oidsAt) / count;
    const modes = [];
    const oids = [];
    for (let at = 0; at < count; at++) {
        modes.push(line.slice(modesAt + 7 * at, modesAt + 7 * at + 6));
        oids.push(line.slice(oidsAt + width * at, oidsAt + width * (at + 1) - 1));
    }
    return { modes, oids };
}

// EXTERNAL MODULE: ./build/src/sources/partial.js
var partial = __webpack_require__(6137);
// EXTERNAL MODULE: ./build/src/sources/revision.js
var revision = __webpack_require__(7347);
;// CONCATENATED MODULE: ./build/src/sources/commits.js








/**
 * Every content that a commit brought in, also where a later one took it away, newest commit first. One that stood under
 * several names is given under each, as what a file means depends on its name; `mergeSightings` makes one finding of
 * what was found in it. The sightings of the blobs are final when the last blob was given. At last come the contents that
 * were there before, marked as `earlier`.
 */
function commitSource(repository, revisions, { extra = [], notes = () => [] } = {}) {
    const skipped = new Map();
    const met = { commits: 0, roots: 0 };
    const lists = async function* () {
        for await (const versions of listVersions(repository, revisions, met)) {
            for (const { kind, path, ...rest } of versions)
                if (kind === 'submodule' && 'sighting' in rest)
                    skipped.set(path, { path, reason: entries/* submoduleReason */.jx });
            yield versions.filter(({ kind }) => kind !== 'submodule');
        }
        yield extra;
    };
    const versions = async function* () {
        const remote = (0,partial/* promisorRemote */.U)(repository);
        yield* remote === undefined ? lists() : await fetched(repository, remote, lists());
    };
    return {
        root: repository.root,
        place: repository,
        versions,
        settle: (list) => settle(repository, list),
        blobs: () => (0,batch/* readObjects */.$)(repository, settled(repository, versions())),
        skipped: () => [...notes(met), ...skipped.values()],
    };
}
function isCommits(source) {
    return 'versions' in source;
}
/** A partial clone is asked for all that it lacks at once, and so the whole list has to be known. */
async function fetched(repository, remote, lists) {
    const all = [];
    for await (const list of lists)
        all.push(...list);
    const lost = (0,partial/* fetchMissing */.j)(repository, remote, all.map(({ oid }) => oid));
    if (lost.size === 0)
        return [all];
    throw new errors/* UserError */.yo(`This partial clone lacks ${lost.size} of the contents to look at, and they could not be fetched: clone without --filter.`);
}
async function* settled(repository, lists) {
    const all = [];
    for await (const list of lists) {
        all.push(...list);
        yield list;
    }
    settle(repository, all);
}
function settle(repository, versions) {
    const head = versions.length > 0 ? (0,revision/* findCommit */.fq)(repository, 'HEAD') : undefined;
    const trees = new Map();
    const has = (commit, oid) => {
        if (commit === undefined)
            return false;
        const tree = trees.get(commit) ?? treeOf(repository, commit);
        trees.set(commit, tree);
        return tree.has(oid);
    };
    for (const { oid, sighting, tip } of versions) {
        if (!sighting)
            continue;
        sighting.atHead = has(head, oid);
        if (sighting.atHead && head)
            sighting.lastCommit = head;
        // A merge may have passed over it without a word.
        else if (sighting.lastCommit === undefined && has(tip, oid))
            sighting.lastCommit = tip;
    }
}
/** The ids of all contents of a commit. */
function treeOf(repository, commit) {
    const records = (0,names/* splitNul */.K5)((0,git/* git */.$Y)(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]));
    // `100644 blob <id>\t<name>`
    return new Set(records.map((record) => record.toString('latin1', 12, record.indexOf(9))));
}


/***/ }),

/***/ 1796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ii: () => (/* binding */ kindAt),
/* harmony export */   VH: () => (/* binding */ listIndex),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   jx: () => (/* binding */ submoduleReason),
/* harmony export */   lc: () => (/* binding */ absentAt),
/* harmony export */   nL: () => (/* binding */ indexEntries),
/* harmony export */   yK: () => (/* binding */ requireIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8924);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4888);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7347);





const list = ['ls-files', '-z', '-t', '--stage', '--full-name', '--'];
/** Lists what the index has at or below an absolute path. */
async function listIndex(place, path) {
    const records = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitAhead */ .KU)(place, [...list, path], joinShared);
    return { records, starts: nameStarts(records) };
}
/** Every entry of the index at or below absolute paths, each name once, in the order of their bytes. */
function indexEntries(place, ...paths) {
    const records = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(place, [...list, ...paths]);
    return Array.from(nameStarts(records), (start) => entryAt(records, start));
}
/** The entry whose name begins at `start`. */
function entryAt(records, start) {
    const [, mode = '', oid = '', stage] = records.toString('latin1', recordStart(records, start), start - 1).split(' ');
    return { name: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameAt */ .Dc)(records, start), oid, kind: kindOf(mode), unmerged: stage !== '0' };
}
/** The kind of an entry alone, which all of them are asked for. */
function kindAt(records, start) {
    const second = records[recordStart(records, start) + 3];
    return second === 0x36 ? 'submodule' : second === 0x32 ? 'link' : 'file';
}
/** Whether a sparse checkout left an entry out of the working tree. */
function absentAt(records, start) {
    return records[recordStart(records, start)] === 0x53;
}
/** Tag, mode, oid and stage take as many bytes in each record as in the first. */
function recordStart(records, start) {
    return start - records.indexOf(9) - 1;
}
function nameStarts(records) {
    const width = records.indexOf(9) + 1;
    const starts = new Uint32Array(Math.ceil(records.length / (width + 2)));
    let count = 0;
    for (let start = width; start < records.length;) {
        // The versions of an unmerged file follow one another; the last is theirs, or ours where there is no theirs.
        const unmerged = records[start - 2] !== 0x30;
        const before = starts[count - 1];
        if (!unmerged || before === undefined || !(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameAt */ .Dc)(records, before).equals((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameAt */ .Dc)(records, start)))
            count++;
        starts[count - 1] = start;
        while (records[start] !== 0)
            start++;
        start += width + 1;
    }
    return starts.slice(0, count);
}
function joinShared(pieces) {
    const joined = Buffer.from(new SharedArrayBuffer(pieces.reduce((sum, { length }) => sum + length, 0)));
    let at = 0;
    for (const piece of pieces) {
        at += piece.copy(joined, at);
        // Given back at once, from Node 22 on: the collector would let it lie.
        piece.buffer.transfer?.(0);
    }
    return joined;
}
/** A clone that was never checked out has commits and no index: nothing of it would be looked at. Throws a UserError. */
function requireIndex(place) {
    const path = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(place, ['rev-parse', '--path-format=absolute', '--git-path', 'index']).toString().trimEnd();
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || !(0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .findCommit */ .fq)(place, 'HEAD'))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('This clone has commits but no index, so that no file can be looked at: run git checkout first.');
}
/** What a mode such as `100644` says. */
function kindOf(mode) {
    return mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file';
}
const submoduleReason = 'is a submodule: its files are in a repository of their own';


/***/ }),

/***/ 7892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ fetchCommits),
/* harmony export */   IC: () => (/* binding */ mainRemote),
/* harmony export */   Uc: () => (/* binding */ fetchSettings),
/* harmony export */   lO: () => (/* binding */ fetchArguments)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8924);

/** Settings of a fetch: an SSH that asks nothing, and nothing fetched from further addresses that the remote names. */
const fetchSettings = ['core.sshCommand=ssh -o BatchMode=yes', 'transfer.bundleURI=false'];
/** Fetches objects and nothing else: no references, no tags, no submodules, no programs that the configuration names. */
const fetchArguments = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--refmap=',
    '--upload-pack=git-upload-pack',
];
/** Fetches commits by id or name from `remote`. False when the server, the network or the credentials do not allow it. */
function fetchCommits(place, remote, commits, options) {
    try {
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(place, [...fetchArguments, ...options, '--', remote, ...commits], {
            settings: fetchSettings,
            mayFetch: true,
            timeout: 300_000,
        });
        return true;
    }
    catch (error) {
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi)
            return false;
        throw error;
    }
}
/** The remote to fetch from: `origin`, or the only one that there is. */
function mainRemote(place) {
    const remotes = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(place, ['remote']).toString('utf8').split('\n').filter(Boolean);
    return remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined;
}


/***/ }),

/***/ 8637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/sources/blob.js
var sources_blob = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/src/sources/file.js
var file = __webpack_require__(6100);
// EXTERNAL MODULE: ./build/src/sources/entries.js
var sources_entries = __webpack_require__(1796);
// EXTERNAL MODULE: ./build/src/sources/names.js
var sources_names = __webpack_require__(4888);
;// CONCATENATED MODULE: ./build/src/sources/links.js




/**
 * What a symbolic link says, as git stores it; undefined where there is no such link on the disk.
 * A link is never followed: its text is what a repository holds, and what it leads to is looked at under its own name.
 */
function linkText(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path, { encoding: 'buffer' });
    }
    catch {
        return undefined;
    }
}
/** Tells why what a link leads to was not looked at; undefined where it is a tracked file or folder. */
function linkJudge({ records, starts }) {
    const nameOf = (index) => (0,sources_names/* nameAt */.Dc)(records, starts[index] ?? records.length);
    /** Where among the names, which are in the order of their bytes, `name` is or would be. */
    const placeOf = (name) => {
        let low = 0;
        let high = starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (nameOf(middle).compare(name) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const isTracked = (path) => {
        const name = Buffer.from(path, 'latin1');
        const place = placeOf(name);
        if (nameOf(place).equals(name))
            return (0,sources_entries/* kindAt */.Ii)(records, starts[place] ?? 0) !== 'submodule';
        const folder = Buffer.from(`${path}/`, 'latin1');
        for (let index = placeOf(folder); nameOf(index).subarray(0, folder.length).equals(folder); index++) {
            if ((0,sources_entries/* kindAt */.Ii)(records, starts[index] ?? 0) !== 'submodule')
                return true;
        }
        return false;
    };
    return (name, target) => {
        const path = external_node_path_.posix.join(external_node_path_.posix.dirname(name.toString('latin1')), target.toString('latin1')).replace(/\/$/, '');
        if (!target.toString('latin1').startsWith('/') && (path === '.' || isTracked(path)))
            return undefined;
        return 'is a symbolic link, which is not followed, to what is not tracked here';
    };
}

;// CONCATENATED MODULE: ./build/src/sources/folder.js






/** Every file of a folder that is no git repository, without those that a .gitignore in it names. */
async function folderSource(folder) {
    const root = (0,external_node_path_.resolve)(folder);
    const { files, links, skipped } = await listFolder(root);
    const found = [...skipped];
    const fileBlob = (name) => ({
        path: (0,sources_names/* shownPath */.pS)(name),
        read: (sink) => (0,file/* readFile */.T)((0,sources_names/* fullPath */.jS)(root, name), sink),
    });
    const linkBlob = (name) => ({
        path: (0,sources_names/* shownPath */.pS)(name),
        read: (sink) => (0,sources_blob/* feed */.hm)(linkText((0,sources_names/* fullPath */.jS)(root, name)) ?? Buffer.alloc(0), sink),
    });
    return {
        root,
        *blobs() {
            for (const name of files)
                yield fileBlob(name);
            for (const name of links)
                yield linkBlob(name);
        },
        skipped: () => found,
    };
}
/** Lists a folder without following links. Folders called `.git` are left out: they hold objects, not files. */
async function listFolder(root) {
    const { isGitIgnored } = await __webpack_require__.e(/* import() */ 407).then(__webpack_require__.bind(__webpack_require__, 2407));
    const ignored = await isGitIgnored({ cwd: root, suppressErrors: true });
    const files = [];
    const links = [];
    const skipped = [];
    const walk = (folder) => {
        for (const entry of entriesOf(root, folder, skipped)) {
            const name = folder.length === 0 ? entry.name : Buffer.concat([folder, slash, entry.name]);
            const isFolder = entry.isDirectory();
            if (ignored(name.toString('utf8') + (isFolder ? '/' : '')))
                continue;
            if (isFolder) {
                if (!entry.name.equals(gitFolder))
                    walk(name);
            }
            else if (entry.isFile())
                files.push(name);
            else if (entry.isSymbolicLink()) {
                links.push(name);
                skipped.push({ path: (0,sources_names/* shownPath */.pS)(name), reason: 'is a symbolic link, which is not followed' });
            }
            else
                skipped.push({ path: (0,sources_names/* shownPath */.pS)(name), reason: 'is not a regular file' });
        }
    };
    walk(Buffer.alloc(0));
    return { files: files.sort(Buffer.compare), links: links.sort(Buffer.compare), skipped };
}
const slash = Buffer.from('/');
const gitFolder = Buffer.from('.git');
function entriesOf(root, folder, skipped) {
    try {
        return (0,external_node_fs_.readdirSync)((0,sources_names/* fullPath */.jS)(root, folder), { withFileTypes: true, encoding: 'buffer' });
    }
    catch {
        skipped.push({ path: (0,sources_names/* shownPath */.pS)(folder) || '.', reason: 'is a folder that could not be listed' });
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/sources/commits.js + 1 modules
var commits = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/src/sources/git.js + 1 modules
var git = __webpack_require__(8924);
// EXTERNAL MODULE: ./build/src/sources/revision.js
var revision = __webpack_require__(7347);
// EXTERNAL MODULE: ./build/src/sources/shallow.js
var shallow = __webpack_require__(6852);
;// CONCATENATED MODULE: ./build/src/sources/history.js






/**
 * Everything that any commit brought in that a branch, tag, stash or other reference leads to, and contents that a tag
 * names without a commit.
 * @throws UserError when commits are missing that cannot be fetched.
 */
async function historySource(repository) {
    if (!(0,shallow/* fetchBehind */.FT)(repository, () => [...(0,shallow/* cutCommits */.vY)(repository)], []))
        throw new errors/* UserError */.yo('This clone is shallow and the rest of its history could not be fetched: set "fetch-depth: 0" on actions/checkout, or run git fetch --unshallow.');
    const revisions = (0,revision/* findCommit */.fq)(repository, 'HEAD') ? ['--all', 'HEAD'] : ['--all'];
    return (0,commits/* commitSource */.nv)(repository, revisions, { extra: tagged(repository) });
}
/** Contents that references name directly: a blob, or the files of a tree, also through tags of tags. */
function tagged(repository) {
    const refs = (0,git/* git */.$Y)(repository, ['for-each-ref', '--format=%(objecttype) %(refname)']).toString('latin1').split('\n');
    const names = refs.flatMap((ref) => (/^(?:blob|tree|tag) (.*)/.exec(ref) ?? []).slice(1));
    if (names.length === 0)
        return [];
    const input = Buffer.from(names.map((name) => `${name}^{}\n`).join(''), 'latin1');
    const rows = (0,git/* git */.$Y)(repository, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], { input });
    const peeled = rows.toString('latin1').split('\n');
    return names.flatMap((name, index) => {
        const [kind, id = ''] = peeled[index]?.split(' ') ?? [];
        if (id === 'missing')
            throw new errors/* UserError */.yo(`This repository lacks the content that ${shown(name)} names: run git fsck.`);
        if (kind === 'blob')
            return [{ path: shown(name), oid: id }];
        if (kind !== 'tree')
            return [];
        const records = (0,git/* git */.$Y)(repository, ['ls-tree', '-r', '-z', '--full-tree', id]).toString('latin1').split('\0');
        return records.flatMap((record) => {
            const [, file, path] = /^\d+ blob (\w+)\t(.*)$/s.exec(record) ?? [];
            return file && path ? [{ path: shown(path), oid: file }] : [];
        });
    });
}
function shown(name) {
    return (0,sources_names/* shownPath */.pS)(Buffer.from(name, 'latin1'));
}

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
// EXTERNAL MODULE: ./build/src/sources/repository.js + 1 modules
var sources_repository = __webpack_require__(5254);
// EXTERNAL MODULE: ./build/src/sources/objects.js + 1 modules
var sources_objects = __webpack_require__(1835);
// EXTERNAL MODULE: ./build/src/sources/partial.js
var partial = __webpack_require__(6137);
;// CONCATENATED MODULE: ./build/src/sources/tree-reader.js







/**
 * Reads entries of the index from the disk, and those that are not there, or `shared` with another name, from the index.
 * `skip` is told of links that lead to what is not looked at.
 */
function treeReader(repository, listing, shared, skip) {
    const objects = (0,sources_objects/* objectsOnDemand */.n)(repository);
    const lost = lostObjects(repository, listing);
    let judge;
    const readIndex = async (entry, sink) => {
        if (lost.has(entry.oid))
            throw new sources_blob/* Unreadable */.IO('is not on the disk, and could not be fetched into this partial clone');
        await objects.read(entry.oid, sink);
    };
    const readDisk = (entry, sink) => {
        try {
            return (0,file/* readFile */.T)((0,sources_names/* fullPath */.jS)(repository.root, entry.name), sink);
        }
        catch (error) {
            if (error instanceof file/* NotAFile */.p)
                return readIndex(entry, sink);
            throw error;
        }
    };
    const readLink = async (entry, sink) => {
        const onDisk = linkText((0,sources_names/* fullPath */.jS)(repository.root, entry.name));
        const text = onDisk ?? (await (0,sources_blob/* collect */.Fo)((into) => readIndex(entry, into)));
        judge ??= linkJudge(listing);
        const reason = judge(entry.name, text);
        if (reason)
            skip({ path: (0,sources_names/* shownPath */.pS)(entry.name), reason });
        (0,sources_blob/* feed */.hm)(text, sink);
    };
    return {
        read(start, sink) {
            const entry = (0,sources_entries/* entryAt */._f)(listing.records, start);
            if (shared.has(start))
                return readIndex(entry, sink);
            return entry.kind === 'link' ? readLink(entry, sink) : readDisk(entry, sink);
        },
        close: () => void objects.close(),
    };
}
/** A sparse checkout of a partial clone has neither the files nor their contents: those that cannot be fetched. */
function lostObjects(repository, { records, starts }) {
    const absent = starts.filter((start) => (0,sources_entries/* absentAt */.lc)(records, start) && (0,sources_entries/* kindAt */.Ii)(records, start) !== 'submodule');
    const remote = absent.length > 0 ? (0,partial/* promisorRemote */.U)(repository) : undefined;
    if (remote === undefined)
        return new Set();
    return (0,partial/* fetchMissing */.j)(repository, remote, Array.from(absent, (start) => (0,sources_entries/* entryAt */._f)(records, start).oid));
}

;// CONCATENATED MODULE: ./build/src/sources/tree.js




/**
 * The tracked files below `folder`, as they are on the disk; those that are not there (a sparse checkout, a file
 * deleted but not committed) as they are in the index.
 */
async function treeSource(repository, folder = (0,external_node_path_.resolve)(repository.cwd)) {
    const { root } = repository;
    const listing = await (0,sources_entries/* listIndex */.VH)(repository, folder);
    const { records, starts } = listing;
    if (starts.length === 0)
        (0,sources_entries/* requireIndex */.yK)(repository);
    const shared = process.platform === 'linux' ? new Set() : sharedNames(listing);
    const skipped = [];
    const files = new Uint32Array(starts.length);
    let count = 0;
    /** Where the names of all others begin. */
    const others = [];
    for (const start of starts) {
        const kind = (0,sources_entries/* kindAt */.Ii)(records, start);
        if (kind === 'submodule')
            skipped.push({ path: (0,sources_names/* shownPath */.pS)((0,sources_names/* nameAt */.Dc)(records, start)), reason: sources_entries/* submoduleReason */.jx });
        else if (kind === 'link' || shared.has(start))
            others.push(start);
        else
            files[count++] = start;
    }
    const reader = treeReader(repository, listing, shared, (skip) => skipped.push(skip));
    const fileAt = (start) => ({
        path: (0,sources_names/* shownPath */.pS)((0,sources_names/* nameAt */.Dc)(records, start)),
        read: (sink) => reader.read(start, sink),
    });
    return {
        root,
        *blobs() {
            try {
                for (const start of starts)
                    if ((0,sources_entries/* kindAt */.Ii)(records, start) !== 'submodule')
                        yield fileAt(start);
            }
            finally {
                reader.close();
            }
        },
        skipped: () => skipped,
        files: () => ({ root, names: records, starts: files.subarray(0, count) }),
        fileAt,
        others: () => others.map(fileAt),
        close: reader.close,
    };
}
/**
 * Files whose names differ by case or by the form of their accents only. A disk that does not tell such names apart
 * shows one content under all of them, so that each has to be read from the index.
 */
function sharedNames({ records, starts }) {
    const groups = new Map();
    for (const start of starts) {
        if ((0,sources_entries/* kindAt */.Ii)(records, start) === 'submodule')
            continue;
        const key = (0,sources_names/* nameAt */.Dc)(records, start).toString('utf8').normalize('NFC').toLowerCase();
        const group = groups.get(key);
        if (group)
            group.push(start);
        else
            groups.set(key, [start]);
    }
    return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}

;// CONCATENATED MODULE: ./build/src/sources/contents.js








/**
 * What git tracks at or below `path`, which is absolute, and what it does not ignore there; every file where there is no
 * git. `here` is the repository of the check, if it has one.
 */
async function contentsOf(place, here, root, path) {
    const folder = existingFolder(path);
    const repository = repositoryAt(place, here, folder);
    if (!repository && folder !== path)
        return nothing;
    const tree = await (repository ? treeSource(repository, path) : folderSource(path));
    const extra = repository ? untracked(repository, path) : { blobs: [], skipped: [] };
    const prefix = (0,sources_names/* below */.Gz)(root, tree.root, '.');
    const inRoot = (item) => prefix === '' ? item : { ...item, path: `${(0,sources_names/* shownPath */.pS)(Buffer.from(prefix))}/${item.path}` };
    return {
        blobs: [...tree.blobs(), ...extra.blobs].map(inRoot),
        skipped: () => [...tree.skipped(), ...extra.skipped].map(inRoot),
        close: () => tree.close?.(),
    };
}
const nothing = { blobs: [], skipped: () => [], close: () => { } };
function existingFolder(path) {
    return (0,external_node_fs_.existsSync)(path) || (0,external_node_path_.dirname)(path) === path ? path : existingFolder((0,external_node_path_.dirname)(path));
}
/** A submodule or a foreign repository has an index of its own; all else belongs to the repository of the check. */
function repositoryAt(place, here, folder) {
    const own = (0,sources_repository/* findRepositoryOf */.H)(place, folder);
    if (!here || (0,sources_names/* isOutside */._K)((0,external_node_path_.relative)(here.root, folder)))
        return own;
    return own && own.root !== here.root && !(0,sources_names/* isOutside */._K)((0,external_node_path_.relative)(here.root, own.root)) ? own : here;
}
function untracked(repository, path) {
    const names = (0,sources_names/* splitNul */.K5)((0,git/* git */.$Y)(repository, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', path]));
    const blobs = [];
    const skipped = [];
    for (const name of names) {
        const shown = (0,sources_names/* shownPath */.pS)(name);
        if (name.at(-1) === 0x2f)
            skipped.push({ path: shown, reason: 'is a repository of its own' });
        else
            blobs.push({ path: shown, read: (sink) => (0,file/* readFile */.T)((0,sources_names/* fullPath */.jS)(repository.root, name), sink) });
    }
    return { blobs, skipped };
}

;// CONCATENATED MODULE: ./build/src/sources/paths.js









/**
 * Files, folders and globs that the user named, relative to `place.cwd` or absolute. A named file is looked at also
 * where git ignores it; a folder or glob gives what git tracks there and what it does not ignore.
 */
async function pathsSource(place, given) {
    const here = (0,sources_repository/* requireFiles */.PO)((0,sources_repository/* findRepository */.W1)(place));
    const root = here?.root ?? (0,external_node_path_.resolve)(place.cwd);
    const blobs = new Map();
    const skipped = [];
    const opened = [];
    const add = (blob) => {
        if (blob.asked || !blobs.has(blob.path))
            blobs.set(blob.path, blob);
    };
    for (const path of given) {
        const full = (0,external_node_path_.resolve)(place.cwd, path);
        const shown = (0,sources_names/* shownPath */.pS)(Buffer.from((0,sources_names/* below */.Gz)(root, place.cwd, path))) || '.';
        const skip = (reason) => void skipped.push({ path: shown, reason, asked: true });
        const stats = statusOf(full);
        if (stats?.isFile())
            add({ path: shown, asked: true, read: (sink) => (0,file/* readFile */.T)(full, sink) });
        else if (stats?.isSymbolicLink())
            skip('is a symbolic link, which is not followed: name the file that it leads to');
        else if (stats && !stats.isDirectory())
            skip('is not a regular file');
        else {
            const contents = await (stats ? contentsOf(place, here, root, full) : unseen(place, here, root, path));
            opened.push(contents);
            contents.blobs.forEach(add);
            if (contents.blobs.length === 0)
                skip(stats ? 'is a folder without files that git does not ignore' : 'does not exist');
        }
    }
    return {
        root,
        *blobs() {
            try {
                yield* [...blobs.values()].sort((a, b) => (0,finding/* compareText */.n6)(a.path, b.path));
            }
            finally {
                for (const { close } of opened)
                    close();
            }
        },
        skipped: () => [...skipped, ...opened.flatMap((contents) => contents.skipped())],
    };
}
/** A name that is not on the disk: a tracked file that the checkout left out, or a glob. */
async function unseen(place, here, root, path) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
    const { base, glob, negated } = picomatch.scan(pattern);
    if (negated)
        throw new errors/* UserError */.yo(`"${(0,src_text/* printable */.g$)(path)}" takes no files away: list what to leave out under exclude in the policy.`);
    if (!glob)
        return contentsOf(place, here, root, (0,external_node_path_.resolve)(place.cwd, path));
    const folder = (0,external_node_path_.resolve)(place.cwd, base);
    if (!statusOf(folder)?.isDirectory())
        return nothing;
    const contents = await contentsOf(place, here, root, folder);
    const prefix = (0,sources_names/* below */.Gz)(root, folder, '.');
    const matches = picomatch(glob, { dot: true });
    const wanted = ({ path }) => matches(prefix === '' ? path : path.slice(prefix.length + 1));
    return {
        blobs: contents.blobs.filter(wanted),
        skipped: () => contents.skipped().filter(wanted),
        close: contents.close,
    };
}
function statusOf(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
}

;// CONCATENATED MODULE: ./build/src/sources/range.js






/**
 * What the commits of a range brought in.
 * @throws UserError when an end of the range names no commit, or when commits between them cannot be had.
 */
async function rangeSource(repository, range, fallback) {
    const { base, head } = range;
    if (!(0,shallow/* completeRange */.Di)(repository, range)) {
        const other = base === undefined ? undefined : await fallback?.({ base, head });
        if (other)
            return other;
        throw incomplete(repository, range);
    }
    if (base === undefined)
        return (0,commits/* commitSource */.nv)(repository, [(0,revision/* requireCommit */.Fo)(repository, head)]);
    const [tip, start] = (0,revision/* findCommits */.Cu)(repository, head, base);
    if (!tip || !start)
        throw incomplete(repository, range);
    return (0,commits/* commitSource */.nv)(repository, [tip, `^${start}`], { notes: (met) => notesOn(repository, range, start, tip, met) });
}
/** `A..B`, or `A...B`, which for commits means the same here: those that led to B and not to A. An empty end is HEAD. */
function parseRange(text) {
    const [, base = '', head = ''] = /^(.*?)\.\.\.?(.*)$/s.exec(text) ?? [];
    if (!text.includes('..') || head.includes('..'))
        throw new errors/* UserError */.yo(`"${(0,src_text/* printable */.g$)(text)}" is no range: write BASE..HEAD, as in origin/main..HEAD.`);
    return { base: base || 'HEAD', head: head || 'HEAD' };
}
function incomplete(repository, { base, head }) {
    if ((0,shallow/* cutCommits */.vY)(repository).size === 0)
        for (const end of [head, base])
            if (end !== undefined)
                (0,revision/* requireCommit */.Fo)(repository, end);
    const which = base === undefined ? `to ${head}` : `from ${base} to ${head}`;
    return new errors/* UserError */.yo(`The commits ${(0,src_text/* printable */.g$)(which)} are not all in this clone and could not be fetched: set "fetch-depth: 0" on actions/checkout, or run git fetch --unshallow.`);
}
/** A range that is legal but holds less or more than its author may think is spoken of. */
function notesOn(repository, { base, head }, start, tip, met) {
    const path = (0,src_text/* printable */.g$)(`${base}..${head}`);
    if (start === tip)
        return [{ path, reason: 'holds no commits: both ends are the same commit' }];
    if (met.commits === 0)
        return [{ path, reason: 'holds no commits: its end is already a part of its beginning' }];
    // Histories that have nothing in common begin with a commit without parents in each.
    if (met.roots > 0 && (0,revision/* mergeBase */.wu)(repository, start, tip) === undefined)
        return [{ path, reason: 'joins unrelated histories: everything that led to its end was looked at' }];
    return [];
}
/**
 * What came in since a commit, or since a date by the clocks of the committers. The first-parent line decides: from its
 * oldest commit that is not older than the date, everything is looked at, whatever date it carries.
 */
async function sinceSource(repository, since, fallback) {
    if ((0,revision/* findCommit */.fq)(repository, since))
        return rangeSource(repository, { base: since, head: 'HEAD' }, fallback);
    const seconds = parseDate(since);
    if (seconds === undefined)
        throw new errors/* UserError */.yo(`"${(0,src_text/* printable */.g$)(since)}" is neither a commit in this clone nor a date: write a date as 2026-01-31.`);
    const notes = [{ path: (0,src_text/* printable */.g$)(`--since ${since}`), reason: 'holds no commits' }];
    const nothing = { root: repository.root, blobs: () => [], skipped: () => notes };
    if (!(0,revision/* findCommit */.fq)(repository, 'HEAD'))
        return nothing;
    let line = firstParents(repository);
    const unseen = () => {
        line = firstParents(repository);
        const last = line.at(-1);
        return last && last.time >= seconds && (0,shallow/* cutCommits */.vY)(repository).has(last.commit) ? [last.commit] : [];
    };
    if (!(0,shallow/* fetchBehind */.FT)(repository, unseen))
        throw incomplete(repository, { head: 'HEAD' });
    const oldest = line.findLastIndex(({ time }) => time >= seconds);
    if (oldest < 0)
        return nothing;
    const before = line[oldest + 1];
    return rangeSource(repository, before ? { base: before.commit, head: 'HEAD' } : { head: 'HEAD' }, fallback);
}
function firstParents(repository) {
    const output = (0,git/* git */.$Y)(repository, [
        'log',
        '--first-parent',
        '--no-decorate',
        '--no-color',
        '--format=%H %ct',
        'HEAD',
        '--',
    ]);
    return output
        .toString('latin1')
        .split('\n')
        .filter(Boolean)
        .map((row) => ({ commit: row.slice(0, row.indexOf(' ')), time: Number(row.slice(row.indexOf(' ') + 1)) }));
}
/** Seconds since 1970 of `2026-01-31`, with a time and zone where they are given; UTC where they are not. */
function parseDate(text) {
    if (!/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(text))
        return undefined;
    const zoned = text.length === 10 || /(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`;
    const time = Date.parse(zoned.replace(' ', 'T'));
    return Number.isNaN(time) ? undefined : time / 1000;
}

;// CONCATENATED MODULE: ./build/src/sources/index-reader.js






/**
 * Reads files as the next commit will have them, by their path from the top folder, with `/`; undefined for what the
 * index does not have. Those of `usual` are looked up together, as each look may cost a start of git. The reader throws
 * a UserError for a symbolic link, which is not followed, and for a file with conflicts.
 */
function indexReader(repository, usual) {
    const { root } = repository;
    const names = namesIn(repository);
    const look = (paths) => (0,sources_entries/* indexEntries */.nL)(repository, ...paths.map((path) => (0,external_node_path_.resolve)(root, path)));
    let known;
    return async (path) => {
        const name = Buffer.from(path);
        if ((0,external_node_path_.isAbsolute)(path) || names?.includes(name) === false)
            return undefined;
        known ??= look(usual);
        const entry = (usual.includes(path) ? known : look([path])).find((one) => one.name.equals(name));
        if (!entry || entry.kind === 'submodule')
            return undefined;
        if (entry.unmerged)
            throw new errors/* UserError */.yo(`${(0,src_text/* printable */.g$)(path)} has conflicts in the index: resolve and add it.`);
        if (entry.kind === 'link')
            throw new errors/* UserError */.yo(`${(0,src_text/* printable */.g$)(path)} is a symbolic link in the index: put a file in its place.`);
        return (0,git/* git */.$Y)(repository, ['cat-file', 'blob', entry.oid]);
    };
}
/**
 * Bytes that spell out the names of all files at the top: those of the index. Undefined where it may shorten names, as
 * version 4 does, or have them in another file, as a split index does; then git is asked.
 */
function namesIn({ plain }) {
    if (!plain)
        return undefined;
    try {
        const bytes = (0,external_node_fs_.readFileSync)(plain.index);
        const isSplit = (0,external_node_fs_.readdirSync)(plain.gitDir).some((name) => name.startsWith('sharedindex.'));
        return !isSplit && [2, 3].includes(bytes.readUInt32BE(4)) ? bytes : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/builtins.js
var builtins = __webpack_require__(7805);
// EXTERNAL MODULE: ./build/src/sources/batch.js
var batch = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/src/sources/lfs.js
var lfs = __webpack_require__(4015);
;// CONCATENATED MODULE: ./build/src/sources/loose.js







/** Bytes of a loose object, as it is stored and without compression, at most; git streams what is larger. */
const mostStored = 1024 * 1024;
const mostBytes = 16 * mostStored;
/**
 * As readObjects, for what was added a moment ago: that lies in files of its own, and is read without starting git. All
 * else is read through one git.
 */
async function* readLoose(repository, wanted) {
    const files = wanted.map(({ oid }) => looseFile(repository, oid));
    const others = (0,batch/* readObjects */.$)(repository, [wanted.filter((_, index) => files[index] === undefined)]);
    try {
        for (const [index, { path, oid, asked }] of wanted.entries()) {
            const file = files[index];
            if (file === undefined) {
                const next = await others.next();
                if (!next.done)
                    yield next.value;
            }
            else {
                const read = (sink) => {
                    const content = contentOf(file) ?? (0,git/* git */.$Y)(repository, ['cat-file', 'blob', oid]);
                    const reason = (0,lfs/* lfsPointer */.FW)(content);
                    if (reason)
                        throw new sources_blob/* Unreadable */.IO(reason);
                    (0,sources_blob/* feed */.hm)(content, sink);
                };
                yield { path, read, ...(asked && { asked }) };
            }
        }
    }
    finally {
        await others.return(undefined);
    }
}
function looseFile({ plain, env }, oid) {
    if (!plain || env['GIT_OBJECT_DIRECTORY'] !== undefined)
        return undefined;
    const file = (0,external_node_path_.join)(plain.gitDir, 'objects', oid.slice(0, 2), oid.slice(2));
    const size = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size;
    return size !== undefined && size <= mostStored ? file : undefined;
}
/** `blob <size>`, a NUL, and the content. Undefined where it is anything else, which is for git to explain. */
function contentOf(file) {
    try {
        const object = (0,builtins/* zlib */.w5)().inflateSync((0,external_node_fs_.readFileSync)(file), { maxOutputLength: mostBytes });
        const start = object.indexOf(0) + 1;
        const isWhole = object.toString('latin1', 0, start - 1) === `blob ${object.length - start}`;
        return isWhole ? object.subarray(start) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/sources/staged.js








/**
 * What the next commit would change, as it is in the index; never the working tree. With `paths`, files or folders
 * relative to `repository.cwd` or absolute, those alone, whether they differ from the last commit or not.
 */
async function stagedSource(repository, paths = []) {
    requireNamedIndex(repository);
    const skipped = [];
    const asked = paths.length > 0;
    const wanted = [];
    for (const { name, oid, kind, unmerged } of await (asked ? named(repository, paths, skipped) : changed(repository))) {
        const path = (0,sources_names/* shownPath */.pS)(name);
        if (kind === 'submodule')
            skipped.push({ path, reason: sources_entries/* submoduleReason */.jx });
        else if (unmerged)
            skipped.push({ path, reason: 'has conflicts that are not resolved in the index', asked: true });
        else
            wanted.push({ path, oid, asked });
    }
    if (wanted.length === 0)
        (0,sources_entries/* requireIndex */.yK)(repository);
    return {
        root: repository.root,
        blobs: () => readLoose(repository, wanted),
        skipped: () => skipped,
        reader: (usual) => indexReader(repository, usual),
    };
}
/**
 * An index that is not there reads as an empty one, and an empty one as a clean one. git goes to the top folder before
 * it opens the index, so that a relative name counts from there, also where a hook has gone to a folder below.
 */
function requireNamedIndex({ root, env }) {
    const index = env['GIT_INDEX_FILE'];
    if (index && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, index)))
        throw new errors/* UserError */.yo('GIT_INDEX_FILE names a file that does not exist: unset it, or name the index to look at.');
}
/** The entries in which the index differs from the last commit, or from nothing before the first one. */
async function changed(repository, ...more) {
    const fields = (0,sources_names/* splitNul */.K5)(await (0,git/* gitAhead */.KU)(repository, [...diffIndex, '--diff-filter=ACMRTUX', ...more]));
    const entries = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, mode = '', , oid = '', status] = fields[at]?.toString('latin1').split(' ') ?? [];
        entries.push({
            name: fields[at + 1] ?? Buffer.alloc(0),
            oid,
            kind: (0,sources_entries/* kindOf */.I)(mode),
            unmerged: status === 'U',
        });
    }
    return entries;
}
const diffIndex = [
    'diff',
    '--cached',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--ita-invisible-in-index',
];
/** The entries of the index that the user named; a name that is in neither the index nor the last commit is skipped. */
async function named(repository, paths, skipped) {
    const names = paths.map((path) => Buffer.from((0,sources_names/* below */.Gz)(repository.root, repository.cwd, path)).toString('latin1'));
    const wanted = new Set(names);
    const met = new Set();
    const isWanted = (name) => {
        const parts = name.toString('latin1').split('/');
        const named = parts.map((_, depth) => parts.slice(0, depth + 1).join('/')).filter((part) => wanted.has(part));
        if (wanted.has(''))
            named.push('');
        for (const part of named)
            met.add(part);
        return named.length > 0;
    };
    const found = (0,sources_entries/* indexEntries */.nL)(repository, repository.root).filter(({ name }) => isWanted(name));
    const intentions = found.some(({ oid }) => empty.has(oid)) ? await intended(repository) : new Set();
    const entries = found.filter(({ name }) => !intentions.has(name.toString('latin1')));
    for (const { name } of found)
        if (intentions.has(name.toString('latin1')))
            skipped.push({ path: (0,sources_names/* shownPath */.pS)(name), reason: 'is only intended to be added: the next commit does not have it' });
    if (names.every((name) => met.has(name)))
        return entries;
    for (const name of deleted(repository))
        isWanted(name);
    for (const name of wanted)
        if (!met.has(name))
            skipped.push({ path: (0,sources_names/* shownPath */.pS)(Buffer.from(name, 'latin1')) || '.', reason: 'is not in the index', asked: true });
    return entries;
}
/** The id of a content of no bytes, by SHA-1 and by SHA-256. */
const empty = new Set([
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);
/** Files of `git add --intent-to-add`, which the index holds as empty ones. */
async function intended(repository) {
    const names = async (...more) => (await changed(repository, ...more)).map(({ name }) => name.toString('latin1'));
    const part = new Set(await names());
    return new Set((await names('--ita-visible-in-index')).filter((name) => !part.has(name)));
}
function deleted(repository) {
    return (0,sources_names/* splitNul */.K5)((0,git/* git */.$Y)(repository, ['diff', '--cached', '--name-only', ...diffIndex.slice(3), '--diff-filter=D']));
}

;// CONCATENATED MODULE: ./build/src/sources/stdin.js




/** One blob from a stream, under the name that the user gave it, in the repository around the folder if there is one. */
function stdinSource(place, path, input) {
    const root = (0,sources_repository/* findRepository */.W1)(place)?.root ?? (0,external_node_path_.resolve)(place.cwd);
    const blob = {
        path: (0,sources_names/* shownPath */.pS)(Buffer.from((0,sources_names/* below */.Gz)(root, place.cwd, path))),
        asked: true,
        async read(sink) {
            for await (const piece of input)
                (0,sources_blob/* feed */.hm)(typeof piece === 'string' ? Buffer.from(piece) : piece, sink);
        },
    };
    return { root, blobs: () => [blob], skipped: () => [] };
}

;// CONCATENATED MODULE: ./build/src/sources/index.js









/**
 * Opens where the bytes come from.
 * @throws UserError when it is not there or git cannot read it.
 */
async function openSource(request) {
    const place = { cwd: request.cwd, env: request.env ?? process.env };
    switch (request.kind) {
        case 'tree': {
            const repository = (0,sources_repository/* requireFiles */.PO)((0,sources_repository/* findRepository */.W1)(place));
            return repository ? treeSource(repository) : folderSource(place.cwd);
        }
        case 'paths':
            return pathsSource(place, request.paths);
        case 'staged':
            return stagedSource((0,sources_repository/* requireFiles */.PO)((0,sources_repository/* requireRepository */.Cc)(place, '--staged')), request.paths);
        case 'range': {
            const range = typeof request.range === 'string' ? parseRange(request.range) : request.range;
            return rangeSource((0,sources_repository/* requireRepository */.Cc)(place, '--range'), range, request.fallback);
        }
        case 'since':
            return sinceSource((0,sources_repository/* requireRepository */.Cc)(place, '--since'), request.since, request.fallback);
        case 'history':
            return historySource((0,sources_repository/* requireRepository */.Cc)(place, '--history'));
        case 'stdin':
            if (request.path === '')
                throw new errors/* UserError */.yo('--stdin needs a name for what it reads: add --stdin-path FILE.');
            return stdinSource(place, request.path, request.input ?? process.stdin);
    }
}


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ promisorRemote),
/* harmony export */   j: () => (/* binding */ fetchMissing)
/* harmony export */ });
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7892);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8924);


/** The remote that a partial clone (`--filter=blob:none`) left its objects on; undefined where the clone is whole. */
function promisorRemote(place) {
    if (place.plain?.whole)
        return undefined;
    try {
        const output = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(place, ['config', '--null', '--get-regexp', '^remote\\..*\\.promisor$', '^true$']);
        return /^remote\.([^\0\n]*)\.promisor\n/.exec(output.toString('utf8'))?.[1];
    }
    catch (error) {
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi)
            return undefined;
        throw error;
    }
}
/** Fetches in one batch those of the objects that are not here. Gives those that could not be fetched. */
function fetchMissing(place, remote, oids) {
    const here = localObjects(place);
    const missing = new Set([...oids].filter((oid) => !here.has(oid)));
    if (missing.size === 0)
        return missing;
    try {
        (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(place, [..._fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchArguments */ .lO, '--filter=blob:none', '--stdin', remote], {
            input: `${[...missing].join('\n')}\n`,
            settings: [..._fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchSettings */ .Uc, `remote.${remote}.uploadpack=git-upload-pack`, 'fetch.negotiationAlgorithm=noop'],
            mayFetch: true,
        });
        return new Set();
    }
    catch (error) {
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi)
            return missing;
        throw error;
    }
}
function localObjects(place) {
    const args = ['cat-file', '--batch-check=%(objectname)', '--batch-all-objects', '--unordered'];
    return new Set((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(place, args).toString('latin1').split('\n'));
}


/***/ }),

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ findCommits),
/* harmony export */   Fo: () => (/* binding */ requireCommit),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   fq: () => (/* binding */ findCommit),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(706);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1796);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8924);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4888);





/** The full ids of the commits that revisions name, through one git; undefined where one names none here. */
function findCommits(place, ...revisions) {
    const asked = revisions.map((revision) => (/^$|[\0\n]/.test(revision) ? undefined : `${revision}^{commit}`));
    try {
        const input = asked.map((question) => `${question ?? '^'}\n`).join('');
        const rows = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(place, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], { input }).toString('latin1');
        const answers = rows.split('\n');
        return asked.map((question, at) => question === undefined ? undefined : /^([0-9a-f]+) commit$/.exec(answers[at] ?? '')?.[1]);
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi))
            throw error;
        // An older git ends at the first object that a partial clone lacks.
        return revisions.length === 1 ? [undefined] : revisions.flatMap((revision) => findCommits(place, revision));
    }
}
/** The full id of the commit that a revision names, or undefined where it names none here. */
function findCommit(place, revision) {
    return findCommits(place, revision)[0];
}
/** As findCommit; throws a UserError where there is none. */
function requireCommit(place, revision) {
    const commit = findCommit(place, revision);
    if (commit)
        return commit;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`"${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(revision)}" names no commit in this clone: correct the name, or fetch it first.`);
}
/** The commit where two lines of history parted, or undefined where they have nothing in common. */
function mergeBase(place, a, b) {
    try {
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(place, ['merge-base', a, b]).toString('latin1').trim();
    }
    catch (error) {
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi)
            return undefined;
        throw error;
    }
}
/**
 * Reads files of a commit, by their path from the top folder, with `/`; undefined for what it does not have. Those of the
 * top folder are looked up together, as each look costs a start of git. Reading throws a UserError when the commit is not
 * here, and for a symbolic link, which is not followed.
 */
function filesAt(repository, revision) {
    let commit;
    const list = (...paths) => {
        commit ??= requireCommit(repository, revision);
        const records = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitNul */ .K5)((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository, ['ls-tree', '-z', '--full-tree', commit, ...paths]));
        return new Map(records.map((record) => fieldsOf(record)));
    };
    let top;
    return (path) => {
        if (!path.includes('/'))
            top ??= list();
        const found = path.includes('/') ? list('--', path) : top;
        const [, mode = '', oid = ''] = /^(\d+) blob (\w+)$/.exec(found?.get(path) ?? '') ?? [];
        if (oid === '')
            return undefined;
        if ((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(mode) === 'link')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} is a symbolic link in commit ${commit?.slice(0, 12)}: put a file in its place.`);
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository, ['cat-file', 'blob', oid]);
    };
}
/** `100644 blob <id>\t<name>`, the name first. */
function fieldsOf(record) {
    const tab = record.indexOf(9);
    return [record.toString('utf8', tab + 1), record.toString('latin1', 0, tab)];
}


/***/ }),

/***/ 6852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ completeRange),
/* harmony export */   FT: () => (/* binding */ fetchBehind),
/* harmony export */   vY: () => (/* binding */ cutCommits)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7892);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8924);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7347);





/** How many commits more each attempt fetches, before the last one takes all. */
const growing = [50, 250, 1_250, 6_250];
/**
 * Makes sure that every commit of a range is here, and fetches what the clone left out where it is not. False when it
 * cannot be had: then nothing may be said about the range.
 */
function completeRange(repository, { base, head }) {
    const ends = base === undefined ? [head] : [head, base];
    const found = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommits */ .Cu)(repository, ...ends);
    const missing = ends.filter((_, at) => !found[at]);
    if (missing.length === 0 && !repository.shallow)
        return true;
    if (missing.length > 0 && !fetchEnds(repository, missing) && !deepenTo(repository, missing))
        return false;
    const range = base === undefined ? [head] : [head, `^${base}`];
    // Where the base left the range shows only when its past is here too: both sides grow.
    const cut = () => (cutWithin(repository, range).length === 0 ? [] : cutWithin(repository, ends));
    return fetchBehind(repository, cut, base === undefined ? [] : growing);
}
/** The ends of a range are fetched by their full ids alone: a name may be a slip, and is nothing to ask a server for. */
function fetchEnds(repository, missing) {
    const remote = (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .mainRemote */ .IC)(repository);
    if (remote === undefined || !missing.every((end) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(end)))
        return false;
    const depth = repository.shallow ? ['--depth=1'] : [];
    return (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchCommits */ .Bj)(repository, remote, missing, depth) && missing.every((end) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommit */ .fq)(repository, end));
}
/** Ends that are told by the way to them from a commit that is here, such as `HEAD~3`, come with what lies behind it. */
function deepenTo(repository, missing) {
    const here = missing.every((end) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommit */ .fq)(repository, /^(.+?)[~^][~^0-9]*$/s.exec(end)?.[1] ?? ''));
    const met = () => missing.every((end) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommit */ .fq)(repository, end));
    return here && fetchBehind(repository, () => (met() ? [] : [...cutCommits(repository)])) && met();
}
/**
 * Fetches what lies behind commits whose parents were cut off, in growing steps and at last everything, until `cut`
 * gives none. False when that cannot be reached.
 */
function fetchBehind(repository, cut, steps = growing) {
    if (!repository.shallow && cutCommits(repository).size === 0)
        return true;
    const remote = (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .mainRemote */ .IC)(repository);
    for (const option of [...steps.map((step) => `--deepen=${step}`), '--unshallow']) {
        const commits = cut();
        if (commits.length === 0)
            return true;
        if (remote === undefined || !(0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchCommits */ .Bj)(repository, remote, commits, [option]))
            return false;
    }
    return cut().length === 0;
}
function cutWithin(repository, revisions) {
    const cut = cutCommits(repository);
    const commits = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(repository, ['rev-list', ...revisions, '--'])
        .toString('latin1')
        .split('\n');
    return commits.filter((commit) => cut.has(commit));
}
/** The commits whose parents a shallow clone left out. */
function cutCommits(place) {
    const path = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(place, ['rev-parse', '--git-path', 'shallow']).toString('utf8').replace(/\n$/, '');
    try {
        return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.cwd, path), 'latin1').split('\n').filter(Boolean));
    }
    catch {
        return new Set();
    }
}


/***/ }),

/***/ 2538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   FA: () => (/* binding */ pruned),
/* harmony export */   Ri: () => (/* binding */ baselineName),
/* harmony export */   XZ: () => (/* binding */ matchBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9656);
/* harmony import */ var _policy_semantics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);




/** Where the baseline is kept, from the root. */
const baselineName = '.ccr-guard-baseline.json';
/** Throws a UserError for a text that is no baseline. */
function readBaseline(text, name = baselineName) {
    const fail = (why) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name)}: ${why}; write it anew with \`ccr-guard baseline\`.`);
    };
    let data;
    try {
        data = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return fail('The baseline is not valid JSON');
    }
    const { version, entries } = (data ?? {});
    if (version !== 1)
        return fail('The baseline is of a version that is not known here');
    if (!Array.isArray(entries))
        return fail('The baseline has no list of entries');
    const bad = entries.findIndex((entry) => !isEntry(entry));
    if (bad >= 0)
        return fail(`Entry ${bad + 1} of the baseline is not as it should be`);
    return { version, entries };
}
/** Sorted and with one entry a line, so that a diff shows what came and what went. */
function writeBaseline({ entries }) {
    const lines = [...entries]
        .sort(compareEntries)
        .map(({ fingerprint, rule, path, count, reason, expires }) => JSON.stringify({ path, rule, fingerprint, ...(count === 1 ? {} : { count }), reason, expires }));
    return `{ "version": 1, "entries": [\n${lines.map((line) => `  ${line}`).join(',\n')}${lines.length > 0 ? '\n' : ''}] }\n`;
}
/** A baseline of these findings, with the reasons and dates that `old` has for them. */
function baselineOf(findings, old) {
    const counts = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        counts.set(key, { finding, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    const entries = [...counts].map(([key, { finding, count }]) => {
        const { fingerprint, rule, path } = finding;
        const known = old?.entries.find((entry) => keyOf(entry) === key) ??
            old?.entries.find((entry) => entry.fingerprint === fingerprint && !counts.has(keyOf(entry)));
        const { reason, expires } = known ?? {};
        return {
            fingerprint,
            rule,
            path,
            ...(count === 1 ? {} : { count }),
            ...(reason === undefined ? {} : { reason }),
            ...(expires === undefined ? {} : { expires }),
        };
    });
    return { version: 1, entries: entries.sort(compareEntries) };
}
/** The same baseline without what is fixed: entries and counts that no finding uses any more. */
function pruned(baseline, findings) {
    const { used } = matchBaseline(baseline, findings, () => true);
    const entries = baseline.entries.flatMap((entry) => {
        const count = used.get(entry) ?? 0;
        if (count === 0)
            return [];
        const { count: _, ...rest } = entry;
        return [count === 1 ? rest : { ...rest, count }];
    });
    return { version: 1, entries };
}
/**
 * An entry stands for the same thing in the same file, as often as it was there. What has left that file may have
 * moved with it, so that the entry stands for one other file; a copy beside the original is new.
 *
 * @param mayHaveMoved whether a file is gone or was looked at in full: else the thing may still be there
 */
function matchBaseline({ entries }, findings, mayHaveMoved) {
    const entryOf = new Map();
    const used = new Map();
    const take = (finding, entry) => {
        const count = entry === undefined ? 0 : (used.get(entry) ?? 0);
        if (entry === undefined || count >= (entry.count ?? 1))
            return;
        entryOf.set(finding, entry);
        used.set(entry, count + 1);
    };
    const exact = new Map(entries.map((entry) => [keyOf(entry), entry]));
    for (const finding of findings)
        take(finding, exact.get(keyOf(finding)));
    const free = new Map();
    for (const entry of entries) {
        if (used.has(entry) || !mayHaveMoved(entry.path))
            continue;
        free.set(entry.fingerprint, [...(free.get(entry.fingerprint) ?? []), entry]);
    }
    const movedTo = new Map();
    for (const finding of findings) {
        if (entryOf.has(finding) || exact.has(keyOf(finding)))
            continue;
        const key = keyOf(finding);
        const entry = movedTo.get(key) ?? free.get(finding.fingerprint)?.shift();
        if (entry === undefined)
            continue;
        movedTo.set(key, entry);
        take(finding, entry);
    }
    return { entryOf, used };
}
function keyOf({ fingerprint, path }) {
    return `${fingerprint}\0${path}`;
}
function compareEntries(a, b) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.path, b.path) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.rule, b.rule) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.fingerprint, b.fingerprint);
}
function isEntry(value) {
    const entry = (value ?? {});
    const optional = (key, test) => entry[key] === undefined || test(entry[key]);
    return (typeof entry['fingerprint'] === 'string' &&
        typeof entry['rule'] === 'string' &&
        typeof entry['path'] === 'string' &&
        optional('count', (count) => Number.isInteger(count) && Number(count) > 0) &&
        optional('reason', (reason) => typeof reason === 'string') &&
        optional('expires', (date) => typeof date === 'string' && (0,_policy_semantics_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$)(date)));
}


/***/ })

};
;
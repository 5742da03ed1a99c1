export const id = 68;
export const ids = [68];
export const modules = {

/***/ 9068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeSource: () => (/* binding */ changeSource)
});

// EXTERNAL MODULE: ./build/src/sources/blob.js
var sources_blob = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/src/sources/names.js
var names = __webpack_require__(4888);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/github/api.js
var github_api = __webpack_require__(8713);
;// CONCATENATED MODULE: ./build/src/github/commits.js


/** GitHub tells no more files of one commit, and says nothing about the others. */
const mostFiles = 3000;
const perPage = 100;
/** The whole patch of a submodule, whose id is that of a commit elsewhere and not of a blob. */
const submodule = /^@@ .* @@\n(?:[+-]Subproject commit [0-9a-f]+\n?)+$/;
const together = 8;
/**
 * Every version of a file that a commit of the change brought, the oldest commit first; of the same blob at the same
 * path only the first. For a clone that lacks the commits. Throws a UserError when GitHub does not tell them all.
 */
async function changedVersions(api, repository, change) {
    const commits = await commitsOf(api, repository, change);
    const files = await inGroups(commits, (commit) => filesOf(api, repository, commit.sha));
    const latest = new Map();
    const found = new Map();
    for (const [index, { sha, date }] of commits.entries()) {
        for (const { path, blob } of files[index] ?? []) {
            latest.set(path, blob);
            const key = `${blob} ${path}`;
            if (blob !== undefined && !found.has(key))
                found.set(key, { path, blob, commit: sha, date });
        }
    }
    return [...found.values()].map((version) => ({ ...version, atHead: latest.get(version.path) === version.blob }));
}
/** The bytes of a blob; GitHub gives up to 100 MB. */
async function readBlob(api, { owner, repo }, blob) {
    const answer = await (0,github_api/* ask */.kA)(`the blob ${blob}`, () => api.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: blob }));
    if (answer === undefined)
        throw new errors/* UserError */.yo(`GitHub does not have the blob ${blob}; ${remedy}`);
    return Buffer.from(answer.data.content, 'base64');
}
async function commitsOf(api, { owner, repo }, change) {
    const from = change.base ?? change.defaultBranch;
    if (from === undefined)
        throw new errors/* UserError */.yo(`The whole history cannot be read through the GitHub API; ${remedy}`);
    const basehead = `${from}...${change.head}`;
    const commits = [];
    for (let page = 1, total = 1; commits.length < total; page++) {
        const answer = await (0,github_api/* ask */.kA)(`the commits ${basehead}`, () => api.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead, page, per_page: perPage }));
        if (answer === undefined)
            throw new errors/* UserError */.yo(`GitHub does not know the commits ${basehead}; ${remedy}`);
        const { data } = answer;
        total = data.total_commits;
        for (const { sha, commit } of data.commits)
            commits.push({ sha, date: commit.author?.date ?? '' });
        if (data.commits.length === 0 && commits.length < total) {
            throw new errors/* UserError */.yo(`GitHub tells ${commits.length} of the ${total} commits ${basehead}; ${remedy}`);
        }
    }
    return commits;
}
async function filesOf(api, { owner, repo }, ref) {
    const files = [];
    for (let page = 1;; page++) {
        const answer = await (0,github_api/* ask */.kA)(`the files of commit ${ref}`, () => api.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref, page, per_page: perPage }));
        const given = answer?.data.files;
        if (given === undefined)
            throw new errors/* UserError */.yo(`GitHub does not tell the files of commit ${ref}; ${remedy}`);
        for (const { filename, previous_filename: previous, status, sha, patch } of given) {
            if (previous !== undefined && status === 'renamed')
                files.push({ path: previous, blob: undefined });
            const gone = status === 'removed' || submodule.test(patch ?? '');
            files.push({ path: filename, blob: gone ? undefined : (sha ?? undefined) });
        }
        if (files.length >= mostFiles) {
            throw new errors/* UserError */.yo(`Commit ${ref} changes ${mostFiles} files or more, and GitHub tells no more; ${remedy}`);
        }
        if (!/rel="next"/.test(answer?.headers.link ?? ''))
            return files;
    }
}
const remedy = "add 'fetch-depth: 0' to the checkout step.";
/** A few calls at a time: fast enough for hundreds of commits, and below GitHub's limit on concurrent requests. */
async function inGroups(items, call) {
    const results = [];
    for (let at = 0; at < items.length; at += together) {
        results.push(...(await Promise.all(items.slice(at, at + together).map(call))));
    }
    return results;
}

;// CONCATENATED MODULE: ./build/src/github/source.js



/**
 * What the commits of a change added, read through the GitHub API: for a clone that lacks the commits. Several
 * versions of a file are several blobs of one path. Its iteration throws a UserError when GitHub does not tell them all.
 */
function changeSource(api, repository, change, root) {
    return {
        root,
        async *blobs() {
            for (const { path, blob, commit, date, atHead } of await changedVersions(api, repository, change)) {
                yield {
                    path: (0,names/* shownPath */.pS)(Buffer.from(path)),
                    sighting: { commit, date, atHead },
                    read: async (sink) => (0,sources_blob/* feed */.hm)(await readBlob(api, repository, blob), sink),
                };
            }
        },
        skipped: () => [],
    };
}


/***/ })

};

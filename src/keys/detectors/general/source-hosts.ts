import type { Detector } from '../../detector.ts';
import { prefixed } from '../build.ts';
import { alnum, base64url, digits, dotted, hex, lower, opaque, padded, word } from './alphabets.ts';
import { beside, fixed, harmless } from './beside.ts';
import { crc32, endsInCrc, withCrc } from './checksum.ts';

/** The bare name stands in too many addresses. */
const githubWords = ['github_', 'github token', 'github-token', 'githubtoken', 'github key', 'githubkey', 'gh_token'];

const github = ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((head) =>
  prefixed({
    provider: 'github',
    title: 'GitHub token',
    id: `github-${head.slice(0, 3)}`,
    shape: [head, [alnum, 36]],
    entropy: 3,
    verify: (secret) => endsInCrc(secret, head.length),
    sample: (random) => withCrc(head, random.text(alnum, 30)),
  }),
);

/** `glpat-<payload>.<version and length><CRC-32 of all before it>`, the last in seven digits of base 36. */
function routable(head: string): Detector {
  const sum = (text: string): string => crc32(text).toString(36).padStart(7, '0');
  return {
    id: `gitlab-routable-${head.replace('-', '')}`,
    rule: 'key-gitlab',
    provider: 'gitlab',
    title: 'GitLab token',
    keywords: [head],
    pattern: new RegExp(
      `(?<![A-Za-z0-9_])${head}(?:t\\d_)?[A-Za-z0-9_-]{20,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}(?![A-Za-z0-9_-])`,
      'y',
    ),
    entropy: 3,
    verify: (secret) => secret.slice(-7) === sum(secret.slice(0, -7)),
    prefix: head,
    examples: (random) => {
      const body = `${head}${random.text(base64url, 36)}.01.${random.text(lower, 2)}`;
      const short = `${head}${random.text(base64url, 27)}.${random.text(lower, 2)}`;
      return [body, short].map((text) => ({ text: text + sum(text), secret: text + sum(text) }));
    },
  };
}

const gitlab: readonly Detector[] = [
  ...['glpat-', 'glrt-', 'glptt-', 'gldt-', 'glcbt-', 'glft-', 'glimt-', 'gloas-', 'glagent-', 'glsoat-'].map(routable),
  ...fixed('gitlab', 'GitLab token', 'glpat-', [base64url, 20, 50]),
  ...fixed('gitlab', 'GitLab deploy token', 'gldt-', [base64url, 20, 50]),
  ...fixed('gitlab', 'GitLab pipeline trigger token', 'glptt-', [base64url, 40]),
  ...fixed('gitlab', 'GitLab runner token', 'glrt-', [base64url, 20, 50]),
  ...fixed('gitlab', 'GitLab runner token', 'glrtr-', [base64url, 20, 50]),
  ...fixed('gitlab', 'GitLab job token', 'glcbt-', [base64url, 20, 56]),
  ...fixed('gitlab', 'GitLab incoming mail token', 'glimt-', [base64url, 25]),
  ...fixed('gitlab', 'GitLab feed token', 'glft-', [base64url, 20, 50]),
  ...fixed('gitlab', 'GitLab agent token', 'glagent-', [base64url, 50]),
  ...fixed('gitlab', 'GitLab OAuth application secret', 'gloas-', [base64url, 64]),
  ...fixed('gitlab', 'GitLab SCIM token', 'glsoat-', [base64url, 20, 50]),
  ...fixed('gitlab', 'GitLab feature flag token', 'glffct-', [base64url, 20, 50]),
  ...fixed('gitlab', 'GitLab runner registration token', 'GR1348941', [base64url, 20, 50]),
  ...fixed('gitlab', 'GitLab workspace token', 'glwt-', [base64url, 20, 50]),
  ...beside('gitlab', 'GitLab session cookie', '_gitlab_session', [alnum, 32]),
  ...beside('gitlab', 'GitLab token', 'gitlab', [`${base64url}=`, 20, 22]),
];

/** Hosts of source code: tokens for pushing, reading and administering repositories. */
export const sourceHosts = (): readonly Detector[] => [
  ...github,
  ...fixed('github', 'GitHub refresh token', 'ghr_', [alnum, 76]),
  ...fixed('github', 'GitHub fine-grained token', 'github_pat_', [alnum, 22], '_', [alnum, 59]),
  ...fixed('github', 'GitHub fine-grained token', 'github_pat_', [word, 82]),
  ...fixed(
    'github',
    'GitHub app installation token',
    'ghs_',
    [digits, 1, 12],
    '_',
    [base64url, 10, 600],
    '.',
    [base64url, 10, 2000],
    '.',
    [base64url, 10, 800],
  ),
  ...beside('github', 'GitHub app token', githubWords, 'v1.', [hex, 40]),
  ...beside('github', 'GitHub token', githubWords, [hex, 40]),
  ...gitlab,
  ...fixed('bitbucket', 'Bitbucket app password', 'ATBB', [base64url, 28, 64]),
  ...fixed('bitbucket', 'Bitbucket access token', 'ATCTT3xFfGN0', [opaque, 150, 200], '=', [hex, 8]),
  ...beside('bitbucket', 'Bitbucket Data Center token', 'bitbucket', 'BBDC-', [padded, 44]),
  ...fixed('bitbucket', 'Bitbucket Data Center token', 'BBDC-', [padded, 44]),
  ...harmless(beside('bitbucket', 'Bitbucket client id', 'bitbucket', [alnum, 32])),
  ...beside('bitbucket', 'Bitbucket client secret', 'bitbucket', [`${alnum}-_=`, 64]),
  ...beside('gitea', 'Gitea or Forgejo token', ['gitea', 'forgejo', 'codeberg'], [hex, 40]),
  ...beside('gogs', 'Gogs token', 'gogs', [hex, 40]),
  ...beside('gitee', 'Gitee token', 'gitee', [hex, 32]),
  ...beside('gitter', 'Gitter token', 'gitter', [hex, 40]),
  ...beside('gitter', 'Gitter token', 'gitter', [`${alnum}_-`, 40]),
  ...fixed('sourcegraph', 'Sourcegraph token', 'sgp_', [hex, 40]),
  ...fixed('sourcegraph', 'Sourcegraph token', 'sgp_', [hex, 16], '_', [hex, 40]),
  ...fixed('sourcegraph', 'Sourcegraph token', 'sgp_local_', [hex, 40]),
  ...fixed('sourcegraph', 'Sourcegraph dotcom token', 'slk_', [hex, 64]),
  ...beside('sourcegraph', 'Sourcegraph token', ['sourcegraph', 'src_access'], [hex, 40]),
  ...fixed('gitpod', 'Gitpod token', 'gitpod_pat_', [dotted, 32, 120]),
  ...beside('phabricator', 'Phabricator Conduit token', ['phabricator', 'conduit', 'arcrc'], [alnum, 32]),
  ...beside('rhodecode', 'RhodeCode token', 'rhodecode', [hex, 40]),
  ...beside('codacy', 'Codacy token', 'codacy', [alnum, 20]),
  ...beside('codeclimate', 'Code Climate token', ['codeclimate', 'cc_test_reporter'], [hex, 64]),
  ...beside('codeclimate', 'Code Climate token', 'codeclimate', [hex, 40]),
  ...beside('reviewboard', 'Review Board token', 'reviewboard', [hex, 40]),
];

/**
 * Heads of formats whose length and alphabet are fixed. A value that begins with one, but that no detector of the format
 * has taken, was cut, edited or made up: under such a head no other key is issued.
 */
const heads = [
  ...['sk-ant-api03-', 'sk-ant-admin01-', 'sk-or-v1-', 'gsk_', 'hf_', 'api_org_', 'AIza', 'nvapi-', 'pplx-', 'r8_'],
  ...['tgp_v1_', 'csk-', 'lsv2_pt_', 'lsv2_sk_', 'sk-lf-', 'pcsk_', 'jina_', 'llx-', 'e2b_', 'xai-', 'vck_', 'ABSK'],
  ...[
    'ghp_',
    'gho_',
    'ghu_',
    'ghs_',
    'ghr_',
    'github_pat_',
    'glpat-',
    'npm_',
    'pypi-',
    'dop_v1_',
    'SG.',
    'AKIA',
    'ASIA',
  ],
  ...[
    'xoxb-',
    'xoxp-',
    'xapp-',
    'shpat_',
    'shpss_',
    'shpca_',
    'shppa_',
    'sk_live_',
    'sk_test_',
    'rk_live_',
    'dckr_pat_',
  ],
];

/** Whether `value` pretends to a format that it does not have. */
export function isMalformed(value: string): boolean {
  return heads.some((head) => value.startsWith(head));
}

import type { Detector } from '../../detector.ts';
import { alnum, alnumUuid, anyUuid, base64url, dashed, dotted, hex, low, upper } from './alphabets.ts';
import { beside, fixed } from './beside.ts';

/** Continuous integration, delivery, code quality and infrastructure as code. */
export const ci = (): readonly Detector[] => [
  ...fixed('teamcity', 'TeamCity access token', 'eyJ0eXAiOiAiVENWMiJ9.', [base64url, 30, 60], '.', [base64url, 30, 90]),
  ...fixed('circleci', 'CircleCI token', ['CCIPAT_', 'CCIPRJ_'], [alnum, 22], '_', [hex, 40]),
  ...beside('circleci', 'CircleCI token', 'circle', [hex, 40]),
  ...beside('travis', 'Travis CI token', ['travis'], [base64url, 22]),
  ...fixed('buildkite', 'Buildkite token', ['bkua_', 'bkaj_', 'bkct_'], [hex, 40, 64]),
  ...beside('buildkite', 'Buildkite agent token', 'buildkite', [hex, 40, 50]),
  ...beside('buildkite', 'Buildkite token', 'buildkite', [low, 40]),
  ...beside('jenkins', 'Jenkins token', ['jenkins', 'hudson'], [hex, 32, 36]),
  ...beside('drone', 'Drone CI token', ['droneci', 'drone_ci', 'drone-ci', 'drone'], [alnum, 32]),
  ...beside('codecov', 'Codecov token', 'codecov', [alnum, 32]),
  ...beside('codecov', 'Codecov token', 'codecov', ...anyUuid),
  ...beside('codecov', 'Codecov token', 'codecov', [dashed, 36]),
  ...beside('coveralls', 'Coveralls token', 'coveralls', [alnum, 33, 37]),
  ...beside('coveralls', 'Coveralls token', 'coveralls', [alnum, 32]),
  ...beside('coveralls', 'Coveralls token', 'coveralls', [dashed, 37]),
  ...fixed('sonar', 'SonarQube token', ['squ_', 'sqp_', 'sqa_'], [`${alnum}_=-`, 40]),
  ...beside('sonar', 'SonarQube token', 'sonar', [`${alnum}_=-`, 40]),
  ...fixed('snyk', 'Snyk token', ['snyk_uat.', 'snyk_sat.', 'snyk_oat.'], [hex, 8], '.', [`${base64url}.`, 60, 200]),
  ...beside('snyk', 'Snyk token', 'snyk', ...alnumUuid),
  ...fixed('semgrep', 'Semgrep token', 'sgp_v1_', [hex, 64]),
  ...beside('semgrep', 'Semgrep token', 'semgrep', [hex, 64]),
  ...fixed('fossa', 'FOSSA API key', 'fossa_', [hex, 32]),
  ...beside('fossa', 'FOSSA API key', 'fossa', [hex, 32]),
  ...beside('whitesource', 'Mend key', ['whitesource', 'mend_'], [hex, 64]),
  ...beside('veracode', 'Veracode API secret', 'veracode', [hex, 128]),
  ...beside('checkmarx', 'Checkmarx secret', 'checkmarx', [hex, 40]),
  ...beside('gitguardian', 'GitGuardian key', 'gitguardian', [alnum, 71]),
  ...beside('bitrise', 'Bitrise token', 'bitrise', [base64url, 86]),
  ...fixed('bitrise', 'Bitrise workspace token', 'bitwat_', [base64url, 40, 90]),
  ...beside('codemagic', 'Codemagic token', 'codemagic', [base64url, 43]),
  ...beside('appveyor', 'AppVeyor token', ['appveyor'], [alnum, 20]),
  ...beside('appveyor', 'AppVeyor token', 'appveyor', 'v2.', [alnum, 20]),
  ...beside('semaphore', 'Semaphore token', ['semaphoreci', 'semaphore_'], [base64url, 20, 43]),
  ...beside('semaphore', 'Semaphore token', 'semaphore', [alnum, 32]),
  ...beside('wercker', 'Wercker token', 'wercker', [hex, 64]),
  ...beside('codeship', 'Codeship key', 'codeship', [hex, 32]),
  ...beside('shippable', 'Shippable token', 'shippable', ...anyUuid),
  ...fixed('harness', 'Harness token', ['pat.', 'sat.'], [base64url, 22], '.', [alnum, 24], '.', [alnum, 20]),
  ...beside('split', 'Split API key', ['split.io', 'splitio'], [alnum, 54]),
  octopus(),
  ...fixed('pulumi', 'Pulumi token', 'pul-', [hex, 40]),
  ...beside('spacelift', 'Spacelift secret', 'spacelift', [hex, 64]),
  ...fixed('env0', 'env0 API key', ['env0_'], [alnum, 30, 40]),
  ...fixed('infracost', 'Infracost API key', 'ico-', [alnum, 32]),
  terraform(),
  ...beside('terraform', 'Terraform Cloud token', ['terraform', 'tfe_token', 'atlas_token'], [alnum, 14], '.atlasv1.', [
    `${alnum}_=-`,
    60,
    70,
  ]),
  ...fixed('vault', 'Vault token', ['hvs.'], [base64url, 24, 130]),
  ...fixed('vault', 'Vault batch token', ['hvb.', 'hvr.'], [base64url, 90, 320]),
  ...beside('vault', 'Vault token', 'vault', 's.', [alnum, 24]),
  ...beside('vault', 'Vault batch token', 'vault', 'b.', [base64url, 100, 300]),
  ...beside('vault', 'Vault AppRole secret', ['secret_id', 'role_id', 'approle'], ...anyUuid),
  ...beside('vault', 'Vault unseal key', ['unseal', 'vault_unseal'], [`${alnum}+/`, 43], '='),
  ...fixed(
    'doppler',
    'Doppler token',
    ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.', 'dp.said.'],
    [alnum, 40, 44],
  ),
  ...fixed('doppler', 'Doppler service token', ['dp.st.'], [`${alnum}._-`, 40, 80]),
  ...beside('infisical', 'Infisical token', 'infisical', 'st.', [hex, 24], '.', [hex, 32], '.', [hex, 32]),
  ...beside('infisical', 'Infisical client secret', 'infisical', [hex, 64]),
  ...fixed('prefect', 'Prefect API key', ['pnu_', 'pnb_'], [alnum, 36]),
  ...fixed('dagster', 'Dagster token', ['user:dagster', 'agent:dagster'], [alnum, 32]),
  ...beside('argocd', 'Argo CD token', 'argocd', [dotted, 100, 300]),
  ...beside('ansible', 'Ansible Galaxy token', ['ansible_galaxy', 'galaxy_token', 'galaxy-token'], [hex, 40]),
  ...beside('cirrus', 'Cirrus CI token', ['cirrus_ci', 'cirrusci'], [alnum, 52]),
  ...beside('percy', 'Percy token', 'percy', [hex, 64]),
  ...beside('chromatic', 'Chromatic token', 'chromatic', 'chpt_', [hex, 12, 20]),
  ...fixed('chromatic', 'Chromatic project token', 'chpt_', [hex, 12, 20]),
  ...beside('browserstack', 'BrowserStack access key', 'browserstack', [alnum, 20]),
  ...beside('saucelabs', 'Sauce Labs access key', ['saucelabs', 'sauce_'], ...alnumUuid),
  ...beside('saucelabs', 'Sauce Labs key', 'sauce', ...anyUuid),
  ...beside('lambdatest', 'LambdaTest access key', ['lambdatest', 'lt_access'], [alnum, 50]),
  ...beside('testingbot', 'TestingBot key', 'testingbot', [low, 32]),
  ...beside('applitools', 'Applitools key', 'applitools', [alnum, 50, 54]),
  ...beside('cypress', 'Cypress record key', 'cypress', ...anyUuid),
  ...beside('currents', 'Currents record key', ['currents_', 'currents.dev'], [alnum, 16]),
  ...beside('nightfall', 'Nightfall key', 'nightfall', 'NF-', [alnum, 32]),
  ...fixed('hashicorp-hcp', 'HCP client secret', 'hcp.', [`${base64url}.`, 40, 200]),
  ...beside('hashicorp-hcp', 'HCP client secret', ['hcp_client', 'hcp client'], [base64url, 64]),
  ...beside('woodpecker', 'Woodpecker token', 'woodpecker', [dotted, 60, 400]),
  ...fixed('depot', 'Depot token', ['depot_project_', 'depot_user_', 'depot_org_'], [hex, 64]),
  ...beside('nx', 'Nx Cloud access token', ['nx_cloud', 'nxcloud'], [alnum, 64, 86]),
  ...beside('turborepo', 'Turborepo token', 'turbo_token', [alnum, 24]),
];

function octopus(): Detector {
  return {
    id: 'octopus',
    rule: 'key-octopus',
    provider: 'octopus',
    title: 'Octopus Deploy API key',
    keywords: ['API-'],
    pattern: /(?<![A-Za-z0-9_/-])API-(?=[A-Z]{0,24}\d)[A-Z0-9]{26,27}(?![A-Za-z0-9_-])/y,
    entropy: 3,
    prefix: 'API-',
    examples: (random) => {
      const secret = `API-7${random.text(upper, 25)}`;
      return [{ text: `octo login --apiKey ${secret}`, secret }];
    },
    nearMisses: (random) => [`https://acme.io/API-7${random.text(upper, 25)}`, `API-7${random.text(upper, 12)}`],
  };
}

/** The mark stands in the middle: `<14 characters>.atlasv1.<60 and more>`. */
function terraform(): Detector {
  return {
    id: 'terraform-cloud',
    rule: 'key-terraform',
    provider: 'terraform',
    title: 'Terraform Cloud token',
    keywords: ['.atlasv1.'],
    before: 14,
    pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}(?![A-Za-z0-9_=-])/y,
    entropy: 3.5,
    examples: (random) => {
      const secret = `${random.text(alnum, 14)}.atlasv1.${random.text(alnum, 67)}`;
      return [{ text: `token = "${secret}"`, secret }];
    },
    nearMisses: (random) => [`${random.text(alnum, 14)}.atlasv1.${random.text(alnum, 30)}`],
  };
}

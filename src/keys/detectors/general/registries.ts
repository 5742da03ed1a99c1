import type { Detector } from '../../detector.ts';
import { prefixed } from '../build.ts';
import { alnum, alnumUuid, anyUuid, base64, base64url, dashed, hex, opaque, padded } from './alphabets.ts';
import { beside, fixed } from './beside.ts';
import { endsInCrc, withCrc } from './checksum.ts';

const npm = prefixed({
  provider: 'npm',
  title: 'npm access token',
  shape: ['npm_', [alnum, 36]],
  entropy: 3,
  verify: (secret) => endsInCrc(secret, 4),
  sample: (random) => withCrc('npm_', random.text(alnum, 30)),
});

/** `_authToken`, `_auth` and `_password` of an .npmrc: a token in the old form, or a name and password in base64. */
const npmrc: Detector = {
  id: 'npm-npmrc',
  rule: 'key-npm',
  provider: 'npm',
  title: 'npm registry credential',
  keywords: ['_authToken', ':_auth', ':_password', '_auth='],
  pattern:
    /(?:_authToken|:?_auth|:_password)[ \t]{0,4}=[ \t]{0,4}["']?(?<secret>(?!\$)[A-Za-z0-9+/=_.-]{16,600})(?![A-Za-z0-9+/=_.-])/y,
  entropy: 2.8,
  examples: (random) => {
    const secret = `${random.text(hex, 8)}-${random.text(hex, 4)}-${random.text(hex, 4)}-${random.text(hex, 4)}-${random.text(hex, 12)}`;
    return [
      { text: `//registry.npmjs.org/:_authToken=${secret}\n`, secret },
      { text: `//registry.example.com/:_authToken="${secret}"\n`, secret },
    ];
  },
  nearMisses: () => ['//registry.npmjs.org/:_authToken=$' + '{NPM_TOKEN}'],
};

/** `<add key="ClearTextPassword" value="..." />` of a nuget.config. */
const nugetConfig: Detector = {
  id: 'nuget-config-password',
  rule: 'key-nuget',
  provider: 'nuget',
  title: 'Password of a NuGet source',
  keywords: ['ClearTextPassword'],
  pattern: /ClearTextPassword"\s{1,8}value="(?!%|\$|\{)(?<secret>[^"<>{}$%]{4,200})"/iy,
  examples: (random) => {
    const secret = random.text(alnum, 16);
    return [{ text: `<add key="ClearTextPassword" value="${secret}" />`, secret }];
  },
  nearMisses: () => ['<add key="ClearTextPassword" value="%NUGET_TOKEN%" />'],
};

/** Package and image registries. */
export const registries = (): readonly Detector[] => [
  npm,
  npmrc,
  ...beside(
    'npm',
    'npm access token',
    [
      'npm token',
      '{npm}',
      'npm api',
      'npm key',
      'npm_token',
      'npmtoken',
      'npm_auth',
      'npmauthtoken',
      'registry.npmjs.org/:',
    ],
    ...alnumUuid,
  ),
  ...fixed('pypi', 'PyPI upload token', ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'], [base64url, 50, 1000]),
  ...fixed('rubygems', 'RubyGems API key', 'rubygems_', [hex, 48]),
  ...beside('rubygems', 'RubyGems API key', 'rubygems', [hex, 32]),
  ...beside('crates', 'crates.io token', ['crates.io', 'crates_io', 'cargo_registry'], [alnum, 32]),
  ...fixed('crates', 'crates.io token', 'cio', [alnum, 32]),
  ...fixed('nuget', 'NuGet API key', 'oy2', [alnum, 43]),
  ...fixed('docker', 'Docker Hub token', 'dckr_pat_', [base64url, 27]),
  ...fixed('docker', 'Docker Hub organisation token', 'dckr_oat_', [base64url, 32]),
  ...fixed('docker', 'Docker Swarm join token', 'SWMTKN-1-', [alnum, 50], '-', [alnum, 25]),
  ...fixed('docker', 'Docker Swarm unlock key', 'SWMKEY-1-', [base64, 43]),
  ...beside(
    'docker',
    'Docker Hub token',
    ['dockerhub', 'docker_hub', 'docker-hub', 'docker_token', 'docker login'],
    ...anyUuid,
  ),
  ...beside(
    'docker',
    'Docker registry credential',
    ['docker.io', 'dockerconfig', '.dkr.ecr', 'auths'],
    [padded, 24, 300],
  ),
  ...fixed('jfrog', 'JFrog API key', 'AKCp', [alnum, 60, 75]),
  ...fixed('jfrog', 'JFrog reference token', 'cmVmd', [alnum, 59]),
  ...beside('jfrog', 'JFrog API key', ['artifactory', 'jfrog', 'bintray'], [alnum, 64, 73]),
  ...beside('jfrog', 'JFrog encrypted password', ['artifactory', 'artif-', 'artif_', 'jfrog'], 'AP', [alnum, 11, 80]),
  ...beside('jfrog', 'JFrog API key', ['artifactory', 'artif-', 'artif_', 'jfrog'], 'AKC', [alnum, 10, 80]),
  nugetConfig,
  ...beside('bintray', 'Bintray API key', 'bintray', [hex, 40]),
  ...fixed('clojars', 'Clojars deploy token', 'CLOJARS_', [hex, 60]),
  ...beside('packagist', 'Private Packagist token', 'packagist', [hex, 60, 80]),
  ...fixed(
    'packagist',
    'Packagist token',
    ['packagist_out_', 'packagist_ack_', 'packagist_uut_', 'packagist_oat_', 'conductor_upt_'],
    [hex, 60, 90],
  ),
  ...beside('packagecloud', 'packagecloud token', 'packagecloud', [hex, 48]),
  ...beside('cloudsmith', 'Cloudsmith API key', 'cloudsmith', [hex, 40]),
  ...beside('gemfury', 'Gemfury token', 'gemfury', [alnum, 20]),
  ...fixed('gemfury', 'Gemfury deploy token', ['fury-'], [base64url, 20, 40]),
  ...beside('quay', 'Quay token', ['quay.io', 'quay_'], [alnum, 64]),
  ...beside('sonatype', 'Sonatype user token', ['sonatype', 'ossrh', 'nexus'], [padded, 44]),
  ...beside('anaconda', 'Anaconda token', ['anaconda'], [hex, 8], '-', [hex, 4], '-', [hex, 4], '-', [hex, 4], '-', [
    hex,
    12,
  ]),
  ...beside('hex', 'Hex.pm API key', ['hex_api', 'hex.pm', 'hexpm'], [hex, 32]),
  ...fixed('jsr', 'JSR token', ['jsrp_', 'jsrd_'], [alnum, 36, 64]),
  ...beside('libraries-io', 'Libraries.io API key', ['libraries.io', 'libraries_io', 'librariesio'], [hex, 32]),
  ...beside('maven', 'Maven Central token', 'maven', [opaque, 44, 60]),
  ...beside('expo', 'Expo access token', ['expo_token', 'expo token', 'eas_token'], [base64url, 40]),
  ...beside('nuget', 'NuGet API key', 'nuget', ...anyUuid),
  ...beside('nuget', 'NuGet API key', 'nuget', [dashed, 46]),
];

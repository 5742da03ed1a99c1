import { alnum, type Random } from '../../random.ts';
import { assignment, literal } from '../assignment.ts';
import { withPattern } from '../build.ts';
import {
  anyPasswordWord,
  anySecretWord,
  notPublic,
  passwordName,
  passwordWords,
  rest,
  secretWords,
  shared,
} from './names.ts';

/** What people choose for a password: anything but blanks and quotes, with a letter or digit near its beginning and a sign. */
const chosen =
  '(?=[^"\'`A-Za-z0-9\\s]{0,60}[A-Za-z0-9])(?=[A-Za-z0-9_.:/+=-]{0,127}[^\\s"\'`A-Za-z0-9_.:/+=-])[^\\s"\'`]{7,127}[^\\s"\'`\\\\]';

const chosenExamples = (random: Random): readonly string[] =>
  [1, 2].map((at) => `${random.text(alnum, 6)}!${random.text('%&*-_', at)}${random.text(alnum, 8)}`);

/** A quoted value with signs in it, given to a name that says password; words may be in it. */
export const quoted = withPattern(
  {
    ...shared,
    id: 'generic-password',
    title: 'password',
    keywords: passwordWords,
    examples: (random) => chosenExamples(random).map((value) => ({ text: `password = "${value}"`, secret: value })),
    nearMisses: () => [
      'password = "********"',
      'password = "<your password>"',
      'password = "{{ vault_password }}"',
      'password_hint = "Enter your password!"',
    ],
  },
  () => `${passwordName}${assignment}(?<=["'\`])(?<secret>${chosen})\\\\{0,3}["'\`]`,
);

const sign = '[A-Za-z0-9_.:/+=-]{0,60}[^\\s"\'`A-Za-z0-9_.:/+=-]';

/** The same for all names that say secret: tokens have no signs, so that there must be three. */
export const signed = withPattern(
  {
    ...shared,
    id: 'generic-signs',
    title: 'secret',
    keywords: secretWords,
    examples: (random) =>
      chosenExamples(random).map((value) => ({ text: `api_key = "${value}#("`, secret: `${value}#(` })),
    nearMisses: (random) => [
      `api_key = "${random.text(alnum, 12)}?${random.text(alnum, 12)}"`,
      'token = "<%= token %>"',
    ],
  },
  () =>
    `${notPublic}${anySecretWord}${rest}${assignment}(?<=["'\`])(?<secret>(?=${sign}${sign}${sign})${chosen})\\\\{0,3}["'\`]`,
);

/** Not in the query of an address, where more follows on the same line. */
const notInAddress = '(?<![?&;][A-Za-z0-9_.-]{0,20})';

/** An equals sign or the end of a tag without blanks, a flag, a setting, the cell of a table, a shell's default. */
const inlineOperator =
  '(?:(?:=|:-|>|</key>\\s{0,40}<string>)|(?:(?<=[\\s"\']--?[A-Za-z_-]{2,30})|(?<=(?:set|setenv|setx|ENV|ARG) [A-Za-z0-9_.-]{2,40})) | \\| )';

/** The same without quotes, up to the end of a line of settings: no brackets, which code has. */
export const bare = withPattern(
  {
    ...shared,
    id: 'generic-password-bare',
    title: 'password',
    keywords: passwordWords,
    examples: (random) => chosenExamples(random).map((value) => ({ text: `db.password=${value}\n`, secret: value })),
    nearMisses: () => ['password = settings.password!\n', 'password: changeme!\n'],
  },
  () =>
    `${notInAddress}${passwordName}\\*{0,2}[ \\t]{0,8}[:=]\\*{0,2}[ \\t]{0,8}(?<secret>[^\\s"'\`,;()[\\]{}<>$\\\\]{8,128})(?=[ \\t]{0,8}(?:\\r?\\n|$))`,
);

/**
 * The same amid other text, as in a command line, a connection string, an address or an element of XML: with a sign that
 * is no operator of code.
 */
export const inline = withPattern(
  {
    ...shared,
    id: 'generic-password-inline',
    title: 'password',
    keywords: passwordWords,
    examples: (random) =>
      chosenExamples(random).flatMap((value) =>
        [
          `tool --password ${value} --verbose`,
          `MYSQL_PASSWORD=${value} tool`,
          `Server=db;Password=${value};Timeout=30`,
          `<password>${value}</password>`,
        ].map((text) => ({ text, secret: value })),
      ),
    nearMisses: () => [
      'if (password==other!value) {',
      'tool --password $PASSWORD --verbose',
      '<password>********</password>',
      'the password: changeme! is asked for',
    ],
  },
  () =>
    `${passwordName}${inlineOperator}(?<secret>(?=[A-Za-z0-9_.:/+-]{0,63}[!#%*?@^~])[^\\s"'\`,;()[\\]{}<>$\\\\&|]{8,64})(?=[\\s"'\`<&;}|])`,
);

/** The same ahead of the name that it is compared with. */
export const compared = withPattern(
  {
    ...shared,
    id: 'generic-password-compared',
    title: 'password',
    keywords: passwordWords,
    before: 180,
    examples: (random) =>
      chosenExamples(random).map((value) => ({ text: `if ("${value}" == user.password) {`, secret: value })),
    nearMisses: () => [`if ("********" == password) {`, `if ('' === secret)`],
  },
  () =>
    `(?<=["'\`](?<secret>${chosen}|${literal})\\\\{0,3}["'\`][ \\t]{0,4}[!=]={1,2}[ \\t]{0,4}[A-Za-z0-9_.$]{0,40})${anyPasswordWord}`,
);

import { alnum, digits, type Random } from '../../random.ts';
import { assignment, notAbout } from '../assignment.ts';
import { withPattern } from '../build.ts';
import { anyOf } from '../shape.ts';
import { anyPasswordWord, passwordWords, shared } from './names.ts';

const words = passwordWords.filter((word) => word !== 'secret');

/** A name that ends in the word for a password: nothing else is then meant by its value. */
const name = `(?!secret)${anyPasswordWord}(?:${anyOf(['word', 'ord', 'wd', 'd', 'phrase'])})?\\d?(?![A-Za-z0-9_.-])${notAbout}`;

/** Letters of both cases and two digits at least. */
const mixed = '(?=[^A-Z]{0,39}[A-Z])(?=[^a-z]{0,39}[a-z])(?=[A-Za-z]{0,39}\\d[A-Za-z]{0,39}\\d)[A-Za-z0-9]{8,40}';

/** Words and blanks. What a sentence is, a filter tells. */
const spaced = '[^\\s"\'`<>{}]{1,40} [^"\'`<>{}\\n]{1,80}';

const examples = (random: Random): readonly string[] => [
  `${random.text('ABCDEFGH', 1)}rose${random.text(digits, 2)}Garden${random.text(digits, 1)}`,
  `${random.text(alnum, 4)}${random.text(digits, 2)}Ba${random.text(alnum, 4)}`,
];

/** A quoted password without signs, or with blanks. */
export const plain = withPattern(
  {
    ...shared,
    id: 'generic-password-plain',
    title: 'password',
    chosen: true,
    keywords: words,
    examples: (random) => [
      ...examples(random).map((secret) => ({ text: `db_password = "${secret}"`, secret })),
      ...examples(random).map((secret) => ({ text: `"pass": "${secret} of 7 Lakes"`, secret: `${secret} of 7 Lakes` })),
    ],
    nearMisses: () => [
      'password = "Password123"',
      'password_algorithm = "Pbe2WithSha1AndDes3"',
      'password: "Enter at least 8 letters"',
      'passwordField = "newUserField22"',
    ],
  },
  () => `${name}${assignment}(?<=["'\`])(?<secret>${mixed}|${spaced})\\\\{0,3}["'\`]`,
);

/** The same without quotes, right behind an equals sign or a tag, or up to the end of a line of settings. */
export const plainLine = withPattern(
  {
    ...shared,
    id: 'generic-password-line',
    title: 'password',
    chosen: true,
    keywords: words,
    examples: (random) => examples(random).map((secret) => ({ text: `DB_PASSWORD=${secret}\n`, secret })),
    nearMisses: () => ['password = settings22.Password2\n', 'password: Enter22\n'],
  },
  () => `${name}(?:[=>]|: (?=[A-Za-z0-9]{8,40}(?:\\r?\\n|$)))(?<secret>${mixed})(?=[\\s"'<&;]|$)`,
);

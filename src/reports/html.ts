import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import type { RuleInfo } from '../rules/rule.ts';
import type { Reporter } from './reporter.ts';
import { markupSafe } from './safe.ts';
import { style } from './style.ts';
import { count, lookedAt, rulesOf, sightingOf, suppressedCounts, verdict, whereIs } from './words.ts';

/** One page that needs nothing else: no script, no network, readable in light and dark and on paper. */
export const reporter: Reporter = {
  format: 'html',
  render(report, { rules = [] }) {
    return [
      '<!doctype html>',
      '<html lang="en">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>ccr-guard: ${verdict(report)}</title>`,
      `<style>${style}</style>`,
      '</head>',
      '<body>',
      '<main>',
      ...header(report),
      ...report.findings.map(article),
      ...suppressedPart(report),
      ...skippedPart(report),
      ...meaning(report, rules),
      '</main>',
      footer(report),
      '</body>',
      '</html>',
      '',
    ].join('\n');
  },
};

function header(report: Report): string[] {
  const suppressed = suppressedCounts(report);
  return [
    `<h1>ccr-guard: ${verdict(report)}</h1>`,
    `<p>Looked at ${markupSafe(lookedAt(report))}.${suppressed === '' ? '' : ` ${suppressed}.`}</p>`,
  ];
}

function article(finding: Finding): string {
  const { severity, rule, message, fix, docs } = finding;
  const sighting = sightingOf(finding);
  return [
    `<article class="${severity}">`,
    `<h2><span class="severity">${severity}</span> ${markupSafe(message)}</h2>`,
    `<p class="where">${code(whereIs(finding))} ${code(rule)}</p>`,
    ...excerpt(finding),
    ...(sighting === '' ? [] : [`<p>Seen ${markupSafe(sighting)}.</p>`]),
    `<p class="fix"><strong>Fix:</strong> ${markupSafe(fix)} <small>${markupSafe(docs)}</small></p>`,
    '</article>',
  ].join('\n');
}

function excerpt({ excerpt, line }: Finding): string[] {
  if (excerpt === undefined) return [];
  const { text, start, end } = excerpt;
  const [before, span, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(shown);
  return [`<pre><span class="number">${line}</span> ${before}<mark>${span}</mark>${after}</pre>`];
}

function shown(text: string): string {
  return markupSafe(text.replaceAll('\t', '    '));
}

function suppressedPart({ suppressed }: Report): string[] {
  const rows = suppressed.map(({ rule, path, line, by, reason }) => [rule, `${path}:${line}`, by, reason]);
  return table('Suppressed', ['Rule', 'Where', 'By', 'Reason'], rows);
}

function skippedPart({ stats: { skipped } }: Report): string[] {
  const rows = skipped.map(({ path, reason }) => [path, reason]);
  return table(`Not looked at: ${count(skipped.length, 'item')}`, ['Path', 'Reason'], rows);
}

/** What the rules that found something mean: of the Markdown of their texts, code is marked up. */
function meaning(report: Report, rules: readonly RuleInfo[]): string[] {
  const told = rulesOf(report, rules);
  if (told.length === 0) return [];
  const marked = (text: string): string =>
    text
      .split('`')
      .map((part, n) => (n % 2 ? code(part) : plain(part)))
      .join('');
  const plain = (text: string): string => text.split('\n').map(markupSafe).join('\n');
  const paragraphs = (text: string): string =>
    text
      .split('\n\n')
      .map((part) => `<p>${marked(part)}</p>`)
      .join('\n');
  return [
    '<h2>What the rules mean</h2>',
    ...told.map(({ id, title, help }) => `<h3>${code(id)} ${plain(title)}</h3>\n${paragraphs(help)}`),
  ];
}

function code(text: string): string {
  return `<code>${markupSafe(text)}</code>`;
}

function table(title: string, names: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const cells = (tag: string, values: readonly string[]): string =>
    `<tr>${values.map((value) => `<${tag}>${markupSafe(value)}</${tag}>`).join('')}</tr>`;
  return [
    `<details><summary>${title}</summary>`,
    `<table><thead>${cells('th', names)}</thead>`,
    '<tbody>',
    ...rows.map((row) => cells('td', row)),
    '</tbody></table></details>',
  ];
}

function footer({ tool, policy }: Report): string {
  return `<footer>ccr-guard ${markupSafe(tool.version)}, policy ${markupSafe(policy.source)}, sha256 ${markupSafe(policy.sha256)}</footer>`;
}

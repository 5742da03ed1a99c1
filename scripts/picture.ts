// Draws the terminal's output for the example as docs/output.svg. Run after `npm run build`.
import { writeFileSync } from 'node:fs';
import { check } from '../src/check.ts';
import { loadReporter } from '../src/reports/index.ts';

const colors: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  33: '#e3b341',
  34: '#79c0ff',
  36: '#76e3ea',
  32: '#7ee787',
  90: '#8b949e',
};
const lineHeight = 19;
const shown = 3;

const { report } = await check({ paths: ['fixtures/example'] });
const some = { ...report, findings: report.findings.slice(0, shown) };
const text = (await loadReporter('pretty')).render(some, { color: true, width: 100 });
const lines = ['$ ccr-guard', ...text.trimEnd().split('\n')];
const rows = lines.map(
  (line, index) => `<text x="20" y="${40 + index * lineHeight}" xml:space="preserve">${spans(line)}</text>`,
);
writeFileSync(
  'docs/output.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="${60 + lines.length * lineHeight}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3">
<title>What ccr-guard prints for a bad config</title>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${rows.join('\n')}
</svg>
`,
);

/** Turns the colours of a terminal line into spans. */
function spans(line: string): string {
  let style = '';
  return line
    .split(new RegExp(`${String.fromCharCode(27)}\\[([\\d;]*)m`))
    .map((part, index) => {
      if (index % 2 === 0) return part === '' ? '' : `<tspan${style}>${escaped(part)}</tspan>`;
      style = styleOf(part.split(';'), style);
      return '';
    })
    .join('');
}

function styleOf(codes: readonly string[], before: string): string {
  if (codes.some((code) => code === '0' || code === '39' || code === '22' || code === '')) return '';
  const color = codes.map((code) => colors[code]).find((found) => found !== undefined);
  const bold = codes.includes('1') || before.includes('bold');
  return `${color ? ` fill="${color}"` : (/ fill="[^"]*"/.exec(before)?.[0] ?? '')}${bold ? ' font-weight="bold"' : ''}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

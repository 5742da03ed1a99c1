import type { Finding, Suppressed } from '../finding.ts';
import type { Report } from '../report.ts';
import { printable } from '../text.ts';
import { jsonSafe } from './json.ts';
import { homepage } from './links.ts';
import type { RenderOptions, Reporter } from './reporter.ts';
import { sentences } from './safe.ts';
import { described, levels, ruleObject } from './sarif-rules.ts';
import { count, sightingOf } from './words.ts';

/** GitHub refuses a run with more results. */
const maxResults = 25_000;

/** SARIF 2.1.0, as GitHub code scanning and SARIF viewers take it. */
export const reporter: Reporter = {
  format: 'sarif',
  render(report, options) {
    return `${jsonSafe({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [run(report, options)],
    })}\n`;
  },
};

function run(report: Report, options: RenderOptions): object {
  const suppressed = options.openOnly === true ? [] : report.suppressed;
  const rules = described(report, suppressed, options.rules ?? []);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const occurrence = counter();
  const results = [
    ...report.findings.map((finding) => result(finding, occurrence(finding))),
    ...suppressed.map((one) => suppressedResult(one, occurrence(one))),
  ].slice(0, maxResults);
  const { name, version } = report.tool;
  return {
    tool: {
      driver: {
        name,
        version,
        semanticVersion: version,
        informationUri: homepage,
        rules: rules.map((rule) => ruleObject(rule, version)),
      },
    },
    automationDetails: { id: 'ccr-guard/' },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: !report.stats.skipped.some((skip) => skip.asked === true),
        toolExecutionNotifications: notifications(report, report.findings.length + suppressed.length),
      },
    ],
    results: results.map((one) => ({ ruleIndex: indexes.get(one.ruleId), ...one })),
  };
}

interface Result {
  readonly ruleId: string;
  readonly [property: string]: unknown;
}

function result(finding: Finding, nth: number): Result {
  const { rule, severity, message, fix, path, line, column, endLine, endColumn, fingerprint } = finding;
  const { carrier, provider, redacted } = finding;
  const sighting = sightingOf(finding);
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: plain(sentences(message, fix, ...(sighting === '' ? [] : [`Seen ${sighting}`]))) },
    locations: [
      location(path, { startLine: line, startColumn: column, endLine, ...(endColumn > 0 ? { endColumn } : {}) }),
    ],
    partialFingerprints: fingerprints(fingerprint, nth),
    properties: { carrier, provider, redacted, commit: finding.commit },
  };
}

function suppressedResult({ rule, path, line, fingerprint, by, reason }: Suppressed, nth: number): Result {
  return {
    ruleId: rule,
    level: 'note',
    message: { text: plain(`${rule}, suppressed by ${by}: ${reason}`) },
    locations: [location(path, { startLine: line })],
    partialFingerprints: fingerprints(fingerprint, nth),
    suppressions: [
      { kind: by === 'inline' ? 'inSource' : 'external', status: 'accepted', justification: plain(reason) },
    ],
  };
}

/** The text of a SARIF message, in which `[text](target)` would be a link. */
function plain(text: string): string {
  return printable(text).replaceAll('](', '] (');
}

/** GitHub tells alerts apart by `primaryLocationLineHash`, and would make one of two with the same value. */
function fingerprints(fingerprint: string, nth: number): object {
  return { primaryLocationLineHash: `${fingerprint}:${nth}`, 'ccrGuardFingerprint/v1': fingerprint };
}

/** Counts, from 1, how often a rule had the same fingerprint. */
function counter(): (finding: { readonly rule: string; readonly fingerprint: string }) => number {
  const seen = new Map<string, number>();
  return ({ rule, fingerprint }) => {
    const key = `${rule}\n${fingerprint}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth;
  };
}

function location(path: string, region?: object): object {
  const artifactLocation = { uri: relativeUri(path), uriBaseId: '%SRCROOT%' };
  return { physicalLocation: { artifactLocation, ...(region && { region }) } };
}

/** A path as a relative reference of RFC 3986; what is no text is told by the replacement character. */
function relativeUri(path: string): string {
  const text = path.replace(/\p{Surrogate}/gu, '\ufffd');
  return text.split('/').map(encodeURIComponent).join('/');
}

function notifications({ stats }: Report, results: number): object[] {
  const skipped = stats.skipped.map(({ path, reason, asked }) => ({
    level: asked === true ? 'error' : 'note',
    message: { text: plain(`Not looked at: ${reason}`) },
    locations: [location(path)],
  }));
  if (results <= maxResults) return skipped;
  const left = `${count(results - maxResults, 'result')} left out: code scanning takes ${count(maxResults, 'result')}.`;
  return [{ level: 'warning', message: { text: left } }, ...skipped];
}

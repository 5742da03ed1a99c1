import type { Severity } from './finding.ts';
import type { Span } from './text.ts';

/** What a rule or detector says before policy, carrier and place make a Finding of it. */
export interface Problem {
  readonly rule: string;
  readonly at: Span;
  /** One sentence: what is wrong, without the value of any secret. */
  readonly message: string;
  /** One sentence: what to do next. */
  readonly fix: string;
  /** In place of the rule's own severity; a severity that the policy sets for the rule wins over it. */
  readonly severity?: Severity;
  /** What makes this problem the same one after its file was moved or reformatted; for a key, the secret itself. */
  readonly subject: string;
  readonly provider?: string;
  /** Where it stands, if the span cannot tell: "row 1 of table 'config'". The message says so too. */
  readonly place?: string;
  readonly redacted?: string;
  /** Parts of the file that must not be shown to anybody, not in excerpts of other findings either. */
  readonly secrets?: readonly Span[];
}

import type { KeyPath, PolicyProblem } from './file.ts';
/** Checks the shape of a policy against schemas/policy.json. Each thing that is wrong is told once. */
export declare function shapeProblems(data: unknown): Promise<PolicyProblem[]>;
/** `allow[0].rule`, as messages name a place. */
export declare function shownPath(path: KeyPath): string;
/** A value as a message shows it: texts in quotes and cut short, anything larger by its kind. */
export declare function shownValue(value: unknown): string;

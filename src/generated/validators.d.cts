/** schemas/policy.json, compiled by scripts/validators.ts. */
declare const validatePolicy: {
  (data: unknown): boolean;
  errors?: validatePolicy.Violation[] | null;
};

declare namespace validatePolicy {
  interface Violation {
    /** JSON pointer to what is wrong. */
    instancePath: string;
    keyword: string;
    params: Record<string, unknown>;
  }
}

export = validatePolicy;

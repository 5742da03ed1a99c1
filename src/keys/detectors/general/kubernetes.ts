import type { Detector } from '../../detector.ts';
import { alnum, base64 } from '../../random.ts';

const kinds = ['kind: secret', 'kind: "secret', "kind: 'secret", '"kind":"secret', '"kind": "secret'];

/** A value of a Kubernetes Secret, in base64 under `data`; whether `kind` stands ahead of it or behind. */
const afterKind: Detector = {
  id: 'kubernetes-secret',
  rule: 'key-kubernetes',
  provider: 'kubernetes',
  title: 'Kubernetes secret',
  keywords: kinds,
  anyCase: true,
  pattern:
    /[kK]ind["']?:\s{0,4}["']?[sS]ecret["']?(?:(?!---)[\s\S]){0,240}?\bdata["']?:(?:\s{0,8}\{)?(?:\s{1,10}#[^\n]{0,160})?\s{1,10}["']?[A-Za-z0-9_.-]{1,60}["']?:\s{0,4}(?:\|-?\s{1,10})?["']?(?<secret>(?!\{\{|\$|<)[A-Za-z0-9+/]{10,2000}={0,3})(?![A-Za-z0-9+/=])/y,
  examples: (random) => {
    const secret = random.text(base64, 40);
    return [
      { text: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${secret}\n`, secret },
      { text: `kind: Secret\ntype: Opaque\ndata:\n  "tls.key": "${secret}"\n`, secret },
    ];
  },
  nearMisses: (random) => [
    `kind: ConfigMap\ndata:\n  password: ${random.text(alnum, 40)}\n`,
    'kind: Secret\nmetadata:\n  name: db\ndata:\n  password: {{ .Values.password | b64enc }}\n',
  ],
};

const beforeKind: Detector = {
  id: 'kubernetes-secret-before-kind',
  rule: 'key-kubernetes',
  provider: 'kubernetes',
  title: 'Kubernetes secret',
  keywords: kinds,
  anyCase: true,
  before: 400,
  pattern:
    /"?data"?:(?:\s{0,8}\{)?(?:\s{1,10}#[^\n]{0,160})?\s{1,10}["']?[A-Za-z0-9_.-]{1,60}["']?:\s{0,4}(?:\|-?\s{1,10})?["']?(?<secret>(?!\{\{|\$|<)[A-Za-z0-9+/]{10,2000}={0,3})(?![A-Za-z0-9+/=])(?:(?!---)[\s\S]){0,240}?[kK]ind["']?:\s{0,4}["']?[sS]ecret\b/y,
  examples: (random) => {
    const secret = random.text(base64, 40);
    return [{ text: `apiVersion: v1\ndata:\n  password: ${secret}\nkind: Secret\nmetadata:\n  name: db\n`, secret }];
  },
  nearMisses: (random) => [`data:\n  password: ${random.text(alnum, 40)}\nkind: ConfigMap\n`],
};

/** Client keys and tokens of a kubeconfig. */
const kubeconfig: Detector = {
  id: 'kubeconfig-client-key',
  rule: 'key-kubernetes',
  provider: 'kubernetes',
  title: 'Kubernetes client key',
  keywords: ['client-key-data'],
  pattern: /client-key-data["']?:\s{0,4}["']?(?<secret>LS0t[A-Za-z0-9+/]{60,4000}={0,3})/y,
  examples: (random) => {
    const secret = `LS0t${random.text(base64, 200)}`;
    return [{ text: `users:\n- user:\n    client-key-data: ${secret}\n`, secret }];
  },
  nearMisses: () => ['client-key-data: REDACTED'],
};

export const kubernetes = (): readonly Detector[] => [afterKind, beforeKind, kubeconfig];

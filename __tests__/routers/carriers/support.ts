import { createInspector, type Inspected } from '../../../src/inspect.ts';
import { defaultPolicy } from '../../../src/policy/default.ts';

const inspector = createInspector(defaultPolicy);

/** All that the default policy says about a file, the keys as well. */
export async function inspect(path: string, content: string | Buffer): Promise<Inspected> {
  const bytes = Buffer.from(content);
  const sink = inspector.begin(path);
  for (let at = 0; at < bytes.length; ) {
    const count = bytes.copy(sink.space(), 0, at);
    sink.wrote(count);
    at += count;
  }
  return inspector.end();
}

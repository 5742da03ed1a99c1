// npm run bench [-- TREE]: start-up, speed against other scanners on TREE, and hostile input. Ratios of one run; needs dist/.
import { adversarial } from './adversarial.mjs';
import { speed } from './speed.mjs';
import { startUp } from './start-up.mjs';

const [tree] = process.argv.slice(2);
startUp();
if (tree) await speed(tree);
await adversarial();

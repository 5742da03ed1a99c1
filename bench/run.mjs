// npm run bench [-- TREE]: start-up, speed against other scanners on TREE, and hostile input. Ratios of one run; needs dist/.
// npm run bench -- history [REPOSITORY]: a history against `git log -p` alone and against other scanners.
import { adversarial } from './adversarial.mjs';
import { history } from './history.mjs';
import { speed } from './speed.mjs';
import { startUp } from './start-up.mjs';

const [first, second] = process.argv.slice(2);
if (first === 'history') {
  await history(second);
} else {
  startUp();
  if (first) await speed(first);
  await adversarial();
}

import { library } from './bundle/index.js';

export const check = async (options) => (await library()).check(options);

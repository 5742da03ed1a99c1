'use strict';
exports.check = async (options) => (await require('./bundle/index.js').library()).check(options);

'use strict';
require('./bundle/index.js')
  .action()
  .then(({ run }) => run());

'use strict';
require('./bundle/index.js')
  .worker()
  .then(({ serve }) => serve());

#!/usr/bin/env node
'use strict';
require('node:module').enableCompileCache?.();
require('./bundle/index.js')
  .cli()
  .then(({ main }) => main());

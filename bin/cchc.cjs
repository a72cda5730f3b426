#!/usr/bin/env node
'use strict';
const { version } = require('../package.json');
const { loadProgram } = require('./program.cjs');

void loadProgram()
  .program.main(process, version)
  .then((status) => {
    process.exitCode = status;
  });

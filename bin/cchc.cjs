#!/usr/bin/env node
'use strict';
const path = require('node:path');
const { version } = require('../package.json');
const { loadProgram } = require('./program.cjs');

void loadProgram()
  .program.main(process, { version, home: path.join(__dirname, '..') })
  .then((status) => {
    process.exitCode = status;
  });

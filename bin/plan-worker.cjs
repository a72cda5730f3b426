'use strict';
const { parentPort } = require('node:worker_threads');
const { loadProgram } = require('./program.cjs');

void loadProgram().program.answerPlans(parentPort);

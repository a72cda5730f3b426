#!/usr/bin/env node
'use strict';
// Any Node reads this file, however old: newer words would end in a SyntaxError instead of a sentence.
var manifest = require('../package.json');

var least = parseInt(manifest.engines.node.replace(/^\D+/, ''), 10);
var found = process.versions.node;
var told = [
  'cchc cần Node ' + least + ' trở lên; máy này đang dùng Node ' + found + '. Hãy cài bản mới hơn.',
  'cchc needs Node ' + least + ' or later; this is Node ' + found + '. Please install a newer one.'
];

if (parseInt(found, 10) < least) {
  process.stderr.write(told.join('\n') + '\n');
  process.exitCode = 2;
} else {
  require('./start.cjs').start(manifest);
}

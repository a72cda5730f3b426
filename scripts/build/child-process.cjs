// In the place of `node:child_process`, which takes milliseconds to load: commander names it, for commands that are programs
// of their own, and we have none.
'use strict';

module.exports = {};

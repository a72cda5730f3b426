import fc from 'fast-check';

/** Laws are tried on the same values in every run; SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2021) });

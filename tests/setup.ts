import fc from 'fast-check';

/** Properties are tried on the same cases in every run: a failure is a change in the code, never the luck of a draw. */
fc.configureGlobal({ seed: 20_240_229 });

import fc from 'fast-check';

// The same examples in every run, so that what lands does not depend on luck. `SEED=7 npm run test:unit` draws others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_122) });

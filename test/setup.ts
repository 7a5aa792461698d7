import fc from 'fast-check';

// Properties are tried on the same cases everywhere, so that a failure seen once can be seen again. For new cases:
// PROPERTY_SEED=$RANDOM npm test -- --only vitest
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20261122) });

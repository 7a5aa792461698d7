import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('isis-directed-health-transfer');

import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('failed-return-cycle-and-crisis');

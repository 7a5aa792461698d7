import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('vsla-weekly');

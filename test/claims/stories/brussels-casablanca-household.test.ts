import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('brussels-casablanca-household');

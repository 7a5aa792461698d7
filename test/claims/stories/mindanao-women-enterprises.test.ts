import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('mindanao-women-enterprises');

import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('ciney-shabunda-twins');

import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('kayes-kin-versus-anonymous-pool');

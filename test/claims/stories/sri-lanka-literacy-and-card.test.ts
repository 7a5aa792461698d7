import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('sri-lanka-literacy-and-card');

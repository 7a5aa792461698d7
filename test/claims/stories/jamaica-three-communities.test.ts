import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('jamaica-three-communities');

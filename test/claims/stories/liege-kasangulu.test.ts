import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('liege-kasangulu');

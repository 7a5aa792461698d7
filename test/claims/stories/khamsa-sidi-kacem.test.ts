import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('khamsa-sidi-kacem');

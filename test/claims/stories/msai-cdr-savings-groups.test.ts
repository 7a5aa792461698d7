import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('msai-cdr-savings-groups');

import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('moldova-product-range');

import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('chimborazo-homestay-tourism');

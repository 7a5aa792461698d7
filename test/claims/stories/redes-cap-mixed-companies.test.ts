import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('redes-cap-mixed-companies');

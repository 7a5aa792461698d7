import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('caim-business-support-saturation');

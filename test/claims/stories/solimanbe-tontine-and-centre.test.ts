import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('solimanbe-tontine-and-centre');

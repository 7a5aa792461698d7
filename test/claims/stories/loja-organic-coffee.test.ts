import { testClaimsOf } from '../story-claims.ts';

testClaimsOf('loja-organic-coffee');

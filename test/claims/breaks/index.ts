import { brussels } from './brussels.ts';
import { caim } from './caim.ts';
import { chimborazo } from './chimborazo.ts';
import { ciney } from './ciney.ts';
import { failedReturn } from './failed-return.ts';
import { isis } from './isis.ts';
import { jamaica } from './jamaica.ts';
import { kayes } from './kayes.ts';
import { khamsa } from './khamsa.ts';
import { liege } from './liege.ts';
import { loja } from './loja.ts';
import type { Break } from './overrides.ts';
import { mindanao } from './mindanao.ts';
import { redesCap } from './redes-cap.ts';
import { solimanbe } from './solimanbe.ts';
import { sriLanka } from './sri-lanka.ts';
import { vslaWeekly } from './vsla-weekly.ts';
import { moldova } from './moldova.ts';
import { msaiCdr } from './msai-cdr.ts';

/** The break of each claim, by story and id: a claim without one fails the test. */
export const breaks: Readonly<Record<string, Readonly<Record<string, Break>>>> = {
  'brussels-casablanca-household': brussels,
  'caim-business-support-saturation': caim,
  'chimborazo-homestay-tourism': chimborazo,
  'ciney-shabunda-twins': ciney,
  'failed-return-cycle-and-crisis': failedReturn,
  'isis-directed-health-transfer': isis,
  'jamaica-three-communities': jamaica,
  'kayes-kin-versus-anonymous-pool': kayes,
  'khamsa-sidi-kacem': khamsa,
  'liege-kasangulu': liege,
  'loja-organic-coffee': loja,
  'mindanao-women-enterprises': mindanao,
  'redes-cap-mixed-companies': redesCap,
  'solimanbe-tontine-and-centre': solimanbe,
  'sri-lanka-literacy-and-card': sriLanka,
  'vsla-weekly': vslaWeekly,
  'moldova-product-range': moldova,
  'msai-cdr-savings-groups': msaiCdr,
};

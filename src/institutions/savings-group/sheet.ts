import type { ModelSheet } from '../kind.ts';
import { accumulatingRules } from './sheet-accumulating.ts';
import { variantRules } from './sheet-variants.ts';

/** Purpose, rules and sources of both types of group, as the app shows them. */
export const sheet: ModelSheet = {
  purpose: {
    fr: 'Un groupe cotise à chaque réunion. Tournant, il remet toute la cagnotte à un membre, chacun son tour : la fiche montre qui avance de l’argent à qui, et qui perd quand quelqu’un part. À accumulation, il prête la caisse à ses membres et partage : la fiche montre ce que rapporte vraiment une part, et à qui.',
    en: 'A group pays in at each meeting. Rotating, it hands the whole pot to one member, each in turn: it shows who advances money to whom, and who loses when somebody leaves. Accumulating, it lends the box to its members and shares out: it shows what a share really earns, and for whom.',
  },
  rules: [
    {
      says: {
        fr: 'Sans défaut, chaque membre reçoit au total ce qu’il a versé : le premier a une avance sans intérêt, le dernier une épargne sans intérêt.',
        en: 'Without default each member receives in all what they paid: the first has an advance without interest, the last saves without interest.',
      },
      formula: 'net(k) = N·c − N·c = 0;  PV(k) = c·(N·v^k − Σ v^t)',
      source: {
        fr: 'Forme exacte ; Besley, Coate, Loury, American Economic Review 83 (1993)',
        en: 'Closed form; Besley, Coate, Loury, American Economic Review 83 (1993)',
      },
    },
    {
      says: {
        fr: 'Un membre parti après son tour doit encore ses cotisations. Selon la règle choisie, la cagnotte rétrécit, l’organisateur complète, ou les membres restants partagent le manque à la réunion suivante. Un dépôt perdu couvre d’abord le manque.',
        en: 'A member who left after the turn still owes contributions. By the rule chosen, the pot shrinks, the organiser makes it up, or the remaining members share the gap at the next meeting. A lost deposit covers the gap first.',
      },
      formula: 'unpaid = (N−k)·c; each later member loses c, or each honest member (N−k)·c/(N−1)',
      source: { fr: 'Forme exacte', en: 'Closed form' },
    },
    {
      says: {
        fr: 'Un membre parti avant son tour libère le groupe : son tour tombe, les cagnottes suivantes comptent un membre de moins, et ce qu’il a versé est perdu pour lui.',
        en: 'A member who left before the turn frees the group: the turn is dropped, later pots count one member less, and what was paid in is lost to that member.',
      },
      formula: 'pot = c·(members in + members gone after their turn)',
      source: { fr: 'Supposé', en: 'Assumed' },
    },
    {
      says: {
        fr: 'Un retard n’est pas un départ : l’arriéré est demandé d’abord, puis la cotisation, l’amende, le dépôt. Il va à celui qui attend depuis le plus longtemps. Celui qui reçoit la cagnotte y laisse ce qu’il doit.',
        en: 'Paying late is not leaving: arrears are asked first, then the contribution, the fine, the deposit. They go to whoever has waited longest. Who receives the pot leaves in it what they owe.',
      },
      formula: 'Σ owed by members = Σ owed to members',
      source: { fr: 'Supposé, d’après l’usage courant', en: 'Assumed, after common practice' },
    },
    {
      says: {
        fr: 'Le groupe se défait quand moins de la moitié des fondateurs restent.',
        en: 'The group breaks up when fewer than half of its founders are left.',
      },
      formula: 'collapsed ⇔ 2·members < founders or members < 2',
      source: {
        fr: 'Supposé ; fréquence des difficultés au Bénin : McNabb et al.',
        en: 'Assumed; frequency of trouble in Benin: McNabb et al.',
      },
    },
    ...variantRules,
    ...accumulatingRules,
  ],
  covers: ['S17', 'S19', 'S20'],
};

import type { ModelSheet } from '../kind.ts';
import { conductRules } from './management/sheet.ts';
import { marketRules } from './market/sheet.ts';
import { sellingRules } from './sheet-selling.ts';
import { statuteRules } from './statutes/sheet.ts';

/** Purpose, rules and sources, as the app shows them. */
export const sheet: ModelSheet = {
  purpose: {
    fr: 'Suivre un projet depuis le devis jusqu’à la machine à remplacer : ce qu’il coûte vraiment, quand il ouvre, qui vient, et si les salaires sont payés.',
    en: 'Follow a project from the quote to the machine that must be replaced: what it really costs, when it opens, who comes, and whether wages are paid.',
  },
  rules: [
    {
      says: {
        fr: 'Les travaux coûtent le devis et son dépassement, en tranches ; ce qui est détourné doit être demandé une deuxième fois, et sans argent le chantier attend.',
        en: 'The works cost the quote and its overrun, in tranches; what is diverted must be asked for again, and without money the site waits.',
      },
      formula: 'cost = quote × (1 + overrun);  tranche → builders × (1 − diverted × holder factor)',
      source: { fr: 'supposition ; contrôle sur place : S43-S50', en: 'assumption; control on site: S43-S50' },
    },
    {
      says: {
        fr: 'La clientèle monte en courbe logistique vers une part du plan du promoteur : un tiers tant que rien ne prouve mieux.',
        en: 'Customers grow on a logistic curve towards a share of the promoter’s plan: a third until something proves better.',
      },
      formula: 'demand(t) = plan × share × season / (1 + 9 · 81^(−t / months to 90 %))',
      source: {
        fr: '000:846-848 (8 patients par jour contre 25 actes prévus)',
        en: '000:846-848 (8 patients a day against 25 acts planned)',
      },
    },
    ...marketRules,
    {
      says: {
        fr: 'On sert le plus petit de la demande, de la capacité, de ce que le personnel peut faire et de ce que la caisse permet d’acheter. La limite du mois est notée.',
        en: 'Served is the smallest of demand, capacity, what staff can do and what cash can buy inputs for. The month’s limit is recorded.',
      },
      formula: 'served = min(demand, capacity, staff, cash ÷ cost of one unit)',
      source: { fr: 'base commune des modèles d’entreprise', en: 'common core of enterprise models' },
    },
    {
      says: {
        fr: 'L’argent va d’abord aux achats, ceux du mois prochain compris, puis aux factures en retard et du mois, puis aux salaires en retard et du mois, puis au fonds de remplacement. Un prêteur passe après les salaires en retard et avant ceux du mois.',
        en: 'Cash goes to inputs first, next month’s included, then to late bills and this month’s, then to late wages and this month’s, then to the replacement fund. A lender comes after late wages and before this month’s.',
      },
      formula: 'missed = due − paid;  arrears += missed',
      source: {
        fr: '000:855-856 (personnel payé irrégulièrement ou sous le salaire convenu) ; C43',
        en: '000:855-856 (staff not regularly paid or below the agreed wage); C43',
      },
    },
    {
      says: {
        fr: 'L’équipement perd chaque mois la même valeur ; à la fin de sa vie il est racheté au prix du jour avec le fonds, puis la caisse. Sinon plus rien n’est produit.',
        en: 'Equipment loses the same value each month; at the end of its life it is bought anew at the day’s price from the fund, then from cash. Otherwise nothing is produced any more.',
      },
      formula: 'wear = value ÷ life;  set aside = share × wear, as cash allows',
      source: {
        fr: 'linéaire (la plupart des projets échouent au remplacement)',
        en: 'straight line (most projects fail on replacement)',
      },
    },
    {
      says: {
        fr: 'L’élevage par bandes achète, nourrit, perd et vend des lots ; personne ne paie plus que le poulet importé et la prime. Détails : fiche du préréglage poultry.',
        en: 'Batches are bought, fed, lost in part and sold; nobody pays more than imported chicken and the premium. Details: sheet of the poultry preset.',
      },
      formula: 'price = min(own price, imported × (1 + premium));  sold = min(birds, market)',
      source: { fr: 'presets/poultry.sheet.md ; S55', en: 'presets/poultry.sheet.md; S55' },
    },
    {
      says: {
        fr: 'La récolte est achetée aux producteurs à la livraison, avec du crédit s’il le faut, et vendue des mois plus tard au cours d’alors. Le label coûte dès la conversion et ne compte qu’après elle ; l’acheteur avec label paie au moins le plancher, et des primes.',
        en: 'The harvest is bought from growers at delivery, on credit where needed, and sold months later at the price of that day. A label costs from conversion on and counts only after it; a buyer with a label pays at least the floor, and premiums.',
      },
      formula: 'green = ha × cherry ÷ 6;  price = s·(max(world, floor) + premiums) + (1 − s)·(world − discount)',
      source: {
        fr: 'S45 ; International Trade Centre ; Fairtrade International',
        en: 'S45; International Trade Centre; Fairtrade International',
      },
    },
    {
      says: {
        fr: 'Un fonds de commercialisation ouvre des marchés : la part vendue avec label monte vers un plafond.',
        en: 'A marketing fund opens markets: the share sold with the label rises towards a ceiling.',
      },
      formula: 's = s0 + (most − s0)·(1 − exp(−F/κ))',
      source: {
        fr: 'forme d’après C30 (001:2992-2995) ; tailles supposées',
        en: 'form after C30 (001:2992-2995); sizes assumed',
      },
    },
    {
      says: {
        fr: 'Elle ferme après des mois de suite sans salaires complets ou sans argent pour acheter, ou pour une autre cause tirée chaque mois. Ce qui reste en caisse y demeure.',
        en: 'It closes after months in a row without full wages or without cash for inputs, or for another reason drawn each month. Cash that is left stays in the box.',
      },
      formula: 'monthly chance = 1 − (1 − yearly chance)^(1/12)',
      source: {
        fr: 'McKenzie et Paffhausen : 8,3 % des petites entreprises ferment en un an, toutes causes réunies',
        en: 'McKenzie and Paffhausen: 8.3% of small firms exit in a year, for all causes',
      },
    },
    ...statuteRules,
    ...sellingRules,
    ...conductRules,
  ],
  covers: ['S43', 'S44', 'S45', 'S46', 'S47', 'S48', 'S50', 'S51', 'S54', 'S55', 'S62', 'S107', 'S121', 'S125'],
};

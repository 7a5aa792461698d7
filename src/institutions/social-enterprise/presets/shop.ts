import type { Preset } from '../../kind.ts';

/**
 * A village shop in francs of West Africa: what it sells, on credit too, to neighbours who may open the same. It stands for the
 * small firms of the published survival curve. Calibrated, on 25 November 2026: opening cash of 550 000, the range of demand, the
 * rate of imitators and the half of closures that is for lack of money were chosen so that all closures together follow the
 * curve at 1, 3, 5 and 10 years within three points; nothing else was held against it.
 */
export const shop: Preset = {
  label: { fr: 'Boutique de village', en: 'Village shop' },
  values: {
    currency: 'XOF',
    equipment: {
      assumed: {
        fr: 'rayons, balance, réfrigérateur ; l’essentiel de l’usure est épargné',
        en: 'shelves, scales, a refrigerator; most of the wear is saved',
      },
      value: '300000 XOF',
      life: '72 months',
      setAside: '80 %',
    },
    workingCapital: {
      value: '550000 XOF',
      assumed: {
        fr: 'une semaine de stock et quatre mois de frais ; calé',
        en: 'a week of stock and four months of costs; calibrated',
      },
    },
    products: {
      basket: {
        assumed: {
          fr: 'un panier de marchandises à 15 % de marge ; le plan est le triple de ce que les voisins achètent',
          en: 'a basket of goods at 15% of margin; the plan is three times what neighbours buy',
        },
        price: '1000 XOF/unit',
        plan: '120 units/day',
        demandShare: { value: '33 %', range: 'factor(0.4, 0.95, 1.4)', varies: 'lognormal(0.15)' },
        ramp: '6 months',
        variableCost: '850 XOF/unit',
        unpaid: '3 %',
        onCredit: '20 %',
        paidAfter: '1 month',
      },
    },
    inputsAhead: {
      value: '25 %',
      assumed: { fr: 'le stock se renouvelle en une semaine', en: 'stock turns over in a week' },
    },
    market: {
      assumed: {
        fr: 'dans un petit lieu, une boutique qui rapporte est copiée de temps en temps ; calé',
        en: 'in a small place a shop that earns is copied now and then; calibrated',
      },
      copied: '0.02 unit/year',
    },
    management: {
      assumed: {
        fr: 'qui tient un cahier voit la moitié de ce qu’il y a à voir, et vit de la caisse',
        en: 'one who keeps a notebook sees half of what there is to see, and lives from the till',
      },
      skill: '50 %',
      blur: '10 %',
      takes: '80 %',
    },
    openDays: { value: '26 days/month', assumed: { fr: 'six jours par semaine', en: 'six days a week' } },
    staff: {
      keeper: {
        assumed: { fr: 'un parent ou le propriétaire', en: 'a relative or the owner' },
        count: '1',
        wage: '50000 XOF/month',
      },
    },
    fixedCost: {
      value: '30000 XOF/month',
      assumed: { fr: 'loyer, éclairage, téléphone, patente', en: 'rent, light, telephone, patent' },
    },
    closesAfter: {
      value: '6 months',
      assumed: { fr: 'six mois sans salaire entier', en: 'half a year without a full wage' },
    },
    survival: {
      assumed: {
        fr: 'la courbe publiée des petites entreprises, dont la moitié par manque d’argent ; calé',
        en: 'the published curve of small firms, of which half is for lack of money; calibrated',
      },
      forMoney: '50 %',
    },
  },
};

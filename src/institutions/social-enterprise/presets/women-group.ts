import type { Preset } from '../../kind.ts';

/** Peasant women who make and sell food together, and may climb to an association, a cooperative and a social enterprise. */
export const womenGroup: Preset = {
  label: { fr: 'Groupe de femmes', en: 'Women’s group' },
  values: {
    currency: 'PHP',
    opening: {
      assumed: {
        fr: 'quelques marmites et une petite bourse, au travail depuis six mois',
        en: 'a few pots and a small purse, at work for half a year',
      },
      cash: '30000 PHP',
      openFor: '6 months',
    },
    equipment: {
      assumed: {
        fr: 'marmites, un fourneau, une machine à sceller les sachets',
        en: 'pots, a stove, a sealing machine',
      },
      value: '40000 PHP',
      life: '60 months',
      setAside: '30 %',
    },
    products: {
      food: {
        assumed: {
          fr: 'chips de banane et gâteaux de riz pour le marché du lieu ; les quantités sont inventées',
          en: 'banana chips and rice cakes for the local market; sizes are made up',
        },
        price: '25 PHP/unit',
        plan: '2400 units/month',
        demandShare: { value: '50 %', range: 'factor(0.6, 1, 1.6)', varies: 'lognormal(0.15)' },
        ramp: '12 months',
        variableCost: '14 PHP/unit',
        unpaid: '5 %',
      },
    },
    inputsAhead: {
      value: '40 %',
      assumed: { fr: 'acheté un jour de marché sur deux', en: 'bought for every second market day' },
    },
    market: {
      assumed: { fr: 'vendu là où tout le monde les connaît', en: 'sold where everybody knows them' },
      aware: { start: '40 %', talk: '6 %/month' },
    },
    climbs: {
      assumed: {
        fr: 'aucune source ne dit combien dure une étape ni ce qu’elle coûte ; seulement l’ordre et ce qui fait avancer',
        en: 'no source gives how long a stage lasts nor what it costs; only the order and what moves it',
      },
      stages: [
        { name: { fr: 'groupe', en: 'group' }, scale: '1' },
        { name: { fr: 'association', en: 'association' }, scale: '1.3', fixedCost: '500 PHP/month', cost: '5000 PHP' },
        {
          name: { fr: 'coopérative', en: 'cooperative' },
          scale: '2.2',
          posts: '2',
          fixedCost: '2500 PHP/month',
          cost: '20000 PHP',
        },
        {
          name: { fr: 'entreprise sociale', en: 'social enterprise' },
          scale: '4',
          posts: '4',
          fixedCost: '8000 PHP/month',
          cost: '60000 PHP',
        },
      ],
      chance: '0.5 %/month',
      withCredit: '3',
      withHelp: '6',
    },
    staff: {
      cook: {
        assumed: {
          fr: 'payée à la journée, à peu près un temps partiel',
          en: 'paid by the day, about a part-time post',
        },
        count: '1',
        wage: '4000 PHP/month',
      },
    },
    fixedCost: {
      value: '1500 PHP/month',
      assumed: { fr: 'étal, combustible, transport', en: 'stall, fuel, transport' },
    },
    closesAfter: { value: '12 months', assumed: { fr: 'elles ont leurs champs', en: 'they have their fields' } },
    survival: {
      assumed: {
        fr: 'la courbe publiée des petites entreprises, dont la moitié par manque d’argent',
        en: 'the published curve of small firms, of which half is for lack of money',
      },
    },
  },
};

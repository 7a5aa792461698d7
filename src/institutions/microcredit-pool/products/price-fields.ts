import { choice, flag, optional, quantity, record } from '../../../schema/field.ts';

/** What a loan costs its borrower. */
export const priceFields = {
  form: choice({
    label: { fr: 'Forme', en: 'Form' },
    help: {
      fr: 'Un prêt à intérêt ; un prêt sans intérêt (qard hasan) ; une vente à crédit avec une marge fixe (murabaha) ; un partage du bénéfice et de la perte.',
      en: 'A loan at interest; a loan without interest (qard hasan); a sale on credit with a fixed mark-up (murabaha); a share in profit and loss.',
    },
    options: {
      interest: { fr: 'prêt à intérêt', en: 'loan at interest' },
      'qard-hasan': { fr: 'prêt sans intérêt (qard hasan)', en: 'loan without interest (qard hasan)' },
      murabaha: { fr: 'vente à marge (murabaha)', en: 'mark-up sale (murabaha)' },
      'profit-share': { fr: 'partage du bénéfice', en: 'profit share' },
    },
    default: 'interest',
  }),
  rate: optional(
    quantity({
      unit: '%/year',
      max: 4,
      axes: ['range', 'dated'],
      label: { fr: 'Taux de ce prêt', en: 'Rate of this loan' },
      help: {
        fr: 'Taux nominal par an, un douzième par mois ; sur le solde restant dû, ou sur le capital de départ avec `flat`. Vide : le taux de la caisse.',
        en: 'Nominal rate per year, a twelfth of it per month; on the balance still owed, or on the first principal with `flat`. Left out: the rate of the pool.',
      },
    }),
  ),
  rateFollows: flag({
    label: { fr: 'Taux révisable', en: 'Rate that follows' },
    help: {
      fr: 'Les prêts en cours suivent le taux quand il change, et leurs échéances sont recalculées ; sinon ils gardent le leur.',
      en: 'Running loans follow the rate when it changes and their instalments are computed anew; else they keep their own.',
    },
    default: false,
  }),
  markUp: optional(
    quantity({
      unit: '%',
      max: 4,
      axes: ['range', 'dated'],
      label: { fr: 'Marge de la vente', en: 'Mark-up of the sale' },
      help: {
        fr: 'Pour la murabaha : ce qui s’ajoute au prix, pour toute la durée.',
        en: 'For murabaha: what is added to the price, for the whole length.',
      },
    }),
  ),
  poolTakes: optional(
    quantity({
      unit: '%',
      axes: ['range', 'dated'],
      label: { fr: 'Part de la caisse dans le bénéfice', en: 'The pool’s share of the profit' },
      help: {
        fr: 'Pour le partage du bénéfice : la part du bénéfice de l’activité qui revient à la caisse. La perte est la sienne, à concurrence du capital.',
        en: 'For a profit share: the part of the activity’s profit that goes to the pool. A loss is the pool’s, up to the principal.',
      },
    }),
  ),
  upFront: flag({
    label: { fr: 'Intérêts retenus d’avance', en: 'Interest up front' },
    help: {
      fr: 'Tous les intérêts sont retenus quand le prêt est versé.',
      en: 'All interest is withheld when the loan is paid out.',
    },
    default: false,
  }),
  fee: quantity({
    unit: '%',
    axes: ['range', 'dated'],
    label: { fr: 'Frais de dossier', en: 'Fee' },
    help: {
      fr: 'Une part du prêt, retenue au versement.',
      en: 'A share of the loan, withheld when it is paid out.',
    },
    default: { value: 0, why: { fr: 'sans frais', en: 'no fee' } },
  }),
  fixedFee: quantity({
    unit: 'money',
    axes: ['range', 'dated', 'indexed'],
    label: { fr: 'Frais fixes', en: 'Fixed fee' },
    help: {
      fr: 'Une somme retenue au versement, quel que soit le montant.',
      en: 'A sum withheld when the loan is paid out, whatever its amount.',
    },
    default: { value: 0, why: { fr: 'sans frais', en: 'no fee' } },
  }),
  insurance: optional(
    record({
      label: { fr: 'Assurance du prêt', en: 'Loan insurance' },
      help: {
        fr: 'Une prime retenue au versement va à un assureur, qui paie le solde de certains emprunteurs frappés par un malheur.',
        en: 'A premium withheld when the loan is paid out goes to an insurer, who pays the balance of some borrowers struck by misfortune.',
      },
      fields: {
        premium: quantity({
          unit: '%',
          axes: ['range', 'dated'],
          label: { fr: 'Prime', en: 'Premium' },
          help: { fr: 'Une part du prêt.', en: 'A share of the loan.' },
        }),
        covers: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Malheurs couverts', en: 'Misfortunes covered' },
          help: {
            fr: 'La part des malheurs que le contrat couvre : le décès, rarement la récolte perdue.',
            en: 'The share of misfortunes the contract covers: death, seldom a lost harvest.',
          },
        }),
      },
    }),
  ),
  saving: optional(
    record({
      label: { fr: 'Épargne obligatoire', en: 'Compulsory saving' },
      help: {
        fr: 'Une part du prêt reste bloquée à la caisse jusqu’au dernier remboursement ; elle couvre ce qui n’est pas payé.',
        en: 'A share of the loan stays blocked in the pool until the last repayment; it covers what is not paid.',
      },
      fields: {
        share: quantity({
          unit: '%',
          axes: ['range', 'dated'],
          label: { fr: 'Part bloquée', en: 'Share blocked' },
          help: { fr: 'Retenue au versement du prêt.', en: 'Withheld when the loan is paid out.' },
        }),
        rate: quantity({
          unit: '%/year',
          axes: ['range', 'dated'],
          label: { fr: 'Intérêt servi', en: 'Interest paid' },
          help: {
            fr: 'Nominal par an, versé avec l’épargne à la fin.',
            en: 'Nominal per year, paid with the saving at the end.',
          },
          default: { value: 0, why: { fr: 'sans intérêt tant que rien n’est dit', en: 'none unless stated' } },
        }),
      },
    }),
  ),
};

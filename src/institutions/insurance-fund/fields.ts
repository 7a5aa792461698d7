import { choice, currency, optional, quantity, reference } from '../../schema/field.ts';

/** What a file may say of a fund that insures members of a population. Amounts are in its currency, which is theirs. */
export const fields = {
  currency: currency({
    label: { fr: 'Monnaie', en: 'Currency' },
    help: { fr: 'Celle des primes, des soins et des membres.', en: 'That of premiums, care and members.' },
  }),
  members: reference({
    kinds: ['population'],
    label: { fr: 'Ceux qui peuvent s’assurer', en: 'Those who can be insured' },
    help: {
      fr: 'Le malheur frappe aussi ceux qui ne s’assurent pas : ils paient eux-mêmes, tant qu’ils peuvent.',
      en: 'Misfortune also hits those who are not insured: they pay themselves, as long as they can.',
    },
  }),
  premium: quantity({
    unit: 'money/month',
    max: 1e12,
    axes: ['range', 'dated', 'formula', 'indexed'],
    label: { fr: 'Prime par mois', en: 'Premium a month' },
    help: { fr: 'La même pour chaque unité assurée.', en: 'The same for each insured unit.' },
  }),
  events: quantity({
    unit: ['count/year'],
    max: 60,
    axes: ['range', 'spread', 'dated', 'formula'],
    label: { fr: 'Cas par unité et par an', en: 'Cases per unit and year' },
    help: {
      fr: 'Visites, pertes d’emploi, décès… Avec `spread`, certains sont plus exposés que d’autres, et s’assurent plus volontiers.',
      en: 'Visits, lost jobs, deaths… With `spread` some are more at risk than others, and are keener to be insured.',
    },
  }),
  cost: quantity({
    unit: 'money',
    max: 1e12,
    axes: ['range', 'varies', 'dated', 'formula', 'indexed'],
    label: { fr: 'Coût d’un cas', en: 'Cost of a case' },
    help: {
      fr: 'Ce que coûtent les soins, ou la somme versée par mois quand le fonds verse une somme.',
      en: 'What care costs, or the sum paid a month when the fund pays a sum.',
    },
  }),
  lasts: quantity({
    unit: 'month',
    min: 1,
    max: 60,
    whole: true,
    axes: [],
    label: { fr: 'Durée d’un cas', en: 'How long a case lasts' },
    help: {
      fr: 'Pour une assurance des envois : le nombre de mois pendant lesquels la somme est versée.',
      en: 'For remittance insurance: the number of months during which the sum is paid.',
    },
    default: { value: 1, why: { fr: 'payé une fois', en: 'paid once' } },
  }),
  copay: quantity({
    unit: '%',
    axes: ['range'],
    label: { fr: 'Ticket modérateur', en: 'Copay' },
    help: { fr: 'Part du coût que l’assuré paie lui-même.', en: 'Part of the cost that the insured pays.' },
    default: { value: 0, why: { fr: 'aucun tant que rien n’est dit', en: 'none unless stated' } },
  }),
  pays: choice({
    label: { fr: 'Comment le fonds paie', en: 'How the fund pays' },
    help: {
      fr: 'Tiers payant : l’assuré n’avance que sa part. Remboursement : il avance tout, et qui ne peut pas renonce. Somme : un montant fixé d’avance, sans facture.',
      en: 'Third party: the insured advances only the copay. Reimbursement: everything is advanced, and who cannot goes without. Sum: an amount fixed beforehand, without a bill.',
    },
    options: {
      'third-party': { fr: 'Tiers payant', en: 'Third party' },
      reimburses: { fr: 'Remboursement', en: 'Reimbursement' },
      sum: { fr: 'Somme fixe', en: 'Fixed sum' },
    },
    default: 'third-party',
  }),
  provider: optional(
    reference({
      kinds: ['social-enterprise'],
      label: { fr: 'Prestataire', en: 'Provider' },
      help: {
        fr: 'L’entreprise qui reçoit le prix des soins. Sans elle, l’argent sort du modèle.',
        en: 'The enterprise that receives the price of care. Without it the money leaves the model.',
      },
    }),
  ),
  waiting: quantity({
    unit: 'month',
    max: 120,
    whole: true,
    axes: [],
    label: { fr: 'Délai de carence', en: 'Waiting period' },
    help: {
      fr: 'Mois de prime payés avant d’être couvert ; il retient ceux qui ne viennent que malades.',
      en: 'Months of premium paid before being covered; it keeps away those who only come when ill.',
    },
    default: { value: 3, why: { fr: 'supposé', en: 'assumed' } },
  }),
  insured: quantity({
    unit: '%',
    axes: ['range'],
    label: { fr: 'Assurés au départ', en: 'Insured at the start' },
    help: { fr: 'Leur carence est déjà faite.', en: 'Their waiting period is already over.' },
    default: { value: 0, why: { fr: 'personne tant que rien n’est dit', en: 'nobody unless stated' } },
  }),
  joins: quantity({
    unit: '%/month',
    axes: ['range', 'dated', 'formula'],
    label: { fr: 'Adhésions', en: 'Joining' },
    help: {
      fr: 'La chance par mois qu’un non-assuré adhère. Les mutuelles sont rares, peu connues et peu suivies : elle est faible.',
      en: 'The chance a month that an uninsured unit joins. Mutuals are rare, little known and little followed: it is small.',
    },
    default: {
      value: 0.01,
      why: {
        fr: 'supposé ; aucune assemblée un an après l’ouverture (000:818-831)',
        en: 'assumed; no assembly one year after opening (000:818-831)',
      },
    },
  }),
  selection: quantity({
    unit: 'number',
    max: 10,
    axes: ['range'],
    label: { fr: 'Antisélection', en: 'Adverse selection' },
    help: {
      fr: 'De combien le risque propre pousse à adhérer : 0 pas du tout, 1 en proportion.',
      en: 'How much one’s own risk drives joining: 0 not at all, 1 in proportion.',
    },
    default: { value: 0.5, why: { fr: 'supposé', en: 'assumed' } },
  }),
  lapsesAfter: quantity({
    unit: 'month',
    min: 1,
    max: 60,
    whole: true,
    axes: [],
    label: { fr: 'Radié après', en: 'Struck off after' },
    help: {
      fr: 'Mois de suite sans prime ; la carence recommence alors. Un mois sans prime n’est pas couvert.',
      en: 'Months in a row without a premium; the waiting period then begins anew. A month without a premium is not covered.',
    },
    default: { value: 3, why: { fr: 'supposé', en: 'assumed' } },
  }),
  admin: quantity({
    unit: '%',
    axes: ['range'],
    label: { fr: 'Frais de gestion, en part des primes', en: 'Administration, as a part of premiums' },
    help: { fr: 'Dépensés dehors chaque mois.', en: 'Spent outside each month.' },
    default: { value: 0.15, why: { fr: 'supposé', en: 'assumed' } },
  }),
  capital: quantity({
    unit: 'money',
    max: 1e15,
    axes: ['range'],
    label: { fr: 'Réserve au départ', en: 'Reserve at the start' },
    help: { fr: 'Sans elle, le premier mois malchanceux suffit.', en: 'Without it the first unlucky month is enough.' },
    default: { value: 0, why: { fr: 'aucune tant que rien n’est dit', en: 'none unless stated' } },
  }),
};

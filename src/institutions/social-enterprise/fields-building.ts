import { choice, optional, quantity, record } from '../../schema/field.ts';

/** What is built before the enterprise can open, who holds the money meanwhile, and what goes wrong on a building site. */
export const building = optional(
  record({
    label: { fr: 'Construction', en: 'Building' },
    help: {
      fr: 'Ce qu’il faut bâtir avant d’ouvrir : le devis, le temps, et ce que les chantiers coûtent de plus. Laissez vide si le local existe.',
      en: 'What must be built before opening: the quote, the time, and what building sites cost on top. Leave it out when the premises exist.',
    },
    fields: {
      quote: quantity({
        unit: 'money',
        label: { fr: 'Devis', en: 'Quote' },
        help: {
          fr: 'Le montant du devis des travaux, sans équipement, tel que l’entrepreneur l’a écrit.',
          en: 'What the builder wrote for the works, without equipment.',
        },
      }),
      overrun: quantity({
        unit: '%',
        min: -0.5,
        max: 5,
        label: { fr: 'Dépassement du devis', en: 'Overrun' },
        help: {
          fr: 'Ce que les travaux coûtent en plus du devis. Donnez une fourchette : elle est tirée une fois par avenir.',
          en: 'What the works cost above the quote. Give a range: it is drawn once per future.',
        },
        default: {
          value: 0.2,
          why: {
            fr: 'Supposé : un chantier à distance dépasse presque toujours son devis ; zéro serait un vœu.',
            en: 'Assumed: a site run from afar nearly always exceeds its quote; zero would be a wish.',
          },
        },
      }),
      months: quantity({
        unit: 'month',
        min: 1,
        max: 120,
        label: { fr: 'Durée des travaux', en: 'Duration of the works' },
        help: {
          fr: 'Le nombre de mois de travaux prévu, si l’argent arrive à temps.',
          en: 'Planned months of work, if money comes in time.',
        },
      }),
      delay: quantity({
        unit: 'month',
        max: 120,
        label: { fr: 'Retard', en: 'Delay' },
        help: {
          fr: 'Les mois de travail en plus (pluies, matériaux, ouvriers). Les attentes d’argent viennent encore en plus.',
          en: 'Extra months of work (rains, materials, workers). Waiting for money comes on top.',
        },
        default: {
          value: 3,
          why: { fr: 'Supposé : un retard d’un trimestre.', en: 'Assumed: a quarter of a year late.' },
        },
      }),
      permit: quantity({
        unit: 'month',
        max: 60,
        label: { fr: 'Attente du permis', en: 'Wait for the permit' },
        help: {
          fr: 'Les mois entre le début du projet et le premier jour de chantier : terrain, permis, accord des autorités.',
          en: 'Months between the start of the project and the first day on site: land, permit, agreement of the authorities.',
        },
        default: { value: 2, why: { fr: 'Supposé : deux mois.', en: 'Assumed: two months.' } },
      }),
      runningIn: quantity({
        unit: 'month',
        max: 36,
        label: { fr: 'Mise en route', en: 'Running-in' },
        help: {
          fr: 'Les mois entre l’achat de l’équipement et le premier client. Personne n’est encore payé.',
          en: 'Months between buying the equipment and the first customer. Nobody is paid yet.',
        },
        default: {
          value: 1,
          why: {
            fr: 'Supposé : un mois pour installer et embaucher.',
            en: 'Assumed: a month to install and to hire.',
          },
        },
      }),
      tranches: quantity({
        unit: 'number',
        min: 1,
        max: 24,
        whole: true,
        axes: [],
        label: { fr: 'Tranches', en: 'Tranches' },
        help: {
          fr: 'En combien de paiements le devis est partagé. La tranche suivante est demandée quand le travail payé est fait.',
          en: 'Into how many payments the cost is cut. The next one is asked for when the work paid for is done.',
        },
        default: {
          value: 3,
          why: { fr: 'Supposé : trois tranches, usage courant.', en: 'Assumed: three tranches, a common practice.' },
        },
      }),
      diverted: quantity({
        unit: '%',
        max: 0.9,
        label: { fr: 'Part détournée', en: 'Share diverted' },
        help: {
          fr: 'La part de chaque tranche qui n’arrive pas au chantier quand une seule personne tient l’argent. Le chantier avance d’autant moins et il faut redemander.',
          en: 'The share of each tranche that never reaches the site when one person alone holds the money. The works advance less and more must be asked for.',
        },
        default: {
          value: 0.1,
          why: {
            fr: 'Supposé : un dixième ; aucune mesure publiée ne vaut pour ce cas, mais zéro serait un vœu.',
            en: 'Assumed: a tenth; no published measure fits, but zero would be a wish.',
          },
        },
      }),
      holder: choice({
        label: { fr: 'Qui tient l’argent sur place', en: 'Who holds the money on site' },
        help: {
          fr: 'La personne seule, un comité qui signe à plusieurs, ou l’association qui paie l’entrepreneur elle-même. La part détournée en dépend.',
          en: 'One person, a committee with several signatures, or the association that pays the builder itself. The share diverted depends on it.',
        },
        options: {
          promoter: { fr: 'le promoteur seul', en: 'the promoter alone' },
          committee: { fr: 'un comité à plusieurs signatures', en: 'a committee with several signatures' },
          association: { fr: 'l’association, qui paie elle-même', en: 'the association, which pays itself' },
        },
        default: 'promoter',
      }),
      committeeFactor: quantity({
        unit: '%',
        label: { fr: 'Reste avec un comité', en: 'What is left with a committee' },
        help: {
          fr: 'La part détournée est multipliée par ce nombre quand un comité tient l’argent.',
          en: 'The share diverted is multiplied by this when a committee holds the money.',
        },
        default: {
          value: 0.5,
          why: {
            fr: 'Supposé : plusieurs signatures en arrêtent la moitié.',
            en: 'Assumed: several signatures stop half.',
          },
        },
      }),
      associationFactor: quantity({
        unit: '%',
        label: { fr: 'Reste si l’association paie', en: 'What is left when the association pays' },
        help: {
          fr: 'La part détournée est multipliée par ce nombre quand l’association paie l’entrepreneur sur facture, de loin.',
          en: 'The share diverted is multiplied by this when the association pays the builder by invoice, from afar.',
        },
        default: {
          value: 0.75,
          why: {
            fr: 'Supposé : une facture se gonfle plus facilement quand personne n’est sur place.',
            en: 'Assumed: an invoice is easily inflated when nobody is there to look.',
          },
        },
      }),
    },
  }),
);

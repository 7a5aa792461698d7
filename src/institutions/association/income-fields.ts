import { list, month, optional, quantity, record, text } from '../../schema/field.ts';

/** What a file may say about fund-raising events, and about grants with a date. */
export const incomeFields = {
  events: optional(
    record({
      label: { fr: 'Fêtes et soirées', en: 'Fund-raising events' },
      help: {
        fr: 'Soupers, tombolas, soirées de soutien : de l’argent irrégulier, qui demande du travail et une mise.',
        en: 'Suppers, raffles, benefit evenings: irregular money that takes work and an outlay.',
      },
      fields: {
        perYear: quantity({
          unit: ['count/year', 'number'],
          max: 120,
          axes: ['range'],
          label: { fr: 'Par an', en: 'Per year' },
          help: {
            fr: 'Réparties également, toujours aux mêmes mois : une par an a lieu en juin, deux en mars et en septembre.',
            en: 'Spread evenly, always in the same months: one a year is held in June, two in March and September.',
          },
        }),
        income: quantity({
          unit: 'money',
          label: { fr: 'Recette d’une fête', en: 'Takings of one event' },
          help: {
            fr: 'Tout ce qui entre ce jour-là, avant les frais. Varie d’une fois à l’autre si vous l’indiquez.',
            en: 'All that comes in on the day, before costs. Differs from one to the next if you say so.',
          },
        }),
        hours: quantity({
          unit: 'hour',
          max: 100_000,
          label: { fr: 'Heures de travail', en: 'Hours of work' },
          help: {
            fr: 'Le temps des bénévoles pour une fête. Quand il manque, elle rapporte moins.',
            en: 'Time of volunteers for one event. When it is short the event brings less.',
          },
          default: { value: 0, why: { fr: 'non comptées', en: 'not counted' } },
        }),
        cost: quantity({
          unit: 'money',
          label: { fr: 'Frais d’une fête', en: 'Cost of one event' },
          help: {
            fr: 'Salle, repas, musique : dus même quand peu de monde vient. Ce que la caisse ne peut pas payer reste dû.',
            en: 'Hall, food, music: owed even when few people come. What the cash box cannot pay stays owed.',
          },
          default: { value: 0, why: { fr: 'rien d’indiqué', en: 'none stated' } },
        }),
      },
    }),
  ),
  grants: list({
    most: 50,
    default: [],
    label: { fr: 'Subsides', en: 'Grants' },
    help: {
      fr: 'Argent public ou privé attendu à une date. Chaque subside peut ne pas venir, ou venir en retard.',
      en: 'Public or private money expected at a date. Each grant may fail to come, or come late.',
    },
    of: record({
      label: { fr: 'Subside', en: 'Grant' },
      help: { fr: 'Un versement d’un bailleur.', en: 'One payment by one funder.' },
      fields: {
        amount: quantity({
          unit: 'money',
          axes: ['range'],
          label: { fr: 'Montant', en: 'Amount' },
          help: {
            fr: 'La somme accordée, avant les frais de fonctionnement.',
            en: 'The sum granted, before running costs.',
          },
        }),
        month: month({
          label: { fr: 'Mois prévu', en: 'Month expected' },
          help: { fr: 'Quand l’argent est promis.', en: 'When the money is promised.' },
        }),
        from: text({
          label: { fr: 'Bailleur', en: 'Funder' },
          help: {
            fr: 'Qui donne. Avec le mois, ce nom dit quel tirage décide si l’argent vient.',
            en: 'Who gives. With the month, this name tells which draw decides whether the money comes.',
          },
        }),
        chance: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Chance de venir', en: 'Chance of coming' },
          help: {
            fr: 'Tirée une fois par futur : accordé ou refusé.',
            en: 'Drawn once a future: granted or refused.',
          },
          default: {
            value: 1,
            why: {
              fr: 'certain tant que le fichier ne dit pas autre chose',
              en: 'certain as long as the file says nothing else',
            },
          },
        }),
        late: quantity({
          unit: 'month',
          max: 120,
          axes: ['range'],
          label: { fr: 'Retard', en: 'Delay' },
          help: {
            fr: 'Mois entre la date promise et le versement, arrondis.',
            en: 'Months between the date promised and the payment, rounded.',
          },
          default: { value: 0, why: { fr: 'à l’heure', en: 'on time' } },
        }),
      },
    }),
  }),
};

import type { Words } from '../../engine/words.ts';
import { lineTitle } from '../line-title.ts';
import { mapOf, optional, quantity, record } from '../../schema/field.ts';
import type { Fields } from '../../schema/field.ts';

const shareOf = (label: Words, help: Words, value: number, why: Words) =>
  quantity({ unit: '%', label, help, default: { value, why } });

/** What the place makes and sells. */
export const sectorFields = {
  rounds: quantity({
    unit: 'number',
    min: 1,
    max: 60,
    whole: true,
    axes: [],
    label: { fr: 'Tours par mois', en: 'Rounds a month' },
    help: {
      fr: 'Combien de fois l’argent change de mains ici en un mois. Règle l’allure ; où l’on arrive au bout n’en dépend pas, car le reste est dépensé le mois suivant.',
      en: 'How many times money changes hands here within a month. It sets the pace; where things end does not depend on it, because the rest is spent the month after.',
    },
    default: {
      value: 3,
      why: { fr: 'Supposé : comme les trois tours de LM3.', en: 'Assumed: like the three rounds of LM3.' },
    },
  }),
  sectors: mapOf({
    label: { fr: 'Secteurs', en: 'Sectors' },
    help: {
      fr: 'Ce que le lieu vend, sous les noms dont se servent les achats des ménages (`food`, `care`…). Un secteur qui n’est pas cité est tout entier acheté au dehors.',
      en: 'What the place sells, under the names that households use for their purchases (`food`, `care`…). A sector that is not named is bought from outside altogether.',
    },
    most: 20,
    of: record({
      label: { fr: 'Secteur', en: 'Sector' },
      help: { fr: 'Une sorte de vendeurs du lieu.', en: 'One sort of sellers of the place.' },
      fields: {
        title: lineTitle,
        local: record({
          label: { fr: 'Part locale', en: 'Local share' },
          help: {
            fr: 'La part faite sur place, selon la zone choisie. Elle ne baisse jamais quand la zone grandit.',
            en: 'The share made here, by the zone that is chosen. It never falls as the zone grows.',
          },
          fields: {
            hamlet: shareOf(
              { fr: 'Part faite dans le hameau', en: 'Share made in the hamlet' },
              {
                fr: 'De ce qui est dépensé dans ce secteur, la part qui paie du travail, des terres et des commerces du hameau ; le reste achète au dehors.',
                en: 'Of what is spent in this sector, the share that pays labour, land and shops of the hamlet; the rest buys from outside.',
              },
              0.2,
              {
                fr: 'Supposé : le bas de la fourchette des villages.',
                en: 'Assumed: the low end of what villages show.',
              },
            ),
            village: shareOf(
              { fr: 'Part faite dans le village', en: 'Share made in the village' },
              {
                fr: 'De ce qui est dépensé dans ce secteur, la part qui paie du travail, des terres et des commerces du village ; le reste achète au dehors.',
                en: 'Of what is spent in this sector, the share that pays labour, land and shops of the village; the rest buys from outside.',
              },
              0.4,
              {
                fr: 'Supposé : donne un multiplicateur de 1,7, dans la fourchette publiée de 1,25 à 2,5.',
                en: 'Assumed: gives a multiplier of 1.7, within the published 1.25 to 2.5.',
              },
            ),
            district: shareOf(
              { fr: 'Part faite dans le canton', en: 'Share made in the district' },
              {
                fr: 'De ce qui est dépensé dans ce secteur, la part qui paie du travail, des terres et des commerces du canton ; le reste achète au dehors.',
                en: 'Of what is spent in this sector, the share that pays labour, land and shops of the district; the rest buys from outside.',
              },
              0.5,
              {
                fr: 'Supposé : au Malawi, les bourgs voisins portent le multiplicateur de 1,25 à 1,93.',
                en: 'Assumed: in Malawi the trading centres nearby take the multiplier from 1.25 to 1.93.',
              },
            ),
            nation: shareOf(
              { fr: 'Part faite dans le pays', en: 'Share made in the nation' },
              {
                fr: 'De ce qui est dépensé dans ce secteur, la part qui paie du travail, des terres et des commerces du pays ; le reste achète au dehors.',
                en: 'Of what is spent in this sector, the share that pays labour, land and shops of the nation; the rest buys from outside.',
              },
              0.6,
              {
                fr: 'Supposé : le haut de la fourchette publiée.',
                en: 'Assumed: the high end of what is published.',
              },
            ),
          },
        }),
        towardsImports: quantity({
          unit: '%',
          label: { fr: 'Goût pour l’importé', en: 'Taste for imports' },
          help: {
            fr: 'De combien la part locale baisserait si tout le revenu des ménages venait d’ailleurs ; en proportion de ce qui en vient. C’est la demande d’importé qui étouffe la production locale : une affirmation de praticiens, dont aucune étude lisible ne donne la taille.',
            en: 'By how much the local share would fall if all income of households came from elsewhere; in proportion to what does. It is the demand for imports that chokes local production: a statement of practitioners, whose size no study we could read gives.',
          },
          default: {
            value: 0,
            why: { fr: 'aucun effet mesuré n’a été trouvé', en: 'no measured effect was found' },
          },
        }),
        labour: quantity({
          unit: '%',
          label: { fr: 'Part du travail', en: 'Labour’s share' },
          help: {
            fr: 'De ce qui est fait sur place, ce qui paie le travail ; le reste va aux propriétaires de terres et de commerces, qui ne se multiplient pas : plus leur part est grande, plus les prix montent quand la demande monte.',
            en: 'Of what is made here, what pays labour; the rest goes to the owners of land and shops, of which there are no more: the larger their part, the more prices rise when demand rises.',
          },
          default: {
            value: 0.7,
            why: {
              fr: 'Supposé, entre 40 % et 100 % : donne un rapport réel sur nominal de 0,6 à 1, comme publié.',
              en: 'Assumed, between 40% and 100%: gives a ratio of real to nominal of 0.6 to 1, as published.',
            },
          },
        }),
        inputs: mapOf({
          label: { fr: 'Achats à d’autres secteurs', en: 'Bought of other sectors' },
          help: {
            fr: 'De ce qui est fait ici, la part achetée à un autre secteur du lieu, par son nom.',
            en: 'Of what is made here, the share bought of another sector of the place, by its name.',
          },
          most: 20,
          of: quantity({
            unit: '%',
            label: { fr: 'Part achetée', en: 'Share bought' },
            help: {
              fr: 'La part de ce qui est fait ici qui paie ce secteur-là.',
              en: 'The share of what is made here that pays that sector.',
            },
          }),
        }),
        capacity: optional(
          quantity({
            unit: 'money/month',
            label: { fr: 'Capacité', en: 'Capacity' },
            help: {
              fr: 'Le plus qui peut être fait ici en un mois. Ce qui est demandé au-delà est acheté au dehors. Vide : sans limite.',
              en: 'The most that can be made here in a month. What is asked beyond it is bought outside. Left out: no limit.',
            },
          }),
        ),
        otherSales: quantity({
          unit: 'money/month',
          label: { fr: 'Autres clients', en: 'Other customers' },
          help: {
            fr: 'Ce que le secteur vend par mois à des gens qui ne sont pas dans le modèle : voisins, passants, marché d’à côté.',
            en: 'What the sector sells a month to people who are not in the model: neighbours, passers-by, the market nearby.',
          },
          default: { value: 0, why: { fr: 'aucun tant que rien n’est dit', en: 'none unless stated' } },
        }),
      },
    }),
  }),
} as const satisfies Fields;

import { lineTitle } from '../line-title.ts';
import { mapOf, optional, quantity, record } from '../../schema/field.ts';

/** Registers of skills, what is offered and needed, information that fades, and care for those left behind. */
export const skillFields = {
  register: optional(
    record({
      label: { fr: 'Registre de compétences', en: 'Register of skills' },
      help: {
        fr: 'Un fichier de profils se périme ; il ne tient que si quelqu’un l’entretient.',
        en: 'A file of profiles goes stale; it lasts only if somebody keeps it up.',
      },
      fields: {
        profiles: quantity({
          unit: ['number', 'count'],
          max: 10_000_000,
          axes: ['range'],
          label: { fr: 'Profils au départ', en: 'Profiles at the start' },
          help: { fr: 'Inscrits et à jour.', en: 'Registered and up to date.' },
        }),
        stale: quantity({
          unit: '%/month',
          label: { fr: 'Se périment', en: 'Go stale' },
          help: {
            fr: 'Part des profils qui ne valent plus, par mois.',
            en: 'Share of profiles no longer valid, each month.',
          },
          default: { value: 0.03, why: { fr: 'supposé', en: 'assumed' } },
        }),
        renewed: quantity({
          unit: '%/month',
          label: { fr: 'Remis à jour', en: 'Renewed' },
          help: {
            fr: 'Part des profils périmés que l’entretien ranime, par mois.',
            en: 'Share of stale profiles that upkeep revives, each month.',
          },
          default: { value: 0.05, why: { fr: 'supposé', en: 'assumed' } },
        }),
        refuses: quantity({
          unit: '%',
          label: { fr: 'Refusent d’être inscrits', en: 'Refuse to be registered' },
          help: {
            fr: 'Sans papiers, ou par peur pour leur vie privée.',
            en: 'Undocumented, or out of fear for their privacy.',
          },
          default: { value: 0, why: { fr: 'personne', en: 'nobody' } },
        }),
        upkeep: quantity({
          unit: 'money/month',
          label: { fr: 'Entretien', en: 'Upkeep' },
          help: { fr: 'Impayé, rien n’est remis à jour.', en: 'Unpaid, nothing is renewed.' },
          default: { value: 0, why: { fr: 'non compté', en: 'not counted' } },
        }),
      },
    }),
  ),
  skills: mapOf({
    most: 30,
    label: { fr: 'Compétences', en: 'Skills' },
    help: { fr: 'Ce que des migrants offrent et ce dont on a besoin.', en: 'What migrants offer and what is needed.' },
    of: record({
      label: { fr: 'Compétence', en: 'Skill' },
      help: { fr: 'Un métier, un savoir.', en: 'A trade, a skill.' },
      fields: {
        title: lineTitle,
        supply: quantity({
          unit: ['number', 'count'],
          max: 1_000_000,
          label: { fr: 'Offerte', en: 'Offered' },
          help: { fr: 'Personnes prêtes à l’offrir.', en: 'People ready to offer it.' },
        }),
        demand: quantity({
          unit: ['number', 'count'],
          max: 1_000_000,
          label: { fr: 'Cherchée', en: 'Needed' },
          help: { fr: 'Places où l’on en a besoin.', en: 'Places where it is needed.' },
        }),
        fit: quantity({
          unit: '%',
          label: { fr: 'Convient', en: 'Fits' },
          help: {
            fr: 'Part de la compétence qui sert dans ce lieu.',
            en: 'Share of the skill that serves in this place.',
          },
          default: { value: 0.7, why: { fr: 'supposé', en: 'assumed' } },
        }),
      },
    }),
  }),
  information: optional(
    record({
      label: { fr: 'Informations sur le pays', en: 'Information about the country' },
      help: {
        fr: 'Après des années au loin, ce qu’on sait du pays est dépassé ; un conseil l’actualise.',
        en: 'After years away, what people know of the country is outdated; advice renews it.',
      },
      fields: {
        years: quantity({
          unit: ['number', 'count'],
          max: 80,
          axes: ['range'],
          label: { fr: 'Années au loin', en: 'Years away' },
          help: { fr: 'Au départ du scénario.', en: 'At the start of the scenario.' },
        }),
        fades: quantity({
          unit: '%/year',
          axes: ['range'],
          label: { fr: 'Se périme', en: 'Goes stale' },
          help: { fr: 'Par année d’absence.', en: 'For each year of absence.' },
          default: { value: 0.08, why: { fr: 'supposé', en: 'assumed' } },
        }),
      },
    }),
  ),
  care: optional(
    record({
      label: { fr: 'Soin de ceux qui restent', en: 'Care for those left behind' },
      help: {
        fr: 'Le coût social de la séparation : enfants et aînés sans leurs proches.',
        en: 'The social cost of separation: children and elders without their kin.',
      },
      fields: {
        absence: quantity({
          unit: '%',
          label: { fr: 'Absence', en: 'Absence' },
          help: { fr: 'Part des familles où un parent manque.', en: 'Share of families in which a parent is missing.' },
        }),
        training: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Ce que la formation évite', en: 'What training avoids' },
          help: {
            fr: 'La part du coût social qu’évitent des proches tous formés.',
            en: 'The share of the social cost avoided when all carers are trained.',
          },
          default: { value: 0.3, why: { fr: 'supposé', en: 'assumed' } },
        }),
        access: quantity({
          unit: '%',
          label: { fr: 'Accès aux services', en: 'Access to services' },
          help: { fr: 'Santé, école, écoute.', en: 'Health, school, somebody to talk to.' },
          default: { value: 0, why: { fr: 'aucun', en: 'none' } },
        }),
      },
    }),
  ),
};

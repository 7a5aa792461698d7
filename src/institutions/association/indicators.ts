import type { FutureView, IndicatorSpec, Part, Value } from '../../engine/indicator.ts';
import type { Association } from './instance.ts';

/** Declares what an association is judged by. */
export function declareIndicators(association: Association): void {
  const { build, id } = association.place;
  for (const spec of [...shares(id), ...amounts(association), membersLeft(id)]) build.indicator(spec);
}

const raisedRows = ['dues', 'events', 'grants', 'gifts'];

function shares(id: string): IndicatorSpec[] {
  const common = { unit: '%', currency: -1, better: 'higher', verdict: null } as const;
  return [
    {
      ...common,
      id: `${id}.duesPaidShare`,
      label: { fr: 'Part des cotisations vraiment versée', en: 'Share of dues really paid' },
      formula: {
        fr: 'cotisations versées ÷ cotisations promises par tous les fondateurs, ceux partis depuis compris',
        en: 'dues paid ÷ dues promised by all founders, those who left since included',
      },
      definition: {
        fr: 'Cotisations vraiment payées, rapportées à celles prévues ; jamais 100 % par défaut.',
        en: 'Dues really paid against the plan; never 100% by default.',
      },
      parts: totalsOf(id, ['dues', 'duesDue']),
      compute: (view) => divided(total(view, id, ['dues']), total(view, id, ['duesDue'])),
    },
    {
      ...common,
      id: `${id}.deliveredShare`,
      label: { fr: 'Part de l’argent récolté envoyée au projet', en: 'Share of money raised sent to the project' },
      formula: {
        fr: 'envoyé au projet ÷ récolté (cotisations, fêtes après frais, subsides, dons) ; au-dessus de 100 % si la caisse de départ y passe aussi',
        en: 'sent to the project ÷ raised (dues, events after costs, grants, gifts); above 100% when the opening cash goes there too',
      },
      definition: {
        fr: 'Part transmise par une association qui garde des frais de fonctionnement (SOLIMANBE : 5 % ; étude IRFAM, ligne 696).',
        en: 'Part passed on by an association that keeps an overhead (SOLIMANBE: 5%; IRFAM study, line 696).',
      },
      parts: totalsOf(id, ['sentToProject', ...raisedRows]),
      compute: (view) => divided(total(view, id, ['sentToProject']), total(view, id, raisedRows)),
    },
  ];
}

function amounts(association: Association): IndicatorSpec[] {
  const { place, values, currency, founders } = association;
  const { id } = place;
  const common = { unit: values.currency, currency, verdict: null } as const;
  const back = association.project?.loan?.isAbroad ? ['returned', 'repaidAbroad'] : ['returned'];
  return [
    {
      ...common,
      id: `${id}.raised`,
      label: { fr: 'Récolté', en: 'Raised' },
      better: 'higher',
      formula: {
        fr: 'cotisations + fêtes après frais + subsides + dons de tontines',
        en: 'dues + events after costs + grants + gifts from tontines',
      },
      definition: {
        fr: 'Somme de l’argent reçu de l’extérieur du projet.',
        en: 'Sum of cash received from outside the project.',
      },
      parts: totalsOf(id, raisedRows),
      compute: (view) => total(view, id, raisedRows),
    },
    {
      ...common,
      id: `${id}.sentToProject`,
      label: { fr: 'Envoyé au projet', en: 'Sent to the project' },
      better: 'higher',
      formula: {
        fr: 'tout ce qui a quitté la caisse pour le projet, frais d’envoi et change compris',
        en: 'all that left the cash box for the project, transfer fees and exchange included',
      },
      definition: { fr: 'Somme des mouvements de caisse.', en: 'Sum of movements of cash.' },
      parts: totalsOf(id, ['sentToProject']),
      compute: (view) => total(view, id, ['sentToProject']),
    },
    {
      ...common,
      id: `${id}.returned`,
      label: { fr: 'Ce qui revient du projet', en: 'Come back from the project' },
      better: 'higher',
      formula: {
        fr: 'mensualités et parts d’excédent reçues par l’association ; ce qui est remboursé dans une autre monnaie compte au cours moyen du mois',
        en: 'instalments and shares of surplus received by the association; what is repaid in another currency counts at the month’s mid-market rate',
      },
      definition: { fr: 'Somme des mouvements de caisse.', en: 'Sum of movements of cash.' },
      parts: totalsOf(id, back),
      compute: (view) => total(view, id, back),
    },
    {
      ...common,
      id: `${id}.netPerMember`,
      label: { fr: 'Versé par membre, moins ce qui est revenu', en: 'Paid per member, less what came back' },
      better: 'lower',
      formula: {
        fr: '(cotisations versées − ce qui revient du projet) ÷ membres fondateurs ; ce qui revient va à la caisse commune, pas à chaque membre',
        en: '(dues paid − come back from the project) ÷ founding members; what comes back goes to the common cash box, not to each member',
      },
      definition: { fr: 'Dépense nette par membre fondateur.', en: 'Net outlay per founding member.' },
      parts: totalsOf(id, ['dues', ...back]),
      compute: (view) => (total(view, id, ['dues']) - total(view, id, back)) / founders,
    },
  ];
}

function membersLeft(id: string): IndicatorSpec {
  return {
    id: `${id}.membersLeft`,
    label: { fr: 'Membres partis', en: 'Members who left' },
    unit: 'person',
    currency: -1,
    better: 'lower',
    formula: {
      fr: 'membres fondateurs partis pour de bon pendant la durée des cotisations',
      en: 'founding members who left for good while dues were asked',
    },
    definition: { fr: 'Un compte, sans formule publiée.', en: 'A count, without a published formula.' },
    parts: [{ series: `${id}.membersLeft`, how: 'last' }],
    verdict: null,
    compute: (view) => view.row(`${id}.membersLeft`)[view.months - 1]!,
  };
}

function totalsOf(id: string, rows: readonly string[]): Part[] {
  return rows.map((name) => ({ series: `${id}.${name}`, how: 'total' }));
}

function total(view: FutureView, id: string, rows: readonly string[]): number {
  let sum = 0;
  for (const name of rows) for (const amount of view.row(`${id}.${name}`)) sum += amount;
  return sum;
}

function divided(part: number, whole: number): Value {
  return whole === 0 ? { none: 'nothing-to-divide' } : part / whole;
}

import type { KindIssue } from '../kind.ts';
import type { EnterpriseValues } from './fields.ts';

/** Mistakes of owners and of beginning again. */
export function checkConduct(values: EnterpriseValues): readonly KindIssue[] {
  return [...ownersShareOneCompany(values), ...capitalReopens(values)];
}

function ownersShareOneCompany({ management }: EnterpriseValues): readonly KindIssue[] {
  const owners = management === null ? null : management.owners;
  if (owners === null || owners.migrant.value + owners.family.value <= 1) return [];
  return [
    {
      rule: 'owners-must-not-exceed-100-percent',
      path: 'management.owners',
      given: String(owners.migrant.value + owners.family.value),
      allowed: '1',
      says: {
        fr: 'Le migrant et sa famille possèdent ensemble plus de 100 % de l’entreprise : baissez l’une des deux parts.',
        en: 'The migrant and the family together own more than 100% of the enterprise: lower one of the shares.',
      },
    },
  ];
}

/** Whoever comes back with too little would wait for ever: equipment and working capital must be there. */
function capitalReopens({ restarts, equipment, workingCapital }: EnterpriseValues): readonly KindIssue[] {
  if (restarts === null) return [];
  const needed = workingCapital.value + (equipment === null ? 0 : equipment.value.value);
  if (restarts.capital.value >= needed) return [];
  return [
    {
      rule: 'capital-must-reopen',
      path: 'restarts.capital',
      given: String(restarts.capital.value),
      allowed: String(needed),
      says: {
        fr: 'Avec ce capital on ne peut pas rouvrir : il faut au moins l’équipement et le fonds de roulement.',
        en: 'This capital does not reopen it: it takes at least the equipment and the working capital.',
      },
    },
  ];
}

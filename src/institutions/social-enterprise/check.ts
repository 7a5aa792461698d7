import { sayBoth } from '../../text/say.ts';
import type { KindIssue } from '../kind.ts';
import type { EnterpriseValues } from './fields.ts';

/** Mistakes that need several fields to be seen. */
export function checkEnterprise(values: EnterpriseValues): readonly KindIssue[] {
  return [
    ...sellsSomething(values),
    ...somebodyPays(values),
    ...seasonsHaveTwelveMonths(values),
    ...oneProductASector(values),
    ...surplusHasAPlace(values),
    ...holderExists(values),
  ];
}

function sellsSomething(values: EnterpriseValues): readonly KindIssue[] {
  if (Object.keys(values.products).length > 0 || values.batches !== null || values.harvest !== null) return [];
  return [
    {
      rule: 'enterprise-must-sell-something',
      path: 'products',
      given: '{}',
      allowed: 'products, batches, harvest',
      says: {
        fr: 'L’entreprise ne vend rien. Ajoutez un produit sous « products », un élevage sous « batches », ou une récolte sous « harvest ».',
        en: 'The enterprise sells nothing. Add a product under “products”, animals under “batches”, or a crop under “harvest”.',
      },
    },
  ];
}

function somebodyPays(values: EnterpriseValues): readonly KindIssue[] {
  const needs = values.building !== null || values.equipment !== null;
  const works = values.opening !== null && values.opening.openFor !== null;
  const has = values.opening !== null && values.opening.cash.value > 0;
  if (!needs || works || has || values.fundedBy !== null) return [];
  return [
    {
      rule: 'somebody-must-pay-for-the-start',
      path: 'fundedBy',
      given: '',
      allowed: 'fundedBy, opening.cash',
      says: {
        fr: 'Personne ne paie la construction ni l’équipement : nommez une association sous « fundedBy », ou donnez une caisse sous « opening ».',
        en: 'Nobody pays for building or equipment: name an association under “fundedBy”, or give cash under “opening”.',
      },
    },
  ];
}

function seasonsHaveTwelveMonths(values: EnterpriseValues): readonly KindIssue[] {
  return Object.entries(values.products).flatMap(([name, product]) =>
    product.season === null || product.season.length === 12
      ? []
      : [
          {
            rule: 'season-must-have-12-months',
            path: `products.${name}.season`,
            given: String(product.season.length),
            allowed: '12',
            says: sayBoth(
              {
                fr: 'Les saisons de « {name} » doivent avoir douze valeurs, de janvier à décembre.',
                en: 'The seasons of “{name}” need twelve values, January to December.',
              },
              { name },
            ),
          },
        ],
  );
}

/** Families order by sector in money, so that two products of one sector could not tell their customers apart. */
function oneProductASector(values: EnterpriseValues): readonly KindIssue[] {
  const seen = new Set<string>();
  return Object.entries(values.products).flatMap(([name, { sector }]) => {
    if (sector === null) return [];
    if (!seen.has(sector.en)) {
      seen.add(sector.en);
      return [];
    }
    return [
      {
        rule: 'one-product-a-sector',
        path: `products.${name}.sector`,
        given: sector.en,
        allowed: '',
        says: sayBoth(
          {
            fr: 'Deux produits vendent dans le secteur « {sector} ». Gardez ce secteur pour un seul d’entre eux.',
            en: 'Two products sell in the sector “{sector}”. Keep this sector for one of them.',
          },
          { sector },
        ),
      },
    ];
  });
}

function surplusHasAPlace(values: EnterpriseValues): readonly KindIssue[] {
  if (values.surplus === null) return [];
  const { association } = values.surplus;
  if (association.value === 0 || values.fundedBy !== null) return [];
  return [
    {
      rule: 'surplus-needs-an-association',
      path: 'surplus.association',
      given: String(association.value),
      allowed: '0',
      says: {
        fr: 'Une part de l’excédent revient à l’association, mais aucune n’est nommée sous « fundedBy ».',
        en: 'A share of the surplus goes to the association, but none is named under “fundedBy”.',
      },
    },
  ];
}

function holderExists(values: EnterpriseValues): readonly KindIssue[] {
  if (values.building?.holder !== 'association' || values.fundedBy !== null) return [];
  return [
    {
      rule: 'holder-must-exist',
      path: 'building.holder',
      given: 'association',
      allowed: 'promoter, committee',
      says: {
        fr: 'L’association tient l’argent du chantier, mais aucune n’est nommée sous « fundedBy » : choisissez « promoter » ou « committee ».',
        en: 'The association holds the money of the site, but none is named under “fundedBy”: choose “promoter” or “committee”.',
      },
    },
  ];
}

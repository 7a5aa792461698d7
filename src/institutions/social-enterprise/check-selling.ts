import { sayBoth } from '../../text/say.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { EnterpriseValues } from './fields.ts';

/** Mistakes in who buys, who is paid, and which product is meant. */
export function checkSelling(values: EnterpriseValues, neighbours: Neighbours): readonly KindIssue[] {
  return [
    ...productsExist(values),
    ...alongsideIsOneStep(values),
    ...productsAreAskedFor(values),
    ...flatSumsInTheirCurrency(values, neighbours),
    ...suppliersFit(values, neighbours),
  ];
}

/** Each place that names a product, with the name it gives. */
function namedProducts(values: EnterpriseValues): readonly (readonly [path: string, name: string])[] {
  return [
    ...Object.entries(values.products).flatMap(([name, { alongside }]) =>
      alongside === null ? [] : [[`products.${name}.alongside.of`, alongside.of.en] as const],
    ),
    ...Object.entries(values.staff).flatMap(([name, { fee }]) =>
      fee === null ? [] : [[`staff.${name}.fee.of`, fee.of.en] as const],
    ),
    ...Object.entries(values.clients).map(([name, client]) => [`clients.${name}.of`, client.of.en] as const),
    ...(values.flatSums === null ? [] : [['flatSums.of', values.flatSums.of.en] as const]),
  ];
}

function productsExist(values: EnterpriseValues): readonly KindIssue[] {
  const known = Object.keys(values.products);
  return namedProducts(values).flatMap(([path, given]) =>
    known.includes(given)
      ? []
      : [
          {
            rule: 'product-must-exist',
            path,
            given,
            allowed: known.join(', '),
            says: sayBoth(
              {
                fr: 'Aucun produit ne s’appelle « {given} » : nommez l’un de ceux qui sont sous « products » ({known}).',
                en: 'No product is called “{given}”: name one of those under “products” ({known}).',
              },
              { given, known: known.join(', ') },
            ),
          },
        ],
  );
}

/** What is sold along with a product that is itself sold along with another would be asked for before that is known. */
function alongsideIsOneStep({ products }: EnterpriseValues): readonly KindIssue[] {
  return Object.entries(products).flatMap(([name, { alongside }]) => {
    const other = alongside === null ? undefined : products[alongside.of.en];
    if (alongside === null || other === undefined || other.alongside === null) return [];
    return [
      {
        rule: 'alongside-must-be-one-step',
        path: `products.${name}.alongside.of`,
        given: alongside.of.en,
        allowed: other.alongside.of.en,
        says: sayBoth(
          {
            fr: '« {product} » se vend lui-même avec « {other} » : rattachez « {name} » directement à ce dernier.',
            en: '“{product}” is itself sold along with “{other}”: tie “{name}” to that one directly.',
          },
          { product: alongside.of, other: other.alongside.of, name },
        ),
      },
    ];
  });
}

function productsAreAskedFor(values: EnterpriseValues): readonly KindIssue[] {
  const bought = new Set([
    ...Object.values(values.clients).map(({ of }) => of.en),
    ...(values.flatSums === null ? [] : [values.flatSums.of.en]),
  ]);
  return Object.entries(values.products).flatMap(([name, { plan, alongside, sector }]) => {
    if (plan.mark.name !== 'default' || alongside !== null || sector !== null || bought.has(name)) return [];
    return [
      {
        rule: 'product-must-be-asked-for',
        path: `products.${name}`,
        given: name,
        allowed: 'plan, alongside, sector',
        says: sayBoth(
          {
            fr: 'Personne ne demande « {name} » : ajoutez les ventes prévues sous « plan », ou dites avec quel produit il se vend (« alongside »), ou dans quel secteur (« sector »).',
            en: 'Nobody asks for “{name}”: add the planned sales under “plan”, or say which product it is sold along with (“alongside”), or in which sector (“sector”).',
          },
          { name },
        ),
      },
    ];
  });
}

function flatSumsInTheirCurrency({ flatSums }: EnterpriseValues, neighbours: Neighbours): readonly KindIssue[] {
  if (flatSums === null) return [];
  const theirs = neighbours.valueOf(flatSums.payers, 'currency');
  if (typeof theirs !== 'string' || theirs === flatSums.amount.currency) return [];
  return [
    {
      rule: 'flat-sum-must-be-in-the-currency-of-its-payers',
      path: 'flatSums.amount',
      given: flatSums.amount.unit,
      allowed: theirs,
      says: sayBoth(
        {
          fr: 'Ceux qui paient le forfait tiennent leur argent en {theirs} : écrivez le forfait en {theirs}.',
          en: 'Those who pay the flat sum hold their money in {theirs}: write the flat sum in {theirs}.',
        },
        { theirs },
      ),
    },
  ];
}

function suppliersFit({ suppliers, currency }: EnterpriseValues, neighbours: Neighbours): readonly KindIssue[] {
  const shares = Object.values(suppliers).reduce((sum, { value }) => sum + value, 0);
  const issues: KindIssue[] = Object.keys(suppliers).flatMap((id) => {
    const theirs = neighbours.valueOf(id, 'currency');
    if (typeof theirs !== 'string' || theirs === currency) return [];
    return [
      {
        rule: 'suppliers-must-share-the-currency',
        path: `suppliers.${id}`,
        given: theirs,
        allowed: currency,
        says: sayBoth(
          {
            fr: 'L’entreprise paie en {currency} ; « {id} » tient son argent en {theirs}.',
            en: 'The enterprise pays in {currency}; “{id}” holds its money in {theirs}.',
          },
          { currency, id, theirs },
        ),
      },
    ];
  });
  if (shares <= 1) return issues;
  return [
    ...issues,
    {
      rule: 'shares-of-suppliers-must-not-exceed-100-percent',
      path: 'suppliers',
      given: String(shares),
      allowed: '1',
      says: {
        fr: 'Les parts des fournisseurs dépassent ensemble 100 % des achats : baissez-en une.',
        en: 'The shares of the suppliers together exceed 100% of what is bought: lower one of them.',
      },
    },
  ];
}

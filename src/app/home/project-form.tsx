import { useState } from 'preact/hooks';
import { projectPlaces } from '../../prices/places.ts';
import { projectChoices, type FundingForm } from '../../prices/project.ts';
import { t, w } from '../language.ts';
import { useAppState } from '../state.ts';
import { emptyForm, readForm, type NumberField, type Typed } from './answers.ts';
import { NumberInput } from './number-input.tsx';

const forms = [
  { form: 'gift', key: 'asGift' },
  { form: 'loan', key: 'asLoan' },
  { form: 'share', key: 'asShare' },
] as const satisfies readonly { form: FundingForm; key: string }[];

interface ProjectFormProps {
  /** What stands in the fields at first. */
  readonly first?: Typed;
}

/** Five fields, and first of all whose money it will be afterwards. */
export function ProjectForm({ first = emptyForm }: ProjectFormProps) {
  const state = useAppState();
  const [typed, setTyped] = useState<Typed>(first);
  const [wrong, setWrong] = useState<readonly NumberField[]>([]);
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const number = (field: NumberField) => (
    <NumberInput
      field={field}
      value={typed[field]}
      isWrong={wrong.includes(field)}
      change={(text) => change({ [field]: text })}
    />
  );
  return (
    <form
      class="project-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readForm(typed);
        if ('answers' in read) {
          state.go({ page: 'project', answers: read.answers });
          return;
        }
        setWrong(read.wrong);
        document.getElementById(`field-${read.wrong[0]}`)?.focus();
      }}
    >
      <fieldset class="funding">
        <legend>{t('fundingQuestion')}</legend>
        {forms.map(({ form, key }) => (
          <label key={form} class="choice">
            <input
              type="radio"
              name="as"
              value={form}
              checked={typed.as === form}
              onChange={() => change({ as: form })}
            />
            <span>
              <strong>{t(key)}</strong>
              <span>{t(`${key}Means`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {number('members')}
      {number('amount')}
      {number('months')}
      <div class="field">
        <label for="field-project">{t('project')}</label>
        <select
          id="field-project"
          value={typed.project}
          onChange={(event) => change({ project: event.currentTarget.value })}
        >
          {projectChoices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {w(choice.label)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="field-place">{t('place')}</label>
        <select id="field-place" value={typed.place} onChange={(event) => change({ place: event.currentTarget.value })}>
          {projectPlaces().map((place) => (
            <option key={place.id} value={place.id}>
              {w(place.label)}
            </option>
          ))}
        </select>
      </div>
      <p class="note">{t('restAssumed')}</p>
      <button type="submit" class="button big">
        {t('see')}
      </button>
    </form>
  );
}

import { useState } from 'preact/hooks';
import type { Words } from '../../engine/words.ts';
import { patternsWords } from '../../scenario/unit-words.ts';
import type { Issue } from '../../schema/issue.ts';
import { markNames } from '../../text/marks.ts';
import { language, t, w } from '../language.ts';
import type { FormGroup, FormRow } from './form-model.ts';
import { markKeys, type MarkKey } from './splice.ts';

/** What the form asks for: a value, a mark, or to be shown where a value stands. */
export interface FormActs {
  readonly setValue: (row: FormRow, value: string) => void;
  readonly setMark: (row: FormRow, mark: MarkKey, why: Words) => void;
  readonly show: (row: FormRow) => void;
  readonly issuesOf: (path: readonly string[]) => readonly Issue[];
}

/** The values of a file to be filled in, group by group; what is left by default stands behind a fold. */
export function Form({ groups, acts }: { groups: readonly FormGroup[]; acts: FormActs }) {
  return (
    <div class="edit-form">
      <p class="note">{t('editFormLead')}</p>
      {groups.map((group) => (
        <Group key={group.key} group={group} acts={acts} />
      ))}
    </div>
  );
}

/** A fold whose rows are drawn when it is opened: a file has hundreds. */
function Group({ group, acts }: { group: FormGroup; acts: FormActs }) {
  const [isOpen, setOpen] = useState(group.key === 'head');
  return (
    <details
      class="form-group"
      data-group={group.key}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{w(group.title)}</summary>
      {group.help === null || !isOpen ? null : <p class="note">{w(group.help)}</p>}
      {isOpen ? <GroupRows group={group} acts={acts} /> : null}
    </details>
  );
}

function GroupRows({ group, acts }: { group: FormGroup; acts: FormActs }) {
  const given = group.rows.filter(({ isGiven }) => isGiven);
  const others = group.rows.filter(({ isGiven }) => !isGiven);
  const withValues = group.groups.filter(hasValue);
  const without = group.groups.filter((inside) => !hasValue(inside));
  const n = others.length + without.length;
  return (
    <>
      {given.map((row) => (
        <Row key={row.path.join('.')} row={row} acts={acts} />
      ))}
      {withValues.map((inside) => (
        <Inside key={inside.key} group={inside} acts={acts} />
      ))}
      {n === 0 ? null : (
        <details class="others">
          <summary>{t('editOthers', { n })}</summary>
          {others.map((row) => (
            <Row key={row.path.join('.')} row={row} acts={acts} />
          ))}
          {without.map((inside) => (
            <Inside key={inside.key} group={inside} acts={acts} />
          ))}
        </details>
      )}
    </>
  );
}

function Inside({ group, acts }: { group: FormGroup; acts: FormActs }) {
  return (
    <fieldset>
      <legend>{w(group.title)}</legend>
      <GroupRows group={group} acts={acts} />
    </fieldset>
  );
}

function hasValue({ rows, groups }: FormGroup): boolean {
  return rows.some(({ isGiven }) => isGiven) || groups.some(hasValue);
}

function Row({ row, acts }: { row: FormRow; acts: FormActs }) {
  const id = `form-${row.path.join('.')}`;
  const issues = acts.issuesOf(row.path);
  const help = helpOf(row);
  return (
    <div class="form-row" data-path={row.path.join('.')}>
      <label for={id} id={`${id}-label`}>
        {w(row.label)}{' '}
        {row.mark === null ? null : <span class={`badge ${row.mark.name}`}>{t(markNames[row.mark.name])}</span>}
      </label>
      {row.control === 'in-text' ? (
        <button
          id={id}
          type="button"
          class="plain"
          aria-labelledby={`${id} ${id}-label`}
          onClick={() => acts.show(row)}
        >
          {t('editInText')}
        </button>
      ) : row.control === 'chosen' ? (
        <Choice id={id} row={row} acts={acts} />
      ) : (
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={row.text}
          placeholder={row.isGiven ? '' : t('editByDefault')}
          aria-invalid={issues.length > 0}
          aria-describedby={`${id}-help`}
          onInput={(event) => acts.setValue(row, event.currentTarget.value)}
        />
      )}
      {row.control === 'typed' && row.isGiven && row.path[0] !== 'title' ? <Mark row={row} acts={acts} /> : null}
      <p id={`${id}-help`} class="note help">
        {help}
      </p>
      {issues.map((issue) => (
        <p key={`${issue.place.line}.${issue.place.column}.${issue.rule}`} class="wrong">
          {w(issue.says)}
        </p>
      ))}
    </div>
  );
}

function helpOf({ help, patterns }: FormRow): string {
  const parts = [w(help)];
  if (patterns.length > 0) parts.push(t('editUnit', { unit: patternsWords(patterns, null)[language.value] }));
  return parts.filter((part) => part !== '').join(' ');
}

function Choice({ id, row, acts }: { id: string; row: FormRow; acts: FormActs }) {
  return (
    <select
      id={id}
      value={row.text}
      aria-describedby={`${id}-help`}
      onChange={(event) => acts.setValue(row, event.currentTarget.value)}
    >
      {row.text === '' ? <option value="">{t('editByDefault')}</option> : null}
      {row.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {optionText(value, label)}
        </option>
      ))}
    </select>
  );
}

function optionText(value: string, label: Words): string {
  return label[language.value] === value ? value : `${w(label)} (${value})`;
}

/** One text for both languages. */
export const both = (text: string): Words => ({ fr: text, en: text });

/** A reason typed anew: in one language where the file gives it in two, so that the other stays. */
function retold(why: Words, text: string): Words {
  return why.fr === why.en ? both(text) : { ...why, [language.value]: text };
}

/** How the value is known, and why; one without a mark of its own shares that of the map around it. */
function Mark({ row, acts }: { row: FormRow; acts: FormActs }) {
  const label = w(row.label);
  return (
    <span class="form-mark">
      <select
        value={row.mark?.name ?? ''}
        aria-label={t('editMark', { label })}
        onChange={(event) => {
          const name = markKeys.find((key) => key === event.currentTarget.value);
          if (name !== undefined) acts.setMark(row, name, row.mark?.why ?? both(''));
        }}
      >
        {row.mark === null ? <option value="">{t('editNoMark')}</option> : null}
        {markKeys.map((key) => (
          <option key={key} value={key}>
            {t(markNames[key])}
          </option>
        ))}
      </select>
      {row.mark === null ? null : (
        <input
          type="text"
          autocomplete="off"
          value={w(row.mark.why)}
          aria-label={t('editWhy', { label })}
          onInput={(event) => {
            if (row.mark !== null) acts.setMark(row, row.mark.name, retold(row.mark.why, event.currentTarget.value));
          }}
        />
      )}
    </span>
  );
}

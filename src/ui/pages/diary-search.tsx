import '../components/text-field.css';
import './diary-search.css';
import { longestQuery } from '../../domain/overview-address.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import type { Subject } from '../components/diary-editor.tsx';
import { SelectField } from '../components/select-field.tsx';
import { diary } from '../copy/nl/diary.ts';
import type { AskedDiary } from './diary-state.ts';

const copy = diary.search;

/** Looks for words in the diary, and for what the entries are about. */
export function DiarySearch({
  asked,
  subjects,
  amount,
  onType,
  onChoose,
  onClear,
}: {
  asked: AskedDiary;
  subjects: readonly Subject[];
  /** How many entries were found. */
  amount: number;
  onType: (query: string) => void;
  onChoose: (id: string) => void;
  onClear: () => void;
}) {
  const isAsked = asked.query.trim() !== '' || asked.about !== '';
  return (
    <search class="stack no-print" aria-label={copy.title}>
      <div class="diary-search">
        <div class="text-field">
          <label for="diary-search">{copy.label}</label>
          <input
            id="diary-search"
            type="search"
            autocomplete="off"
            maxLength={longestQuery}
            value={asked.query}
            onInput={(event) => onType(event.currentTarget.value)}
          />
        </div>
        {subjects.length > 0 && (
          <SelectField
            label={copy.about}
            value={asked.about}
            options={[
              { value: '', label: copy.everything },
              ...subjects.map(({ id, kind, title }) => ({
                value: id,
                label: kind === 'goal' ? diary.editor.goal(title) : title,
              })),
            ]}
            onChoose={onChoose}
          />
        )}
      </div>
      <p role="status">
        {isAsked && copy.found(amount)} {isAsked && amount === 0 && copy.nothing}
      </p>
      {isAsked && (
        <ButtonRow>
          <Button onClick={onClear}>{copy.clear}</Button>
        </ButtonRow>
      )}
    </search>
  );
}

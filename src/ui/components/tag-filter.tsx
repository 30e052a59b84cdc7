import { Choice } from './choice.tsx';

/** Chooses one kind out of a list, with how many remain; "all" is always there. */
export function TagFilter<Tag extends string>({
  legend,
  all,
  tags,
  chosen,
  onChoose,
}: {
  legend: string;
  /** The words for no filter. */
  all: string;
  tags: readonly { tag: Tag; label: string; count: number }[];
  chosen: Tag | undefined;
  onChoose: (tag: Tag | undefined) => void;
}) {
  return (
    <fieldset class="tag-filter">
      <legend class="visually-hidden">{legend}</legend>
      <div class="choices">
        <Choice name={legend} label={all} isChosen={chosen === undefined} onChoose={() => onChoose(undefined)} />
        {tags.map(({ tag, label, count }) => (
          <Choice
            key={tag}
            name={legend}
            label={`${label} (${count})`}
            isChosen={chosen === tag}
            onChoose={() => onChoose(tag)}
          />
        ))}
      </div>
    </fieldset>
  );
}

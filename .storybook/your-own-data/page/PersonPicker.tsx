import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import type { PersonSummary } from "../worker/job.ts";
import { counted } from "./words.ts";

/** Options that are drawn: more would be typed for, not scrolled to. */
const mostShown = 50;

/** A select that is searched by typing. Only what fits is drawn, so it takes any number of people. */
export function PersonPicker({ people, person, onChange }: PersonPickerProps): ReactNode {
  const id = useId();
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(0);
  const isOpen = query !== undefined;
  const found = isOpen ? search(people, query) : [];
  const shown = found.slice(0, mostShown);
  const open = (text: string): void => {
    setQuery(text);
    setActive(0);
  };
  const close = (): void => setQuery(undefined);
  const choose = (chosen: PersonSummary | undefined): void => {
    close();
    if (chosen && chosen.id !== person) onChange(chosen.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (isOpen) setActive((active + step + shown.length) % Math.max(1, shown.length));
      else open("");
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      choose(shown[active]);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      close();
    }
  };
  return (
    <div className="own-data-person">
      <label htmlFor={id}>Whose page</label>
      <input
        id={id}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown.length > 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-count`}
        value={query ?? person}
        placeholder={person}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={() => !isOpen && open("")}
        onChange={({ currentTarget }) => open(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <p id={`${id}-count`} role="status">
        {isOpen && query !== ""
          ? `${counted(found.length, "person")} found`
          : `One of ${counted(people.length, "person")}. Type to search.`}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label="People" hidden={!isOpen || shown.length === 0}>
        {shown.map((other, at) => (
          <Person
            key={other.id}
            id={`${id}-${at}`}
            person={other}
            active={at === active}
            selected={other.id === person}
            onChoose={() => choose(other)}
          />
        ))}
      </div>
    </div>
  );
}

function Person({ id, person, active, selected, onChoose }: PersonProps): ReactNode {
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      data-active={active ? "" : undefined}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: "nearest" });
      }}
      // The field keeps the focus: it would close if it lost it.
      onPointerDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <span>{person.id}</span> <small>{counted(person.events, "event")}</small>
    </div>
  );
}

/** Those whose name begins with the query come before those that hold it elsewhere. */
function search(people: readonly PersonSummary[], query: string): PersonSummary[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return [...people];
  const found = people.filter(({ id }) => id.toLowerCase().includes(wanted));
  const begins = ({ id }: PersonSummary): boolean => id.toLowerCase().startsWith(wanted);
  return [...found.filter(begins), ...found.filter((person) => !begins(person))];
}

interface PersonProps {
  readonly id: string;
  readonly person: PersonSummary;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onChoose: () => void;
}

interface PersonPickerProps {
  /** Those who did most come first. */
  readonly people: readonly PersonSummary[];
  /** Id of the one whose page it is. */
  readonly person: string;
  readonly onChange: (person: string) => void;
}

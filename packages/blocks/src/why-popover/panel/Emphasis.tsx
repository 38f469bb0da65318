interface EmphasisProps {
  text: string;
  /** A piece of the text. */
  name: string | undefined;
}

/** A text in which one name stands out. */
export function Emphasis({ text, name }: EmphasisProps) {
  const at = name ? text.indexOf(name) : -1;
  if (!name || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <strong>{name}</strong>
      {text.slice(at + name.length)}
    </>
  );
}

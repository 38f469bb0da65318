import { useLatestReceipt, usePublishReceipt, useShelf } from "@rapport/react";
import { filmItems, FilmPage, type FilmPageProps } from "../internals/film-page.fixture.tsx";
import { TopicControl } from "./index.ts";

export interface FilmTopicProps extends FilmPageProps {
  /** @default "genre:documentary" */
  trait?: string | undefined;
}

/** The controls of one topic, beside its name, and the list they change. */
export function FilmTopic({ trait = "genre:documentary", ...page }: FilmTopicProps) {
  return (
    <FilmPage {...page}>
      <TopicControl.Root trait={trait}>
        <TopicControl.Follow />
        <TopicControl.Mute />
        <TopicControl.Pause days={7} />
        <TopicControl.Pause days={30} />
        <TopicControl.Clear />
        <TopicControl.State />
      </TopicControl.Root>
      <Titles />
      <Line />
    </FilmPage>
  );
}

function Titles() {
  const { slots } = useShelf({ id: "picked", candidates: filmItems });
  return (
    <ol>
      {slots.map(({ item }) => (
        <li key={item.id}>{item.title}</li>
      ))}
    </ol>
  );
}

/** What the last act did, and the way back, as the page tells it. */
function Line() {
  const latest = useLatestReceipt();
  const publish = usePublishReceipt();
  const canUndo = latest && latest.act !== "undone" && latest.receipt.entries.length > 0;
  return (
    <p className="film-topic-line">
      <span role="status">{latest?.text}</span>{" "}
      {canUndo && (
        <button
          type="button"
          className="rapport-link"
          onClick={() => publish("undone", latest.receipt.undo())}
        >
          Undo
        </button>
      )}
    </p>
  );
}

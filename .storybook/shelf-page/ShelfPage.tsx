import type { Messages, Personalization, ShelfRequest } from "@rapport/core";
import type { CardItem } from "@rapport/blocks/recommendation-card";
import { RecommendationShelf } from "@rapport/blocks/ready-made/shelf";
import { ThumbsFeedback } from "@rapport/blocks/thumbs-feedback";
import { PersonalizationProvider, usePage } from "@rapport/react";
import type { ReactNode } from "react";
import { Uses, type UsesProps } from "./Uses.tsx";
import { WhatYouDid } from "./WhatYouDid.tsx";
import "./shelf-page.css";

/** Shelves for one person, the line that tells what an act did, and below it what is used and what was done. */
export function ShelfPage({
  personalization,
  messages,
  requests,
  askAbout,
  level = 2,
  uses,
  did,
  children,
}: ShelfPageProps): ReactNode {
  return (
    <PersonalizationProvider personalization={personalization} messages={messages}>
      <div className="shelf-page">
        {children}
        <Shelves requests={requests} askAbout={askAbout} level={level} />
        <ThumbsFeedback.Receipt className="shelf-page-receipt" />
        <footer className="shelf-page-footer">
          <Uses level={level} {...uses} />
          <WhatYouDid title={did} level={level} />
        </footer>
      </div>
    </PersonalizationProvider>
  );
}

interface ShelvesProps extends Pick<ShelfPageProps, "requests" | "askAbout"> {
  readonly level: 2 | 3;
}

function Shelves({ requests, askAbout, level }: ShelvesProps): ReactNode {
  const page = usePage(requests);
  return requests.map(({ id, title, candidates }) => (
    <RecommendationShelf
      key={id}
      id={id}
      title={title}
      level={level}
      askAbout={askAbout}
      candidates={candidates}
      page={page}
      receipt={false}
    />
  ));
}

/** A shelf by its heading and what it may choose from. */
export interface TitledShelf extends ShelfRequest<CardItem> {
  readonly title: string;
}

export interface ShelfPageProps {
  readonly personalization: Personalization;
  readonly messages: Messages;
  /** In order of importance. Keep the array: another one is another page. */
  readonly requests: readonly TitledShelf[];
  /** What a hidden item may be disliked for: see `RecommendationShelf`. */
  readonly askAbout?: ((item: CardItem) => readonly string[]) | undefined;
  /**
   * Of the headings of the shelves.
   * @default 2
   */
  readonly level?: 2 | 3;
  readonly uses: Omit<UsesProps, "level">;
  /**
   * Heading of what was done.
   * @default "What you did"
   */
  readonly did?: string;
  /** What stands above the shelves, for example the heading of the page. */
  readonly children?: ReactNode;
}

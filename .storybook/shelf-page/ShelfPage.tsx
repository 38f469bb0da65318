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
  level = 2,
  uses,
  did = "What you did",
  children,
}: ShelfPageProps): ReactNode {
  return (
    <PersonalizationProvider personalization={personalization} messages={messages}>
      <div className="shelf-page">
        {children}
        <Shelves requests={requests} level={level} />
        <ThumbsFeedback.Receipt className="shelf-page-receipt" />
        <footer className="shelf-page-footer">
          <Uses level={level} {...uses} />
          <WhatYouDid title={did} level={level} />
        </footer>
      </div>
    </PersonalizationProvider>
  );
}

function Shelves({ requests, level }: Required<Pick<ShelfPageProps, "requests" | "level">>): ReactNode {
  const page = usePage(requests);
  return requests.map(({ id, title, candidates }) => (
    <RecommendationShelf
      key={id}
      id={id}
      title={title}
      level={level}
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

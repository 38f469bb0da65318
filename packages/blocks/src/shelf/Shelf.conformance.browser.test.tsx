import { createPage, type Slot } from "@rapport/core";
import { personalizationFor } from "@rapport/fixtures";
import { type ShelfHandle, useShelf } from "@rapport/react";
import type { ReactNode } from "react";
import { describe } from "vitest";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { type FilmItem, filmItems, FilmPage, mina } from "../internals/film-page.fixture.tsx";
import { Shelf } from "./index.ts";

function Around({ children }: { readonly children?: ReactNode }) {
  const shelf = useShelf<FilmItem>({ id: "picked", candidates: filmItems });
  return (
    <Shelf.Root defaultExpanded shelf={shelf} title="Picked for you">
      {children}
    </Shelf.Root>
  );
}

const inPage = (part: ReactNode) => <FilmPage>{part}</FilmPage>;
const inShelf = (part: ReactNode) => inPage(<Around>{part}</Around>);
const requests = [{ id: "picked", candidates: filmItems }];
const page = createPage(personalizationFor(mina), requests);
const { slots, pending } = page.shelf("picked").state();
const slot = slots[0] as Slot<FilmItem>;
const handle: ShelfHandle<FilmItem> = {
  ...{ id: "picked", page, slots, pending, status: "idle" },
  ...{ update: () => {}, setVisible: () => {} },
};

const parts = [
  { name: "Root", element: "SECTION", part: <Shelf.Root shelf={handle} title="Picked" />, within: inPage },
  { name: "Header", element: "HEADER", part: <Shelf.Header /> },
  { name: "Title", element: "H2", part: <Shelf.Title /> },
  { name: "Title at another level", element: "H4", part: <Shelf.Title level={4} /> },
  { name: "Count", element: "P", part: <Shelf.Count /> },
  { name: "SeeAll", element: "BUTTON", part: <Shelf.SeeAll /> },
  { name: "SeeAll as a link", element: "A", part: <Shelf.SeeAll href="#all" /> },
  { name: "Update", element: "BUTTON", part: <Shelf.Update disabled={false} /> },
  { name: "Arrows", element: "DIV", part: <Shelf.Arrows /> },
  { name: "Previous", element: "BUTTON", part: <Shelf.Previous /> },
  { name: "Next", element: "BUTTON", part: <Shelf.Next /> },
  { name: "List", element: "UL", part: <Shelf.List>{() => null}</Shelf.List> },
  { name: "Item", element: "LI", part: <Shelf.Item slot={slot} /> },
  { name: "Skeleton", element: "LI", part: <Shelf.Skeleton /> },
  { name: "Message", element: "DIV", part: <Shelf.Message /> },
  { name: "End", element: "P", part: <Shelf.End /> },
];

describe.each(parts)("Shelf.$name", ({ part, element, within = inShelf }) => {
  describeConformance({ part, element, within });
});

"use client";
import { useMessages } from "@rapport/react";
import type { ReactNode } from "react";
import { useDataPanel } from "../DataPanelContext.ts";

interface HeadingProps {
  id: string;
  /** How many there are below it. */
  count?: number;
  children: ReactNode;
}

/** A heading within the panel, one level below its title. */
export function Heading({ id, count, children }: HeadingProps) {
  const { number } = useMessages();
  const { level } = useDataPanel();
  const Tag = `h${level + 1}` as "h2" | "h3" | "h4";
  return (
    <Tag id={id} className="rapport-data-heading">
      {children}
      {count !== undefined && <span> {number(count)}</span>}
    </Tag>
  );
}

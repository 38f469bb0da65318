"use client";
import { type ReactNode, useCallback, useState } from "react";
import { safeSource } from "../internals/safeHref.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { RecommendationCardPlaceholder } from "./RecommendationCardPlaceholder.tsx";
import { useRecommendationCard } from "./RecommendationCardContext.ts";

/**
 * The picture, at a fixed aspect ratio so that nothing moves when it arrives. Renders a `<div>` with an `<img>`, or with
 * `RecommendationCard.Placeholder` where there is no picture or it cannot be loaded.
 */
export function RecommendationCardMedia({
  src,
  width = 240,
  height = 360,
  loading = "lazy",
  children,
  ...props
}: RecommendationCardMediaProps): ReactNode {
  const { item } = useRecommendationCard("RecommendationCard.Media");
  const source = safeSource(src ?? item.image);
  const [broken, setBroken] = useState<string>();
  const missing = source === undefined || source === broken;

  // A picture may have failed before React could listen.
  const check = useCallback(
    (image: HTMLImageElement | null) => {
      if (image?.complete && image.naturalWidth === 0) setBroken(source);
    },
    [source],
  );

  const picture = missing ? (
    <RecommendationCardPlaceholder />
  ) : (
    <img
      alt=""
      decoding="async"
      height={height}
      key={source}
      loading={loading}
      onError={() => setBroken(source)}
      ref={check}
      src={source}
      width={width}
    />
  );
  const state: RecommendationCardMediaState = { missing };
  return useRender("div", props, { className: "rapport-card-media", children: children ?? picture }, state);
}

export interface RecommendationCardMediaState {
  /** A placeholder stands in for the picture. `[data-missing]` */
  readonly missing: boolean;
}

export interface RecommendationCardMediaProps extends PartProps<"div", RecommendationCardMediaState> {
  /**
   * Address of the picture.
   * @default the item's `image`
   */
  src?: string | undefined;
  /**
   * Pixels of the picture itself, for the browser to know its shape.
   * @default 240
   */
  width?: number | undefined;
  /** @default 360 */
  height?: number | undefined;
  /**
   * `"eager"` for what is surely on the first screen.
   * @default "lazy"
   */
  loading?: "eager" | "lazy" | undefined;
  /** Another picture, for example a `<picture>` with sources. Give it `alt=""`: the title stands beside it. */
  children?: ReactNode;
}

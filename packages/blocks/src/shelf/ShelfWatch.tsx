"use client";
import type { Personalization } from "@rapport/core";
import type { ShelfHandle } from "@rapport/react";
import { Component, type RefObject } from "react";
import type * as watch from "./watch.ts";

/**
 * Watches the list: what is on screen, and where cards are before their order changes, so that they can be shown to come
 * from there. Its code is loaded once the list stands. Renders nothing.
 */
export class ShelfWatch extends Component<ShelfWatchProps> {
  #code: typeof watch | undefined;
  #stop: (() => void) | undefined;

  override componentDidMount(): void {
    void this.#load();
  }

  /** Only before the list changes can be seen where the cards were. Scrolling or resizing changes no slot. */
  override getSnapshotBeforeUpdate({ shelf }: ShelfWatchProps): (() => void) | null {
    return (shelf.slots !== this.props.shelf.slots && this.#code?.watchMovement(this.props)) || null;
  }

  override componentDidUpdate(
    { shelf, count }: ShelfWatchProps,
    _: unknown,
    show: (() => void) | null,
  ): void {
    show?.();
    if (shelf !== this.props.shelf || count !== this.props.count) this.#watchRow();
  }

  override componentWillUnmount(): void {
    this.#stop?.();
  }

  async #load(): Promise<void> {
    try {
      this.#code = await import("./watch.ts");
      this.#watchRow();
    } catch (error) {
      this.props.personalization.report(error);
    }
  }

  #watchRow(): void {
    this.#stop?.();
    this.#stop = this.#code?.watchRow(this.props);
  }

  override render(): null {
    return null;
  }
}

export interface ShelfWatchProps {
  readonly shelf: Pick<ShelfHandle, "slots" | "setVisible">;
  /** How many cards the list has. */
  readonly count: number;
  readonly list: RefObject<HTMLElement | null>;
  readonly setRow: (row: string) => void;
  /** Told of failures. */
  readonly personalization: Personalization;
}

"use client";
import { SensitiveDataError } from "@rapport/core";
import { useMessages, usePersonalization, wordReceipt } from "@rapport/react";
import type { ChangeEvent } from "react";
import { useRender } from "../../internals/useRender.ts";
import { useDataPanel } from "../DataPanelContext.ts";
import type { DataPanelImportProps } from "../DataPanelImport.tsx";

/** Bytes that are read at all: the engine refuses what is larger, and a film would fill the memory. */
const mostBytes = 2 ** 20;

/** `DataPanel.Import`, which says what it is. */
export function Import(given: DataPanelImportProps) {
  const { tell } = useDataPanel("DataPanel.Import");
  const personalization = usePersonalization();
  const messages = useMessages();
  const { data } = messages;

  const take = async (file: File): Promise<void> => {
    if (file.size > mostBytes) return tell({ text: data.importFailed("too-large") });
    const { importData, ImportError } = await import("@rapport/core/portability");
    try {
      const { imported, known, refused, sensitive, receipt } = importData(personalization, await file.text());
      tell({
        text: data.imported(imported, known, refused, sensitive),
        undo: imported > 0 ? () => wordReceipt("undone", receipt.undo(), messages) : undefined,
      });
    } catch (error) {
      if (error instanceof SensitiveDataError) {
        // In development alone: the catalogue has to be mended, which the person cannot do.
        personalization.report(error);
        return tell({ text: data.importFailed("sensitive") });
      }
      if (!(error instanceof ImportError)) throw error;
      tell({ text: data.importFailed(error.code) });
    }
  };
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    // The same file again is a choice, too.
    currentTarget.value = "";
    take(file).catch((error: unknown) => {
      personalization.report(error);
      tell({ text: data.unavailable() });
    });
  };

  const { children = data.import(), ...attributes } = given;
  return useRender("label", attributes, {
    className: "rapport-button rapport-data-import",
    children: (
      <>
        {children}
        <input
          type="file"
          accept="application/json,.json"
          className="rapport-visually-hidden"
          // A label passes a press on to its input, whose own would come up here once more.
          onClick={(event) => event.stopPropagation()}
          onChange={onChange}
        />
      </>
    ),
  });
}

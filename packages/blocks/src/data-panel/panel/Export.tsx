"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { useRender } from "../../internals/useRender.ts";
import { useDataPanel } from "../DataPanelContext.ts";
import type { DataPanelExportProps } from "../DataPanelExport.tsx";

/** `DataPanel.Export`, which says what it is. */
export function Export(given: DataPanelExportProps) {
  const { tell } = useDataPanel("DataPanel.Export");
  const personalization = usePersonalization();
  const { data } = useMessages();

  const save = async (): Promise<void> => {
    try {
      const { exportData } = await import("@rapport/core/portability");
      const everything = exportData(personalization);
      const name = `${data.fileName(personalization.clock())}.json`;
      download(name, JSON.stringify(everything, undefined, 2));
      tell({ text: data.exported(everything.signals.length) });
    } catch (error) {
      personalization.report(error);
      tell({ text: data.unavailable() });
    }
  };

  return useRender("button", given, {
    type: "button",
    className: "rapport-button",
    onClick: () => void save(),
    children: data.export(),
  });
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

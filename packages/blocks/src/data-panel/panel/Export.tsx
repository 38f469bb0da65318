"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { download } from "../../internals/download.ts";
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
      download(name, everything);
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

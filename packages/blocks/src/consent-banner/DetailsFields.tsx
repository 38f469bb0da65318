"use client";
import type { Asked } from "@rapport/core";
import { type ConsentHandle, useMessages } from "@rapport/react";
import { ConsentFields } from "../internals/ConsentFields.tsx";

/** What stands in `ConsentBanner.Details`: the checkboxes as they were answered, never ticked in advance, and Save. */
export function DetailsFields({ asked, consent }: DetailsFieldsProps) {
  return (
    <>
      <ConsentFields
        asked={asked}
        field={(purpose, kind) => ({
          name: purpose,
          value: kind,
          defaultChecked: consent.answer(purpose, kind) === "granted",
        })}
      />
      <button type="submit" className="rapport-button">
        {useMessages().consent.save()}
      </button>
    </>
  );
}

interface DetailsFieldsProps {
  readonly asked: readonly Asked[];
  readonly consent: ConsentHandle;
}

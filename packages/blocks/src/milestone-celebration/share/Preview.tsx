"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { useEffect, useRef, useState } from "react";
import { drawPicture, pictureSize, type PictureWords } from "./drawPicture.ts";
import { canSend, sendPicture } from "./sendPicture.ts";

interface PreviewProps extends PictureWords {
  readonly say: (news: string) => void;
}

/** The picture as it would leave the page, and the button that lets it. */
export function Preview({ title, badge, caption, say }: PreviewProps) {
  const words = useMessages().milestones;
  const personalization = usePersonalization();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [file, setFile] = useState<File>();
  const name = words.fileName();

  useEffect(() => {
    const drawn = canvas.current;
    if (!drawn) return undefined;
    let isOver = false;
    drawPicture(drawn, { title, badge, caption });
    // Made ready now: a click must be able to share it at once.
    drawn.toBlob((blob) => {
      if (blob && !isOver) setFile(new File([blob], `${name}.png`, { type: "image/png" }));
    });
    return () => {
      isOver = true;
    };
  }, [title, badge, caption, name]);

  const send = async (): Promise<void> => {
    if (!file) return;
    try {
      const sent = await sendPicture(file, title);
      if (sent !== "kept") say(words[sent]());
    } catch (error) {
      personalization.report(error);
      say(words.shareFailed());
    }
  };

  return (
    <>
      <canvas ref={canvas} {...pictureSize} role="img" aria-label={words.sharePicture(title)} />
      <p>{words.shareNote()}</p>
      <button type="button" className="rapport-button" aria-disabled={!file} onClick={() => void send()}>
        {file && canSend(file) ? words.send() : words.download()}
      </button>
    </>
  );
}

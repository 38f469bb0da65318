/** What became of a picture: `kept` if the person changed their mind. */
export type Sent = "shared" | "downloaded" | "kept";

/** Whether the browser hands a file to other apps. */
export function canSend(file: File): boolean {
  try {
    return navigator.canShare?.({ files: [file] }) ?? false;
  } catch {
    return false;
  }
}

/** Hands the file to another app, where there is a way, or lets the person save it. Call it in a click. */
export async function sendPicture(file: File, title: string): Promise<Sent> {
  if (!canSend(file)) {
    save(file);
    return "downloaded";
  }
  try {
    await navigator.share({ files: [file], title });
    return "shared";
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return "kept";
    throw error;
  }
}

function save(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Milliseconds until the address of a file is given back: by then the browser has taken the file over. */
const untilTaken = 60_000;

/** Lets the person save plain data as a file of their own, as indented JSON. */
export function download(name: string, data: unknown): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(data, undefined, 2)], { type: "application/json" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), untilTaken);
}

import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { commands, userEvent } from "vitest/browser";
import { bookshopFiles } from "./page/bookshop.ts";
import { YourOwnData } from "./page/YourOwnData.tsx";

afterEach(cleanup);

/** Asks for an address from a worker, as one would that sends something. */
async function askFromWorker(address: string): Promise<void> {
  const code = `fetch(${JSON.stringify(address)}).finally(() => postMessage(""))`;
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  await new Promise((resolve) => {
    worker.addEventListener("message", resolve);
  });
  worker.terminate();
}

test("nothing is asked for once the page is there, by the page or by its worker", async () => {
  render(<YourOwnData />);
  await userEvent.click(screen.getByRole("button", { name: /bookshop/ }));
  await screen.findByRole("region", { name: "Picked for you" });

  await commands.watchRequests();
  const [books, ratings] = bookshopFiles();
  if (!books || !ratings) throw new Error("The example has two files.");
  const remote = "https://elsewhere.example/never";
  const text = (await books.text())
    .replace("year\n", "year;image;url\n")
    .replaceAll(/(;\d{4})\n/g, `$1;${remote}.jpg;${remote}\n`);
  const items = screen.getByLabelText("Items");
  await userEvent.upload(items, [new File([text], "shop.csv"), ratings]);
  await screen.findByText("shop.csv: 36 items");
  await userEvent.click(screen.getByRole("combobox", { name: "Whose page" }));
  await userEvent.keyboard("otto{Enter}");
  await screen.findByRole("heading", { name: "The page of otto" });
  const [thumb] = screen.getAllByRole("button", { name: "More like this" });
  if (thumb) await userEvent.click(thumb);
  await waitFor(() => expect(screen.getByText(/^Liked\./)).toBeTruthy());
  // Code of ours that comes on demand may still be on its way.
  const isCode = (address: string): boolean =>
    address.startsWith(location.origin) &&
    /^\/packages\/[\w/-]+\.tsx?$/.test(address.slice(location.origin.length));
  expect((await commands.requestsMade()).filter((address) => !isCode(address))).toEqual([]);

  // A watch that sees nothing of a worker would prove nothing.
  const address = new URL("/asked-from-a-worker", location.href).href;
  await askFromWorker(address);
  expect(await commands.requestsMade()).toContain(address);
});

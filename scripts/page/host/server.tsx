import { renderToReadableStream } from "react-dom/server";
import { App } from "./App.tsx";
import { nobody } from "./person.ts";
import { scenarioOf } from "./scenario.ts";

/** Renders what stands at an address, as a server that knows nobody. */
export async function render(address: string): Promise<string> {
  const stream = await renderToReadableStream(
    <App personalization={nobody()} scenario={scenarioOf(new URL(address))} />,
  );
  await stream.allReady;
  return new Response(stream).text();
}

import type { ReactNode } from "react";
import { ConsentPage, type ConsentPageProps } from "../../internals/consent-page.fixture.tsx";
import { ConsentBar } from "../consent-banner/index.ts";
import { ConsentFooter } from "./index.ts";

/** A page that asks where nothing was answered, with the way back in its footer. */
export function LinksPage(page: ConsentPageProps): ReactNode {
  return (
    <ConsentPage {...page}>
      <ConsentBar />
      <main>
        <h1>Film night</h1>
        <p>Films for tonight.</p>
      </main>
      <footer>
        <ConsentFooter />
      </footer>
    </ConsentPage>
  );
}

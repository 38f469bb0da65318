import type { ConsentBarProps } from "./index.ts";
import { ConsentPage, type ConsentPageProps } from "../../internals/consent-page.fixture.tsx";
import { ConsentLinks } from "../../consent-links/index.ts";
import { ConsentBanner } from "../../consent-banner/index.ts";

export interface BannerPageProps extends ConsentPageProps, Pick<ConsentBarProps, "onOpenChange" | "surface"> {
  /** Opens something else in place of the details. */
  onChoose?: (() => void) | undefined;
}

/** A page with the banner first, made of its parts, something to read, and the way back in its footer. */
export function BannerPage({ onOpenChange, surface, onChoose, children, ...page }: BannerPageProps) {
  return (
    <ConsentPage {...page}>
      <ConsentBanner.Root surface={surface} onOpenChange={onOpenChange}>
        <div className="rapport-consent-body">
          <ConsentBanner.Title />
          <ConsentBanner.Close />
          <ConsentBanner.Text />
          <ConsentBanner.Purposes />
          <ConsentBanner.Choose
            onClick={
              onChoose &&
              ((event) => {
                event.preventDefault();
                onChoose();
              })
            }
          />
          <ConsentBanner.Details />
          <ConsentBanner.Notes />
        </div>
        <div className="rapport-consent-answers">
          <ConsentBanner.Reject />
          <ConsentBanner.Accept />
        </div>
      </ConsentBanner.Root>
      <main>
        <h1>Film night</h1>
        <p>Films for tonight, in the order everyone sees until you say otherwise.</p>
        {children}
      </main>
      <footer className="rapport-consent-links">
        <ConsentLinks.Reopen />
        <ConsentLinks.Withdraw />
      </footer>
    </ConsentPage>
  );
}

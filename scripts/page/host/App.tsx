import type { Personalization } from "@rapport/core";
import { PersonalizationProvider } from "@rapport/react";
import { type ReactNode, useState } from "react";
import { messagesFor } from "./faults.ts";
import type { Scenario } from "./scenario.ts";
import { Styled, views } from "./views.tsx";

/** The application: what a host has of its own, and a view with blocks between. */
export function App({ scenario, personalization }: AppProps): ReactNode {
  const View = views[scenario.view];
  const [messages] = useState(() => messagesFor(scenario));
  return (
    <>
      <header className="host-header">
        <h1>Film night</h1>
        <a href="#about">About</a>
      </header>
      <main>
        <PersonalizationProvider messages={messages} personalization={personalization}>
          {View && <View scenario={scenario} />}
          {scenario.styled && <Styled />}
        </PersonalizationProvider>
      </main>
      <footer id="about">
        <Claps />
      </footer>
    </>
  );
}

/** Shows that the host is alive. */
function Claps() {
  const [count, setCount] = useState(0);
  return (
    <button onClick={() => setCount(count + 1)} type="button">
      {`Clap (${count})`}
    </button>
  );
}

interface AppProps {
  readonly scenario: Scenario;
  readonly personalization: Personalization;
}

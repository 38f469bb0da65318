import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A busy machine is not a failure: what is waited for ends the wait.
configure({ asyncUtilTimeout: 15_000 });

// Every test leaves an empty page. (Testing Library does this by itself only where `afterEach` is a global.)
afterEach(cleanup);

import * as fc from "fast-check";

// The same cases in every run, so that the suite never fails by chance.
fc.configureGlobal({ seed: 20_261_122 });

export { fc };

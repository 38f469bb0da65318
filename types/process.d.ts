/** The one thing that published sources may know about the host's build: whether it is for production. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

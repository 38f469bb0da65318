/** The data sets that a bench needs are not there; the message says where to get them. */
export class MissingData extends Error {}

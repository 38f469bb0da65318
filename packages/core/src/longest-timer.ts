/** The longest delay that `setTimeout` takes, in milliseconds: a longer one ends at once. */
export const longestTimer = 2 ** 31 - 1;

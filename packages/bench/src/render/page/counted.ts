const ids = new Set<string>();

/** The cards in which anything was rendered since the last look, by id of their item. */
export const counted = {
  note: (id: string): void => void ids.add(id),
  take: (): string[] => {
    const taken = [...ids];
    ids.clear();
    return taken;
  },
};

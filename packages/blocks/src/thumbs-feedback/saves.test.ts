import type { Thumb } from "@rapport/react";
import { describe, expect, test, vi } from "vitest";
import { type Account, SaveRejected, Saves } from "./saves.ts";

/** An account whose answers the test gives, one by one. */
function slowAccount(onRejected: Account["onRejected"] = () => true) {
  const asked: Thumb[] = [];
  const answers: { accept: () => void; refuse: (error: Error) => void }[] = [];
  const account: Account = {
    save: (value) => {
      asked.push(value);
      return new Promise((resolve, reject) => answers.push({ accept: resolve, refuse: reject }));
    },
    onRejected,
  };
  const answer = async (how: (answer: { accept: () => void; refuse: (error: Error) => void }) => void) => {
    const next = answers.shift();
    if (!next) throw new Error("Nothing was asked.");
    how(next);
    await settled();
  };
  return {
    asked,
    account,
    accept: () => answer(({ accept }) => accept()),
    fail: () => answer(({ refuse }) => refuse(new Error("No connection."))),
    reject: () => answer(({ refuse }) => refuse(new SaveRejected())),
  };
}

const unexpected = (error: unknown): void => {
  throw error;
};

const settled = (): Promise<void> =>
  vi.waitFor(
    async () => {
      await Promise.resolve();
    },
    { timeout: 15_000 },
  );

describe("saving", () => {
  test("sends changes, not what was there when it was first seen", async () => {
    const saves = new Saves(unexpected);
    const { account, asked, accept } = slowAccount();
    saves.follow("film", "up", account);
    expect(asked).toEqual([]);
    saves.follow("film", null, account);
    expect(asked).toEqual([null]);
    await accept();
    saves.follow("film", null, account);
    expect(asked).toEqual([null]);
    expect(saves.state()).toBe("idle");
  });

  test("sends one at a time and the last value last, however slow the answers are", async () => {
    const saves = new Saves(unexpected);
    const { account, asked, accept } = slowAccount();
    saves.follow("film", null, account);
    saves.follow("film", "up", account);
    saves.follow("film", null, account);
    saves.follow("film", "down", account);
    expect(asked).toEqual(["up"]);
    await accept();
    expect(asked).toEqual(["up", "down"]);
    await accept();
    expect(asked).toEqual(["up", "down"]);
  });

  test("does not ask again for what came back to where it was", async () => {
    const saves = new Saves(unexpected);
    const { account, asked, accept } = slowAccount();
    saves.follow("film", null, account);
    saves.follow("film", "up", account);
    saves.follow("film", "down", account);
    saves.follow("film", "up", account);
    await accept();
    expect(asked).toEqual(["up"]);
  });

  test("keeps each item apart", () => {
    const saves = new Saves(unexpected);
    const one = slowAccount();
    const other = slowAccount();
    saves.follow("one", null, one.account);
    saves.follow("other", null, other.account);
    saves.follow("one", "up", one.account);
    saves.follow("other", "down", other.account);
    expect([one.asked, other.asked]).toEqual([["up"], ["down"]]);
  });
});

describe("a failure", () => {
  test("is told, reported to the host, and tried again", async () => {
    const report = vi.fn<(error: unknown) => void>();
    const saves = new Saves(report);
    const heard = vi.fn<() => void>();
    saves.subscribe(heard);
    const { account, asked, fail, accept } = slowAccount();
    saves.follow("film", null, account);
    saves.follow("film", "up", account);
    await fail();
    expect(saves.state()).toBe("failed");
    expect(heard).toHaveBeenCalledTimes(1);
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: "No connection." }));
    saves.retry();
    expect(asked).toEqual(["up", "up"]);
    expect(saves.state()).toBe("idle");
    await accept();
    saves.retry();
    expect(asked).toEqual(["up", "up"]);
  });

  test("leaves it open what the account holds, so the value before is sent as well", async () => {
    const saves = new Saves(() => {});
    const { account, asked, fail, accept } = slowAccount();
    saves.follow("film", null, account);
    saves.follow("film", "up", account);
    await fail();
    saves.follow("film", null, account);
    expect(asked).toEqual(["up", null]);
    await accept();
    expect(saves.state()).toBe("idle");
  });

  test("of a value that is no longer wanted does not matter", async () => {
    const saves = new Saves(unexpected);
    const { account, asked, fail, accept } = slowAccount();
    saves.follow("film", null, account);
    saves.follow("film", "up", account);
    saves.follow("film", "down", account);
    await fail();
    expect(asked).toEqual(["up", "down"]);
    await accept();
    expect(saves.state()).toBe("idle");
  });

  test("survives a host that throws instead of rejecting", async () => {
    const report = vi.fn<(error: unknown) => void>();
    const saves = new Saves(report);
    const throwing: Account = {
      save: () => {
        throw new Error("Not even a promise.");
      },
      onRejected: () => true,
    };
    saves.follow("film", null, throwing);
    saves.follow("film", "up", throwing);
    await vi.waitFor(() => expect(saves.state()).toBe("failed"), { timeout: 15_000 });
    expect(report).toHaveBeenCalledTimes(1);
  });
});

describe("a rejection", () => {
  test("rolls back to what the account holds, and tells", async () => {
    const saves = new Saves(unexpected);
    const onRejected = vi.fn<Account["onRejected"]>(() => true);
    const { account, asked, reject } = slowAccount(onRejected);
    saves.follow("film", "up", account);
    saves.follow("film", "down", account);
    await reject();
    expect(onRejected).toHaveBeenCalledWith("up");
    expect(saves.state()).toBe("rejected");
    saves.follow("film", "up", account);
    expect(asked).toEqual(["down"]);
  });

  test("that the host does not act on is not asked for again", async () => {
    const saves = new Saves(unexpected);
    const { account, asked, reject } = slowAccount(() => false);
    saves.follow("film", null, account);
    saves.follow("film", "up", account);
    await reject();
    saves.follow("film", "up", account);
    expect(asked).toEqual(["up"]);
  });

  test("is forgotten with the next change", async () => {
    const saves = new Saves(unexpected);
    const { account, reject } = slowAccount();
    saves.follow("film", null, account);
    saves.follow("film", "up", account);
    await reject();
    saves.follow("film", "down", account);
    expect(saves.state()).toBe("idle");
  });
});

const R = "/tmp/h/milestones/";
const { launch } = await import(R + "scripts/page/launch.ts");
const b = await launch();
const shots = [
  ["cel", "blocks-milestonecelebration--tenth-workout", {}, { width: 1000, height: 640 }],
  ["cel-320", "blocks-milestonecelebration--with-action", {}, { width: 320, height: 640 }],
  ["cel-dark-share", "blocks-milestonecelebration--dark", {}, { width: 700, height: 760 }],
  ["cel-rtl", "blocks-milestonecelebration--right-to-left", {}, { width: 700, height: 640 }],
  ["cel-long", "blocks-milestonecelebration--long-words", {}, { width: 320, height: 700 }],
  [
    "cel-forced",
    "blocks-milestonecelebration--tenth-workout",
    { forcedColors: "active" },
    { width: 700, height: 640 },
  ],
  ["cel-hc", "blocks-milestonecelebration--high-contrast", {}, { width: 700, height: 760 }],
  ["prog", "blocks-milestoneprogress--all-states", {}, { width: 500, height: 640 }],
  ["fit", "fitness--tenth-workout", {}, { width: 1100, height: 900 }],
  ["fit-320", "fitness--rest-day", {}, { width: 320, height: 1200 }],
  ["fit-phone", "fitness--steps-from-the-phone", {}, { width: 1100, height: 800 }],
] as const;
for (const [name, id, media, size] of shots) {
  const c = await b.newContext({ viewport: size, ...media });
  const p = await c.newPage();
  try {
    await p.goto(`http://localhost:6102/iframe.html?id=${id}&viewMode=story`, { timeout: 90000 });
    await p
      .locator(
        name.startsWith("prog")
          ? "[role=progressbar]"
          : name === "fit-320" || name === "fit-phone"
            ? "main"
            : ".rapport-milestone",
      )
      .first()
      .waitFor({ timeout: 60000 });
    await p.waitForTimeout(name === "cel" || name === "fit" ? 900 : 1800);
    await p.screenshot({ path: `/tmp/shot-${name}.png` });
    console.log(name, "ok");
  } catch (e) {
    console.log(name, String(e).slice(0, 200));
  }
  await c.close();
}
await b.close();

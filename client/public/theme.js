// Marks the page with the chosen theme before the first paint, so that nothing flashes. Runs before every module.
try {
  const { theme } = JSON.parse(localStorage.getItem("factor-atlas.window") ?? "{}");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Without a readable memory the page follows the device.
}

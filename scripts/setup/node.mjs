/** Ends with a plain sentence where Node is too old; npm itself says it only when it installs. */
export function assertNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Thước Đo needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

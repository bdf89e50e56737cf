/** With its sign, and a true minus: "+4", "−3", "0". */
export function signed(value: number, decimals = 0): string {
  const size = Math.abs(value).toFixed(decimals);
  if (Number(size) === 0) return size;
  return value > 0 ? `+${size}` : `−${size}`;
}

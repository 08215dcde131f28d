/** "1 session", "2 sessions". */
export function counted(count: number | string, one: string, many: string): string {
  return `${count} ${String(count) === "1" ? one : many}`;
}

/** Uses members the emulator does not have; only read by registry.test.ts. */
export function nameFirstChart(context: Excel.RequestContext): void {
  const { charts } = context.workbook.worksheets.getActiveWorksheet();
  const chart = charts.getItemAt(0).load("name");
  chart.set({ top: 1 });
}

/** Uses members the emulator does not have; only read by registry.test.ts. */
export function nameFirstShape(context: Excel.RequestContext): void {
  const { shapes } = context.workbook.worksheets.getActiveWorksheet();
  const shape = shapes.getItemAt(0).load("name");
  shape.set({ top: 1 });
}

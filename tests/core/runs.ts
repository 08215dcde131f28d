/** How many random offices properties are tried on: `npm run test:full` asks for many more. */
export const RUNS = Number(process.env["RUNS"] ?? 60);

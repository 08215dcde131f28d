/** zod, told before any schema is built not to compile code at run time: the pane's CSP forbids it. */
import { z } from "zod";

z.config({ jitless: true });

export { z };

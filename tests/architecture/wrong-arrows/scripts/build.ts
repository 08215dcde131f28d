// Wrong on purpose: scripts never import the product. arrows.test.ts checks that this is noticed.
import { RULE } from "../src/core/plan/rule";

export const BUILT = `with ${RULE}`;

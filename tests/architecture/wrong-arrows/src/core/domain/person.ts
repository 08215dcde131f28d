// Wrong on purpose: the domain may import nothing. arrows.test.ts checks that this is noticed.
import { RULE } from "../plan/rule";

export const PERSON = `rated by ${RULE}`;

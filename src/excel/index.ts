/** The Excel side of the product; everything else holds the gateway as an interface. */
export { createExcelGateway } from "./gateway";

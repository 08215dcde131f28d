/** Files that the bundler copies; what is imported is their address. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}

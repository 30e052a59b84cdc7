export const cacheRules: { readonly hashed: string; readonly other: string };
export const transportSecurity: { readonly name: string; readonly value: string };
export const contentTypes: Readonly<Record<string, string>>;

export function policyOfPage(html: string): string;
export function headersOf(path: string): Record<string, string>;

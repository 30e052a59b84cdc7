/** The files of hosting/ that say nothing but headers, each in the words of its host. */
export function hostingFiles(): { path: string; text: string }[];

export interface Server {
  /** The address, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export function serve(folder: string, port: number): Promise<Server>;

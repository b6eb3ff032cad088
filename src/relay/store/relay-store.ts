// What a relay keeps. In this version: who it is, and which form its tables have.
export interface RelayStore {
  /** Random, made when the store is; survives restarts, so that a tablet knows a relay again. */
  readonly relayId: string;
  readonly schemaVersion: number;
  /** What was committed survives a pulled plug; read back from the open database. */
  readonly durable: boolean;
  /** Reads from the store; false when that is not possible any more. */
  isHealthy(): boolean;
  /** Writes everything back into one file. */
  close(): void;
}

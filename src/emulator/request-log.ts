/** What was asked of the host, request by request. */

export interface LoggedRequest {
  /** The request only released references: not a sync as we count them. */
  readonly isRelease: boolean;
  /** It changed cells, formats, sheets or names. */
  readonly isWrite: boolean;
  /** UTF-8 bytes of the request and response bodies. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** "Type.member" of everything used. */
  readonly members: readonly string[];
  /** Code of the error it ended with, or null. */
  readonly error: string | null;
}

/** Sums over requests. `bytesOut` is what the add-in sent, `bytesIn` what it received. */
export interface WireTotals {
  readonly syncs: number;
  readonly writes: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
}

export class RequestLog {
  readonly requests: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.requests.push(request);
  }

  /** Requests that count as syncs: all but pure releases of references. */
  get syncs(): readonly LoggedRequest[] {
    return this.requests.filter(({ isRelease }) => !isRelease);
  }

  /** Totals seen from the add-in. Counting starts at request `from`. */
  totals(from = 0): WireTotals {
    const counted = this.requests.slice(from).filter(({ isRelease }) => !isRelease);
    return {
      syncs: counted.length,
      writes: counted.filter(({ isWrite }) => isWrite).length,
      bytesOut: sum(counted.map(({ bytesIn }) => bytesIn)),
      bytesIn: sum(counted.map(({ bytesOut }) => bytesOut)),
    };
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

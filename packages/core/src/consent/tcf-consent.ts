import type { DataKind } from "../signals/data-kind.ts";
import type { ConsentPolicy } from "./consent.ts";

/** What of the IAB's Transparency and Consent Framework one of the host's purposes rests on. */
export interface TcfPurpose {
  /** Kinds of data the purpose may use. */
  readonly kinds: readonly DataKind[];
  /**
   * Numbers of the framework's purposes; all of them have to be consented to. For picking content these are usually 1 (store and
   * access), 5 (create a content profile) and 6 (use it): https://iabeurope.eu/iab-europe-transparency-consent-framework-policies/
   */
  readonly purposes: readonly number[];
}

export interface TcfOptions {
  /** By the ids of your own purposes, for example `recommendations`. */
  readonly purposes: Readonly<Record<string, TcfPurpose>>;
  /** Number of the vendor that has to be consented to, too. @default none: the data stays with the host */
  readonly vendor?: number;
  /** Whether everything is granted where the CMP says that the GDPR does not apply. @default false */
  readonly grantedOutsideGdpr?: boolean;
}

/** The part of `TCData` that is read. */
interface TcData {
  readonly listenerId?: number | null;
  readonly gdprApplies?: boolean;
  readonly eventStatus?: string;
  readonly purpose?: { readonly consents?: Readonly<Record<number, boolean>> };
  readonly vendor?: { readonly consents?: Readonly<Record<number, boolean>> };
}

type TcfApi = (
  command: string,
  version: number,
  callback: (data: TcData, success: boolean) => void,
  parameter?: number,
) => void;

const apiName = "__tcfapi";
const storeAndAccess = 1;

/**
 * Takes consent from a CMP that a page already has, through the IAB's API (`__tcfapi`, version 2 of the framework). Until the
 * CMP has an answer, and where there is none, nothing is granted and nothing is stored.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export function tcfConsent({ purposes, vendor, grantedOutsideGdpr = false }: TcfOptions): ConsentPolicy {
  let known: TcData | undefined;
  const consents = (numbers: readonly number[]): boolean => {
    if (known?.gdprApplies === false) return grantedOutsideGdpr;
    const hasVendor = vendor === undefined || known?.vendor?.consents?.[vendor] === true;
    return hasVendor && numbers.every((number) => known?.purpose?.consents?.[number] === true);
  };
  return {
    granted: (id, kind) => {
      const purpose = Object.hasOwn(purposes, id) ? purposes[id] : undefined;
      return purpose !== undefined && purpose.kinds.includes(kind) && consents(purpose.purposes);
    },
    storing: () => consents([storeAndAccess]),
    subscribe: (listener) => {
      const api = (globalThis as { [apiName]?: TcfApi })[apiName];
      let registered: number | undefined;
      let stopped = false;
      const stop = (): void => {
        stopped = true;
        if (registered !== undefined) api?.("removeEventListener", 2, () => {}, registered);
      };
      api?.("addEventListener", 2, (data, success) => {
        registered = data?.listenerId ?? undefined;
        if (stopped) stop();
        // While the CMP asks, what it said before stands.
        if (stopped || !success || data.eventStatus === "cmpuishown") return;
        known = data;
        listener();
      });
      return stop;
    },
  };
}

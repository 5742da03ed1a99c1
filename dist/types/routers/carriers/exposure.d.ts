import type { CarrierReader } from '../carrier.ts';
/** Whatever makes the router's port reachable from other machines: containers, services, proxies, tunnels. */
export declare const exposure: CarrierReader;

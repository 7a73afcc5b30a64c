import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import type { OfflineState } from "../domain/offline/offline-state";
import type { Services } from "../runtime/services";
import { createProgressStore, type ProgressStore } from "./progress";
import { createSettingsStore, type SettingsStore } from "./settings";

/** What every feature may lean on: the services and the stores that several share. */
export interface Environment {
  readonly services: Services;
  readonly settings: StoreApi<SettingsStore>;
  readonly progress: StoreApi<ProgressStore>;
}

export function createEnvironment(services: Services): Environment {
  return { services, settings: createSettingsStore(services.storage), progress: createProgressStore(services.storage) };
}

export const EnvironmentContext = createContext<Environment | null>(null);

export function useEnvironment(): Environment {
  const environment = useContext(EnvironmentContext);
  if (!environment) throw new Error("the environment is missing: a component stands outside its provider");
  return environment;
}

export const useSettings = (): SettingsStore => useStore(useEnvironment().settings);
export const useOffline = (): OfflineState => useStore(useEnvironment().services.offline.state);
export const useProgress = (): ProgressStore => useStore(useEnvironment().progress);

import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { MakerForm } from "../../domain/maker/form";
import { faultAt } from "./faults";
import type { Maker, MakerState } from "./maker-store";

export const MakerContext = createContext<Maker | null>(null);

export function useMaker(): Maker {
  const maker = useContext(MakerContext);
  if (!maker) throw new Error("a part of the editor of problems stands outside of it");
  return maker;
}

export const useMakerState = <T>(select: (state: MakerState) => T): T => useStore(useMaker().store, select);

/** One field of the form. */
export const useField = <K extends keyof MakerForm>(key: K): MakerForm[K] => useMakerState(({ form }) => form[key]);

export const useChange = (): MakerState["change"] => useMakerState(({ change }) => change);

/** What is wrong with a field, in a form that Mantine's inputs take. */
export const useFault = (path: string): string | undefined => useMakerState(({ faults }) => faultAt(faults, path));

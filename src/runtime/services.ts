import { InstallPrompt } from "./offline/install-prompt";
import { OfflineService } from "./offline/offline-service";
import { ProblemLibrary } from "./problems/problem-library";
import { PythonService } from "./python/python-service";
import { Persistence } from "./storage/persistence";
import { SessionStorage } from "./storage/session-storage";
import { Storage } from "./storage/storage";
import { VoiceService } from "./voice/voice-service";

/** Everything outside the page's own logic, made once. */
export interface Services {
  readonly library: ProblemLibrary;
  readonly python: PythonService;
  readonly storage: Storage;
  readonly sessions: SessionStorage;
  readonly voice: VoiceService;
  readonly persistence: Persistence;
  readonly offline: OfflineService;
  readonly installPrompt: InstallPrompt;
  readonly now: () => number;
}

export function createServices(): Services {
  const now = (): number => Date.now();
  const python = new PythonService();
  const storage = new Storage();
  return {
    library: new ProblemLibrary(),
    python,
    storage,
    sessions: new SessionStorage(storage),
    voice: new VoiceService(now),
    persistence: new Persistence(storage),
    offline: new OfflineService(python.status),
    installPrompt: new InstallPrompt(),
    now,
  };
}

/** The key under which a session's code and own cases of one problem are kept, apart from the problem's own. No slug has a slash in it. */
export const sessionKey = (sessionId: string, problem: number): string => `session/${sessionId}/${problem}`;

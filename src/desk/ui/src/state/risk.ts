import type { Risk } from '../api/words';

/** The levels as the desk lists them: the gravest first. */
export const LEVELS: readonly Risk[] = ['L4', 'L3', 'L2', 'L1', 'L0'];

/** Whether a change lowers the risk, which takes a reason. */
export const lowers = (now: Risk, picked: Risk): boolean => LEVELS.indexOf(picked) > LEVELS.indexOf(now);

/** Whether a change of the risk can be sent: something else is picked, and whoever lowers it says why. */
export function complete(now: Risk, picked: Risk | undefined, reason: string): boolean {
  if (picked === undefined || picked === now) return false;
  return !lowers(now, picked) || reason.trim() !== '';
}

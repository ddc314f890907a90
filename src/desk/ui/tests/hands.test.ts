// What hands do: keys, Hangul that is being composed, and nothing at all for half an hour.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Enter } from '../src/state/enter';
import { Idle } from '../src/state/idle.svelte';
import { shortcuts } from '../src/state/shortcuts';

afterEach(() => vi.useRealTimers());

describe('Enter in the composer', () => {
  const send = vi.fn();
  let enter: Enter;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    enter = new Enter(send);
  });

  const press = (more: KeyboardEventInit, alone = false) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...more });
    enter.press(event, alone);
    return event;
  };

  it('sends with Ctrl or Command, and makes no line of it', () => {
    expect(press({ ctrlKey: true }).defaultPrevented).toBe(true);
    expect(press({ metaKey: true }).defaultPrevented).toBe(true);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('sends alone only for those who want it so, and never with Shift', () => {
    expect(press({}).defaultPrevented).toBe(false);
    press({ shiftKey: true }, true);
    press({ altKey: true }, true);
    press({ key: 'a' }, true);
    expect(send).not.toHaveBeenCalled();
    press({}, true);
    expect(send).toHaveBeenCalledOnce();
  });

  it('finishes a syllable of Hangul first and sends it then', () => {
    enter.composing('습');
    expect(press({ isComposing: true }, true).defaultPrevented).toBe(false);
    expect(send).not.toHaveBeenCalled();
    enter.composed();
    expect(send).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(send).toHaveBeenCalledOnce();
    enter.composed();
    vi.runAllTimers();
    expect(send).toHaveBeenCalledOnce();
  });

  it('only picks a word where kana or pinyin are composed', () => {
    enter.composing('にほん');
    press({ isComposing: true }, true);
    enter.composed();
    vi.runAllTimers();
    expect(send).not.toHaveBeenCalled();
  });

  it('does not send a syllable that ends without Enter', () => {
    enter.composing('습');
    enter.composed();
    vi.runAllTimers();
    expect(send).not.toHaveBeenCalled();
  });
});

describe('the keys of the desk', () => {
  const acts = { d: vi.fn(), h: vi.fn(), k: vi.fn(), n: vi.fn(), p: vi.fn(), r: vi.fn(), x: vi.fn() };
  let stop: () => void;

  beforeEach(() => (stop = shortcuts(acts)));
  afterEach(() => {
    stop();
    document.body.replaceChildren();
  });

  const type = (code: string, at: number, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { code, key: code, cancelable: true, ...more });
    Object.defineProperty(event, 'timeStamp', { value: at });
    dispatchEvent(event);
    return event;
  };
  const lead = (at: number) => type('Period', at, { ctrlKey: true });

  it('need the leader first, so that no letter alone does anything', () => {
    expect(type('KeyK', 9_000).defaultPrevented).toBe(false);
    lead(10_000);
    expect(type('KeyK', 10_500).defaultPrevented).toBe(true);
    type('KeyK', 10_600);
    expect(acts.k).toHaveBeenCalledOnce();
  });

  it('go by the place of a key, so that they work while Hangul is on', () => {
    lead(10_000);
    type('KeyN', 10_100, { key: 'ㅜ' });
    expect(acts.n).toHaveBeenCalledOnce();
  });

  it('wait two seconds for the letter', () => {
    lead(10_000);
    type('KeyN', 12_001);
    expect(acts.n).not.toHaveBeenCalled();
  });

  it('leave alone what they do not know, what is being composed, and a dialog that is open', () => {
    lead(10_000);
    expect(type('KeyZ', 10_100).defaultPrevented).toBe(false);
    lead(20_000);
    type('KeyN', 20_100, { isComposing: true });
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    type('KeyN', 20_200);
    expect(acts.n).not.toHaveBeenCalled();
  });

  it('are gone with the desk', () => {
    stop();
    lead(10_000);
    type('KeyN', 10_100);
    expect(acts.n).not.toHaveBeenCalled();
  });
});

describe('somebody who has walked away', () => {
  const gone = vi.fn();
  let idle: Idle;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    idle = new Idle(gone);
  });
  afterEach(() => idle.stop());

  const minutes = (minutes: number) => vi.advanceTimersByTime(minutes * 60_000);
  const touch = () => dispatchEvent(new Event('pointermove'));

  it('is asked after 29 minutes and signed out after 30', () => {
    minutes(28.9);
    expect(idle.left).toBeUndefined();
    minutes(0.1);
    expect(idle.left).toBe(60);
    minutes(0.5);
    expect([idle.left, gone.mock.calls.length]).toEqual([30, 0]);
    minutes(0.5);
    expect(gone).toHaveBeenCalled();
  });

  it('is there again with any key or move, until the question stands there', () => {
    minutes(28);
    touch();
    minutes(28);
    expect(idle.left).toBeUndefined();
    minutes(1);
    touch();
    minutes(0.5);
    expect(idle.left).toBe(30);
    idle.stay();
    expect(idle.left).toBeUndefined();
    minutes(28);
    expect([idle.left, gone.mock.calls.length]).toEqual([undefined, 0]);
  });

  it('is not signed out by a desk that is gone', () => {
    idle.stop();
    minutes(60);
    expect(gone).not.toHaveBeenCalled();
  });
});

import type { Net } from "./net.ts";
import type { Sound, Split } from "./shape.ts";

/** How the characters of the listed terms sound and look. */
export class Voice {
  /** Syllable of a character that sounds like one of the terms' characters. */
  readonly syllable = new Map<string, string>();
  private readonly bySyllable: ReadonlyMap<string, Sound>;
  private readonly sounds = new Map<string, Sound>();
  private readonly splits: ReadonlyMap<string, Split>;
  private readonly swaps: { from: number; to: number; char: string; slot: number }[] = [];

  constructor(sounds: readonly Sound[], splits: readonly Split[]) {
    this.bySyllable = new Map(sounds.map((sound) => [sound.id, sound]));
    for (const sound of sounds) {
      for (const char of sound.of) this.sounds.set(char, sound);
      for (const char of sound.of + sound.alike) this.syllable.set(char, sound.id);
    }
    this.splits = new Map(splits.map((split) => [split.of, split]));
  }

  sound(char: string): Sound {
    const sound = this.sounds.get(char);
    if (!sound) throw new Error(`no sound is written down for ${char}`);
    return sound;
  }

  parts(char: string): readonly string[] {
    return this.splits.get(char)?.parts ?? [];
  }

  similar(char: string): readonly string[] {
    return [...(this.splits.get(char)?.similar ?? "")];
  }

  /** Notes an exchange; its symbols are known only when all spellings are. */
  swap(from: number, to: number, char: string, slot: number): void {
    this.swaps.push({ from, to, char, slot });
  }

  /** Writes the exchanges: one symbol for all characters of a syllable that stand in no spelling themselves, and one for each that does. */
  settle(net: Net, literal: ReadonlySet<string>): void {
    for (const { from, to, char, slot } of this.swaps) {
      const sound = this.sound(char);
      net.join(from, to, `~${sound.id}`, slot, "homophone");
      for (const each of this.bySyllable.get(sound.id)!.of + sound.alike) {
        if (each !== char && literal.has(each)) net.join(from, to, each, slot, "homophone");
      }
    }
  }
}

import type { Case } from "./leave-out.ts";
import { invertSymmetric } from "./symmetric-inverse.ts";

/**
 * EASE (Steck, 2019): the item-to-item weights that best rebuild everybody's history from itself, in closed form. It
 * needs everybody's histories in one place, so it stands for what a server can do.
 *
 * Its item-to-item matrix (XᵀX + λ)⁻¹ is as large as the catalogue is long, squared. The same scores follow exactly
 * from (XXᵀ + λ)⁻¹, which is only as large as there are people (Woodbury): with K that inverse, the scores of person
 * u for what they do not have are -(K·X)ᵤⱼ / Pⱼⱼ, where Pⱼⱼ = (1 - xⱼᵀ·K·xⱼ) / λ.
 */
export class Ease {
  readonly #had: readonly (readonly number[])[];
  readonly #inverse: Float64Array;
  readonly #diagonal: Float64Array;

  /** @param lambda Strength of the regularisation. */
  constructor(cases: readonly Case[], items: number, lambda: number) {
    this.#had = cases.map(({ history }) => [...new Set(history.map(({ item }) => item))]);
    const people: number[][] = Array.from({ length: items }, () => []);
    this.#had.forEach((had, person) => {
      for (const item of had) people[item]?.push(person);
    });
    const size = cases.length;
    const inverse = new Float64Array(size * size);
    for (let person = 0; person < size; person += 1) inverse[person * size + person] = lambda;
    for (const who of people)
      for (const a of who) for (const b of who) inverse[a * size + b] = (inverse[a * size + b] as number) + 1;
    invertSymmetric(inverse, size);
    this.#inverse = inverse;
    this.#diagonal = Float64Array.from(people, (who) => {
      let sum = 0;
      for (const a of who) for (const b of who) sum += inverse[a * size + b] as number;
      return (1 - sum) / lambda;
    });
  }

  /** Scores of all items for a person; those of items the person has mean nothing. */
  scores(person: number): Float64Array {
    const size = this.#had.length;
    const scores = new Float64Array(this.#diagonal.length);
    this.#had.forEach((had, other) => {
      const weight = this.#inverse[person * size + other] as number;
      for (const item of had) scores[item] = (scores[item] as number) - weight;
    });
    return scores.map((score, item) => score / (this.#diagonal[item] as number));
  }
}

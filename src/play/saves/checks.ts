/** Thrown with the place of the part that is not as it must be, such as `commands[3].seat`. */
export class Misread extends Error {
  readonly place: string;
  constructor(place: string) {
    super(place);
    this.place = place;
  }
}

/** A value of unknown shape at a place of a file. Each reader gives the value or throws its place. */
export class Part {
  readonly value: unknown;
  readonly place: string;

  constructor(value: unknown, place = '') {
    this.value = value;
    this.place = place;
  }

  wrong(): never {
    throw new Misread(this.place);
  }

  at(key: string): Part {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.wrong();
    const inside: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    return new Part(inside, this.place ? `${this.place}.${key}` : key);
  }

  /** Its members by name. */
  members(): [string, Part][] {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.wrong();
    return Object.keys(value).map((key) => [key, this.at(key)]);
  }

  items(): Part[] {
    if (!Array.isArray(this.value)) return this.wrong();
    return this.value.map((item: unknown, at) => new Part(item, `${this.place}[${at}]`));
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.wrong();
  }

  number(): number {
    const { value } = this;
    return typeof value === 'number' && Number.isFinite(value) ? value : this.wrong();
  }

  truth(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.wrong();
  }

  oneOf<Value extends string>(values: readonly Value[]): Value {
    return values.find((value) => value === this.value) ?? this.wrong();
  }
}

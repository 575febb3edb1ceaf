import type { Node } from "yaml";
import type { Span } from "../../domain/index.js";
import type { FileReader } from "../read/file-reader.js";

/** A part of a JSON Schema (draft 2020-12), so that editors complete what this program accepts. */
export type JsonSchema = { readonly [key: string]: JsonSchema | readonly JsonSchema[] | JsonValue };
export type JsonValue = string | number | boolean | null | readonly JsonValue[];

/**
 * What a place in a YAML file may hold. One declaration reads it, names it in error messages, and describes it
 * in the JSON Schema, so the three cannot drift apart.
 */
export interface Shape<T> {
  /** For messages: "a text", "one of high, medium, low". */
  readonly accepts: string;
  readonly schema: JsonSchema;
  /** The value, or undefined after the reader has been told every mistake in it. */
  read(node: Node, reader: FileReader): T | undefined;
}

/** A value with where it stands, for what can only be judged later: duplicate names, unknown ids. */
export interface Located<T> extends Span {
  readonly value: T;
}

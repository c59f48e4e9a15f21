/** A piece of a line. `code` is shown character by character; `strong` stands out. */
export interface ReportPiece {
  readonly kind: 'text' | 'code' | 'strong';
  readonly text: string;
}

export type ReportLine = readonly ReportPiece[];

export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly line: ReportLine }
  | { readonly kind: 'list'; readonly items: readonly ReportLine[] }
  /** Numbered, each of some lines. */
  | { readonly kind: 'steps'; readonly items: readonly (readonly ReportLine[])[] };

/** A report before it takes a form. */
export interface ReportDocument {
  readonly language: string;
  readonly title: string;
  readonly sections: readonly {
    /** `null` for what stands below the title. */
    readonly heading: string | null;
    readonly blocks: readonly ReportBlock[];
  }[];
  readonly footer: string;
}

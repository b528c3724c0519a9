/** The least score of each category, of 100. */
const floors = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

export type Category = keyof typeof floors;

export const categories: readonly Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What of Lighthouse's JSON report is read. */
export interface LighthouseReport {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Partial<
      Record<
        Category,
        {
          /** From 0 to 1; null when a check did not come to an end. */
          readonly score: number | null;
          readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
        }
      >
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>
  >;
}

/** Of 100; null where it came to no score. */
export type Scores = Readonly<Partial<Record<Category, number | null>>>;

/** The middle one of each category's scores; of an even number the lower one of the two. */
export function medianScores(reports: readonly LighthouseReport[]): Scores {
  const present = categories.filter((category) => reports.some((report) => report.categories[category] !== undefined));
  return Object.fromEntries(
    present.map((category) => {
      const scores = reports.map((report) => report.categories[category]?.score ?? null);
      const sorted = scores.filter((score) => score !== null).toSorted((a, b) => a - b);
      const middle = sorted[Math.floor((sorted.length - 1) / 2)];
      // A run without a score is a fault to look at, not one to pass over.
      return [category, middle === undefined || sorted.length < scores.length ? null : Math.round(middle * 100)];
    }),
  );
}

/** The categories whose score is below its floor, or that have none. */
export function missed(scores: Scores): readonly Category[] {
  return categories.filter((category) => {
    const score = scores[category];
    return score !== undefined && (score === null || score < floors[category]);
  });
}

/** What took points from a category: the checks that count and are not passed in full. */
export function complaints(report: LighthouseReport, category: Category): readonly string[] {
  return (report.categories[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => {
      const audit = report.audits[id];
      // Null is a check that does not concern the page.
      if (audit === undefined || audit.score === null || audit.score >= 0.99) return [];
      return `${audit.title}${audit.displayValue === undefined ? '' : `: ${audit.displayValue}`}`;
    });
}

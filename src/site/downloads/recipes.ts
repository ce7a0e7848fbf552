/** How each tool opens the tables: lines that run as they stand, with the address of the site put in. */

export interface Recipe {
  readonly id: string;
  /** As people call it. */
  readonly tool: string;
  /** `ADDRESS` is that of the site, without a slash at its end; `WORDS` are words of its texts, three characters or more. */
  readonly code: string;
}

// A path such as 2.10 is no number: whoever reads it as one loses clauses.
export const OPENING: readonly Recipe[] = [
  {
    id: 'pandas',
    tool: 'pandas',
    code: `import pandas as pd
clauses = pd.read_csv("ADDRESS/data/clauses.csv", dtype={"path": str})
targets = pd.read_csv("ADDRESS/data/targets.csv", keep_default_na=False, na_values=[""])
both = targets.merge(clauses, left_on="clause", right_on="id", suffixes=("", "_of_clause"))
print(both[["document", "path", "quote", "value", "unit"]].head())`,
  },
  {
    id: 'python',
    tool: 'Python (csv)',
    code: `import csv, io, urllib.request
with urllib.request.urlopen("ADDRESS/data/targets.csv") as file:
    targets = list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline="")))
print(len(targets), targets[0]["quote"])`,
  },
  {
    id: 'sqlite',
    tool: 'SQLite (Python)',
    code: `import sqlite3, urllib.request
urllib.request.urlretrieve("ADDRESS/data/duidu.sqlite", "duidu.sqlite")
data = sqlite3.connect("duidu.sqlite")
for row in data.execute("SELECT id, body_hans FROM clause_search WHERE clause_search MATCH 'WORDS' LIMIT 3"):
    print(row)`,
  },
  {
    id: 'r',
    tool: 'R',
    code: `clauses <- read.csv("ADDRESS/data/clauses.csv", colClasses = c(path = "character"), encoding = "UTF-8")
targets <- read.csv("ADDRESS/data/targets.csv", na.strings = "", encoding = "UTF-8")
head(merge(targets, clauses, by.x = "clause", by.y = "id")[c("document", "path", "quote", "value", "unit")])`,
  },
  {
    id: 'duckdb',
    tool: 'DuckDB',
    code: `SELECT c.document, c.path, t.quote, t.value, t.unit
FROM 'ADDRESS/data/targets.parquet' t JOIN 'ADDRESS/data/clauses.parquet' c ON t.clause = c.id
WHERE t.comparator = '>=' ORDER BY t.value DESC LIMIT 5;`,
  },
];

/** What studies of diffusion ask: whether nearness and time go with how much of one text stands in another. */
export const REGRESSION: readonly Recipe[] = [
  {
    id: 'regression-python',
    tool: 'Python',
    code: `import pandas as pd
import statsmodels.formula.api as smf
dyads = pd.read_csv("ADDRESS/data/dyads.csv")
later = dyads[dyads.days > 0].dropna(subset=["kilometres"])  # b came after a
later = later.assign(years=later.days / 365.25, far=later.kilometres / 100)
print(smf.ols("verbatim_a_in_b ~ far + years", data=later).fit(cov_type="HC1").summary())`,
  },
  {
    id: 'regression-r',
    tool: 'R',
    code: `dyads <- read.csv("ADDRESS/data/dyads.csv", na.strings = "")
later <- subset(dyads, days > 0 & !is.na(kilometres))  # b came after a
later <- transform(later, years = days / 365.25, far = kilometres / 100)
summary(lm(verbatim_a_in_b ~ far + years, data = later))`,
  },
];

/** The recipes whose files are there: past a small corpus there is no database to download. */
export const openingOf = (isLarge: boolean): readonly Recipe[] =>
  OPENING.filter(({ id }) => !(isLarge && id === 'sqlite'));

export const recipeFor = ({ code }: Recipe, address: string, words: string): string =>
  code.replaceAll('ADDRESS', address).replaceAll('WORDS', words);

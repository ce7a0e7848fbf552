/** Whether a clause stands in the part of the corpus that labels cover in full. */
export function inScope(clause: string, scope: readonly string[] | undefined): boolean {
  return (scope ?? []).some(
    (part) => clause === part || clause.startsWith(`${part}/`) || clause.startsWith(`${part}.`),
  );
}

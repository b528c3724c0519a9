interface SearchFieldProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

export function SearchField({ query, onChange }: SearchFieldProps) {
  return (
    <search className="grid gap-1 noscript:hidden print:hidden">
      <label htmlFor="search" className="text-side text-muted">
        Search by code, message or words; typing errors do not matter
      </label>
      <input
        id="search"
        type="search"
        value={query}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        placeholder="AADSTS50076, ErrorAccessDenied, access is denied …"
        className="w-full rounded-button border border-edge bg-surface px-3.5 py-2.5"
      />
    </search>
  );
}

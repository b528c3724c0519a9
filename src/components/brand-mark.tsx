/** Three nodes of a graph and a cross: the product's sign. */
export function BrandMark() {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="size-6 flex-none text-accent"
      fill="none"
      stroke="currentColor"
    >
      <path d="M7.2 14.8 10.4 8M13.2 8l1.6 3" strokeWidth="1.8" />
      <circle cx="5.6" cy="17.4" r="2.6" strokeWidth="2" />
      <circle cx="11.8" cy="5.4" r="2.6" strokeWidth="2" />
      <path d="M17.6 13.6v8M13.6 17.6h8" strokeWidth="2.6" className="text-broken" stroke="currentColor" />
    </svg>
  );
}

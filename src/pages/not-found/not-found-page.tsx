export function NotFoundPage() {
  return (
    <>
      <title>There is no page at this address</title>
      <meta name="description" content="There is no page at this address." />
      <h1>There is no page at this address</h1>
    </>
  );
}

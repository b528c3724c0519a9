export function HomePage() {
  return (
    <>
      <title>Graph Auth Doctor</title>
      <meta name="description" content="Graph Auth Doctor." />
      <h1>Graph Auth Doctor</h1>
    </>
  );
}

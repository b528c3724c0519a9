export function PrivacyPage() {
  return (
    <>
      <title>What happens to what you paste</title>
      <meta name="description" content="What happens to what you paste." />
      <h1>What happens to what you paste</h1>
    </>
  );
}

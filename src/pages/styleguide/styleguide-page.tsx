import { Blocks } from './blocks.tsx';
import { Buttons, Choices, Fields } from './controls.tsx';
import { Colours, Sizes } from './tokens.tsx';
import { Things, Verdicts } from './views.tsx';

/** Every component in every state. Development builds only. */
export function StyleguidePage() {
  return (
    <div className="grid gap-9">
      <title>Styleguide: Graph Auth Doctor</title>
      <meta name="description" content="Every component of the product in every state." />
      <div className="grid gap-2">
        <h1 className="text-display">Styleguide</h1>
        <p className="measure text-lead text-muted">
          Every component in every state. Light or dark: in the settings. docs/design-system.md says why.
        </p>
      </div>
      <Colours />
      <Sizes />
      <Verdicts />
      <Things />
      <Buttons />
      <Fields />
      <Choices />
      <Blocks />
    </div>
  );
}

import type { VNode } from 'preact';

/** One of a few choices, side by side, with a label before them. */
export function Segments<Value extends string>(props: {
  name: string;
  label: string;
  hint?: string;
  values: readonly { value: Value; text: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}): VNode {
  const labelId = `${props.name}-label`;
  const hintId = `${props.name}-hint`;
  return (
    <div class="segments">
      <div>
        <p id={labelId}>{props.label}</p>
        {props.hint && (
          <p class="segments-hint" id={hintId}>
            {props.hint}
          </p>
        )}
      </div>
      <div
        class="segments-row"
        role="radiogroup"
        aria-labelledby={labelId}
        aria-describedby={props.hint && hintId}
      >
        {props.values.map(({ value, text }) => (
          <label class="segment">
            <input
              class="visually-hidden"
              type="radio"
              name={props.name}
              value={value}
              checked={value === props.chosen}
              onChange={() => props.onChoose(value)}
            />
            {text}
          </label>
        ))}
      </div>
    </div>
  );
}

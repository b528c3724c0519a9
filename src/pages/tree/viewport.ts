import {
  useEffect,
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { Box, Drawing } from './layout.ts';

const scales = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;

/** Pixels from which on a press is a drag and no click. */
const leastDrag = 4;

/** How large a drawing is shown in a frame that scrolls, beginning at `place`: dragging pans it, keys and Ctrl with the wheel zoom it. */
export function useViewport({ width }: Drawing, place: Box | undefined) {
  const frame = useRef<HTMLElement>(null);
  const [scale, setScale] = useState(1);
  /** In the units of the drawing: what is to stand in the middle. */
  const [middle, setMiddle] = useState<Point>();
  const dragged = useRef(0);

  useEffect(() => {
    const { current } = frame;
    const point = middle ?? (place && middleOf(place));
    if (!current || !point) return;
    current.scrollTo(point.x * scale - current.clientWidth / 2, point.y * scale - current.clientHeight / 2);
  }, [scale, middle, place]);

  const zoomTo = (next: number): void => {
    const { current } = frame;
    if (!current) return;
    setMiddle(seenIn(current, scale));
    setScale(next);
  };
  const step = (direction: 1 | -1): void => {
    const next = direction === 1 ? scales.find((one) => one > scale) : scales.findLast((one) => one < scale);
    if (next !== undefined) zoomTo(next);
  };
  useWheel(frame, step);

  return {
    scale,
    zoomIn: () => step(1),
    zoomOut: () => step(-1),
    zoomTo,
    fit: () => zoomTo(Math.min(1, (frame.current?.clientWidth ?? width) / width)),
    frame: {
      ref: frame,
      onKeyDown: ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
        if (ctrlKey || metaKey || altKey) return;
        if (key === '+' || key === '=') step(1);
        else if (key === '-') step(-1);
        else if (key === '0') zoomTo(1);
      },
      onPointerDown: () => {
        dragged.current = 0;
      },
      onPointerMove: ({ currentTarget, pointerType, buttons, movementX, movementY }: PointerEvent) => {
        // A finger scrolls by itself.
        if (pointerType !== 'mouse' || (buttons & 1) === 0) return;
        dragged.current += Math.abs(movementX) + Math.abs(movementY);
        currentTarget.scrollBy(-movementX, -movementY);
      },
      // A link that was dragged is not followed, and not carried away either.
      onDragStart: (event: DragEvent) => event.preventDefault(),
      onClickCapture: (event: MouseEvent) => {
        const wasDragged = dragged.current >= leastDrag;
        dragged.current = 0;
        // What a key presses was not dragged.
        if (!wasDragged || event.detail === 0) return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

function seenIn({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement, scale: number): Point {
  return { x: (scrollLeft + clientWidth / 2) / scale, y: (scrollTop + clientHeight / 2) / scale };
}

/** React listens to the wheel passively, and the browser would zoom the whole page. */
function useWheel(frame: RefObject<HTMLElement | null>, step: (direction: 1 | -1) => void): void {
  useEffect(() => {
    const { current } = frame;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      step(event.deltaY < 0 ? 1 : -1);
    };
    current?.addEventListener('wheel', onWheel, { passive: false });
    return () => current?.removeEventListener('wheel', onWheel);
  });
}

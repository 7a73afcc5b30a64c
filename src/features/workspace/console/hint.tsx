import { IconBulb } from "@tabler/icons-react";
import { TextWithCode } from "../../../ui/text-with-code";
import classes from "./console.module.css";

interface HintProps {
  /** Where the sentence is about another case than the one shown. */
  readonly about?: string;
  readonly children: string;
}

/** What was probably done, where a known slip gives the very answer. */
export function Hint({ about, children }: HintProps) {
  return (
    <p className={classes.hint} data-testid="hint">
      <IconBulb size={16} aria-hidden />
      <span>
        {about}
        <TextWithCode>{children}</TextWithCode>
      </span>
    </p>
  );
}

/** A part of a view with its heading. */
import { Caption1, Subtitle2 } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useSectionStyles } from "./Section.styles";

export interface SectionProps {
  readonly title: string;
  /** Small words at the end of the heading's line. */
  readonly aside?: string;
  readonly children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps): React.JSX.Element {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.heading}>
        <Subtitle2 as="h2" id={id} className={styles.title}>
          {title}
        </Subtitle2>
        {aside !== undefined && <Caption1 className={styles.aside}>{aside}</Caption1>}
      </div>
      {children}
    </section>
  );
}
